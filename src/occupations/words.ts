/** What the pages and the field of occupations say. */
export const occupationWords = {
  nl: {
    title: 'Beroepen',
    sub: 'Zo noemen we werk: 436 beroepen van ISCO-08, elk met de woorden die mensen zelf gebruiken.',
    search: 'Zoek op beroep, woord of code', filter: 'Beroepen zoeken', group: 'Soort werk', allGroups: 'Alle soorten',
    found: (count: number) => (count === 0 ? 'Geen beroep gevonden' : count === 1 ? '1 beroep' : `${count} beroepen`),
    none: 'Geen beroep dat hierop lijkt', noneText: 'Probeer een ander woord, of kies een soort werk.',
    caption: 'Beroepen met hun code en andere woorden', occupation: 'Beroep', synonyms: 'Zo noemen mensen het',
    review: 'Mist er een woord, of klopt er een niet? De namen zijn ons eigen werk en mogen beter. Vertel het wie Meewerk bij jullie beheert: elk woord staat in een lijst die iedereen mag nalezen en verbeteren.',
    field: 'Beroep', fieldHint: 'Typ hoe je het zelf noemt, zoals vakkenvullen. Eigen woorden voor de functie blijven staan.',
    meant: 'Bedoel je een van deze?', noneOfThese: 'Geen van deze', also: (title: string) => `ook: ${title}`,
    errors: { occupationUnclear: 'Kies welk beroep je bedoelt.', occupationUnknown: 'Dit beroep kennen we niet. Probeer een ander woord, of laat het leeg.' },
  },
  en: {
    title: 'Occupations',
    sub: 'How we name work: 436 occupations of ISCO-08, each with the words people use themselves.',
    search: 'Search by occupation, word or code', filter: 'Find occupations', group: 'Kind of work', allGroups: 'All kinds',
    found: (count: number) => (count === 0 ? 'No occupation found' : count === 1 ? '1 occupation' : `${count} occupations`),
    none: 'No occupation like this', noneText: 'Try another word, or choose a kind of work.',
    caption: 'Occupations with their code and other words', occupation: 'Occupation', synonyms: 'What people call it in Dutch',
    review: 'Is a word missing or wrong? The names are our own work and may be improved. Tell whoever looks after Meewerk: each word is in a list that everyone may read and improve.',
    field: 'Occupation', fieldHint: 'Type what you call it yourself, in Dutch, such as vakkenvullen. Own words for the job title stay.',
    meant: 'Do you mean one of these?', noneOfThese: 'None of these', also: (title: string) => `also: ${title}`,
    errors: { occupationUnclear: 'Choose which occupation you mean.', occupationUnknown: 'We do not know this occupation. Try another word, or leave it empty.' },
  },
}
