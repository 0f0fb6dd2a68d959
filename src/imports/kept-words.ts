/** What the import writes into files where the list is silent or says more than there is a field for. Dutch, as the lists are. */
export const keptWords = {
  employer: 'Onbekende werkgever (uit ingelezen lijst)',
  coach: 'Onbekende coach (uit ingelezen lijst)',
  title: 'Functie onbekend',
  ipsTeam: 'IPS-team',
  from: (text: string) => `Uit de ingelezen lijst: ${text}`,
  postcode: (text: string) => `postcode ${text}`,
  closeReason: (text: string) => `reden van afsluiten: ${text}`,
  contactKind: (text: string) => `soort contact: ${text}`,
}
