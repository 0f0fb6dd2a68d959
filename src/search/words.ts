/** What the page and the window for searching say. */
export const searchWords = {
  nl: {
    title: 'Zoeken', label: 'Zoek een naam, een werkgever of een woord uit een notitie', hint: 'Druk op / om overal te zoeken.', empty: 'Typ minstens twee letters.',
    people: 'Deelnemers', employers: 'Werkgevers', leads: 'Vacatures', notes: 'Notities', nothing: (text: string) => `Niets gevonden voor “${text}”`, nothingText: 'Probeer een deel van het woord. Je vindt alleen wat je zelf mag zien.',
    number: (number: string) => `cliëntnummer ${number}`, worksThere: (name: string) => `${name} werkt daar`, found: (count: number) => (count === 1 ? '1 gevonden' : `${count} gevonden`),
  },
  en: {
    title: 'Search', label: 'Search a name, an employer or a word from a note', hint: 'Press / to search from anywhere.', empty: 'Type at least two letters.',
    people: 'Participants', employers: 'Employers', leads: 'Openings', notes: 'Notes', nothing: (text: string) => `Nothing found for “${text}”`, nothingText: 'Try a part of the word. You find only what you may see.',
    number: (number: string) => `client number ${number}`, worksThere: (name: string) => `${name} works there`, found: (count: number) => (count === 1 ? '1 found' : `${count} found`),
  },
}
