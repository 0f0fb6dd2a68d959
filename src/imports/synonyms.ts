import type { Field, SheetKind } from './field.ts'

/** Headers as teams write them, in the form `plainHeader` gives: small letters, no accents or punctuation. */
export const synonyms: Record<Field, readonly string[]> = {
  clientNumber: [
    'clientnummer', 'client nr', 'clientnr', 'client no', 'client id', 'clientid', 'deelnemernummer', 'deelnemersnummer', 'deelnemer nr', 'deelnemernr', 'deelnemer id',
    'kandidaatnummer', 'kandidaat nr', 'patientnummer', 'patient nr', 'patientnr', 'patient id', 'dossiernummer', 'dossier nr', 'dossiernr', 'trajectnummer',
    'registratienummer', 'epd nummer', 'epd nr', 'epdnummer', 'nummer', 'nr', 'no', 'id', 'client number', 'participant number', 'participant id', 'person id', 'number',
  ],
  fullName: [
    'naam', 'volledige naam', 'naam client', 'clientnaam', 'client', 'naam deelnemer', 'deelnemer', 'deelnemernaam', 'naam kandidaat', 'kandidaat', 'naam patient', 'patient',
    'achternaam voornaam', 'voornaam achternaam', 'voor en achternaam', 'achternaam en voornaam', 'name', 'full name', 'participant', 'client name', 'participant name',
  ],
  familyName: ['achternaam', 'familienaam', 'geslachtsnaam', 'geboortenaam', 'naam achter', 'achter naam', 'last name', 'lastname', 'surname', 'family name'],
  prefix: ['tussenvoegsel', 'tussenvoegsels', 'tussenv', 'tv', 'tvs', 'voorvoegsel', 'voorvoegsels', 'tussen', 'prefix', 'infix'],
  givenName: ['voornaam', 'voornamen', 'roepnaam', 'voornaam of roepnaam', 'first name', 'firstname', 'given name', 'forename'],
  bornOn: ['geboortedatum', 'geb datum', 'gebdatum', 'geb dat', 'gebdat', 'geboren', 'geboren op', 'geb', 'gbd', 'geboorte', 'date of birth', 'birth date', 'birthdate', 'dob', 'born'],
  targetGroup: ['doelgroep', 'doelgr', 'groep', 'soort client', 'sector', 'domein', 'ggz lvb', 'ggz of lvb', 'target group', 'population'],
  coach: [
    'coach', 'ips coach', 'ipscoach', 'trajectbegeleider', 'ips trajectbegeleider', 'ips er', 'ipser', 'begeleider', 'jobcoach', 'job coach', 'ips begeleider', 'trajectcoach',
    'naam coach', 'coach naam', 'caseload van', 'employment specialist', 'es', 'consulent', 'behandeld door', 'arbeidscoach',
  ],
  team: ['team', 'ips team', 'teamnaam', 'naam team', 'locatie', 'vestiging', 'regio', 'afdeling', 'unit'],
  treatmentTeam: [
    'behandelteam', 'fact team', 'factteam', 'fact', 'ggz team', 'verwijzend team', 'zorgteam', 'team behandeling', 'vip team', 'fit team', 'woonteam', 'ambulant team', 'treatment team',
  ],
  referredOn: [
    'aangemeld', 'aangemeld op', 'aanmelddatum', 'aanmelding', 'datum aanmelding', 'aanmeld datum', 'verwezen', 'verwezen op', 'verwijsdatum', 'datum verwijzing', 'verwijzing',
    'datum aangemeld', 'instroom', 'referred', 'referral date', 'referred on', 'date referred',
  ],
  startedOn: [
    'start ips', 'startdatum ips', 'ips start', 'ips gestart', 'start traject', 'startdatum traject', 'trajectstart', 'begin traject', 'begindatum traject', 'datum start traject',
    'datum start ips', 'start begeleiding', 'startdatum begeleiding', 'in zorg', 'in traject', 'in traject sinds', 'intake', 'intakedatum', 'datum intake', 'programme start', 'enrolled',
    'enrolment date', 'start ips traject', 'startdatum ips traject', 'ingangsdatum traject',
  ],
  firstEmployerContactOn: [
    '1e werkgeverscontact', 'eerste werkgeverscontact', '1e wg contact', '1e contact werkgever', 'eerste contact werkgever', 'datum eerste werkgeverscontact', '1e werkgevercontact',
    'eerste werkgevercontact', '1ste werkgeverscontact', 'datum 1e werkgeverscontact', 'first employer contact', 'eerste gesprek werkgever',
  ],
  workStatusAtStart: [
    'werk bij start', 'werksituatie bij start', 'arbeidsstatus bij start', 'werkstatus bij start', 'werk bij aanvang', 'werkend bij start', 'had werk bij start', 'situatie bij start',
    'beginsituatie', 'startsituatie', 'arbeidssituatie bij start', 'work status at start', 'employed at start',
  ],
  closedOn: [
    'einde traject', 'einddatum traject', 'eind traject', 'traject einde', 'datum einde traject', 'afgesloten', 'afgesloten op', 'afsluiting', 'afsluitdatum', 'datum afsluiting', 'gesloten',
    'einde ips', 'einddatum ips', 'stop ips', 'uit zorg', 'uitstroom', 'uitstroomdatum', 'datum uitstroom', 'uitgestroomd', 'einde begeleiding', 'closed', 'closed on', 'exit date', 'date closed',
  ],
  closeReason: [
    'reden einde traject', 'reden afsluiting', 'reden uitstroom', 'reden sluiting', 'reden beeindiging', 'reden stoppen', 'reden van uitstroom', 'uitstroomreden', 'afsluitreden', 'close reason',
    'exit reason', 'reason closed',
  ],
  postcode: ['postcode', 'pc', 'postal code', 'zip'],
  phone: ['telefoon', 'telefoonnummer', 'tel', 'tel nr', 'telnr', 'mobiel', 'mobiel nummer', 'gsm', 'tel nummer', 'phone', 'mobile'],
  email: ['e mail', 'email', 'mail', 'e mailadres', 'emailadres', 'mailadres'],
  notes: [
    'opmerkingen', 'opmerking', 'bijzonderheden', 'notities', 'notitie', 'toelichting', 'commentaar', 'aantekeningen', 'aantekening', 'memo', 'overig', 'stand van zaken', 'notes', 'remarks', 'comments',
  ],
  employer: ['werkgever', 'naam werkgever', 'bedrijf', 'bedrijfsnaam', 'naam bedrijf', 'werkplek', 'werkt bij', 'organisatie', 'onderneming', 'baan bij', 'employer', 'company'],
  kvk: ['kvk', 'kvk nummer', 'kvknummer', 'kvk nr', 'kvknr', 'k v k', 'handelsregister', 'kvk werkgever'],
  jobTitle: ['functie', 'functienaam', 'beroep', 'baan', 'werk', 'werkzaamheden', 'functietitel', 'functie omschrijving', 'soort werk', 'job title', 'job', 'occupation', 'position'],
  workForm: [
    'soort baan', 'werkvorm', 'vorm van werk', 'vorm werk', 'soort dienstverband', 'type baan', 'type werk', 'type dienstverband', 'dienstverband', 'contractvorm', 'soort contract', 'contract',
    'vorm dienstverband', 'arbeidsvorm', 'plaatsingsvorm', 'soort plaatsing', 'type plaatsing', 'contracttype', 'type contract', 'regeling', 'form of work', 'work form', 'job type', 'contract type',
  ],
  hoursPerWeek: [
    'uren p w', 'uren pw', 'uren per week', 'uren', 'uur per week', 'uur p w', 'aantal uren', 'aantal uren per week', 'uren week', 'contracturen', 'urenomvang', 'omvang', 'u p w', 'upw', 'hours',
    'hours per week', 'weekly hours',
  ],
  jobStartedOn: [
    'start baan', 'startdatum baan', 'begin baan', 'begindatum baan', 'datum start baan', 'baan start', 'start werk', 'startdatum werk', 'begin werk', 'aan het werk', 'aan het werk sinds',
    'in dienst', 'datum in dienst', 'indiensttreding', 'datum indiensttreding', 'in dienst per', 'in dienst sinds', 'start plaatsing', 'plaatsingsdatum', 'geplaatst op', 'start dienstverband', 'begin dienstverband', 'start contract',
    'werkt sinds', 'eerste werkdag', 'job start', 'job started', 'start of job',
  ],
  jobEndedOn: [
    'einde baan', 'einddatum baan', 'eind baan', 'datum einde baan', 'baan einde', 'baan eind', 'einde werk', 'einddatum werk', 'uit dienst', 'datum uit dienst', 'uitdiensttreding',
    'datum uitdiensttreding', 'einde contract', 'einddatum contract', 'einde dienstverband', 'einddatum dienstverband', 'einde plaatsing', 'laatste werkdag', 'gestopt op', 'job end', 'job ended', 'end of job',
  ],
  jobEndReason: [
    'reden einde baan', 'reden einde werk', 'reden einde contract', 'reden einde dienstverband', 'reden uit dienst', 'reden baanverlies', 'reden ontslag', 'baan reden einde', 'job end reason', 'reason job ended',
  ],
  contactOn: ['contactdatum', 'datum contact', 'datum gesprek', 'gespreksdatum', 'datum bezoek', 'bezoekdatum', 'datum werkgeverscontact', 'contact op', 'contact date', 'date of contact', 'visit date'],
  contactKind: ['soort contact', 'type contact', 'contactvorm', 'wijze', 'wijze van contact', 'kanaal', 'contact type', 'modality'],
  contactResult: ['resultaat', 'uitkomst', 'uitkomst contact', 'resultaat contact', 'vervolg', 'vervolgafspraak', 'result', 'outcome'],
}

/** Headers that name a row counter: never a client number. */
export const counters: readonly string[] = ['volgnummer', 'volgnr', 'volg nr', 'rij', 'rijnummer', 'regel', 'regelnummer', 'teller', 'row', 'index']

/** Headers that may be a client number, or only a counter that starts again on each sheet. */
export const weakNumbers: readonly string[] = ['nummer', 'nr', 'no', 'id', 'number']

type Meaning = Partial<Record<Exclude<SheetKind, 'ignore' | 'mixed'>, Field>>

const start: Meaning = { persons: 'startedOn', jobs: 'jobStartedOn' }
const end: Meaning = { persons: 'closedOn', jobs: 'jobEndedOn' }
const reason: Meaning = { persons: 'closeReason', jobs: 'jobEndReason' }
const sort: Meaning = { jobs: 'workForm', employerContacts: 'contactKind' }

/** Headers whose meaning depends on what the sheet, or the part of the row they stand in, is about. */
export const generic: ReadonlyMap<string, Meaning> = new Map([
  ...['start', 'startdatum', 'start datum', 'begin', 'begindatum', 'datum start', 'datum begin', 'ingangsdatum', 'ingang', 'vanaf', 'van', 'sinds', 'gestart', 'gestart op', 'start date', 'started', 'from'].map((word) => [word, start] as const),
  ...['einde', 'einddatum', 'eind', 'eind datum', 'datum einde', 'tot', 't m', 'tot en met', 'stop', 'stopdatum', 'gestopt', 'beeindigd', 'end', 'end date', 'ended', 'until'].map((word) => [word, end] as const),
  ...['reden', 'reden einde', 'reden eind', 'reden gestopt', 'reason'].map((word) => [word, reason] as const),
  ...['soort', 'type', 'vorm', 'kind', 'form'].map((word) => [word, sort] as const),
  ['datum', { jobs: 'jobStartedOn', employerContacts: 'contactOn' }],
  ['date', { jobs: 'jobStartedOn', employerContacts: 'contactOn' }],
])
