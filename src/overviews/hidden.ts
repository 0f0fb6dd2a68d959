import { suppress } from '#src/statistics/suppress.ts'
import type { WorkClass } from './work-map.ts'

/** For who sees totals only, numbers under ten are hidden, as in the quarter outside the team: a few people in a town know each other. */
export const smallest = 10

/** Whether a number of people, or the number of the others, points at a few. Zero says nothing about anybody. */
export function isSmall(count: number, of: number): boolean {
  const few = (value: number) => value > 0 && value < smallest
  return of < smallest || few(count) || few(of - count)
}

/** What a part of the map shows: classes with their number, and the rest together where numbers are hidden; without a total when that is hidden too. */
export interface ShownMap {
  rows: { key: string; count: number }[]
  rest: { count: number | null } | undefined
  total: number | null
}

/**
 * The classes as they may be shown. Where only totals may be seen, small numbers and what would give them away stand together as one rest, in the order of the
 * alphabet: neither which classes are among them nor which is the largest can be read off.
 */
export function shownOf(classes: readonly WorkClass[], everything: boolean): ShownMap {
  const counts = classes.map(({ key, jobs }) => ({ key, count: jobs.length }))
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  if (everything || counts.length === 0) return { rows: counts, rest: undefined, total }
  const published = suppress([counts.map(({ count }) => count)], smallest)!
  const shown = counts.filter((_, index) => published.cells[0]![index] !== undefined).sort((a, b) => (a.key < b.key ? -1 : 1))
  const left = published.total === undefined ? null : published.total - shown.reduce((sum, { count }) => sum + count, 0)
  return { rows: shown, rest: shown.length === counts.length ? undefined : { count: left }, total: published.total ?? null }
}
