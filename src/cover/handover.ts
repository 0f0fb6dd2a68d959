import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { HandoverTable } from '#src/db/tables.ts'
import { addDays, Day } from '#src/kernel/day.ts'

/** A person goes from one coach to another: from when, how long the first still reaches the file, and what one must know. */
export type Handover = Selectable<HandoverTable>

/** For how many days both coaches reach the file. */
export const overlaps = ['0', '7', '14', '28'] as const

/** What one fills in for a whole caseload or one person. */
export const HandoverForm = z
  .object({
    id: z.uuid('staffMissing'),
    fromStaffId: z.uuid('staffMissing'),
    toStaffId: z.uuid('toMissing'),
    participantIds: z.array(z.uuid('peopleMissing')).min(1, 'peopleMissing').max(100, 'peopleMissing'),
    fromOn: Day('dayMissing'),
    overlap: z.enum(overlaps, 'overlapMissing'),
    appointments: z.enum(['on', '']).default(''),
  })
  .refine(({ fromStaffId, toStaffId }) => fromStaffId !== toStaffId, { message: 'toIsFrom', path: ['toStaffId'] })
export type HandoverForm = z.infer<typeof HandoverForm>

/** The last day on which the first coach still reaches the file: the day before, or so many days into the time of the second. */
export function lastDayOf({ fromOn, overlap }: Pick<HandoverForm, 'fromOn' | 'overlap'>): Day {
  return addDays(fromOn, Number(overlap) - 1)
}

/** Whether a hand-over can still be taken back: it was not, and the new coach has not taken it yet. */
export function canUndo({ takenAt, undoneAt }: Pick<Handover, 'takenAt' | 'undoneAt'>): boolean {
  return takenAt === null && undoneAt === null
}

/** How many people a full-time coach accompanies at most for the best score: IPS-25, item 1. */
export const mostPeople = 20

/** The longest note that goes along with one person. */
export const longestMatters = 2000
