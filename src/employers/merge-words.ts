/** What the pages about two employers that are one say. */
export const mergeWords = {
  nl: {
    doublesTitle: 'Misschien dubbel', doublesSub: 'Werkgevers die op elkaar lijken. Is het dezelfde, voeg ze dan samen. Zijn het er twee, zeg dat dan; je ziet ze hier niet meer.', none: 'Niets dubbels gevonden', noneText: 'Geen twee werkgevers lijken zo op elkaar dat het dezelfde kan zijn.',
    compare: 'Vergelijk', apart: 'Het zijn er twee', pairs: 'Werkgevers die misschien dezelfde zijn',
    chooseTitle: (name: string) => `${name} samenvoegen`, chooseSub: 'Kies de werkgever die dezelfde is. Daarna zie je eerst wat er gebeurt.', with: 'Met welke werkgever?', others: (count: number) => (count === 1 ? '1 andere werkgever' : `${count} andere werkgevers`),
    mergeTitle: (gone: string, kept: string) => `${gone} en ${kept} worden één`, stays: (name: string) => `${name} blijft`, swap: (name: string) => `Laat ${name} blijven`, goes: 'gaat erin op',
    fact: 'Gegeven', now: 'Nu', after: 'Straks', facts: 'Wat er verandert aan de gegevens', factNames: { legalName: 'Naam in het handelsregister', kvk: 'KvK-nummer', place: 'Plaats', phone: 'Telefoon', website: 'Website', sector: 'Branche', size: 'Aantal medewerkers', needs: 'Wat zij nodig hebben', atmosphere: 'De sfeer', traits: 'Hoe het er is' },
    noFacts: 'De gegevens blijven zoals ze zijn.', empty: 'leeg',
    along: 'Wat er meegaat', sites: (count: number) => (count === 1 ? '1 vestiging' : `${count} vestigingen`), people: (count: number) => (count === 1 ? '1 persoon bij de werkgever' : `${count} mensen bij de werkgever`), leads: (count: number) => (count === 1 ? '1 open plek' : `${count} plekken`),
    rest: 'alle contacten, afspraken, sollicitaties, banen en afspraken over de werkplek, van alle teams', choices: 'wat deelnemers kozen om te vertellen; bij twee keuzes geldt de nieuwste',
    twoNumbers: 'Deze werkgevers hebben elk een eigen KvK-nummer. Meestal zijn het dan twee bedrijven.', undoable: 'Samenvoegen kan altijd ongedaan worden gemaakt. Dan gaat precies terug wat nu meegaat.', merge: 'Voeg samen', cancel: 'Niet samenvoegen',
    merged: (gone: string) => `${gone} is hiermee samengevoegd.`, mergedHere: 'Samengevoegd', mergedOn: (day: string) => `samengevoegd op ${day}`, undo: 'Maak ongedaan', open: 'Samenvoegen', doubles: 'Misschien dubbel',
  },
  en: {
    doublesTitle: 'Perhaps double', doublesSub: 'Employers that look alike. If it is the same one, merge them. If they are two, say so; they are no longer shown here.', none: 'Nothing double found', noneText: 'No two employers look so much alike that they could be the same.',
    compare: 'Compare', apart: 'They are two', pairs: 'Employers that may be the same',
    chooseTitle: (name: string) => `Merge ${name}`, chooseSub: 'Choose the employer that is the same. You then first see what happens.', with: 'With which employer?', others: (count: number) => (count === 1 ? '1 other employer' : `${count} other employers`),
    mergeTitle: (gone: string, kept: string) => `${gone} and ${kept} become one`, stays: (name: string) => `${name} stays`, swap: (name: string) => `Let ${name} stay`, goes: 'becomes part of it',
    fact: 'Fact', now: 'Now', after: 'After', facts: 'What changes in the details', factNames: { legalName: 'Name in the trade register', kvk: 'Register number', place: 'Place', phone: 'Phone', website: 'Website', sector: 'Sector', size: 'Number of employees', needs: 'What they need', atmosphere: 'The atmosphere', traits: 'What it is like' },
    noFacts: 'The details stay as they are.', empty: 'empty',
    along: 'What goes along', sites: (count: number) => (count === 1 ? '1 site' : `${count} sites`), people: (count: number) => (count === 1 ? '1 person at the employer' : `${count} people at the employer`), leads: (count: number) => (count === 1 ? '1 opening' : `${count} openings`),
    rest: 'all contacts, appointments, applications, jobs and workplace agreements, of all teams', choices: 'what participants chose to tell; of two choices the newest holds',
    twoNumbers: 'These employers each have a register number of their own. Then they are mostly two companies.', undoable: 'A merge can always be undone. Exactly what goes along now then goes back.', merge: 'Merge', cancel: 'Do not merge',
    merged: (gone: string) => `${gone} has been merged into this one.`, mergedHere: 'Merged', mergedOn: (day: string) => `merged on ${day}`, undo: 'Undo', open: 'Merge', doubles: 'Perhaps double',
  },
}
