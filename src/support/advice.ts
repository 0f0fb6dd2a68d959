import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { BenefitsAdviceTable } from '#src/db/tables.ts'
import { OptionalId, OptionalText } from '#src/kernel/said.ts'
import { yesNo } from '#src/jobs/fields.ts'
import type { TermsChange } from '#src/jobs/terms.ts'
import { addDays, Day, OptionalDay } from '#src/kernel/day.ts'

export const occasions = ['beforeJob', 'hours', 'pay', 'reporting', 'other'] as const
export const results = ['waiting', 'accepted', 'declined', 'given'] as const

/** Advice about benefits and income that was offered to somebody, and what came of it (IPS-25, item 12). */
export type BenefitsAdvice = Selectable<BenefitsAdviceTable>

/** What one fills in about an offer of advice. */
export const AdviceForm = z
  .object({
    occasion: z.enum(occasions, 'occasionMissing'),
    jobId: OptionalId(),
    offeredOn: Day('offeredMissing'),
    result: z.enum(results, 'resultMissing'),
    givenOn: OptionalDay('dayWrong'),
    provider: OptionalText(120),
    trained: yesNo,
    note: OptionalText(1000),
  })
  .refine(({ givenOn, offeredOn }) => givenOn === null || givenOn >= offeredOn, { message: 'givenBeforeOffered', path: ['givenOn'] })
  .refine(({ result, givenOn }) => result !== 'given' || givenOn !== null, { message: 'givenMissing', path: ['givenOn'] })
export type AdviceForm = z.infer<typeof AdviceForm>

/** A moment at which advice is to be offered, and the offer that was made for it. */
export interface AdviceMoment {
  occasion: 'beforeJob' | 'hours' | 'pay'
  onDay: Day
  /** The first offer for this moment; undefined as long as nobody offered anything. */
  offer: BenefitsAdvice | undefined
  /** Before a job: the offer came only after the first working day. */
  afterStart: boolean
}

interface AdvisedJob {
  id: string
  startedOn: Day
  /** A start before support began asks for no advice any more. */
  supportedFromOn: Day | null
}

/** Advice counts for a change when it was offered from a month before it on, until the next change comes in sight. */
const aheadDays = 30

/** The moments at which a job asks for advice about benefits: before the start, and at each change of hours or pay (IPS-25, item 12, scores 4 and 5). The first offer for a moment counts. */
export function adviceMoments(job: AdvisedJob, changes: readonly { fromOn: Day; what: readonly TermsChange[] }[], offers: readonly BenefitsAdvice[]): AdviceMoment[] {
  const own = offers.filter(({ jobId }) => jobId === null || jobId === job.id).sort((a, b) => (a.offeredOn < b.offeredOn ? -1 : 1))
  const asking = changes.filter(({ what }) => what.includes('hours') || what.includes('pay')).map(({ fromOn, what }) => ({ occasion: what.includes('hours') ? ('hours' as const) : ('pay' as const), onDay: fromOn }))
  const first = own.filter(({ occasion }) => occasion === 'beforeJob').find(({ jobId, offeredOn }) => jobId === job.id || offeredOn <= job.startedOn)
  const start = job.supportedFromOn !== null && job.startedOn < job.supportedFromOn ? [] : [{ occasion: 'beforeJob' as const, onDay: job.startedOn, offer: first, afterStart: first !== undefined && first.offeredOn > job.startedOn }]
  const later = asking.map(({ occasion, onDay }, place): AdviceMoment => {
    const next = asking[place + 1]?.onDay
    const offer = own.find((one) => one.occasion !== 'beforeJob' && one.offeredOn >= addDays(onDay, -aheadDays) && (next === undefined || one.offeredOn < addDays(next, -aheadDays)))
    return { occasion, onDay, offer, afterStart: false }
  })
  return [...start, ...later]
}
