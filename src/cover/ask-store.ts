import type { Looking } from '#src/participants/store.ts'
import { findTask, settleTask, type TaskAt } from '#src/tasks/store.ts'
import { isOpen } from '#src/tasks/task.ts'
import type { Visit } from '#src/web/visit.ts'

/** The team leads of today of some teams, other than oneself. */
export async function listLeads({ db, acting }: Looking, teamIds: readonly string[]): Promise<{ id: string; name: string }[]> {
  if (teamIds.length === 0) return []
  return db.selectFrom('membership').innerJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'membership.organisationId').onRef('staff.id', '=', 'membership.staffId'))
    .where('membership.organisationId', '=', acting.organisationId).where('staff.organisationId', '=', acting.organisationId).where('membership.role', '=', 'teamLead').where('membership.teamId', 'in', teamIds)
    .where('membership.withdrawnAt', 'is', null).where('membership.fromOn', '<=', acting.on).where((e) => e.or([e('membership.untilOn', 'is', null), e('membership.untilOn', '>=', acting.on)]))
    .where('staff.endedOn', 'is', null).where('staff.id', '<>', acting.staffId ?? '').select(['staff.id', 'staff.name']).distinct().orderBy('staff.name').execute()
}

/** An open request for a hand-over that was put to the visitor. */
export async function askedOf(visit: Visit, id: string | null): Promise<TaskAt | undefined> {
  const task = id && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? await findTask(visit, id) : undefined
  return task && task.origin === 'handover' && task.staffId === visit.actor.staffId && isOpen(task) ? task : undefined
}

/** A request is done once its people have been handed over. */
export async function settleAsked(visit: Visit, id: string | null): Promise<void> {
  const asked = await askedOf(visit, id)
  if (asked) await settleTask(visit, asked.id, { doneAt: visit.now, droppedAt: null, droppedReason: null })
}
