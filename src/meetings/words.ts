/** What the pages about meetings say. */
export const meetingWords = {
  nl: {
    title: 'Overleg', sub: 'Wie erbij was, over wie het ging, en wat er is afgesproken.', add: 'Nieuw overleg', edit: 'Wijzig', none: 'Nog geen overleg', noneText: 'Leg het eerste teamoverleg vast. Besluiten worden taken met een naam erbij.', filter: 'Overleg zoeken', all: 'Alle soorten', found: (count: number) => (count === 1 ? '1 overleg' : `${count} keer overleg`), caption: 'Overleg, nieuwste eerst', day: 'Dag',
    kind: 'Wat voor overleg?', kinds: { mdt: 'Behandelteam', unit: 'IPS-team', supervision: 'Werkbegeleiding', vrPartner: 'UWV of gemeente', steering: 'Stuurgroep', other: 'Anders' },
    team: 'IPS-team', treatmentTeam: 'Behandelteam', partner: 'Met wie?', partnerHint: 'Naam en functie van wie je sprak.', partnerKind: 'Welke partner?', partnerKinds: { uwv: 'UWV', municipality: 'Gemeente', other: 'Anders' },
    onDay: 'Wanneer', minutes: 'Hoe lang', minutesShort: (count: number) => `${count} min`, modality: 'Hoe', modalities: { faceToFace: 'Samen', video: 'Video', phone: 'Telefoon' }, planned: 'Was het gepland?', yes: 'Ja', no: 'Nee', more: 'Meer',
    present: 'Wie waren erbij?', discussed: 'Over wie ging het?', discussedHint: 'Wat je over iemand opschrijft, komt in het dossier van die persoon.', notYetReferred: 'Mensen die nog niet zijn aangemeld, aan wie jullie dachten', notYetReferredNote: 'Hoe gaat het verder?', notYetReferredHint: 'Schrijf hier geen namen: deze mensen hebben nog niet gekozen.',
    leadsShared: 'Gedeelde vacatures', note: 'Verslag', readers: 'Wie erbij was en de teamleider lezen dit. Schrijf over een deelnemer in het vak van die persoon.', save: 'Bewaar',
    said: 'Wat is besproken?', decision: 'Afspraak', pointReaders: 'De coaches van deze deelnemer, de teamleider en het behandelteam lezen dit.', saveSaid: 'Bewaar', hidden: (count: number) => (count === 1 ? 'Er is ook 1 deelnemer besproken die niet van jou is.' : `Er zijn ook ${count} deelnemers besproken die niet van jou zijn.`),
    decisions: 'Besluiten', noDecisions: 'Nog geen besluiten.', what: 'Wat gaan we doen?', who: 'Wie?', due: 'Uiterlijk', about: 'Over wie', nobody: 'Niemand in het bijzonder', addDecision: 'Voeg besluit toe', facts: 'Gegevens', people: 'Besproken', thought: (count: number) => (count === 1 ? '1 persoon' : `${count} mensen`),
    errors: {
      kindMissing: 'Kies wat voor overleg het was.', dayMissing: 'Kies de dag.', dayWrong: 'Deze datum bestaat niet. Kies een dag.', inFuture: 'Deze dag is nog niet geweest. Kies vandaag of eerder.', minutesWrong: 'Vul hele minuten in, van 0 tot 1440.', modalityMissing: 'Kies hoe het overleg was.', choiceWrong: 'Kies iets uit de lijst.', tooMany: 'Kies hoogstens zestig mensen.', countWrong: 'Vul een getal in van 0 tot 99.', tooLong: 'Dit is te lang. Maak het korter.',
      treatmentTeamMissing: 'Kies het behandelteam.', partnerMissing: 'Kies met wie het overleg was.', personMissing: 'Kies over wie het gaat.', titleMissing: 'Schrijf op wat jullie gaan doen.', ownerMissing: 'Kies wie het doet.', nobodyPresent: 'Kies minstens één collega.',
    },
  },
  en: {
    title: 'Meetings', sub: 'Who was there, whom it was about, and what was agreed.', add: 'New meeting', edit: 'Change', none: 'No meeting yet', noneText: 'Record the first team meeting. Decisions become tasks with a name.', filter: 'Find meetings', all: 'All kinds', found: (count: number) => (count === 1 ? '1 meeting' : `${count} meetings`), caption: 'Meetings, newest first', day: 'Day',
    kind: 'What kind of meeting?', kinds: { mdt: 'Treatment team', unit: 'IPS team', supervision: 'Supervision', vrPartner: 'UWV or municipality', steering: 'Steering group', other: 'Other' },
    team: 'IPS team', treatmentTeam: 'Treatment team', partner: 'With whom?', partnerHint: 'Name and function of whom you spoke to.', partnerKind: 'Which partner?', partnerKinds: { uwv: 'UWV', municipality: 'Municipality', other: 'Other' },
    onDay: 'When', minutes: 'How long', minutesShort: (count: number) => `${count} min`, modality: 'How', modalities: { faceToFace: 'In person', video: 'Video', phone: 'Phone' }, planned: 'Was it planned?', yes: 'Yes', no: 'No', more: 'More',
    present: 'Who was there?', discussed: 'Whom was it about?', discussedHint: 'What you write about somebody goes into the file of that person.', notYetReferred: 'People not yet referred whom you thought of', notYetReferredNote: 'How does it go on?', notYetReferredHint: 'Write no names here: these people have not chosen yet.',
    leadsShared: 'Openings shared', note: 'Minutes', readers: 'Who was there and the team lead read this. Write about a participant in the box of that person.', save: 'Save',
    said: 'What was discussed?', decision: 'Agreed', pointReaders: 'The coaches of this participant, the team lead and the treatment team read this.', saveSaid: 'Save', hidden: (count: number) => (count === 1 ? '1 participant who is not yours was discussed as well.' : `${count} participants who are not yours were discussed as well.`),
    decisions: 'Decisions', noDecisions: 'No decisions yet.', what: 'What are we going to do?', who: 'Who?', due: 'By', about: 'About whom', nobody: 'Nobody in particular', addDecision: 'Add decision', facts: 'Details', people: 'Discussed', thought: (count: number) => (count === 1 ? '1 person' : `${count} people`),
    errors: {
      kindMissing: 'Choose what kind of meeting it was.', dayMissing: 'Choose the day.', dayWrong: 'This date does not exist. Choose a day.', inFuture: 'This day has not come yet. Choose today or earlier.', minutesWrong: 'Fill in whole minutes, from 0 to 1440.', modalityMissing: 'Choose how the meeting was.', choiceWrong: 'Choose something from the list.', tooMany: 'Choose at most sixty people.', countWrong: 'Fill in a number from 0 to 99.', tooLong: 'This is too long. Make it shorter.',
      treatmentTeamMissing: 'Choose the treatment team.', partnerMissing: 'Choose with whom the meeting was.', personMissing: 'Choose whom it is about.', titleMissing: 'Write down what you are going to do.', ownerMissing: 'Choose who does it.', nobodyPresent: 'Choose at least one colleague.',
    },
  },
}
