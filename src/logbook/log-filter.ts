import { z } from 'zod'
import { isDay } from '#src/kernel/day.ts'

const someDay = z.string().catch('').transform((text) => (isDay(text) ? text : ''))

export const looks = ['all', 'file', 'list'] as const
export const staffLogKinds = ['all', 'read', 'changed', 'search', 'export', 'sign', 'refused', 'emergency'] as const

/** What a log is narrowed to; lives in the address. Anything unknown there falls back to the usual. */
export const LogFilter = z.object({
  from: someDay.default(''),
  to: someDay.default(''),
  looks: z.enum(looks).catch('all').default('all'),
  kind: z.enum(staffLogKinds).catch('all').default('all'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
  /** Lines before this number. */
  before: z.coerce.number().int().min(1).catch(0).default(0),
})
export type LogFilter = z.infer<typeof LogFilter>

/** The address of a filter, without what is usual. */
export function filterQuery(filter: LogFilter, change: Partial<LogFilter> = {}): string {
  const usual = LogFilter.parse({})
  const wanted = { ...filter, page: 1, before: 0, ...change }
  const parts = Object.entries(wanted).filter(([name, value]) => String(value) !== String(usual[name as keyof LogFilter]))
  return new URLSearchParams(parts.map(([name, value]) => [name, String(value)])).toString()
}
