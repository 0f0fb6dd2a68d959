interface Bilingual {
  nl: string
  en: string
}

/** How sure a row is, from read to remembered, as a page should say it. */
export const certainties = {
  read: { nl: 'gelezen in een openbare bron, vaak alleen de samenvatting', en: 'read in a public source, often only its summary' },
  armsInferred: { nl: 'percentages gelezen; groepsgroottes eruit afgeleid', en: 'percentages read; arm sizes inferred from them' },
  armsFromMemory: { nl: 'percentages gelezen; groepsgroottes uit het geheugen, niet nagegaan', en: 'percentages read; arm sizes from memory, unchecked' },
  partlyFromMemory: { nl: 'hoofdcijfer gelezen; een deel uit het geheugen, niet nagegaan', en: 'main figure read; part from memory, unchecked' },
  fromMemory: { nl: 'cijfers uit het geheugen, niet nagegaan', en: 'figures from memory, unchecked' },
} as const satisfies Record<string, Bilingual>

export type Certainty = keyof typeof certainties

/** People of one arm and the share of them who reached the outcome, as printed; null where the source at hand does not say. */
export interface TrialArm {
  arm: string
  n: number | null
  percent: number | null
  /** Persons as the source counts them; only then the share is not rebuilt from a rounded percentage. */
  reported?: number
}

export interface PublishedEffect {
  measure: 'RR' | 'OR' | 'NNT' | 'd'
  about: string
  value: number
  low?: number
  high?: number
  /** The printed percentages it should follow from, IPS first. */
  compares?: readonly [number, number]
}

/** One study or review on IPS, as published; what can be recomputed is not stored. */
export interface Trial {
  id: string
  year: number
  country: string
  population: Bilingual
  design: 'trial' | 'review' | 'cohort'
  /** People randomised, included or pooled in all. */
  total: number | null
  months: string
  outcome: 'everCompetitive' | 'anyJob' | 'jobOrEducation'
  ips: TrialArm
  controls: TrialArm[]
  effects: PublishedEffect[]
  note: Bilingual
  source: string
  certainty: Certainty
  /** Slips in the printed numbers that no computation here finds by itself. */
  footnotes?: Bilingual[]
}
