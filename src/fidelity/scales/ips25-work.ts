import type { FidelityItem } from './scale.ts'

const memory = { nl: 'Alle ankers zijn algemene kennis; leg ze naast het formulier.', en: 'All anchors are general knowledge; compare them with the form.' }
const diversity: FidelityItem['anchors'] = [
  { nl: 'minder dan 50 % verschillend', en: 'less than 50 % different' },
  { nl: '50 tot en met 59 %', en: '50 to 59 %' },
  { nl: '60 tot en met 69 %', en: '60 to 69 %' },
  { nl: '70 tot en met 84 %', en: '70 to 84 %' },
  { nl: '85 % of meer', en: '85 % or more' },
]

/** Section services, items 19 to 25: the jobs themselves, support at work, staying in touch. */
export const work: readonly FidelityItem[] = [
  {
    item: 19,
    subscale: 'services',
    name: { nl: 'Verscheidenheid in functies', en: 'Diversity of job types' },
    measures: { nl: 'Welk deel van de banen een andere functie is.', en: 'Which part of the jobs are of different types.' },
    anchors: diversity,
    kind: 'A',
    measure: { kind: 'figure', unit: 'percent', better: 'high', cuts: [85, 70, 60, 50], perCoach: false },
    records: ['jobs'],
    assessorSources: ['DOC', 'INT', 'MIS'],
    confirmed: [],
    unconfirmed: {
      nl: 'Alle ankers zijn algemene kennis; hoe de handleiding dubbelen telt is niet gezien.',
      en: 'All anchors are general knowledge; how the manual counts duplicates was not seen.',
    },
    judge: { nl: 'Zijn gelijke functies toch eigen keuzes van deelnemers?', en: "Are equal job types nevertheless participants' own choices?" },
  },
  {
    item: 20,
    subscale: 'services',
    name: { nl: 'Verscheidenheid in werkgevers', en: 'Diversity of employers' },
    measures: { nl: 'Welk deel van de banen bij een andere werkgever is.', en: 'Which part of the jobs is with different employers.' },
    anchors: diversity,
    kind: 'A',
    measure: { kind: 'figure', unit: 'percent', better: 'high', cuts: [85, 70, 60, 50], perCoach: false },
    records: ['jobs'],
    assessorSources: ['DOC', 'INT', 'MIS'],
    confirmed: [],
    unconfirmed: {
      nl: 'Alle ankers zijn algemene kennis. Of vestigingen van één bedrijf apart tellen is hier een instelling.',
      en: 'All anchors are general knowledge. Whether sites of one company count apart is a setting here.',
    },
    judge: { nl: 'Leunt het team op enkele vaste werkgevers?', en: 'Does the team lean on a few regular employers?' },
  },
  {
    item: 21,
    subscale: 'services',
    name: { nl: 'Gewone, niet-tijdelijke banen', en: 'Competitive jobs' },
    measures: {
      nl: 'Welk deel van de lopende banen gewoon betaald werk is dat niet door een instantie in tijd is beperkt.',
      en: 'Which part of the current jobs is ordinary paid work that no agency limits in time.',
    },
    anchors: [
      { nl: 'minder dan 65 %, of minder dan tien lopende banen', en: 'less than 65 %, or fewer than ten current jobs' },
      { nl: '65 tot en met 74 %', en: '65 to 74 %' },
      { nl: '75 tot en met 84 %', en: '75 to 84 %' },
      { nl: '85 tot en met 94 %', en: '85 to 94 %' },
      { nl: '95 % of meer', en: '95 % or more' },
    ],
    kind: 'A',
    measure: { kind: 'figure', unit: 'percent', better: 'high', cuts: [95, 85, 75, 65], perCoach: false },
    records: ['jobs'],
    assessorSources: ['DOC', 'INT', 'MIS'],
    confirmed: [
      {
        source: 'intro',
        what: {
          nl: 'wat een gewone baan is: ieder kan solliciteren, minstens het minimumloon en het gebruikelijke loon',
          en: 'what a competitive job is: anyone can apply, at least minimum wage and the usual pay',
        },
      },
    ],
    unconfirmed: {
      nl: 'De grenzen en de regel van tien banen zijn algemene kennis. De ruime telling is Nederlands (Movisie voor VGN) en hoort niet bij de schaal van 2008.',
      en: 'The limits and the rule of ten jobs are general knowledge. The inclusive count is Dutch (Movisie for VGN) and no part of the 2008 scale.',
    },
    judge: {
      nl: 'Zijn de feiten over elke baan juist vastgelegd (open voor ieder, gereserveerd, in tijd beperkt)?',
      en: 'Are the facts of each job recorded correctly (open to all, set aside, limited in time)?',
    },
  },
  {
    item: 22,
    subscale: 'services',
    name: { nl: 'Steun op maat tijdens werk', en: 'Individualised follow-along supports' },
    measures: {
      nl: 'Hoe gevarieerd en persoonlijk de steun aan werkende deelnemers en hun werkgevers is.',
      en: 'How varied and personal the support to working participants and their employers is.',
    },
    anchors: [
      { nl: 'de meeste mensen krijgen na de start geen steun', en: 'most people get no support after the start' },
      { nl: 'ongeveer de helft krijgt een smal aanbod, vooral van de coach', en: 'about half get a narrow range, mainly from the coach' },
      { nl: 'de meesten krijgen een smal aanbod, vooral van de coach', en: 'most get a narrow range, mainly from the coach' },
      {
        nl: 'gevarieerde steun die past bij baan en persoon; werkgever krijgt steun als die erom vraagt',
        en: 'varied support fitted to job and person; employer support on request',
      },
      {
        nl: 'als 4, en hulp naar beter werk of opleiding, en voorbeelden van steun door het behandelteam',
        en: 'as 4, and help towards better jobs or education, and examples of support by the care team',
      },
    ],
    kind: 'B',
    measure: { kind: 'judgement' },
    records: ['supportContacts', 'jobs'],
    assessorSources: ['DOC', 'INT', 'OBS', 'MIS'],
    confirmed: [{ source: 'faq', what: { nl: 'voorbeelden van steun', en: 'examples of support' } }],
    unconfirmed: memory,
    judge: {
      nl: 'Past de steun bij deze persoon en deze baan? Dat zegt een telling niet.',
      en: 'Does the support fit this person and this job? A count does not tell.',
    },
  },
  {
    item: 23,
    subscale: 'services',
    name: { nl: 'Steun zonder eindtijd', en: 'Time-unlimited follow-along supports' },
    measures: {
      nl: 'Of mensen rond de start, daarna en bij baanverlies persoonlijk contact hebben, zolang zij dat willen.',
      en: 'Whether people have personal contact around the start, after it and at job loss, for as long as they want.',
    },
    anchors: [
      { nl: 'geen contact in persoon na de eerste maand', en: 'no face-to-face contact after the first month' },
      { nl: 'minder dan de helft van de werkenden wordt minstens vier maanden gezien', en: 'less than half of the workers are seen for at least four months' },
      { nl: 'minstens de helft wordt minstens vier maanden gezien', en: 'at least half are seen for at least four months' },
      {
        nl: 'elke week in de eerste maand, en daarna gemiddeld een jaar of langer minstens maandelijks',
        en: 'weekly in the first month, and at least monthly for a year or more on average',
      },
      {
        nl: 'als 4, ook in de week vóór de start en binnen drie dagen erna, afbouw naar een zorgverlener na stabiel werk, en contact binnen drie dagen na bericht van baanverlies',
        en: 'as 4, also in the week before the start and within three days after it, step-down to a care worker after steady work, and contact within three days of hearing of a job loss',
      },
    ],
    kind: 'A',
    measure: { kind: 'rules' },
    records: ['jobs', 'supportContacts', 'closures'],
    assessorSources: ['DOC', 'INT', 'MIS'],
    confirmed: [
      {
        source: 'faq',
        what: { nl: 'wekelijks contact in de eerste maand; gemiddeld ongeveer een jaar', en: 'weekly contact in the first month; about a year on average' },
      },
    ],
    unconfirmed: {
      nl: 'De andere grenzen zijn algemene kennis. Wanneer iets "elke week" heet is een instelling.',
      en: 'The other limits are general knowledge. When something counts as "every week" is a setting.',
    },
    judge: {
      nl: 'Wilde de deelnemer minder contact, of bleef het uit? Is afbouw samen gekozen?',
      en: 'Did the participant want less contact, or did it fail? Was step-down a shared choice?',
    },
  },
  {
    item: 24,
    subscale: 'services',
    name: { nl: 'Buiten kantoor', en: 'Community-based services' },
    measures: { nl: 'Welk deel van de werkuren de coach buiten kantoor doorbrengt.', en: 'Which part of scheduled hours the coach spends outside the office.' },
    anchors: [
      { nl: 'hoogstens 30 %', en: 'at most 30 %' },
      { nl: '30 tot en met 39 %', en: '30 to 39 %' },
      { nl: '40 tot en met 49 %', en: '40 to 49 %' },
      { nl: '50 tot en met 64 %', en: '50 to 64 %' },
      { nl: '65 % of meer', en: '65 % or more' },
    ],
    kind: 'A',
    measure: { kind: 'figure', unit: 'percent', better: 'high', cuts: [65, 50, 40, 30], perCoach: true },
    records: ['contracts', 'timeEntries'],
    assessorSources: ['DOC', 'INT', 'MIS', 'OBS'],
    confirmed: [],
    unconfirmed: {
      nl: 'Alle ankers zijn algemene kennis; 30 % past in twee ankers. Reistijd en beeldbellen zijn instellingen.',
      en: 'All anchors are general knowledge; 30 % fits two anchors. Travel and video calls are settings.',
    },
    judge: { nl: 'Kloppen de plaatsen in de registratie met agenda en verhalen?', en: 'Do the recorded places agree with diaries and stories?' },
  },
  {
    item: 25,
    subscale: 'services',
    name: { nl: 'Actief contact houden', en: 'Assertive engagement and outreach' },
    measures: {
      nl: 'Met welke van zes manieren het team contact houdt met wie uit beeld raakt.',
      en: 'By which of six ways the team keeps in touch with people who drop out of sight.',
    },
    anchors: [
      { nl: 'hoogstens twee manieren', en: 'at most two ways' },
      { nl: 'drie manieren', en: 'three ways' },
      { nl: 'vier manieren', en: 'four ways' },
      { nl: 'vijf manieren', en: 'five ways' },
      { nl: 'alle zes manieren', en: 'all six ways' },
    ],
    kind: 'B',
    measure: {
      kind: 'components',
      scoreByCount: [1, 1, 1, 2, 3, 4, 5],
      components: [
        {
          id: 'noEarlyEnding',
          name: { nl: 'niet gestopt om gemiste afspraken of een termijn', en: 'no ending because of missed appointments or a time limit' },
          fromRecords: true,
        },
        { id: 'documented', name: { nl: 'pogingen worden steeds vastgelegd', en: 'attempts are systematically documented' }, fromRecords: true },
        { id: 'careTeamAttempts', name: { nl: 'ook leden van het behandelteam proberen het', en: 'care-team members try too' }, fromRecords: true },
        { id: 'visits', name: { nl: 'meer bezoeken thuis of in de buurt', en: 'several home or community visits' }, fromRecords: true },
        { id: 'jointVisits', name: { nl: 'samen op bezoek met een zorgverlener', en: 'joint visits with a care worker' }, fromRecords: true },
        { id: 'family', name: { nl: 'familie benaderd als dat past', en: 'family contacted when fitting' }, fromRecords: true },
      ],
    },
    records: ['outreach', 'missedAppointments', 'closures', 'checklist'],
    assessorSources: ['MIS', 'DOC', 'INT', 'OBS'],
    confirmed: [],
    unconfirmed: memory,
    judge: {
      nl: 'Stopt het team pas als iemand duidelijk niet meer wil? Was contact met familie passend?',
      en: 'Does the team stop only when someone clearly no longer wants it? Was contact with family fitting?',
    },
  },
]
