import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { CoverTable } from '#src/db/tables.ts'
import { addDays, Day, isDay } from '#src/kernel/day.ts'

/** Why somebody is away. Nothing about health: absence is enough to know that somebody is not there. */
export const coverReasons = ['leave', 'absence', 'training', 'other'] as const

/** While somebody is away another coach reaches the same people and keeps the same agenda. */
export type Cover = Selectable<CoverTable>

/** What one fills in: who is away, who covers, from when until when. */
export const CoverForm = z
  .object({
    staffId: z.uuid('staffMissing'),
    coverId: z.uuid('coverMissing'),
    fromOn: Day('fromMissing'),
    untilOn: Day('untilMissing'),
    reason: z.enum(coverReasons, 'reasonMissing'),
    note: z.string().trim().max(1000, 'tooLong').default('').transform((text) => (text === '' ? null : text)),
  })
  .refine(({ fromOn, untilOn }) => untilOn >= fromOn, { message: 'untilBeforeFrom', path: ['untilOn'] })
  .refine(({ fromOn, untilOn }) => !isDay(fromOn) || untilOn <= addDays(fromOn, longestCover), { message: 'tooLongAway', path: ['untilOn'] })
  .refine(({ staffId, coverId }) => staffId !== coverId, { message: 'coverIsSelf', path: ['coverId'] })
export type CoverForm = z.infer<typeof CoverForm>

/** The longest cover in days. Own choice: whoever is away longer hands people over. */
export const longestCover = 92

/** Where a cover is on a day; one that was ended early is over. Both its days lie inside it. */
export function coverStateOn(cover: Pick<Cover, 'fromOn' | 'untilOn' | 'endedAt'>, on: Day): 'now' | 'coming' | 'over' {
  if (cover.endedAt !== null || cover.untilOn < on) return 'over'
  return cover.fromOn <= on ? 'now' : 'coming'
}

/** Covers in which the one who covers is away as well, on at least one of the same days: nobody is there then. */
export function coveredByAbsent<C extends Pick<Cover, 'staffId' | 'fromOn' | 'untilOn' | 'endedAt'>>(cover: Pick<Cover, 'coverId' | 'fromOn' | 'untilOn'>, others: readonly C[]): C[] {
  return others.filter((other) => other.staffId === cover.coverId && other.endedAt === null && other.fromOn <= cover.untilOn && cover.fromOn <= other.untilOn)
}
