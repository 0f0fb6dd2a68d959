import type { FidelityItem } from './scale.ts'

const memory = { nl: 'Alle ankers zijn algemene kennis; leg ze naast het formulier.', en: 'All anchors are general knowledge; compare them with the form.' }

/** Section services, items 12 to 18: from benefits advice to employer contact. */
export const search: readonly FidelityItem[] = [
  {
    item: 12,
    subscale: 'services',
    name: { nl: 'Advies over uitkering en inkomen', en: 'Work incentives planning (benefits counselling)' },
    measures: {
      nl: 'Of mensen voor de start en bij elke verandering weten wat werk met hun inkomen doet.',
      en: 'Whether people know what work does to their income before the start and at each change.',
    },
    anchors: [
      { nl: 'nauwelijks te krijgen', en: 'hardly available' },
      { nl: 'mensen krijgen adres of telefoonnummer', en: 'people get contact details' },
      { nl: 'coach bespreekt met ieder wat er in de uitkering verandert', en: 'the coach discusses changes in benefits with each person' },
      {
        nl: 'hulp om vóór de start een volledig persoonlijk advies van een geschoold iemand te krijgen',
        en: 'help to get full individual advice from a trained person before a job starts',
      },
      {
        nl: 'als 4 door een speciaal geschoold adviseur, en weer bij andere uren of ander loon, en hulp bij het doorgeven van inkomen',
        en: 'as 4 by a specially trained adviser, and again when hours or pay change, and help with reporting income',
      },
    ],
    kind: 'B',
    measure: { kind: 'rules' },
    records: ['benefitsOffers', 'jobs'],
    assessorSources: ['DOC', 'INT', 'OBS', 'MIS'],
    confirmed: [],
    unconfirmed: memory,
    judge: {
      nl: 'Is het advies volledig en persoonlijk, en is de adviseur speciaal geschoold?',
      en: 'Is the advice full and individual, and is the adviser specially trained?',
    },
  },
  {
    item: 13,
    subscale: 'services',
    name: { nl: 'Wel of niet vertellen', en: 'Disclosure' },
    measures: {
      nl: 'Of mensen zelf en goed voorbereid kiezen wat een werkgever weet.',
      en: 'Whether people choose for themselves, well prepared, what an employer knows.',
    },
    anchors: [
      { nl: 'geen onderdeel aanwezig', en: 'no component present' },
      { nl: 'één onderdeel', en: 'one component' },
      { nl: 'twee onderdelen', en: 'two components' },
      { nl: 'drie onderdelen', en: 'three components' },
      { nl: 'alle vier onderdelen', en: 'all four components' },
    ],
    kind: 'B',
    measure: {
      kind: 'components',
      scoreByCount: [1, 2, 3, 4, 5],
      components: [
        { id: 'noObligation', name: { nl: 'vertellen is geen voorwaarde voor begeleiding', en: 'disclosing is no condition for service' }, fromRecords: false },
        {
          id: 'prosAndCons',
          name: {
            nl: 'voor- en nadelen vooraf besproken, ook de rol van de coach bij de werkgever',
            en: "pros and cons discussed beforehand, with the coach's role towards the employer",
          },
          fromRecords: true,
        },
        { id: 'wording', name: { nl: 'concrete woorden voorbereid met voorbeelden', en: 'concrete wording prepared with examples' }, fromRecords: true },
        { id: 'moreThanOnce', name: { nl: 'het onderwerp komt terug', en: 'the topic comes back' }, fromRecords: true },
      ],
    },
    records: ['disclosureTalks', 'employerContacts', 'enrolments', 'checklist'],
    assessorSources: ['DOC', 'INT', 'OBS'],
    confirmed: [],
    unconfirmed: memory,
    judge: { nl: 'Vraag deelnemers of zij zich vrij voelden om niets te vertellen.', en: 'Ask participants whether they felt free to tell nothing.' },
  },
  {
    item: 14,
    subscale: 'services',
    name: { nl: 'Doorlopend profiel uit werkervaring', en: 'Ongoing, work-based vocational assessment' },
    measures: {
      nl: 'Of het profiel snel ontstaat uit gesprekken, en groeit met elke ervaring in echt werk.',
      en: 'Whether the profile arises quickly from talks, and grows with each experience in real work.',
    },
    anchors: [
      { nl: 'eerst testen op kantoor, dan pas een baan', en: 'office tests come before any job' },
      {
        nl: 'stap voor stap: eerst dagbesteding, vrijwilligerswerk of gereserveerde plekken',
        en: 'step by step: day units, volunteering or set-aside places first',
      },
      {
        nl: 'meteen naar banen, maar wensen worden niet besproken en baanverlies niet nagekeken',
        en: 'straight to jobs, but interests are not reviewed and job loss is not analysed',
      },
      {
        nl: 'profiel in twee of drie gesprekken; lessen besproken maar niet opgeschreven, of profiel niet bijgehouden',
        en: 'profile in two or three sessions; lessons discussed but not written down, or profile not kept up',
      },
      {
        nl: 'profiel op papier in twee of drie gesprekken uit meer bronnen, leidt de keuze van banen, bijgewerkt na elke werkervaring',
        en: 'written profile in two or three sessions from several sources, guides the choice of jobs, updated after each job experience',
      },
    ],
    kind: 'B',
    measure: { kind: 'judgement' },
    records: ['profileVersions', 'jobs', 'enrolments'],
    assessorSources: ['DOC', 'INT', 'OBS', 'MIS'],
    confirmed: [{ source: 'ips15', what: { nl: 'de gedachte, in de oudere schaal', en: 'the idea, in the older scale' } }],
    unconfirmed: memory,
    judge: {
      nl: 'Stuurt het profiel de keuze van banen? Is baanverlies nagekeken en iets van geleerd? Moeten mensen eerst elders oefenen?',
      en: 'Does the profile guide the choice of jobs? Was job loss analysed and learned from? Must people practise elsewhere first?',
    },
  },
  {
    item: 15,
    subscale: 'services',
    name: { nl: 'Snel zoeken', en: 'Rapid search for a competitive job' },
    measures: {
      nl: 'Hoeveel dagen er gemiddeld zitten tussen de start en het eerste gesprek in persoon met een werkgever over een betaalde baan.',
      en: 'How many days on average lie between entry and the first face-to-face employer contact about a paid job.',
    },
    anchors: [
      { nl: '271 dagen of meer (langer dan negen maanden)', en: '271 days or more (over nine months)' },
      { nl: '151 tot en met 270 dagen', en: '151 to 270 days' },
      { nl: '61 tot en met 150 dagen', en: '61 to 150 days' },
      { nl: '31 tot en met 60 dagen', en: '31 to 60 days' },
      { nl: 'hoogstens 30 dagen, en het programma houdt werkgeverscontacten bij', en: 'at most 30 days, and the programme tracks employer contacts' },
    ],
    kind: 'A',
    measure: { kind: 'figure', unit: 'days', better: 'low', cuts: [30, 60, 150, 270], perCoach: false },
    records: ['enrolments', 'employerContacts'],
    assessorSources: ['DOC', 'INT', 'OBS', 'MIS'],
    confirmed: [
      { source: 'wisconsin', what: { nl: 'eerste contact in persoon binnen 30 dagen', en: 'first face-to-face contact within 30 days' } },
      { source: 'nav', what: { nl: 'uiterlijk na een maand', en: 'at the latest after one month' } },
    ],
    unconfirmed: {
      nl: 'De andere grenzen zijn algemene kennis. De omgang met mensen die nog geen contact hadden is een eigen keuze.',
      en: 'The other limits are general knowledge. How people without a contact yet are treated is an own choice.',
    },
    judge: {
      nl: 'Waren de eerste contacten echt gesprekken over een baan voor deze persoon?',
      en: 'Were the first contacts really talks about a job for this person?',
    },
  },
  {
    item: 16,
    subscale: 'services',
    name: { nl: 'Zoeken op maat', en: 'Individualised job search' },
    measures: {
      nl: 'Welk deel van de werkgeverscontacten de wensen en behoeften van de deelnemer volgt, en niet wat toevallig open staat.',
      en: "Which part of the employer contacts follows the participant's preferences and needs, and not what happens to be open.",
    },
    anchors: [
      { nl: 'minder dan 25 %', en: 'less than 25 %' },
      { nl: '25 tot en met 49 %', en: '25 to 49 %' },
      { nl: '50 tot en met 74 %', en: '50 to 74 %' },
      { nl: '75 tot en met 89 %', en: '75 to 89 %' },
      { nl: '90 % of meer, en passend bij het geldende plan', en: '90 % or more, and consistent with the current plan' },
    ],
    kind: 'B',
    measure: { kind: 'figure', unit: 'percent', better: 'high', cuts: [90, 75, 50, 25], perCoach: true },
    records: ['contracts', 'employerContacts'],
    assessorSources: ['DOC', 'INT', 'OBS', 'MIS'],
    confirmed: [],
    unconfirmed: {
      nl: 'Alle ankers zijn algemene kennis; scoren per coach is hier gewoonte en geen tekst van de schaal.',
      en: 'All anchors are general knowledge; scoring per coach is custom here and not text of the scale.',
    },
    judge: {
      nl: 'Klopt de koppeling met het plan in de dossiers? Zien mensen met weinig ervaring verschillende mogelijkheden?',
      en: 'Is the link with the plan true in the records? Do people with little experience see a range of options?',
    },
  },
  {
    item: 17,
    subscale: 'services',
    name: { nl: 'Vaak contact met werkgevers', en: 'Job development: frequent employer contact' },
    measures: {
      nl: 'Hoeveel gesprekken in persoon een coach per week met werkgevers heeft voor mensen die werk zoeken.',
      en: 'How many face-to-face employer contacts a coach makes per week for people who look for work.',
    },
    anchors: [
      { nl: 'minder dan twee per week', en: 'fewer than two a week' },
      { nl: 'twee per week, of contacten worden niet bijgehouden', en: 'two a week, or contacts are not tracked' },
      { nl: 'vier per week, en het logboek wordt elke maand besproken', en: 'four a week, and the log is reviewed monthly' },
      { nl: 'vijf per week, en het logboek wordt elke week besproken', en: 'five a week, and the log is reviewed weekly' },
      {
        nl: 'zes of meer per week (of twee per zoeker bij minder dan drie zoekers), en het logboek wordt elke week besproken',
        en: 'six or more a week (or two per job seeker with fewer than three seekers), and the log is reviewed weekly',
      },
    ],
    kind: 'A',
    measure: { kind: 'figure', unit: 'perWeek', better: 'high', cuts: [6, 5, 4, 2], perCoach: true },
    records: ['contracts', 'employerContacts', 'logReviews', 'enrolments', 'jobs'],
    assessorSources: ['DOC', 'INT', 'MIS'],
    confirmed: [{ source: 'fieldLog', what: { nl: 'een logboek van werkgeverscontacten bestaat', en: 'an employer contact log exists' } }],
    unconfirmed: {
      nl: 'Alle ankers zijn algemene kennis. Voor drie contacten per week is geen anker bekend.',
      en: 'All anchors are general knowledge. No anchor is known for three contacts a week.',
    },
    judge: {
      nl: 'Zijn het echte gesprekken met wie aanneemt? Is de bespreking van het logboek meer dan een vinkje?',
      en: 'Are these real talks with people who hire? Is the log review more than a tick?',
    },
  },
  {
    item: 18,
    subscale: 'services',
    name: { nl: 'Kwaliteit van het werkgeverscontact', en: 'Job development: quality of employer contact' },
    measures: {
      nl: 'Of de coach door meer bezoeken leert wat een werkgever nodig heeft en daar mensen bij zoekt.',
      en: "Whether the coach learns an employer's needs over several visits and matches people to them.",
    },
    anchors: [
      { nl: 'levert alleen sollicitaties af, of heeft zelden contact', en: 'only hands in applications, or rarely has contact' },
      { nl: 'vraagt naar vacatures en geeft die door', en: 'asks for vacancies and passes them on' },
      { nl: 'volgt vacatures, stelt zich voor en vraagt om een gesprek', en: 'follows vacancies, introduces self and asks for an interview' },
      {
        nl: 'spreekt werkgevers met of zonder vacature en noemt sterke kanten van mensen',
        en: "meets employers with or without a vacancy and speaks for people's strengths",
      },
      {
        nl: 'meer geplande bezoeken: behoeften leren kennen, uitleggen wat IPS biedt, sterke kanten erbij zoeken',
        en: 'several planned visits: learn needs, explain what IPS offers, match strengths',
      },
    ],
    kind: 'C',
    measure: { kind: 'judgement' },
    records: ['employerContacts'],
    assessorSources: ['DOC', 'INT', 'OBS'],
    confirmed: [{ source: 'tips', what: { nl: 'eerst leren, daarna een kandidaat noemen', en: 'learn first, name a candidate later' } }],
    unconfirmed: memory,
    judge: { nl: 'Ga mee naar een werkgever: hoe verloopt het gesprek?', en: 'Go along to an employer: how does the talk go?' },
  },
]
