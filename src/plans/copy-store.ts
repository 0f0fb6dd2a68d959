import { wordsInTheWay } from '#src/disclosure/check-store.ts'
import { toldTo } from '#src/disclosure/store.ts'
import type { WatchedWord } from '#src/disclosure/word-check.ts'
import type { Visit } from '#src/web/visit.ts'
import { employerCopyOf, leftOutOf, textsOf } from './employer-copy.ts'
import { overriddenFor } from './override-store.ts'
import type { PlanLine } from './store.ts'
import { namedPlan } from './version-actions.tsx'

/** The employer's paper of the support plan that an address names, with what stays off it; undefined when there is no such plan. */
export async function copyOf(visit: Visit) {
  const plan = await namedPlan(visit)
  const newest = plan?.versions[0] as (PlanLine & { kind: 'support' }) | undefined
  if (!plan?.job || !newest) return undefined
  const { participant, job } = plan
  const told = await toldTo(visit, participant.id, { employerId: job.employerId })
  const copy = employerCopyOf({ plan: newest.content, told, person: participant, at: job })
  return { participant, job, newest, told, copy, leftOut: leftOutOf(newest.content, told) }
}

export type Copied = NonNullable<Awaited<ReturnType<typeof copyOf>>>

/** The words on the paper that were not released; words for which somebody gave a reason for this version no longer stand in the way. */
export async function standingInTheWay(visit: Visit, { participant, job, newest, copy }: Copied, reason: string | null): Promise<WatchedWord[]> {
  const words = await wordsInTheWay(visit, { participantId: participant.id, to: { employerId: job.employerId }, place: 'supportPlan', texts: textsOf(copy), reason })
  const before = await overriddenFor(visit, { participantId: participant.id, employerId: job.employerId, since: newest.createdAt })
  return words.filter(({ word }) => !before.includes(word))
}
