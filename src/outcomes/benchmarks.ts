/** Published levels to set a rate beside; each belongs to its own definition and to no other. */
export interface Benchmark {
  id: string
  percent: number
  definition: 'working' | 'outOfWorkRate'
  meaning: { nl: string; en: string }
  source: string
  footnote?: { nl: string; en: string }
}

const faq = 'IPS Employment Center, question page on programme performance: eight years in 13 US states'
const inconsistent = {
  nl: 'Dezelfde bladzijde noemt het gemiddelde over acht jaar ook 47 %; de bron spreekt zichzelf tegen.',
  en: 'The same page also calls the eight-year mean 47%; the source contradicts itself.',
}

export const benchmarks: readonly Benchmark[] = [
  { id: 'learningCommunityMinimal', percent: 31, definition: 'working', meaning: { nl: 'ten minste', en: 'minimal' }, source: faq },
  { id: 'learningCommunityAverage', percent: 41, definition: 'working', meaning: { nl: 'gemiddeld', en: 'average' }, source: faq, footnote: inconsistent },
  { id: 'learningCommunityExcellent', percent: 50, definition: 'working', meaning: { nl: 'uitstekend', en: 'excellent' }, source: faq },
  {
    id: 'learningCommunity2020Q2', percent: 40.8, definition: 'working', meaning: { nl: 'aan het werk in het tweede kwartaal van 2020, 369 programma’s, 21.096 mensen', en: 'working in the second quarter of 2020, 369 programmes, 21,096 people' },
    source: 'IPS Employment Center, update of the second quarter of 2020',
  },
  { id: 'england', percent: 40, definition: 'outOfWorkRate', meaning: { nl: 'streefwaarde in Engeland', en: 'benchmark in England' }, source: 'IPS Grow, policy note on employment rates (2024)' },
]
