/** What the pages about a person's own facts say. */
export const participantWords = {
  nl: {
    editTitle: (name: string) => `Gegevens van ${name}`,
    person: 'Persoon',
    reach: 'Bereiken',
    givenName: 'Voornaam', prefix: 'Tussenvoegsel', familyName: 'Achternaam', clientNumber: 'Cliëntnummer', bornOn: 'Geboortedatum',
    targetGroup: 'Doelgroep',
    targetGroups: { ggz: 'GGZ', lvb: 'LVB', other: 'Anders' },
    phone: 'Telefoon', email: 'E-mailadres', postcode4: 'Postcode (vier cijfers)', reachedBy: 'Hoe bereik je deze persoon het best?', reachedByHint: 'Bijvoorbeeld: liever bellen dan appen, na 11 uur.',
    readers: 'Dit lezen de coaches van deze deelnemer, de teamleider en het behandelteam.',
    save: 'Bewaar',
    errors: {
      givenNameMissing: 'Vul de voornaam in.', familyNameMissing: 'Vul de achternaam in.', tooLong: 'Dit is te lang. Maak het korter.', dayWrong: 'Deze datum bestaat niet. Kies een dag.',
      targetGroupMissing: 'Kies een doelgroep.', emailWrong: 'Dit is geen e-mailadres. Controleer de tekens.', postcodeWrong: 'Vul vier cijfers in, zoals 1441.',
      clientNumberTaken: 'Dit cliëntnummer heeft al iemand in deze organisatie. Controleer het nummer, of zoek de persoon eerst.',
    },
  },
  en: {
    editTitle: (name: string) => `Details of ${name}`,
    person: 'Person',
    reach: 'How to reach',
    givenName: 'First name', prefix: 'Prefix', familyName: 'Family name', clientNumber: 'Client number', bornOn: 'Date of birth',
    targetGroup: 'Target group',
    targetGroups: { ggz: 'Mental health (GGZ)', lvb: 'Mild intellectual disability (LVB)', other: 'Other' },
    phone: 'Phone', email: 'E-mail address', postcode4: 'Postcode (four digits)', reachedBy: 'How is this person best reached?', reachedByHint: 'For instance: rather call than text, after 11.',
    readers: 'The coaches of this participant, the team lead and the treatment team read this.',
    save: 'Save',
    errors: {
      givenNameMissing: 'Fill in the first name.', familyNameMissing: 'Fill in the family name.', tooLong: 'This is too long. Make it shorter.', dayWrong: 'This date does not exist. Choose a day.',
      targetGroupMissing: 'Choose a target group.', emailWrong: 'This is not an e-mail address. Check the characters.', postcodeWrong: 'Fill in four digits, such as 1441.',
      clientNumberTaken: 'Somebody in this organisation already has this client number. Check the number, or look for the person first.',
    },
  },
}
