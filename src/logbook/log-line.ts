import type { Ground, LogKind } from '#src/access/log.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'

/** Kinds of record in which a name stands among others; whatever else a line is about, the file itself was opened. */
export const listTypes = ['caseload', 'today', 'employer', 'quarter', 'import', 'referralList', 'staffLog', 'logbookSearch', 'emergencyReviews', 'form'] as const

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
