import type { adaptationKinds, askers } from '#src/adaptations/adaptation.ts'
import { lines } from './lines-texts.ts'

/** What employers say of how it goes. Made up. */
export const talkTexts = {
  goesWell: lines(`
    Altijd op tijd en zegt iedereen gedag.
    Werkt rustig door, ook als het druk is.
    De vaste volgorde zit erin, dat hoef ik niet meer te zeggen.
    Vraagt het als iets niet duidelijk is.
    Het team is blij met de extra handen op de ochtend.
    Klanten vinden het prettig, ik hoor alleen goede dingen.`),
  couldBeBetter: lines(`
    Soms te snel aan het volgende beginnen.
    Als er iets verandert, liever een dag van tevoren horen.
    Pauze nemen, ook als het goed gaat.
    Eerder zeggen dat het te veel wordt.
    Nieuwe taken één voor één, anders wordt het veel.`),
  agreed: lines(`
    Elke maandag vijf minuten samen de week doornemen.
    Nieuwe taken eerst een keer samen doen.
    De planning hangt voortaan op vrijdag al op.
    Een vaste collega om vragen aan te stellen.
    Over zes weken praten we weer.`),
} as const

/** Adaptations with what was agreed, what they cost and what people say of them. Made up. */
export const adaptationTexts: readonly {
  kind: (typeof adaptationKinds)[number]
  askedBy: (typeof askers)[number]
  need: string
  what: string
  cost: number | null
  payer: string | null
  at: string
  person: string
  employer: string
}[] = [
  { kind: 'place', askedBy: 'participant', need: 'Een rustige plek voor de pauze', what: 'Het kantoortje achter is tussen de middag vrij.', cost: 0, payer: null, at: 'de werkgever', person: 'Ik kom weer rustig terug.', employer: 'Het kost ons niets en iedereen gebruikt het nu.' },
  { kind: 'time', askedBy: 'participant', need: 'Een uur later beginnen', what: 'Begint om negen uur in plaats van acht.', cost: 0, payer: null, at: 'de werkgever', person: 'Nu ben ik er met mijn hoofd bij.', employer: 'De drukte begint toch pas om tien uur.' },
  { kind: 'guidance', askedBy: 'coach', need: 'Eén vaste collega om vragen aan te stellen', what: 'Een collega werkt de eerste maanden in dezelfde dienst.', cost: 0, payer: null, at: 'de werkgever', person: 'Ik durf het nu te vragen.', employer: 'Scheelt ons veel onderbrekingen.' },
  { kind: 'task', askedBy: 'employer', need: 'Duidelijk wat eerst en wat later', what: 'Een lijst met plaatjes bij de werkplek, van boven naar beneden.', cost: 3500, payer: 'de werkgever', at: 'de werkgever', person: 'Ik kijk op de lijst en dan weet ik het.', employer: 'Ik hoef het niet meer elke dag te zeggen.' },
  { kind: 'tools', askedBy: 'coach', need: 'Minder lawaai bij het werk', what: 'Gehoorbescherming op maat.', cost: 14900, payer: 'UWV', at: 'UWV', person: 'Ik ben ’s avonds niet meer zo moe.', employer: 'Had iedereen hier wel kunnen gebruiken.' },
  { kind: 'social', askedBy: 'careTeam', need: 'Weten hoe je iets zegt als het druk is', what: 'Een seintje met de hand: even wachten, ik kom zo.', cost: 0, payer: null, at: 'de werkgever', person: 'Ik schrik niet meer als iemand kort doet.', employer: 'Werkt ook met de anderen.' },
  { kind: 'tools', askedBy: 'participant', need: 'Vervoer naar het werk als de bus nog niet rijdt', what: 'Een fiets met trapondersteuning.', cost: 189000, payer: 'gemeente', at: 'de gemeente', person: 'Ik ben niet meer afhankelijk van de bus.', employer: 'Nooit meer te laat in de vroege dienst.' },
]

/** Who gives advice about income, and what was said. Made up. */
export const adviceTexts = {
  providers: lines(`
    Sociaal raadslieden
    Arbeidsdeskundige UWV
    Inkomensconsulent van de gemeente
    Formulierenbrigade`),
  before: lines(`
    Uitgerekend wat er overblijft bij deze uren. Blijft over.
    Besproken wat er met de toeslagen gebeurt. Zelf doorgeven via Mijn toeslagen.
    De uitkering loopt door en wordt verrekend. Elke maand de loonstrook sturen.`),
  changed: lines(`
    Opnieuw uitgerekend met de nieuwe uren.
    Doorgegeven aan de uitkering, de verrekening klopt.
    Voorschot van de toeslag aangepast, dan hoeft er niets terug.`),
} as const

/** Why hours change. Made up. */
export const changeReasons = lines(`
  Meer uren op eigen verzoek
  Minder uren, een dag rust in de week
  Het bedrijf heeft meer werk
  Na de proeftijd uitgebreid`)

/** What went well in jobs that ended. Made up. */
export const wentWellTexts = lines(`
  Altijd op tijd geweest, ook in de winter.
  Leerde nieuwe collega’s de taken.
  Zei het zelf als het te veel werd.
  Bleef rustig toen het druk was.
  Kreeg een mooi getuigschrift mee.`)

/** Numbers to call about schemes; none of them exists. */
export const authorities = {
  gemeente: { name: 'Gemeente Purmerend, werkgeversplein', phone: '0299 00 40 10' },
  uwv: { name: 'UWV, afdeling voorzieningen', phone: '0299 00 40 20' },
  tax: { name: 'Belastingdienst', phone: '0299 00 40 30' },
} as const
