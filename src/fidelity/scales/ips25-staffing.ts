import type { FidelityItem } from './scale.ts'

export const staffing: readonly FidelityItem[] = [
  {
    item: 1,
    subscale: 'staffing',
    name: { nl: 'Caseloadgrootte', en: 'Caseload size' },
    measures: { nl: 'Hoeveel deelnemers een voltijds coach tegelijk begeleidt.', en: 'How many participants a full-time coach supports at one time.' },
    anchors: [
      { nl: '41 of meer deelnemers per voltijds coach', en: '41 or more participants per full-time coach' },
      { nl: '31 tot en met 40', en: '31 to 40' },
      { nl: '26 tot en met 30', en: '26 to 30' },
      { nl: '21 tot en met 25', en: '21 to 25' },
      { nl: 'hoogstens 20', en: 'at most 20' },
    ],
    kind: 'A',
    measure: { kind: 'figure', unit: 'ratio', better: 'low', cuts: [20, 25, 30, 40], perCoach: false },
    records: ['contracts', 'enrolments'],
    assessorSources: ['MIS', 'DOC', 'INT'],
    confirmed: [
      { source: 'guide2008', what: { nl: 'alle ankers', en: 'all anchors' } },
      { source: 'jisef', what: { nl: 'alle ankers', en: 'all anchors' } },
      { source: 'uk2015', what: { nl: '"actief" = zoekt werk of heeft steun bij werk', en: '"active" = searching or supported in work' } },
    ],
    unconfirmed: {
      nl: 'Wie er meetelt tijdens een pauze staat niet in de schaal; dat is hier een instelling.',
      en: 'Who counts during a pause is not in the scale; it is a setting here.',
    },
    judge: {
      nl: 'Staat iedereen die begeleid wordt ook geregistreerd, en is niemand te vroeg afgesloten?',
      en: 'Is everyone who is supported also recorded, and was nobody closed too early?',
    },
  },
  {
    item: 2,
    subscale: 'staffing',
    name: { nl: 'Alleen arbeidsbegeleiding', en: 'Employment services only' },
    measures: {
      nl: 'Welk deel van de tijd van de coach naar werk of opleiding gaat, en niet naar casemanagement, dagbesteding of crisiszorg.',
      en: "Which part of the coach's time goes to work or education, and not to case management, day activities or crisis care.",
    },
    anchors: [
      { nl: 'minder dan 60 % van de tijd', en: 'less than 60 % of the time' },
      { nl: '60 tot en met 74 %', en: '60 to 74 %' },
      { nl: '75 tot en met 89 %', en: '75 to 89 %' },
      { nl: '90 tot en met 95 %', en: '90 to 95 %' },
      { nl: '96 % of meer', en: '96 % or more' },
    ],
    kind: 'A',
    measure: { kind: 'figure', unit: 'percent', better: 'high', cuts: [96, 90, 75, 60], perCoach: false },
    records: ['contracts', 'timeEntries'],
    assessorSources: ['MIS', 'DOC', 'INT'],
    confirmed: [
      { source: 'guide2008', what: { nl: 'alle ankers', en: 'all anchors' } },
      { source: 'jisef', what: { nl: 'alle ankers', en: 'all anchors' } },
      {
        source: 'manualTalk',
        what: { nl: 'hulp van ervaringsdeskundigen bij andere zaken verlaagt de score niet', en: 'help by peers with other matters does not lower the score' },
      },
    ],
    unconfirmed: { nl: 'Dat het gemiddelde over coaches genomen wordt is een eigen keuze.', en: 'Taking the mean over coaches is an own choice.' },
    judge: { nl: 'Klopt de registratie met wat coaches over hun week vertellen?', en: 'Does the registration agree with what coaches tell about their week?' },
  },
  {
    item: 3,
    subscale: 'staffing',
    name: { nl: 'Generalist: alle fasen zelf', en: 'Vocational generalists' },
    measures: {
      nl: 'Of elke coach alle zes fasen zelf doet: intake, contact opbouwen, profiel, baan vinden en plaatsen, coaching op het werk, volgen daarna.',
      en: 'Whether each coach carries out all six phases: intake, engagement, assessment, finding and placing, coaching at work, follow-along.',
    },
    anchors: [
      { nl: 'verwijst alleen door', en: 'only refers people elsewhere' },
      { nl: 'heeft een caseload, maar anderen doen het werk rond arbeid', en: 'keeps a caseload, but others provide the vocational services' },
      { nl: 'doet één tot vier fasen zelf', en: 'carries out one to four phases' },
      { nl: 'doet vijf fasen zelf', en: 'carries out five phases' },
      { nl: 'doet alle zes fasen zelf', en: 'carries out all six phases' },
    ],
    kind: 'B',
    measure: { kind: 'figure', unit: 'phases', better: 'high', cuts: [6, 5, 1, 0], perCoach: true },
    records: ['contracts', 'timeEntries'],
    assessorSources: ['MIS', 'DOC', 'INT', 'OBS'],
    confirmed: [
      {
        source: 'guide2008',
        what: {
          nl: 'ankers 1 en 2; verwijzen naar een geschoolde uitkeringsadviseur mag',
          en: 'anchors 1 and 2; referring to a trained benefits adviser is fine',
        },
      },
      {
        source: 'jisef',
        what: {
          nl: 'de zes fasen; in de Japanse versie begint niveau 3 bij vier fasen',
          en: 'the six phases; in the Japanese version level 3 starts at four phases',
        },
      },
    ],
    unconfirmed: { nl: 'Dat één tot vier fasen een 3 geeft, is algemene kennis.', en: 'That one to four phases gives a 3 is general knowledge.' },
    judge: {
      nl: 'Draagt de coach mensen onderweg over? Bij nul fasen: verwijst de coach alleen door (1) of is er een caseload (2)?',
      en: 'Are people handed over along the way? With no phase: does the coach only refer (1) or is there a caseload (2)?',
    },
  },
]
