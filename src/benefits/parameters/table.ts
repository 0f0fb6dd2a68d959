import type { DatedValue } from '#src/kernel/dated.ts'

/** How sure the reading is: high was read in a law text or an official page, medium is derived or older, low was not verified. */
export type Confidence = 'high' | 'medium' | 'low'

/** One dated value of a rule; amounts are whole cents, the unit says per what. */
export interface ParameterLine extends DatedValue<number | string | boolean> {
  unit: string
  confidence: Confidence
  note?: string
}

export type ParameterTable = Record<string, readonly ParameterLine[]>
