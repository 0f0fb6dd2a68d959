import type { Selectable } from 'kysely'
import type { ReferralStepTable } from '#src/db/tables.ts'
import { daysBetween, type Day } from '#src/kernel/day.ts'
import { asksSecondLook } from './declining.ts'

/** What can happen to a referral, in the order of the story. */
export const stepKinds = ['received', 'waiting', 'accepted', 'declined', 'secondLook', 'reopened', 'withdrawn'] as const
export type StepKind = (typeof stepKinds)[number]

/** One thing that happened to a referral, with a day and who did it; null is the person who came without anybody. */
export type ReferralStep = Selectable<ReferralStepTable>

/** Where a referral stands. `secondLook`: somebody was thought not ready, and the team lead has not looked yet, so nothing has been decided. */
export type ReferralState = 'received' | 'waiting' | 'secondLook' | 'accepted' | 'declined' | 'withdrawn'

/**
 * What may happen next. Who was not accepted can always come back: arrows lead back from every ending but the start of support, which has its own
 * (closing and beginning again). A decline for not being ready ends nowhere before a second look (IPS-25, item 9).
 */
export const mayFollow = {
  received: ['accepted', 'waiting', 'declined', 'withdrawn'],
  waiting: ['accepted', 'declined', 'withdrawn'],
  secondLook: ['reopened', 'secondLook', 'withdrawn'],
  accepted: [],
  declined: ['reopened'],
  withdrawn: ['reopened'],
} as const satisfies Record<ReferralState, readonly StepKind[]>

type Told = Pick<ReferralStep, 'step' | 'onDay' | 'reason'>

function stateAfter({ step, reason }: Told): ReferralState {
  if (step === 'declined') return asksSecondLook(reason) ? 'secondLook' : 'declined'
  if (step === 'secondLook') return 'declined'
  if (step === 'accepted' || step === 'waiting' || step === 'withdrawn') return step
  return 'received'
}

/** Where a referral stands after its steps, which come in order; a referral without any has been received. */
export function stateOf(steps: readonly Told[]): ReferralState {
  const last = steps.at(-1)
  return last ? stateAfter(last) : 'received'
}

/** Whether a step may follow now. */
export function mayTake(steps: readonly Told[], step: StepKind): boolean {
  return (mayFollow[stateOf(steps)] as readonly StepKind[]).includes(step)
}

/** A stretch of days in one state; without a last day it still runs. */
interface Stay {
  state: ReferralState
  fromOn: Day
  untilOn: Day | null
  days: number
}

/** How long a referral stood in each state, in order; the day something changes ends the one and begins the other. */
export function staysOf(steps: readonly Told[], today: Day): Stay[] {
  return steps.map((step, index) => {
    const untilOn = steps[index + 1]?.onDay ?? null
    return { state: stateAfter(step), fromOn: step.onDay, untilOn, days: daysBetween(step.onDay, untilOn ?? today) }
  })
}
