/** What the pages about evidence from notes say. */
export const evidenceWords = {
  nl: {
    title: 'Bewijs uit de notities', perItem: 'Per onderdeel', sub: (quarter: string, team: string) => `${quarter}, ${team}. Wat coaches noteerden, per onderdeel van IPS-25. Niemand vult hier iets voor in.`, everybody: 'iedereen binnen jouw bereik', own: 'jouw deelnemers', team: 'Team',
    items: {
      15: 'Telt: een bezoek aan een werkgever voor iemand. Van: alle contacten met werkgevers.', 16: 'Telt: een contact dat bij een doel uit een zoekplan hoort. Van: alle contacten met werkgevers.', 17: 'Telt: een bezoek aan een werkgever voor iemand. Van: alle contacten met werkgevers.',
      18: 'Telt: een bezoek aan wie over aannemen beslist. Van: alle bezoeken aan werkgevers.', 22: 'Telt: begeleiding waarvan genoteerd is welke soort het was. Van: alle begeleiding.', 23: 'Telt: begeleiding waarbij je elkaar zag. Van: alle begeleiding.',
      24: 'Telt: minuten op de werkplek, bij een werkgever, thuis of in de buurt. Van: alle minuten in notities.', 25: 'Telt: een poging waarbij iemand langsging. Van: alle pogingen.',
    },
    minutes: 'minuten', none: 'geen notities', source: (item: number) => `IPS-25, item ${item} (7 januari 2008)`,
    exactly: (score: number) => `Volgens de ankers van de schaal past hierbij een ${score}. Een beoordelaar bevestigt of verandert dat.`, between: (from: number, to: number) => `Volgens de ankers van de schaal kan dit een ${from} tot en met ${to} zijn. Een beoordelaar kiest.`,
    noScore24: 'Geen voorstel voor een score: de schaal rekent met alle uren, en kantoor, overleg en reizen staan in de weekstaat van elke coach.', withoutHours: (count: number) => (count === 1 ? 'Van 1 coach zijn de contracturen niet ingevuld; die telt niet mee in een voorstel.' : `Van ${count} coaches zijn de contracturen niet ingevuld; die tellen niet mee in een voorstel.`), judge: 'De beoordelaar kijkt verder:',
    open: (count: number) => (count === 1 ? 'Bekijk 1 notitie die telt' : `Bekijk ${count} notities die tellen`), back: 'Bewijs uit de notities', counted: (count: number) => `Telt: ${count}`, notCounted: (count: number) => `Telt niet: ${count}`, nobody: 'Geen notities.', caption: 'Notities',
    day: 'Dag', about: 'Over', coach: 'Coach', how: 'Duur', aboutNobody: 'een werkgever of het netwerk', time: (minutes: number) => `${minutes} min`, more: (count: number) => `De nieuwste ${count} staan hier.`,
  },
  en: {
    title: 'Evidence from the notes', perItem: 'Item by item', sub: (quarter: string, team: string) => `${quarter}, ${team}. What coaches noted, per item of IPS-25. Nobody fills anything in for this.`, everybody: 'everybody within your reach', own: 'your participants', team: 'Team',
    items: {
      15: 'Counts: a visit to an employer for somebody. Of: all contacts with employers.', 16: 'Counts: a contact that serves a target of a search plan. Of: all contacts with employers.', 17: 'Counts: a visit to an employer for somebody. Of: all contacts with employers.',
      18: 'Counts: a visit to whoever decides on hiring. Of: all visits to employers.', 22: 'Counts: support of which the kind is noted. Of: all support.', 23: 'Counts: support where you met. Of: all support.',
      24: 'Counts: minutes at the workplace, at an employer, at home or in the neighbourhood. Of: all minutes in notes.', 25: 'Counts: an attempt where somebody went there. Of: all attempts.',
    },
    minutes: 'minutes', none: 'no notes', source: (item: number) => `IPS-25, item ${item} (7 January 2008)`,
    exactly: (score: number) => `By the anchors of the scale this fits a ${score}. An assessor confirms or changes it.`, between: (from: number, to: number) => `By the anchors of the scale this can be a ${from} to ${to}. An assessor chooses.`,
    noScore24: 'No suggested score: the scale reckons with all hours, and office, meetings and travel stand in the week sheet of each coach.', withoutHours: (count: number) => (count === 1 ? 'Of 1 coach the contract hours are not filled in; that coach does not count in a suggestion.' : `Of ${count} coaches the contract hours are not filled in; they do not count in a suggestion.`), judge: 'The assessor looks further:',
    open: (count: number) => (count === 1 ? 'See 1 note that counts' : `See ${count} notes that count`), back: 'Evidence from the notes', counted: (count: number) => `Counts: ${count}`, notCounted: (count: number) => `Does not count: ${count}`, nobody: 'No notes.', caption: 'Notes',
    day: 'Day', about: 'About', coach: 'Coach', how: 'Time', aboutNobody: 'an employer or the network', time: (minutes: number) => `${minutes} min`, more: (count: number) => `The newest ${count} stand here.`,
  },
}
