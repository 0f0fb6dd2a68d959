/** What the pages about employers say. */
export const employerWords = {
  nl: {
    title: 'Werkgevers', found: (count: number) => (count === 0 ? 'Geen werkgever gevonden' : count === 1 ? '1 werkgever' : `${count} werkgevers`),
    search: 'Zoek op naam', filter: 'Werkgevers zoeken', caption: 'Werkgevers van de organisatie', name: 'Naam', kvk: 'KvK-nummer', place: 'Plaats', phone: 'Telefoon', last: 'Laatste contact', visits: 'Contacten',
    never: 'nog geen', none: 'Hier staat nog geen werkgever', noneText: 'Een werkgever komt hier vanzelf bij je eerste contact of baan.', notFound: 'Geen werkgever met deze naam.', record: 'Contact vastleggen',
    contacts: 'Contacten', contactsCaption: 'Contacten met deze werkgever die jij mag lezen', noContacts: 'Nog geen contact dat jij mag lezen.', facts: 'Gegevens', edit: 'Wijzig', save: 'Bewaar',
    shared: 'Alle coaches van de organisatie zien deze werkgever. Over welke deelnemer een contact ging, zie je alleen van je eigen deelnemers.',
    errors: { employerMissing: 'Vul de naam in.', kvkWrong: 'Een KvK-nummer heeft acht cijfers.', tooLong: 'Dit is te lang. Maak het korter.' },
  },
  en: {
    title: 'Employers', found: (count: number) => (count === 0 ? 'No employer found' : count === 1 ? '1 employer' : `${count} employers`),
    search: 'Search by name', filter: 'Find employers', caption: 'Employers of the organisation', name: 'Name', kvk: 'Trade register number', place: 'Place', phone: 'Phone', last: 'Last contact', visits: 'Contacts',
    never: 'none yet', none: 'No employer here yet', noneText: 'An employer appears here by itself with your first contact or job.', notFound: 'No employer of this name.', record: 'Record a contact',
    contacts: 'Contacts', contactsCaption: 'Contacts with this employer that you may read', noContacts: 'No contact yet that you may read.', facts: 'Details', edit: 'Change', save: 'Save',
    shared: 'All coaches of the organisation see this employer. Which participant a contact was about, you see only for your own participants.',
    errors: { employerMissing: 'Fill in the name.', kvkWrong: 'A trade register number has eight digits.', tooLong: 'This is too long. Make it shorter.' },
  },
}
