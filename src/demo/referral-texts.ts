import type { ReferralSource } from '#src/referrals/referral.ts'
import type { DeclineReason } from '#src/referrals/declining.ts'
import type { StepKind } from '#src/referrals/step.ts'
import type { StaffName } from './cast.ts'

/** What people said when they were referred, in their own words. */
export const wishes = [
  'Ik wil werken. Thuis komen de muren op me af.', 'Iets met mijn handen, daar word ik rustig van.', 'Ik wil mijn eigen geld verdienen.', 'Werken tussen gewone mensen, niet op een aparte plek.',
  'Twee of drie ochtenden, meer lukt nu niet.', 'Ik was vroeger kok. Dat wil ik weer.', 'Een baan in de buurt, want ik fiets.', 'Iets met dieren of planten.', 'Ik wil weten of ik nog kan werken.',
  'Het liefst in een winkel, met klanten.', 'Iets op een computer, in een rustige kamer.', 'Ik wil dat mijn dochter ziet dat ik werk.', 'Maakt niet uit wat, als de sfeer maar goed is.', 'Graag iets waar ik niet de hele dag hoef te praten.',
  'Ik wil chauffeur worden.', 'In een keuken of een bakkerij.', 'Ik wil iets leren en daarna werken.', 'Werk waar ik vroeg mag beginnen.',
]

/** Who sends people, per organisation; an own name for each place. */
export const senders: Record<'waterland' | 'kade', readonly { source: ReferralSource; organisation: string | null; person: string | null; weight: number }[]> = {
  waterland: [
    { source: 'treatmentTeam', organisation: 'FACT West', person: 'Els de Graaf', weight: 6 }, { source: 'treatmentTeam', organisation: 'FACT Centrum', person: null, weight: 6 }, { source: 'self', organisation: null, person: null, weight: 4 },
    { source: 'generalPractitioner', organisation: 'Huisartsen aan de Gouw', person: null, weight: 2 }, { source: 'municipality', organisation: 'Gemeente Purmerend', person: null, weight: 2 }, { source: 'uwv', organisation: 'UWV Zaanstad', person: null, weight: 2 },
    { source: 'otherCare', organisation: 'Dagcentrum De Werf', person: 'Henk Tol', weight: 1 }, { source: 'relative', organisation: null, person: null, weight: 1 },
  ],
  kade: [
    { source: 'otherCare', organisation: 'Woonvorm De Kade', person: null, weight: 5 }, { source: 'relative', organisation: null, person: null, weight: 4 }, { source: 'school', organisation: 'Praktijkschool Zaanstreek', person: null, weight: 3 },
    { source: 'self', organisation: null, person: null, weight: 2 }, { source: 'municipality', organisation: 'Gemeente Zaanstad', person: null, weight: 2 },
  ],
}

/** One referral that has not led to support yet, told by hand; days before today. */
export interface ToldReferral {
  team: 'west' | 'centrum' | 'haven'
  coach: StaffName | null
  name: string
  phone: string
  source: ReferralSource
  organisation?: string
  wish?: string
  ago: number
  steps: readonly { step: StepKind; ago: number; by: StaffName; reason?: DeclineReason; note?: string }[]
}

export const toldReferrals: readonly ToldReferral[] = [
  { team: 'west', coach: null, name: 'Noa||Vis', phone: '06 00 00 41 01', source: 'self', wish: 'Ik wil iets met dieren. Ik kan goed vroeg opstaan.', ago: 1, steps: [] },
  { team: 'west', coach: 'fatima', name: 'Ilse||Kok', phone: '06 00 00 41 02', source: 'treatmentTeam', organisation: 'FACT West', wish: 'Ik wil terug naar de zorg, maar dan in de keuken of de was.', ago: 6, steps: [] },
  {
    team: 'west', coach: 'bram', name: 'Roy||Tuinman', phone: '06 00 00 41 03', source: 'otherCare', organisation: 'Dagcentrum De Werf', wish: 'Ik wil een gewone baan. Liefst buiten.', ago: 19,
    steps: [{ step: 'declined', ago: 5, by: 'bram', reason: 'notReady', note: 'Het dagcentrum vindt dat Roy eerst een half jaar op tijd moet komen.' }],
  },
  {
    team: 'west', coach: 'noor', name: 'Samira|el|Fassi', phone: '06 00 00 41 04', source: 'uwv', organisation: 'UWV Zaanstad', wish: 'Ik wil dertig uur werken, mijn kinderen zijn groot.', ago: 34,
    steps: [{ step: 'waiting', ago: 27, by: 'marieke', note: 'Gebeld dat er in januari plek is. Samira belt in de tussentijd zelf met haar oude werkgever.' }],
  },
  {
    team: 'west', coach: 'fatima', name: 'Bert||Oud', phone: '06 00 00 41 05', source: 'generalPractitioner', organisation: 'Huisartsen aan de Gouw', wish: 'Eigenlijk wil mijn vrouw dat ik ga werken.', ago: 48,
    steps: [{ step: 'withdrawn', ago: 40, by: 'fatima', note: 'Bert wil nu voor zijn moeder zorgen. Hij weet dat hij altijd mag bellen.' }],
  },
  {
    team: 'west', coach: 'noor', name: 'Kim||Winter', phone: '06 00 00 41 06', source: 'municipality', organisation: 'Gemeente Purmerend', wish: 'Werken in een kapsalon.', ago: 75,
    steps: [{ step: 'declined', ago: 70, by: 'noor', reason: 'tooEarly', note: 'De klantmanager vond het te vroeg.' }, { step: 'secondLook', ago: 66, by: 'marieke', note: 'Samen met Noor en Kim gepraat. Kim gaat eerst naar haar zus in Spanje en belt daarna zelf.' }],
  },
  {
    team: 'west', coach: 'bram', name: 'Ömer||Çelik', phone: '06 00 00 41 07', source: 'treatmentTeam', organisation: 'FACT West', wish: 'Ik wil leren lassen.', ago: 90,
    steps: [{ step: 'declined', ago: 88, by: 'bram', reason: 'otherArea', note: 'Verhuist naar Hoorn. Warm overgedragen aan het team daar.' }],
  },
  { team: 'centrum', coach: null, name: 'Lars||Boon', phone: '06 00 00 41 08', source: 'relative', wish: 'Zijn moeder belt: Lars wil werken, maar durft niet te bellen.', ago: 3, steps: [] },
  {
    team: 'centrum', coach: 'meryem', name: 'Judith||Schaap', phone: '06 00 00 41 09', source: 'treatmentTeam', organisation: 'FACT Centrum', wish: 'Ik was secretaresse. Daar wil ik iets mee.', ago: 16,
    steps: [{ step: 'declined', ago: 12, by: 'meryem', reason: 'noShow', note: 'Kwam twee keer niet op de afspraak in het kantoor.' }, { step: 'reopened', ago: 9, by: 'peter', note: 'Niet komen is geen nee. Meryem gaat bij Judith langs.' }],
  },
  { team: 'centrum', coach: 'tim', name: 'Ad||Zeeman', phone: '06 00 00 41 10', source: 'self', ago: 29, steps: [{ step: 'waiting', ago: 22, by: 'peter' }] },
  { team: 'haven', coach: 'lot', name: 'Bo||Visser', phone: '06 00 00 41 11', source: 'school', organisation: 'Praktijkschool Zaanstreek', wish: 'Vakkenvullen, net als mijn broer.', ago: 4, steps: [] },
  {
    team: 'haven', coach: null, name: 'Yara||Blok', phone: '06 00 00 41 12', source: 'otherCare', organisation: 'Woonvorm De Kade', wish: 'Ik wil serveerster worden.', ago: 11,
    steps: [{ step: 'declined', ago: 3, by: 'karim', reason: 'symptoms', note: 'De begeleiding van de woonvorm wil eerst meer rust.' }],
  },
]

/** Who is there after steady work, for support that was closed that way. */
export const stepDowns = [['Els de Graaf', 'casemanager', '0299 00 20 01'], ['Wouter Bos', 'verpleegkundige', '0299 00 20 02'], ['Hilda Prins', 'persoonlijk begeleider', '0299 00 20 03'], ['Joke Mantel', 'maatschappelijk werker', '0299 00 20 04']] as const
