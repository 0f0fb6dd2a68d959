import { z } from 'zod'
import type { Ground, LogKind } from '#src/access/log.ts'
import { type Day, isDay } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'

/** Kinds of record in which a name stands among others; whatever else a line is about, the file itself was opened. */
export const listTypes = ['caseload', 'today', 'employer', 'quarter', 'import', 'staffLog', 'logbookSearch', 'emergencyReviews', 'form'] as const

/** How often somebody did one thing on one day. */
export interface Act {
  event: string
  kind: LogKind
  outcome: 'success' | 'refused' | 'failed'
  ground: Ground
  /** The name stood in a list; the file was not opened. */
  inList: boolean
  times: number
  lastAt: Instant
}

/** What one person did with one file on one day: lines of a day are taken together (NEN 7513, chapter 9). */
export interface DayOfLooks {
  day: Day
  staffId: string | null
  staffName: string
  roles: string
  lastAt: Instant
  acts: readonly Act[]
}

/** One line as the privacy officer reads it. */
export interface StaffLogLine {
  seq: number
  at: Instant
  event: string
  kind: LogKind
  outcome: 'success' | 'refused' | 'failed'
  ground: Ground
  participantIds: readonly string[]
}

/** Whether emergency access was used, or asked for. */
export function isEmergency(line: { kind: LogKind; ground: Ground }): boolean {
  return line.ground === 'emergency' || line.kind === 'emergency'
}

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
