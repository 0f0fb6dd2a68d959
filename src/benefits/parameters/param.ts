import { at } from '#src/kernel/dated.ts'
import type { Day } from '#src/kernel/day.ts'
import { bijstandLines } from './bijstand.ts'
import { minimumWageLines } from './minimum-wage.ts'
import { socialInsuranceLines } from './social-insurance.ts'
import type { ParameterLine, ParameterTable } from './table.ts'
import { toeslagenLines } from './toeslagen.ts'
import { wageCostAdvantageLines } from './wage-cost-advantage.ts'
import { wageSubsidyLines } from './wage-subsidy.ts'
import { wajongLines } from './wajong.ts'
import { wiaLines } from './wia.ts'
import { workplaceLines } from './workplace.ts'

export const parameters = {
  ...minimumWageLines,
  ...socialInsuranceLines,
  ...wageSubsidyLines,
  ...wajongLines,
  ...bijstandLines,
  ...wiaLines,
  ...workplaceLines,
  ...wageCostAdvantageLines,
  ...toeslagenLines,
} as const

export type ParameterId = keyof typeof parameters

/** A dated value as looked up, with the id under which it was found. */
export interface Parameter extends ParameterLine {
  id: ParameterId
}

const tables: ParameterTable = parameters

/** The value of a rule on a day with its source and confidence; undefined when no line holds on that day: then there is no answer, never an old value. */
export function param(id: ParameterId, on: Day): Parameter | undefined {
  const line = at(tables[id] ?? [], on) as ParameterLine | undefined
  return line && { ...line, id }
}
