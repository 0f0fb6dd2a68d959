import { addDays, addMonths, daysBetween, type Day } from '#src/kernel/day.ts'
import type { Share } from '#src/kernel/share.ts'
import { mondayOf } from '#src/kernel/week.ts'
import type { Window } from './evidence.ts'

/** A stretch of days, both ends included. */
export interface Span {
  from: Day
  to: Day
}

/** The full calendar weeks, Monday to Sunday, that lie wholly in the window. */
export function weeksIn(window: Window): Span[] {
  const first = mondayOf(addDays(window.from, 6))
  const count = Math.max(0, Math.floor((daysBetween(first, window.to) + 1) / 7))
  return Array.from({ length: count }, (_, week) => ({ from: addDays(first, 7 * week), to: addDays(first, 7 * week + 6) }))
}

/** The window cut from its end into stretches of `months` months; a remainder at the start is left out. */
export function monthsIn(window: Window, months = 1): Span[] {
  const spans: Span[] = []
  const end = addDays(window.to, 1)
  for (let count = 1; addMonths(end, -months * count) >= window.from; count += 1) {
    spans.unshift({ from: addMonths(end, -months * count), to: addDays(addMonths(end, -months * (count - 1)), -1) })
  }
  return spans
}

/** In how many of the stretches at least one of the days lies. */
export function covered(spans: readonly Span[], days: readonly Day[]): Share {
  const sorted = [...days].sort()
  const hit = spans.filter((span) => sorted.some((day) => day >= span.from && day <= span.to))
  return { count: hit.length, of: spans.length }
}

/** Whether a share reaches a percentage; undefined of nothing. */
export function reaches(share: Share, percent: number): boolean | undefined {
  return share.of === 0 ? undefined : share.count * 100 >= percent * share.of
}

/** Shares of several people added up. */
export function together(shares: readonly Share[]): Share {
  return { count: shares.reduce((sum, share) => sum + share.count, 0), of: shares.reduce((sum, share) => sum + share.of, 0) }
}

/** The plain mean; undefined of nothing. */
export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** A quantile by linear interpolation between order statistics (R type 7); undefined of nothing. */
export function quantile(values: readonly number[], part: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * part
  const low = sorted[Math.floor(place)]
  const high = sorted[Math.ceil(place)]
  return low === undefined || high === undefined ? undefined : low + (high - low) * (place - Math.floor(place))
}
