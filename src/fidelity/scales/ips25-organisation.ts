import type { FidelityItem, Score } from './scale.ts'

const fiveComponents: readonly Score[] = [1, 1, 2, 3, 4, 5]
const countAnchors: FidelityItem['anchors'] = [
  { nl: 'geen of één onderdeel aanwezig', en: 'none or one component present' },
  { nl: 'twee onderdelen', en: 'two components' },
  { nl: 'drie onderdelen', en: 'three components' },
  { nl: 'vier onderdelen', en: 'four components' },
  { nl: 'alle vijf onderdelen', en: 'all five components' },
]
const memory = { nl: 'Alle ankers zijn algemene kennis; leg ze naast het formulier.', en: 'All anchors are general knowledge; compare them with the form.' }

export const organisation: readonly FidelityItem[] = [
  {
    item: 4,
    subscale: 'organisation',
    name: { nl: 'Verbonden aan één of twee behandelteams', en: 'Integration through team assignment' },
    measures: {
      nl: 'Of de caseload van een coach uit hoogstens twee behandelteams komt.',
      en: "Whether a coach's caseload comes from at most two treatment teams.",
    },
    anchors: [
      { nl: 'los programma, niet verbonden aan behandelteams', en: 'separate programme, not linked to treatment teams' },
      {
        nl: 'drie of meer teams, of behandelaren zonder team, of één of twee teams met minder dan de helft van de caseload',
        en: 'three or more teams, or practitioners without a team, or one or two teams with less than half of the caseload',
      },
      { nl: 'één of twee teams, 50 tot en met 74 % van de caseload', en: 'one or two teams, 50 to 74 % of the caseload' },
      { nl: 'één of twee teams, 75 tot en met 89 %', en: 'one or two teams, 75 to 89 %' },
      { nl: 'één of twee teams, 90 % of meer', en: 'one or two teams, 90 % or more' },
    ],
    kind: 'A',
    measure: { kind: 'figure', unit: 'percent', better: 'high', cuts: [90, 75, 50, 0], perCoach: true },
    records: ['contracts', 'enrolments', 'teamLinks', 'coachTeams'],
    assessorSources: ['MIS', 'DOC', 'INT', 'OBS'],
    confirmed: [],
    unconfirmed: memory,
    judge: {
      nl: 'Werkt de coach echt met deze teams? Bij mensen met een LVB zijn de zorgverleners verspreid: een lage score komt dan door de opzet en niet door de coach.',
      en: 'Does the coach really work with these teams? For people with an intellectual disability carers are spread out: a low score then follows from structure, not from the coach.',
    },
  },
  {
    item: 5,
    subscale: 'organisation',
    name: { nl: 'Meedraaien in het behandelteam', en: 'Integration through frequent team contact' },
    measures: {
      nl: 'Of de coach deel uitmaakt van het dagelijks werk van het behandelteam.',
      en: 'Whether the coach is part of the daily work of the treatment team.',
    },
    anchors: countAnchors,
    kind: 'B',
    measure: {
      kind: 'components',
      scoreByCount: fiveComponents,
      components: [
        { id: 'weeklyMeeting', name: { nl: 'elke week bij het teamoverleg', en: 'attends the team meeting every week' }, fromRecords: true },
        { id: 'sharedDecisions', name: { nl: 'beslist actief mee', en: 'takes an active part in decisions' }, fromRecords: false },
        {
          id: 'sameRecord',
          name: { nl: 'aantekeningen over werk staan in hetzelfde dossier', en: 'notes on work are in the same client record' },
          fromRecords: false,
        },
        { id: 'nearbyOffice', name: { nl: 'werkplek bij of dicht bij het team', en: 'workplace with or near the team' }, fromRecords: false },
        {
          id: 'notYetReferred',
          name: { nl: 'denkt mee over werk voor mensen die nog niet zijn aangemeld', en: 'helps think about work for people not yet referred' },
          fromRecords: true,
        },
      ],
    },
    records: ['contracts', 'coachTeams', 'meetings', 'checklist'],
    assessorSources: ['INT', 'OBS', 'DOC', 'MIS'],
    confirmed: [],
    unconfirmed: memory,
    judge: {
      nl: 'Beslist de coach mee, en hoe dichtbij zit hij echt? Woon een overleg bij.',
      en: 'Does the coach share decisions, and how near is the workplace really? Attend a meeting.',
    },
  },
  {
    item: 6,
    subscale: 'organisation',
    name: { nl: 'Samenwerking met UWV en gemeente', en: 'Collaboration with vocational rehabilitation partners' },
    measures: {
      nl: 'Hoe vaak coaches met UWV en gemeente over deelnemers spreken, en of er vaste afspraken zijn.',
      en: 'How often coaches speak with UWV and municipality about participants, and whether planned meetings exist.',
    },
    anchors: [
      { nl: 'minder dan eens per kwartaal contact over deelnemers, of geen', en: 'client-related contact less than quarterly, or none' },
      { nl: 'minstens eens per kwartaal', en: 'at least quarterly' },
      { nl: 'elke maand', en: 'every month' },
      {
        nl: 'minstens eens per kwartaal een gepland gesprek in persoon, of elke week contact',
        en: 'a planned face-to-face meeting at least quarterly, or contact every week',
      },
      {
        nl: 'minstens elke maand een gepland gesprek in persoon, en elke week contact',
        en: 'a planned face-to-face meeting at least monthly, and contact every week',
      },
    ],
    kind: 'B',
    measure: { kind: 'rules' },
    records: ['partnerContacts'],
    assessorSources: ['DOC', 'INT', 'OBS', 'MIS'],
    confirmed: [],
    unconfirmed: {
      nl: 'Alle ankers zijn algemene kennis. Dat UWV en gemeente de plaats innemen van het Amerikaanse rehabilitatiebureau is een eigen vertaling.',
      en: 'All anchors are general knowledge. That UWV and municipality take the place of the American agency is an own translation.',
    },
    judge: {
      nl: 'Gaan de contacten over gedeelde deelnemers en verwijzingen, en niet alleen over papieren?',
      en: 'Are the contacts about shared participants and referrals, and not only about paperwork?',
    },
  },
  {
    item: 7,
    subscale: 'organisation',
    name: { nl: 'IPS-team als eenheid', en: 'Vocational unit' },
    measures: {
      nl: 'Of coaches en teamleider samen een team vormen met groepsbegeleiding, gedeelde kansen en vervanging.',
      en: 'Whether coaches and leader form a unit with group supervision, shared leads and cover for each other.',
    },
    anchors: [
      { nl: 'coaches horen niet bij een IPS-team', en: 'coaches are not part of a unit' },
      { nl: 'zelfde leidinggevende, geen groepsoverleg en geen vervanging', en: 'same supervisor, no group meeting and no cover' },
      { nl: 'zelfde leidinggevende, elke week onderling overleg en vervanging', en: 'same supervisor, weekly discussion among coaches and cover' },
      {
        nl: 'minstens twee coaches en een leider, twee of drie groepsbegeleidingen per maand over aanpak en kansen, vervanging',
        en: 'at least two coaches and a leader, two or three group supervisions a month on strategies and leads, cover',
      },
      {
        nl: 'minstens twee voltijds coaches en een leider, elke week groepsbegeleiding over aanpak en kansen, vervanging',
        en: 'at least two full-time coaches and a leader, weekly group supervision on strategies and leads, cover',
      },
    ],
    kind: 'B',
    measure: { kind: 'rules' },
    records: ['contracts', 'meetings', 'substitutions', 'checklist'],
    assessorSources: ['MIS', 'INT', 'OBS'],
    confirmed: [],
    unconfirmed: {
      nl: 'Alle ankers zijn algemene kennis. Voor dunbevolkte streken bestaan varianten op afstand die hier niet berekend worden.',
      en: 'All anchors are general knowledge. Remote variants for rural areas exist and are not computed here.',
    },
    judge: {
      nl: 'Gaat het overleg over deelnemers, aanpak en kansen bij werkgevers? Nemen coaches echt voor elkaar waar?',
      en: 'Is the meeting about participants, strategies and job leads? Do coaches truly cover for each other?',
    },
  },
  {
    item: 8,
    subscale: 'organisation',
    name: { nl: 'Rol van de teamleider', en: 'Role of the supervisor' },
    measures: { nl: 'Welke van vijf leidende taken de teamleider uitvoert.', en: 'Which of five leading tasks the supervisor carries out.' },
    anchors: countAnchors,
    kind: 'B',
    measure: {
      kind: 'components',
      scoreByCount: fiveComponents,
      components: [
        {
          id: 'span',
          name: {
            nl: 'hoogstens tien coaches per voltijds teamleider zonder andere taken, naar rato',
            en: 'at most ten coaches per full-time leader without other tasks, pro rata',
          },
          fromRecords: true,
        },
        { id: 'weeklySupervision', name: { nl: 'elke week begeleiding over deelnemers', en: 'weekly supervision about participants' }, fromRecords: true },
        {
          id: 'teamLiaison',
          name: {
            nl: 'contact met leiders van behandelteams, elk kwartaal bij elk teamoverleg',
            en: "contact with treatment-team leaders, at each team's meeting every quarter",
          },
          fromRecords: true,
        },
        {
          id: 'fieldMentoring',
          name: { nl: 'elke maand mee op pad met nieuwe of zoekende coaches', en: 'monthly field mentoring of new or struggling coaches' },
          fromRecords: true,
        },
        {
          id: 'outcomeGoals',
          name: { nl: 'bespreekt elk kwartaal uitkomsten en stelt doelen', en: 'reviews outcomes and sets goals every quarter' },
          fromRecords: true,
        },
      ],
    },
    records: ['contracts', 'meetings', 'supervisions', 'fieldMentorings', 'outcomeReviews', 'coachTeams', 'checklist'],
    assessorSources: ['MIS', 'INT', 'DOC', 'OBS'],
    confirmed: [
      {
        source: 'faq',
        what: { nl: 'minstens maandelijks mee op pad met nieuwe of zoekende coaches', en: 'field mentoring at least monthly for new or struggling coaches' },
      },
      { source: 'fieldLog', what: { nl: 'een logboek daarvan bestaat', en: 'a log of it exists' } },
    ],
    unconfirmed: { nl: 'De andere vier taken en de ankers zijn algemene kennis.', en: 'The other four tasks and the anchors are general knowledge.' },
    judge: {
      nl: 'Heeft de teamleider andere taken? Is de begeleiding inhoudelijk, met terugkoppeling?',
      en: 'Does the leader have other tasks? Is the supervision substantial, with feedback?',
    },
  },
  {
    item: 9,
    subscale: 'organisation',
    name: { nl: 'Niemand uitsluiten', en: 'Zero exclusion criteria' },
    measures: {
      nl: 'Of iedereen die wil werken mag meedoen, en na elk baanverlies weer.',
      en: 'Whether everyone who wants to work may take part, and again after each job loss.',
    },
    anchors: [
      { nl: 'er is een vastgelegd beleid dat mensen uitsluit', en: 'there is a formal policy that excludes people' },
      { nl: 'de meeste mensen komen er niet in omdat zij "niet klaar" heten te zijn', en: 'most people cannot get in because they are judged "not ready"' },
      { nl: 'sommige mensen komen er niet in', en: 'some people cannot get in' },
      {
        nl: 'geen uitsluiting gezien, maar weinig bronnen mogen aanmelden; na baanverlies volgt altijd hulp',
        en: 'no exclusion seen, but few sources are invited to refer; help after any job loss',
      },
      {
        nl: 'iedereen die wil werken doet mee, hulpverleners moedigen het aan, veel bronnen melden aan; na baanverlies volgt altijd hulp',
        en: 'everyone who wants to work takes part, practitioners encourage it, many sources refer; help after any job loss',
      },
    ],
    kind: 'B',
    measure: { kind: 'judgement' },
    records: ['referrals', 'jobs', 'employerContacts', 'closures'],
    assessorSources: ['DOC', 'INT', 'OBS'],
    confirmed: [
      { source: 'bond2012', what: { nl: 'het beginsel: willen werken is de enige voorwaarde', en: 'the principle: wanting to work is the only entry test' } },
    ],
    unconfirmed: memory,
    judge: {
      nl: 'Is er beleid of een gewoonte die mensen tegenhoudt voordat zij ooit worden aangemeld? Dat staat in geen enkele registratie.',
      en: 'Is there a policy or habit that stops people before they are ever referred? No record shows that.',
    },
  },
  {
    item: 10,
    subscale: 'organisation',
    name: { nl: 'Organisatie zet in op betaald werk', en: 'Agency focus on competitive employment' },
    measures: {
      nl: 'Met welke van vijf middelen de organisatie gewoon betaald werk bevordert.',
      en: 'By which of five means the agency promotes ordinary paid work.',
    },
    anchors: countAnchors,
    kind: 'C',
    measure: {
      kind: 'components',
      scoreByCount: fiveComponents,
      components: [
        {
          id: 'intakeQuestion',
          name: { nl: 'vraag naar werk bij de intake van de organisatie', en: "question about work at the agency's intake" },
          fromRecords: false,
        },
        {
          id: 'reviewQuestion',
          name: { nl: 'vraag naar werk bij elke (half)jaarlijkse evaluatie', en: 'question about work at each (half-)yearly review' },
          fromRecords: false,
        },
        {
          id: 'visibleMaterial',
          name: { nl: 'zichtbare posters of folders in wachtruimten', en: 'visible posters or leaflets in waiting areas' },
          fromRecords: false,
        },
        {
          id: 'sharedStories',
          name: { nl: 'verhalen over werk, minstens twee keer per jaar gedeeld', en: 'stories about work shared at least twice a year' },
          fromRecords: false,
        },
        {
          id: 'ratePublished',
          name: {
            nl: 'aandeel betaald werk elk kwartaal gemeten en gedeeld met leiding en medewerkers',
            en: 'employment rate measured every quarter and shared with leaders and staff',
          },
          fromRecords: true,
        },
      ],
    },
    records: ['outcomeReviews', 'checklist'],
    assessorSources: ['DOC', 'INT', 'OBS'],
    confirmed: [],
    unconfirmed: memory,
    judge: { nl: 'Bekijk wachtruimten en formulieren; spreek medewerkers.', en: 'Look at waiting areas and forms; speak with staff.' },
  },
  {
    item: 11,
    subscale: 'organisation',
    name: { nl: 'Steun van bestuur en directie', en: 'Executive team support' },
    measures: {
      nl: 'Welke van vijf vormen van steun de leiding van de organisatie geeft.',
      en: "Which of five forms of support the agency's executives give.",
    },
    anchors: [
      { nl: 'één onderdeel aanwezig (of geen)', en: 'one component present (or none)' },
      ...countAnchors.slice(1),
    ] as unknown as FidelityItem['anchors'],
    kind: 'C',
    measure: {
      kind: 'components',
      scoreByCount: fiveComponents,
      components: [
        { id: 'knowsPrinciples', name: { nl: 'directie kent de beginselen van IPS', en: 'executives know the IPS principles' }, fromRecords: false },
        {
          id: 'fidelityInQuality',
          name: {
            nl: 'modelgetrouwheid zit in het kwaliteitsproces: halfjaarlijks tot hoge score, daarna jaarlijks, en wordt gebruikt',
            en: 'fidelity is part of the quality process: half-yearly until high, then yearly, and used',
          },
          fromRecords: false,
        },
        {
          id: 'steeringGroup',
          name: { nl: 'directielid in stuurgroep die schriftelijke plannen maakt', en: 'an executive in a steering group that makes written plans' },
          fromRecords: false,
        },
        {
          id: 'goalsToStaff',
          name: { nl: 'directeur vertelt alle medewerkers heldere doelen over werk', en: 'the director tells all staff clear goals about work' },
          fromRecords: false,
        },
        {
          id: 'barriersReported',
          name: {
            nl: 'IPS-leider meldt twee keer per jaar belemmeringen en directie helpt',
            en: 'the IPS leader reports barriers twice a year and executives help',
          },
          fromRecords: false,
        },
      ],
    },
    records: ['checklist', 'meetings'],
    assessorSources: ['DOC', 'INT', 'OBS'],
    confirmed: [
      {
        source: 'kim2015',
        what: { nl: 'steun van de leiding hoort bij de minst ingevoerde onderdelen', en: 'leadership support is among the least implemented components' },
      },
    ],
    unconfirmed: {
      nl: 'Alle ankers zijn algemene kennis; het formulier zou hier bij één onderdeel beginnen. Nul onderdelen telt hier als 1.',
      en: 'All anchors are general knowledge; the form is believed to start at one component here. None counts as 1 here.',
    },
    judge: { nl: 'Spreek een directielid; lees verslagen van de stuurgroep.', en: 'Speak with an executive; read minutes of the steering group.' },
  },
]
