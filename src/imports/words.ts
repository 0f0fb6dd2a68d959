import type { Field, SheetKind } from './field.ts'
import type { ProblemCode } from './problem.ts'
import type { IgnoredWhy } from './rows.ts'

interface Facts {
  field: string
  text: string
  other: string
  where: string
}

type Sentences = Record<ProblemCode, (facts: Facts) => string>

const nlFields: Record<Field, string> = {
  clientNumber: 'cliëntnummer', fullName: 'hele naam', familyName: 'achternaam', prefix: 'tussenvoegsel', givenName: 'voornaam', bornOn: 'geboortedatum', targetGroup: 'doelgroep',
  coach: 'coach', team: 'team', treatmentTeam: 'behandelteam', referredOn: 'aanmelddatum', startedOn: 'startdatum van het traject', firstEmployerContactOn: 'eerste werkgeverscontact',
  workStatusAtStart: 'werk bij start', closedOn: 'einddatum van het traject', closeReason: 'reden einde traject', postcode: 'postcode', phone: 'telefoon', email: 'e-mail', notes: 'opmerkingen',
  employer: 'werkgever', kvk: 'KvK-nummer', jobTitle: 'functie', workForm: 'vorm van werk', hoursPerWeek: 'uren per week', jobStartedOn: 'startdatum van de baan',
  jobEndedOn: 'einddatum van de baan', jobEndReason: 'reden einde baan', contactOn: 'datum van het contact', contactKind: 'soort contact', contactResult: 'uitkomst van het contact',
}

const enFields: Record<Field, string> = {
  clientNumber: 'client number', fullName: 'full name', familyName: 'family name', prefix: 'prefix', givenName: 'given name', bornOn: 'date of birth', targetGroup: 'target group',
  coach: 'coach', team: 'team', treatmentTeam: 'treatment team', referredOn: 'referral date', startedOn: 'programme start', firstEmployerContactOn: 'first employer contact',
  workStatusAtStart: 'work at start', closedOn: 'programme end', closeReason: 'reason for closing', postcode: 'postcode', phone: 'phone', email: 'email', notes: 'notes',
  employer: 'employer', kvk: 'KvK number', jobTitle: 'job title', workForm: 'form of work', hoursPerWeek: 'hours per week', jobStartedOn: 'start of the job',
  jobEndedOn: 'end of the job', jobEndReason: 'reason the job ended', contactOn: 'date of contact', contactKind: 'kind of contact', contactResult: 'result of the contact',
}

const nlProblems: Sentences = {
  nameMissing: () => 'De naam ontbreekt.',
  startMissing: () => 'De startdatum van het traject ontbreekt.',
  doublePerson: ({ where }) => `Deze persoon staat twee keer in het bestand${where}.`,
  alreadyThere: () => 'Deze persoon staat al in Meewerk.',
  numberTaken: ({ text, other, where }) => `Cliëntnummer ${text} is al van ${other || 'iemand anders'}${where}.`,
  closedBeforeStart: ({ text }) => `Het traject eindigt voordat het begint (${text}).`,
  employerMissing: () => 'De werkgever van de baan ontbreekt.',
  jobStartMissing: () => 'De startdatum van de baan ontbreekt.',
  jobEndsBeforeStart: ({ text }) => `De baan eindigt voordat die begint (${text}).`,
  workFormMissing: () => 'De vorm van werk ontbreekt.',
  workFormUnknown: ({ text }) => `De vorm van werk “${text}” kennen we niet.`,
  targetGroupUnknown: ({ text }) => `De doelgroep “${text}” kennen we niet, of het zijn er twee.`,
  workAtStartUnknown: ({ text }) => `Of iemand werk had bij de start, halen we niet uit “${text}”.`,
  hoursUnreadable: ({ text }) => `“${text}” is geen aantal uren per week.`,
  hoursOutOfRange: ({ text }) => `${text} uur per week kan niet kloppen.`,
  kvkWrong: ({ text }) => `“${text}” is geen KvK-nummer van acht cijfers.`,
  dayImpossible: ({ field, text }) => `De ${field} “${text}” bestaat niet.`,
  dayIncomplete: ({ field, text }) => `De ${field} “${text}” is geen hele datum.`,
  dayUnreadable: ({ field, text }) => `De ${field} “${text}” lezen we niet als datum.`,
  dayFar: ({ field, text }) => `De ${field} ${text} ligt te ver weg.`,
  personMissing: () => 'Er staat niet bij over welke deelnemer dit gaat.',
  personUnknown: ({ text }) => `Deelnemer ${text} staat niet in dit bestand en niet in Meewerk.`,
  personWaits: ({ where }) => `De rij van deze deelnemer wacht zelf nog op herstel${where}.`,
  personUnclear: ({ text }) => `Er zijn meer deelnemers die ${text} heten.`,
  numberAndNameDiffer: ({ text, other }) => `Cliëntnummer ${text} is van ${other || 'iemand anders'}: nummer en naam horen niet bij elkaar.`,
  contactDayMissing: () => 'De datum van het contact ontbreekt.',
  doubleJob: ({ where }) => `Deze baan staat twee keer in het bestand${where}.`,
  doubleContact: ({ where }) => `Dit contact staat twee keer in het bestand${where}.`,
  jobAlreadyThere: () => 'Deze baan staat al in Meewerk.',
  contactAlreadyThere: () => 'Dit contact staat al in Meewerk.',
}

const enProblems: Sentences = {
  nameMissing: () => 'The name is missing.',
  startMissing: () => 'The start date of the programme is missing.',
  doublePerson: ({ where }) => `This person appears twice in the file${where}.`,
  alreadyThere: () => 'This person is already in Meewerk.',
  numberTaken: ({ text, other, where }) => `Client number ${text} already belongs to ${other || 'someone else'}${where}.`,
  closedBeforeStart: ({ text }) => `The programme ends before it starts (${text}).`,
  employerMissing: () => 'The employer of the job is missing.',
  jobStartMissing: () => 'The start date of the job is missing.',
  jobEndsBeforeStart: ({ text }) => `The job ends before it starts (${text}).`,
  workFormMissing: () => 'The form of work is missing.',
  workFormUnknown: ({ text }) => `We do not know the form of work “${text}”.`,
  targetGroupUnknown: ({ text }) => `We do not know the target group “${text}”, or there are two.`,
  workAtStartUnknown: ({ text }) => `“${text}” does not tell us whether there was work at the start.`,
  hoursUnreadable: ({ text }) => `“${text}” is not a number of hours per week.`,
  hoursOutOfRange: ({ text }) => `${text} hours per week cannot be right.`,
  kvkWrong: ({ text }) => `“${text}” is not a KvK number of eight digits.`,
  dayImpossible: ({ field, text }) => `The ${field} “${text}” does not exist.`,
  dayIncomplete: ({ field, text }) => `The ${field} “${text}” is not a whole date.`,
  dayUnreadable: ({ field, text }) => `We cannot read the ${field} “${text}” as a date.`,
  dayFar: ({ field, text }) => `The ${field} ${text} is too far away.`,
  personMissing: () => 'It does not say which participant this is about.',
  personUnknown: ({ text }) => `Participant ${text} is not in this file and not in Meewerk.`,
  personWaits: ({ where }) => `The row of this participant is itself waiting to be mended${where}.`,
  personUnclear: ({ text }) => `More than one participant is called ${text}.`,
  numberAndNameDiffer: ({ text, other }) => `Client number ${text} belongs to ${other || 'someone else'}: number and name do not go together.`,
  contactDayMissing: () => 'The date of the contact is missing.',
  doubleJob: ({ where }) => `This job appears twice in the file${where}.`,
  doubleContact: ({ where }) => `This contact appears twice in the file${where}.`,
  jobAlreadyThere: () => 'This job is already in Meewerk.',
  contactAlreadyThere: () => 'This contact is already in Meewerk.',
}

const nlIgnored: Record<IgnoredWhy, string> = {
  sheetIgnored: 'dit tabblad wordt niet ingelezen', aboveTable: 'staat boven de tabel', header: 'kopregel', empty: 'leeg', totals: 'telt alleen op', headerAgain: 'herhaalde kopregel',
  loneText: 'losse tekst', onlyNumber: 'alleen een nummer',
}

const enIgnored: Record<IgnoredWhy, string> = {
  sheetIgnored: 'this sheet is not imported', aboveTable: 'above the table', header: 'header', empty: 'empty', totals: 'only adds up', headerAgain: 'header repeated',
  loneText: 'loose text', onlyNumber: 'only a number',
}

const nlKinds: Record<SheetKind, string> = {
  persons: 'deelnemers', jobs: 'banen', employerContacts: 'werkgeverscontacten', mixed: 'deelnemers met hun baan', ignore: 'niet inlezen',
}

const enKinds: Record<SheetKind, string> = { persons: 'participants', jobs: 'jobs', employerContacts: 'employer contacts', mixed: 'participants with their job', ignore: 'do not import' }

/** What the import says about columns, kinds of sheet, rows that wait and rows that are left out. */
export const importWords = {
  nl: {
    fields: nlFields, kinds: nlKinds, problems: nlProblems, ignored: nlIgnored,
    inRow: (row: number) => ` (rij ${row})`,
    nobody: (row: number) => `Rij ${row}`,
  },
  en: {
    fields: enFields, kinds: enKinds, problems: enProblems, ignored: enIgnored,
    inRow: (row: number) => ` (row ${row})`,
    nobody: (row: number) => `Row ${row}`,
  },
}
