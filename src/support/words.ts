/** What pages say about support after the start, and after a loss. */
export const supportWords = {
  nl: {
    section: 'Steun bij deze baan',
    moments: {
      beforeStart: () => 'Voor de start', afterStart: () => 'Na de eerste dag', weekly: (number: string) => `Week ${number}`, monthly: (number: string) => `Maand ${number}`, asNeeded: (number: string) => `Maand ${number}, zolang het nodig is`, afterLoss: () => 'Na het bericht dat de baan stopt',
    },
    due: (what: string, day: string) => `${what}: zie elkaar uiterlijk ${day}.`, dueLoss: (day: string) => `De baan is gestopt: spreek elkaar uiterlijk ${day}.`, late: (what: string, day: string) => `${what}: elkaar nog niet gezien. Dat kon tot ${day}.`, lateLoss: (day: string) => `De baan is gestopt en jullie spraken elkaar nog niet. Dat kon tot ${day}.`,
    notNow: 'Nu is niets aan de beurt.', notAsked: 'Bij dit werk hoort geen vast ritme.',
    caption: 'Momenten van steun rond deze baan', what: 'Moment', between: 'Tussen', seen: 'Gezien', span: (from: string, until: string) => `${from} t/m ${until}`, missed: 'niet gezien', open: 'nog open', earlier: (count: number) => `Eerdere momenten (${count})`,
    rule: 'Het ritme komt uit IPS-25, onderdeel 23: een week voor de start, binnen drie dagen erna, elke week in de eerste maand, elke maand een jaar lang, en daarna zolang het nodig is. Alleen elkaar zien telt.',
    less: 'Vaste contacten stoppen of overdragen', lessTitle: 'Vaste contacten bij deze baan', lessLead: 'Steun heeft geen einddatum. Wil de deelnemer geen vast contact meer? Leg vast vanaf wanneer, en wie er is als het toch nodig is.',
    supportUntilOn: 'Geen vast contact meer vanaf', supportUntilHint: 'Laat leeg om het ritme weer te laten lopen.', stepDownTo: 'Wie is er dan?', stepDownHint: 'Bijvoorbeeld: casemanager Els, of begeleider van De Kade.', untilShown: (day: string) => `Geen vast contact meer vanaf ${day}, op wens van de deelnemer.`, stepDownShown: (who: string) => `Dan is er: ${who}.`,
    save: 'Bewaar',
    afterTitle: 'Wat nu?', afterLead: (title: string, employer: string, day: string) => `${title} bij ${employer} stopte op ${day}. Dit helpt om samen verder te gaan.`,
    steps: { contact: 'Spreek elkaar', lessons: 'Schrijf op wat je leert', profile: 'Neem het mee in het profiel', search: 'Begin met zoeken naar de volgende baan' },
    stepHints: {
      contact: 'Binnen drie dagen nadat je het hoorde. Bellen mag ook.', lessons: 'Wat ging goed? Wat zou je de volgende keer anders doen?', profile: 'Een baan laat zien wat bij iemand past. Maak een nieuwe versie.', search: 'Liefst meteen. Iedereen mag opnieuw beginnen.',
    },
    done: 'gedaan', doneOn: (day: string) => `gedaan op ${day}`, todo: 'open', free: 'mag, hoeft niet', until: (day: string) => `uiterlijk ${day}`, lateSince: (day: string) => `had gemoeten op ${day}`,
    record: 'Contact vastleggen', write: 'Schrijf op', see: 'Bekijk', toProfile: 'Naar het profiel', nextSearchOn: 'Begint met zoeken op', start: 'Leg vast', otherWork: 'Er is ander betaald werk. Verder zoeken hoeft niet, het mag wel.',
    undo: 'Toch niet gestopt', back: 'Naar de baan',
    running: 'Deze regelingen lopen nog. Meld het einde.',
    errors: { searchMissing: 'Kies een dag.', dayWrong: 'Deze datum bestaat niet. Kies een dag.', untilBeforeStart: 'Deze dag ligt voor de eerste werkdag. Kies een latere dag.', tooLong: 'Dit is te lang. Maak het korter.', choiceWrong: 'Kies iets uit de lijst.' },
  },
  en: {
    section: 'Support with this job',
    moments: {
      beforeStart: () => 'Before the start', afterStart: () => 'After the first day', weekly: (number: string) => `Week ${number}`, monthly: (number: string) => `Month ${number}`, asNeeded: (number: string) => `Month ${number}, as long as needed`, afterLoss: () => 'After hearing that the job ends',
    },
    due: (what: string, day: string) => `${what}: see each other by ${day}.`, dueLoss: (day: string) => `The job ended: speak to each other by ${day}.`, late: (what: string, day: string) => `${what}: you have not seen each other yet. It was possible until ${day}.`, lateLoss: (day: string) => `The job ended and you have not spoken yet. It was possible until ${day}.`,
    notNow: 'Nothing is due now.', notAsked: 'No fixed rhythm goes with this work.',
    caption: 'Moments of support around this job', what: 'Moment', between: 'Between', seen: 'Seen', span: (from: string, until: string) => `${from} to ${until}`, missed: 'not seen', open: 'still open', earlier: (count: number) => `Earlier moments (${count})`,
    rule: 'The rhythm comes from IPS-25, item 23: a week before the start, within three days after it, every week in the first month, every month for a year, and then as long as needed. Only seeing each other counts.',
    less: 'Stop or hand over regular contact', lessTitle: 'Regular contact with this job', lessLead: 'Support has no end date. Does the participant want no regular contact any more? Record from when, and who is there if it is needed after all.',
    supportUntilOn: 'No regular contact any more from', supportUntilHint: 'Leave empty to let the rhythm go on.', stepDownTo: 'Who is there then?', stepDownHint: 'For instance: case manager Els, or a carer of De Kade.', untilShown: (day: string) => `No regular contact any more from ${day}, as the participant wishes.`, stepDownShown: (who: string) => `There is then: ${who}.`,
    save: 'Save',
    afterTitle: 'What now?', afterLead: (title: string, employer: string, day: string) => `${title} at ${employer} ended on ${day}. This helps to go on together.`,
    steps: { contact: 'Speak to each other', lessons: 'Write down what you learn', profile: 'Take it along in the profile', search: 'Begin to look for the next job' },
    stepHints: {
      contact: 'Within three days of hearing of it. A call will do.', lessons: 'What went well? What would you do differently next time?', profile: 'A job shows what fits somebody. Make a new version.', search: 'Preferably at once. Everybody may begin again.',
    },
    done: 'done', doneOn: (day: string) => `done on ${day}`, todo: 'open', free: 'possible, not needed', until: (day: string) => `by ${day}`, lateSince: (day: string) => `was due on ${day}`,
    record: 'Record a contact', write: 'Write down', see: 'Look', toProfile: 'To the profile', nextSearchOn: 'Begins to look on', start: 'Record', otherWork: 'There is other paid work. Looking on is not needed, but it is possible.',
    undo: 'It did not end after all', back: 'To the job',
    running: 'These schemes still run. Report the end.',
    errors: { searchMissing: 'Choose a day.', dayWrong: 'This date does not exist. Choose a day.', untilBeforeStart: 'This day lies before the first working day. Choose a later day.', tooLong: 'This is too long. Make it shorter.', choiceWrong: 'Choose something from the list.' },
  },
}
