import type { Selectable } from 'kysely'
import type { ApplicationStepTable, ApplicationTable } from '#src/db/tables.ts'
import type { Day } from '#src/kernel/day.ts'
import { isNo, mayFollow, type Stage } from './stage.ts'

export const noReasons = ['hours', 'travel', 'tasks', 'atmosphere', 'pay', 'experience', 'noAnswer', 'filled', 'notWanted', 'health', 'disclosure', 'other'] as const
export type NoReason = (typeof noReasons)[number]

/** One person who is tried for one opening, or at one employer without an opening. */
export type Application = Selectable<ApplicationTable>
/** Something that happened in an application, on a day. */
export type ApplicationStep = Omit<Selectable<ApplicationStepTable>, 'stage' | 'reason'> & { stage: Stage; reason: NoReason | null }

const plannable: readonly Stage[] = ['interview', 'trialDay']

/** Why a step cannot be put down; undefined when it can. A talk or a trial day may lie ahead, other things have happened. */
export function stepRefused(step: { stage: Stage; onDay: Day; reason: NoReason | null }, before: Stage | undefined, today: Day): Partial<Record<'stage' | 'onDay' | 'reason', string>> | undefined {
  if (before && !mayFollow[before].includes(step.stage)) return { stage: 'stageTwice' }
  if (step.onDay > today && !plannable.includes(step.stage)) return { onDay: 'inFuture' }
  if (step.reason !== null && !isNo(step.stage)) return { reason: 'reasonWithoutNo' }
  return undefined
}
