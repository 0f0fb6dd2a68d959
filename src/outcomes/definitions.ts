/** What each figure counts, for printing beside it. */
export const definitions = {
  served: {
    title: { nl: 'In begeleiding', en: 'Served' },
    text: {
      nl: 'Iedereen met een traject dat op ten minste één dag van het kwartaal liep: gestart op of voor de laatste dag en niet gesloten voor de eerste dag. Zonder startdatum telt niemand mee.',
      en: 'Everyone with an enrolment that ran on at least one day of the quarter: started on or before the last day and not closed before the first. Nobody counts without a programme start.',
    },
  },
  working: {
    title: { nl: 'Aan het werk in het kwartaal', en: 'Working in the quarter' },
    text: {
      nl: 'Van iedereen in begeleiding: wie ten minste één dag van het kwartaal een betaalde baan had. Meer banen tellen als één persoon; de eerste en de laatste dag tellen mee; wie in het kwartaal stopte blijft in de noemer. Strikt: een gewone baan waar iedereen op kon solliciteren. Ruim: elke betaalde vorm.',
      en: 'Of everyone served: those with a paid job on at least one day of the quarter. Several jobs count as one person; the first and the last day count; people closed in the quarter stay in the denominator. Strict: an ordinary job anyone could apply for. Inclusive: every paid form.',
    },
  },
  jobStarts: {
    title: { nl: 'Begonnen banen', en: 'Job starts' },
    text: {
      nl: 'Alle betaalde banen die in de periode begonnen bij mensen in begeleiding, ook een tweede baan en een baan ernaast. Een aantal, geen percentage.',
      en: 'All paid jobs that started in the period for people served, second and parallel jobs too. A count, not a percentage.',
    },
  },
  intoWork: {
    title: { nl: 'Mensen die werk vonden', en: 'People into work' },
    text: {
      nl: 'Van iedereen in begeleiding die bij de start van het traject geen werk had: wie de eerste betaalde baan sinds die start in het kwartaal begon. Ieder telt één keer. Staat niet vast of iemand bij de start werk had, dan telt die persoon mee, tenzij er toen een betaalde baan liep.',
      en: 'Of everyone served who was not in work at programme start: those whose first paid job since that start began in the quarter. Each person counts once. When work at start is not recorded, the person is included unless a paid job was then running.',
    },
  },
  employedIntoWork: {
    title: { nl: 'Nieuwe baan, had al werk', en: 'New job, already in work' },
    text: {
      nl: 'Van iedereen in begeleiding die bij de start van het traject al betaald werk had: wie de eerste nieuwe betaalde baan sinds die start in het kwartaal begon. Staat apart van de mensen die werk vonden.',
      en: 'Of everyone served who already had paid work at programme start: those whose first new paid job since that start began in the quarter. Kept apart from people into work.',
    },
  },
} as const satisfies Record<string, { title: Bilingual; text: Bilingual }>

interface Bilingual {
  nl: string
  en: string
}

export type DefinitionName = keyof typeof definitions
