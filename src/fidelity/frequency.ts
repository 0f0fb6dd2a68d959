import type { Day } from '#src/kernel/day.ts'
import type { Window } from './evidence.ts'
import { covered, monthsIn, reaches, weeksIn } from './periods.ts'
import type { Settings } from './settings.ts'

export const frequencies = ['weekly', 'monthly', 'quarterly', 'less'] as const
export type Frequency = (typeof frequencies)[number]

/**
 * How often something happened in a window, by the coverage of full weeks, months and quarters (C2). A window shorter than a
 * quarter cannot show "quarterly": what happened at least once in it then counts as quarterly.
 */
export function frequencyOf(days: readonly Day[], window: Window, settings: Settings): Frequency {
  const inside = days.filter((day) => day >= window.from && day <= window.to)
  if (inside.length === 0) return 'less'
  if (reaches(covered(weeksIn(window), inside), settings.coveragePercent)) return 'weekly'
  if (reaches(covered(monthsIn(window), inside), settings.coveragePercent)) return 'monthly'
  return (reaches(covered(monthsIn(window, 3), inside), settings.coveragePercent) ?? true) ? 'quarterly' : 'less'
}

/** Whether a frequency is at least as often as another. */
export function atLeastAsOften(frequency: Frequency, than: Frequency): boolean {
  return frequencies.indexOf(frequency) <= frequencies.indexOf(than)
}
