import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { AdaptationTable } from '#src/db/tables.ts'
import { type Day, OptionalDay } from '#src/kernel/day.ts'
import { OptionalText } from '#src/kernel/said.ts'
import { euros, yesNo } from '#src/jobs/fields.ts'

/** What an adaptation changes: the task, the time, the place, the tools, the guidance, or how people deal with each other. */
export const adaptationKinds = ['task', 'time', 'place', 'tools', 'guidance', 'social'] as const
export const askers = ['participant', 'employer', 'coach', 'careTeam', 'relative'] as const

/** Something at the workplace that is changed so that somebody can do the work; its life is told by days. */
export type Adaptation = Selectable<AdaptationTable>

/** The dearest adaptation one can record, in cents: a million euros. */
const highestCost = 100_000_000

/** What one fills in about an adaptation; the days come when they come. */
export const AdaptationForm = z
  .object({
    need: z.string('needMissing').trim().min(1, 'needMissing').max(1000, 'tooLong'),
    kind: z.enum(adaptationKinds, 'kindMissing'),
    askedBy: z.enum(askers, 'askedByMissing'),
    what: OptionalText(1000),
    costCents: euros(highestCost, 'costWrong'),
    payer: OptionalText(120),
    requestedAt: OptionalText(120),
    requestedOn: OptionalDay('dayWrong'),
    decidedOn: OptionalDay('dayWrong'),
    granted: yesNo,
    inUseOn: OptionalDay('dayWrong'),
    reviewedOn: OptionalDay('dayWrong'),
    effectPerson: OptionalText(1000),
    effectEmployer: OptionalText(1000),
    stoppedOn: OptionalDay('dayWrong'),
  })
  .refine(({ requestedOn, decidedOn }) => decidedOn === null || requestedOn === null || decidedOn >= requestedOn, { message: 'decidedBeforeRequest', path: ['decidedOn'] })
  .refine(({ granted, decidedOn }) => granted === null || decidedOn !== null, { message: 'decisionDayMissing', path: ['decidedOn'] })
  .refine(({ inUseOn, reviewedOn }) => reviewedOn === null || inUseOn === null || reviewedOn >= inUseOn, { message: 'reviewedBeforeUse', path: ['reviewedOn'] })
  .refine(({ inUseOn, stoppedOn }) => stoppedOn === null || inUseOn === null || stoppedOn >= inUseOn, { message: 'stoppedBeforeUse', path: ['stoppedOn'] })
export type AdaptationForm = z.infer<typeof AdaptationForm>

type Life = Pick<Adaptation, 'requestedOn' | 'decidedOn' | 'granted' | 'inUseOn' | 'reviewedOn' | 'stoppedOn'>

/** Where an adaptation stands on a day; follows from its days. */
export function adaptationState({ requestedOn, decidedOn, granted, inUseOn, stoppedOn }: Life, on: Day) {
  if (stoppedOn !== null && stoppedOn <= on) return 'stopped'
  if (inUseOn !== null && inUseOn <= on) return 'inUse'
  if (decidedOn !== null && granted === false) return 'refused'
  if (decidedOn !== null) return 'granted'
  return requestedOn === null ? 'needed' : 'requested'
}

/** Days after which one looks whether an adaptation still helps, when nobody did. Own choice: about two months. */
export const reviewAfterDays = 60

/** The days of the life of an adaptation, in the order in which they come. */
export function lifeOf({ requestedOn, decidedOn, granted, inUseOn, reviewedOn, stoppedOn }: Life): { what: 'requested' | 'granted' | 'refused' | 'decided' | 'inUse' | 'reviewed' | 'stopped'; on: Day }[] {
  const decided = granted === null ? 'decided' : granted ? 'granted' : 'refused'
  const all = [['requested', requestedOn], [decided, decidedOn], ['inUse', inUseOn], ['reviewed', reviewedOn], ['stopped', stoppedOn]] as const
  return all.flatMap(([what, on]) => (on === null ? [] : [{ what, on }]))
}
