import { z } from 'zod'
import { addDays, addMonths, type Day } from '#src/kernel/day.ts'
import { addQuarters, quarterDays, quarterOf } from '#src/kernel/quarter.ts'

/** What an overview of work is narrowed to; lives in the address. */
export const OverviewFilter = z.object({
  team: z.union([z.uuid(), z.literal('')]).catch('').default(''),
  months: z.enum(['3', '6', '12']).catch('12').default('12'),
})
export type OverviewFilter = z.infer<typeof OverviewFilter>

/** The day on which work is counted, and the stretch of days in which steps are. */
export interface Moment {
  on: Day
  window: { from: Day; to: Day }
}

/**
 * When an overview looks. Who sees only totals looks at the end of the last whole quarter and the year before it, whatever the day: two looks a day apart would
 * otherwise differ by one person.
 */
export function momentOf(filter: OverviewFilter, today: Day, totalsOnly: boolean): Moment {
  const on = totalsOnly ? quarterDays(addQuarters(quarterOf(today), -1)).to : today
  const months = totalsOnly ? 12 : Number(filter.months)
  return { on, window: { from: addMonths(addDays(on, 1), -months), to: on } }
}

/** Which records one number opens: a class of the map, a step of the funnel, the courses that began, a kind of job or an employer. */
export const Opened = z.object({
  list: z.enum(['form', 'sector', 'hours', 'tenure', 'step', 'type', 'employer', 'strict', 'inclusive', 'learning', 'all']).catch('all').default('all'),
  value: z.string().max(200).catch('').default(''),
})
export type Opened = z.infer<typeof Opened>

/** The address of a filter and what it opens, without what is usual. */
export function overviewQuery(filter: OverviewFilter, opened: Partial<Opened> = {}): string {
  const parts = Object.entries({ ...(filter.team ? { team: filter.team } : {}), ...(filter.months === '12' ? {} : { months: filter.months }), ...opened })
  return new URLSearchParams(parts).toString()
}
