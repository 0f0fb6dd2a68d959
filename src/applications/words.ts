/** What the pages about applications say. Only staff read this: nothing of it goes to a participant or an employer as it stands. */
export const applicationWords = {
  nl: {
    title: 'Solliciteren', caption: 'Waar we het proberen', none: 'Nog nergens geprobeerd', noneNow: 'Er loopt nu niets', noneText: 'Begin bij een vacature, of bij een werkgever die past.',
    work: 'Werk', stage: 'Hoe staat het', last: 'Laatst', reason: 'Waarom niet', add: 'Nieuwe sollicitatie', matches: 'Wat past er?', openFirst: 'Loopt nog', over: 'Voorbij',
    stages: {
      considered: 'We denken erover', prepared: 'Samen voorbereid', applied: 'Gesolliciteerd', interview: 'Gesprek', trialDay: 'Meelopen of proefdag', offered: 'Werk aangeboden', hired: 'Aangenomen',
      refusedByEmployer: 'De werkgever koos anders', declinedByPerson: 'Liever iets anders', stopped: 'Gestopt',
    },
    planned: (stage: string) => `${stage} gepland`,
    reasons: {
      hours: 'De uren', travel: 'De reis', tasks: 'Het werk zelf', atmosphere: 'De sfeer', pay: 'Het loon', experience: 'Gevraagde ervaring of diploma', noAnswer: 'Er kwam geen antwoord', filled: 'De plek was al weg', notWanted: 'Wil dit werk toch niet',
      health: 'Gezondheid', disclosure: 'Wat er verteld werd', other: 'Iets anders',
    },
    newTitle: 'Nieuwe sollicitatie', employer: 'Werkgever', name: 'Welk werk?', lead: 'Vacature',
    step: 'Wat gebeurde er?', nextStep: 'Wat gebeurt er nu?', onDay: 'Wanneer', onDayHint: 'Een gesprek of proefdag mag in de toekomst liggen.', reasonHint: 'Alleen als het niet doorging.', note: 'Notitie', noteHint: 'Hoe ging het gesprek? Wat leerden we ervan?',
    readers: 'Dit lezen de coaches van deze deelnemer, de teamleider en het behandelteam. De werkgever leest dit niet.',
    save: 'Bewaar', history: 'Wat er gebeurde', remove: 'Terugdraaien', by: (coach: string) => `door ${coach}`,
    at: (title: string, employer: string) => `${title} bij ${employer}`,
    hiredTitle: 'Aangenomen', hiredText: 'Leg de nieuwe baan vast. Wat je al weet, staat er dan in.', newJob: 'Leg de baan vast', toJob: 'Naar de baan', leadOpen: 'De vacature staat nog open.', closeLead: 'Sluit de vacature',
    people: 'Mijn mensen', peopleNone: 'Voor niemand van jouw mensen nog overwogen.', peopleHint: 'Je ziet alleen je eigen mensen. Zij zien elkaar niet.', person: 'Wie',
    propose: 'Voor wie past dit?', proposeHint: 'Je kunt meer mensen kiezen. Er gaat niets naar de werkgever.', proposeSave: 'Overweeg', proposed: 'Iedereen van jouw mensen staat er al bij.',
    edit: 'Wijzig', close: 'Sluit', reopen: 'Weer openen', share: 'Deel in het teamoverleg', unshare: 'Niet meer delen', back: 'Vacatures',
    errors: {
      stageMissing: 'Kies wat er gebeurde.', stageTwice: 'Dit staat er al als laatste. Kies iets anders.', dayMissing: 'Kies de dag.', inFuture: 'Deze dag is nog niet geweest. Alleen een gesprek of proefdag mag in de toekomst liggen.', reasonWithoutNo: 'Een reden hoort bij een nee. Haal de reden weg, of kies wat er gebeurde.',
      choiceWrong: 'Kies iets uit de lijst.', tooLong: 'Dit is te lang. Maak het korter.', employerMissing: 'Vul de werkgever in.', titleMissing: 'Vul in om welk werk het gaat.', personMissing: 'Kies wie.', tooMany: 'Kies hoogstens dertig mensen.',
    },
  },
  en: {
    title: 'Applying', caption: 'Where we are trying', none: 'Not tried anywhere yet', noneNow: 'Nothing under way now', noneText: 'Begin with an opening, or with an employer that fits.',
    work: 'Work', stage: 'How it stands', last: 'Last', reason: 'Why not', add: 'New application', matches: 'What fits?', openFirst: 'Under way', over: 'Over',
    stages: {
      considered: 'We are thinking about it', prepared: 'Prepared together', applied: 'Applied', interview: 'Talk', trialDay: 'Walk along or trial day', offered: 'Work offered', hired: 'Hired',
      refusedByEmployer: 'The employer chose otherwise', declinedByPerson: 'Rather something else', stopped: 'Stopped',
    },
    planned: (stage: string) => `${stage} planned`,
    reasons: {
      hours: 'The hours', travel: 'The way there', tasks: 'The work itself', atmosphere: 'The atmosphere', pay: 'The pay', experience: 'Experience or diploma asked', noAnswer: 'No answer came', filled: 'The place was gone', notWanted: 'Does not want this work after all',
      health: 'Health', disclosure: 'What was told', other: 'Something else',
    },
    newTitle: 'New application', employer: 'Employer', name: 'Which work?', lead: 'Opening',
    step: 'What happened?', nextStep: 'What happens now?', onDay: 'When', onDayHint: 'A talk or trial day may lie ahead.', reasonHint: 'Only when it came to nothing.', note: 'Note', noteHint: 'How did the talk go? What did we learn?',
    readers: 'The coaches of this participant, the team lead and the treatment team read this. The employer does not.',
    save: 'Save', history: 'What happened', remove: 'Take back', by: (coach: string) => `by ${coach}`,
    at: (title: string, employer: string) => `${title} at ${employer}`,
    hiredTitle: 'Hired', hiredText: 'Record the new job. What you know already is filled in.', newJob: 'Record the job', toJob: 'To the job', leadOpen: 'The opening is still open.', closeLead: 'Close the opening',
    people: 'My people', peopleNone: 'Not considered for any of your people yet.', peopleHint: 'You see only your own people. They do not see each other.', person: 'Who',
    propose: 'For whom does this fit?', proposeHint: 'You can choose several people. Nothing goes to the employer.', proposeSave: 'Consider', proposed: 'All your people are in it already.',
    edit: 'Change', close: 'Close', reopen: 'Open again', share: 'Share in the team meeting', unshare: 'Share no longer', back: 'Openings',
    errors: {
      stageMissing: 'Choose what happened.', stageTwice: 'This is the last thing already. Choose something else.', dayMissing: 'Choose the day.', inFuture: 'This day has not come yet. Only a talk or trial day may lie ahead.', reasonWithoutNo: 'A reason belongs to a no. Take the reason away, or choose what happened.',
      choiceWrong: 'Choose something from the list.', tooLong: 'This is too long. Make it shorter.', employerMissing: 'Fill in the employer.', titleMissing: 'Fill in which work it is about.', personMissing: 'Choose who.', tooMany: 'Choose at most thirty people.',
    },
  },
}
