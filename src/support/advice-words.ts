/** What pages say about advice on benefits and income. */
export const adviceWords = {
  nl: {
    section: 'Advies over inkomen', add: 'Aanbod vastleggen', title: 'Advies over inkomen', lead: 'Wat houd je over als je gaat werken, of meer gaat werken? Wie het weet, durft eerder. Bied advies aan voor de start, en opnieuw bij andere uren of ander loon.',
    none: 'Nog geen advies aangeboden.', open: 'nog niet aangeboden', offered: (day: string) => `aangeboden op ${day}`, offeredLate: (day: string) => `aangeboden op ${day}, na de start`, givenOn: (day: string) => `gegeven op ${day}`,
    occasion: 'Waarom nu?', occasions: { beforeJob: 'Voor de start van een baan', hours: 'Andere uren', pay: 'Ander loon', reporting: 'Hulp bij inkomsten doorgeven', other: 'Anders' },
    moment: (what: string, day: string) => `${what} (${day})`, job: 'Bij welke baan?', noJob: 'Nog geen bepaalde baan', offeredOn: 'Aangeboden op', result: 'Wat kwam eruit?',
    results: { waiting: 'Wacht op antwoord', accepted: 'Wil het graag', declined: 'Hoeft niet', given: 'Advies is gegeven' },
    givenDay: 'Advies gegeven op', provider: 'Wie geeft het advies?', providerHint: 'Bijvoorbeeld: sociaal raadslieden Purmerend, of UWV.', trained: 'Is die persoon hiervoor opgeleid?', yes: 'Ja', no: 'Nee', unknown: 'Weet ik niet', note: 'Wat is er besproken?',
    save: 'Bewaar', change: 'Wijzig', remove: 'Verwijder dit aanbod', rule: 'IPS-25, onderdeel 12: advies voor de start en bij elke wijziging van uren of loon.',
    changed: 'Andere uren of ander loon kan gevolgen hebben voor een uitkering of toeslag. Bied advies over inkomen aan.', offerNow: 'Leg het aanbod vast',
    errors: {
      occasionMissing: 'Kies waarom je het aanbood.', offeredMissing: 'Kies de dag waarop je het aanbood.', resultMissing: 'Kies wat eruit kwam.', dayWrong: 'Deze datum bestaat niet. Kies een dag.', givenBeforeOffered: 'Deze dag ligt voor het aanbod. Controleer beide datums.',
      givenMissing: 'Kies de dag waarop het advies is gegeven.', tooLong: 'Dit is te lang. Maak het korter.', choiceWrong: 'Kies iets uit de lijst.',
    },
  },
  en: {
    section: 'Advice about income', add: 'Record an offer', title: 'Advice about income', lead: 'What is left when you go to work, or work more? Who knows, dares sooner. Offer advice before the start, and again when hours or pay change.',
    none: 'No advice offered yet.', open: 'not offered yet', offered: (day: string) => `offered on ${day}`, offeredLate: (day: string) => `offered on ${day}, after the start`, givenOn: (day: string) => `given on ${day}`,
    occasion: 'Why now?', occasions: { beforeJob: 'Before the start of a job', hours: 'Other hours', pay: 'Other pay', reporting: 'Help with reporting income', other: 'Other' },
    moment: (what: string, day: string) => `${what} (${day})`, job: 'With which job?', noJob: 'No particular job yet', offeredOn: 'Offered on', result: 'What came of it?',
    results: { waiting: 'Waits for an answer', accepted: 'Would like it', declined: 'Not needed', given: 'Advice has been given' },
    givenDay: 'Advice given on', provider: 'Who gives the advice?', providerHint: 'For instance: the municipal counsellor, or UWV.', trained: 'Is that person trained for it?', yes: 'Yes', no: 'No', unknown: 'I do not know', note: 'What was discussed?',
    save: 'Save', change: 'Change', remove: 'Remove this offer', rule: 'IPS-25, item 12: advice before the start and at each change of hours or pay.',
    changed: 'Other hours or other pay may touch a benefit or allowance. Offer advice about income.', offerNow: 'Record the offer',
    errors: {
      occasionMissing: 'Choose why you offered it.', offeredMissing: 'Choose the day on which you offered it.', resultMissing: 'Choose what came of it.', dayWrong: 'This date does not exist. Choose a day.', givenBeforeOffered: 'This day lies before the offer. Check both dates.',
      givenMissing: 'Choose the day on which the advice was given.', tooLong: 'This is too long. Make it shorter.', choiceWrong: 'Choose something from the list.',
    },
  },
}
