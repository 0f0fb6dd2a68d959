import { minimumWageLines } from '#src/benefits/parameters/minimum-wage.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Cents } from '#src/kernel/money.ts'

const known = minimumWageLines['wml.hour.adult']

/** The adult hourly minimum wage the demonstration pays from: the value of the day, outside the known days the nearest one. */
export function demoMinimum(on: Day): Cents {
  return (known.findLast(({ from }) => from <= on) ?? known[0]).value
}
