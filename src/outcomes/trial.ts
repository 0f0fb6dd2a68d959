/** How sure a row is: `read` in a public source; arm sizes inferred from percentages or remembered; or the figures themselves from memory, unchecked. */
export type Certainty = 'read' | 'armsInferred' | 'armsFromMemory' | 'partlyFromMemory' | 'fromMemory'

interface Bilingual {
  nl: string
  en: string
}

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
