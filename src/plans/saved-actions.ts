import { urls } from '#src/urls.ts'
import type { Answer } from '#src/web/answer.ts'
import type { Visit } from '#src/web/visit.ts'
import type { PlanLine } from './store.ts'

interface Saved {
  participantId: string
  done: 'recorded' | 'newer'
  madeFrom: number
  /** The versions of this plan as they are now, newest first. */
  versions: readonly PlanLine[]
}

/** Where one goes after saving a plan: to the plans, or back to the form when somebody else was first; nothing of either is lost. */
export async function savedAnswer(visit: Visit, { participantId, done, madeFrom, versions }: Saved, again: (newer: { theirs: PlanLine; base: PlanLine | undefined }) => Promise<Answer>): Promise<Answer> {
  if (done === 'recorded') return visit.redirect(urls.personPlan(participantId))
  const theirs = versions[0]
  return theirs && theirs.number !== madeFrom ? again({ theirs, base: versions.find(({ number }) => number === madeFrom) }) : visit.notFound()
}
