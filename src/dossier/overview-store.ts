import { phaseHistory } from '#src/phases/store.ts'
import type { Participant, TargetGroup } from '#src/participants/participant.ts'
import type { Looking } from '#src/participants/store.ts'
import { signalsOf } from '#src/signals/signal.ts'
import { openSnoozes, ownNorms } from '#src/signals/snooze-store.ts'
import { followedFacts } from '#src/signals/store.ts'
import { tasksAbout } from '#src/tasks/store.ts'
import { isOpen } from '#src/tasks/task.ts'
import { listEnrolments } from '#src/enrolments/store.ts'
import { isCurrent } from '#src/enrolments/enrolment.ts'
import { listHappenings } from './happening-store.ts'

/** What the first view of a person adds: what asks for attention, what comes, what happened last. */
export async function overviewOf(looking: Looking, participant: Participant) {
  const today = looking.acting.on
  const { id } = participant
  const enrolment = (await listEnrolments(looking, id)).find((one) => isCurrent(one, today))
  const facts = enrolment && (await followedFacts(looking, [id])).get(id)
  const snoozes = enrolment ? await openSnoozes(looking, [id]) : []
  const followed = facts && { ...facts, targetGroup: participant.targetGroup as TargetGroup, startedOn: enrolment.startedOn }
  return {
    signals: followed ? signalsOf(followed, today, { norms: await ownNorms(looking), snoozed: snoozes }) : [],
    snoozes,
    phases: await phaseHistory(looking, id),
    tasks: (await tasksAbout(looking, id)).filter(isOpen),
    happenings: (await listHappenings(looking, id, { kind: undefined, before: null })).happenings.slice(0, 8),
  }
}
