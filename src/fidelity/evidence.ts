import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { participantRecords, staffRecords } from './records.ts'

/** The days a proposal looks at, both included; `to` is also the reference day for "now". */
export const Window = z.object({ from: Day(), to: Day() }).refine((window) => window.from <= window.to, 'windowWrong')
export type Window = z.infer<typeof Window>

/**
 * The records of one team as plain values, from which every item's proposal is made. A list that is empty means nothing was
 * recorded, which is not the same as "not done": the scorers say so.
 */
export const Evidence = z.object({ ...staffRecords, ...participantRecords })
export type Evidence = z.infer<typeof Evidence>
export type Kept<K extends keyof Evidence> = Evidence[K][number]

/** An evidence structure with the lists that are left out made empty and facts nobody recorded made null; throws on nonsense. */
export function evidenceOf(lists: z.input<typeof Evidence>): Evidence {
  return Evidence.parse(lists)
}

/** The records of a list that lie in the window. */
export function within<T extends { on: Day }>(list: readonly T[], window: Window): T[] {
  return list.filter((kept) => kept.on >= window.from && kept.on <= window.to)
}

/** Whether a period that may still run holds on a day; both ends count. */
export function holdsOn(period: { from: Day; to: Day | null }, on: Day): boolean {
  return period.from <= on && (period.to === null || period.to >= on)
}
