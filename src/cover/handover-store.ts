import { sql } from 'kysely'
import { passBack, passOn } from '#src/agenda/handover-store.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import type { Name } from '#src/participants/participant.ts'
import type { Looking } from '#src/participants/store.ts'
import { passTasks } from '#src/tasks/pass-store.ts'
import { type Handover, type HandoverForm, lastDayOf } from './handover.ts'

/** A hand-over with the names one shows. */
export type HandoverAt = Handover & Name & { fromStaff: string; toStaff: string }

const handoversAt = ({ db, acting }: Looking) =>
  db.selectFrom('handover').innerJoin('participant', (join) => join.onRef('participant.organisationId', '=', 'handover.organisationId').onRef('participant.id', '=', 'handover.participantId'))
    .innerJoin('staff as giver', (join) => join.onRef('giver.organisationId', '=', 'handover.organisationId').onRef('giver.id', '=', 'handover.fromStaffId'))
    .innerJoin('staff as taker', (join) => join.onRef('taker.organisationId', '=', 'handover.organisationId').onRef('taker.id', '=', 'handover.toStaffId'))
    .where('handover.organisationId', '=', acting.organisationId).where('participant.organisationId', '=', acting.organisationId).where('giver.organisationId', '=', acting.organisationId).where('taker.organisationId', '=', acting.organisationId)
    .selectAll('handover').select(['participant.givenName', 'participant.prefix', 'participant.familyName', 'giver.name as fromStaff', 'taker.name as toStaff'])

/** Which hand-overs one asks for. */
interface Asked {
  participantId?: string
  batchId?: string
  /** To or from this coach, and not older than so many days. */
  staffId?: string
  since?: Day
}

/** Hand-overs within reach that were not taken back, newest first. */
export async function listHandovers(looking: Looking, { participantId, batchId, staffId, since }: Asked): Promise<HandoverAt[]> {
  let query = handoversAt(looking).where('handover.undoneAt', 'is', null)
  if (participantId) query = query.where('handover.participantId', '=', participantId)
  if (batchId) query = query.where('handover.batchId', '=', batchId)
  if (staffId) query = query.where((e) => e.or([e('handover.toStaffId', '=', staffId), e('handover.fromStaffId', '=', staffId)]))
  if (since) query = query.where('handover.fromOn', '>=', since)
  return query.orderBy('handover.madeAt', 'desc').orderBy('participant.familyName').limit(500).execute()
}

/** What waits for the visitor: people who were handed over and whom the visitor has not taken yet. */
export async function listHandedToMe(looking: Looking): Promise<HandoverAt[]> {
  const { staffId, on } = looking.acting
  if (staffId === null) return []
  return handoversAt(looking).where('handover.toStaffId', '=', staffId).where('handover.takenAt', 'is', null).where('handover.undoneAt', 'is', null).where('handover.fromOn', '<=', on)
    .orderBy('handover.fromOn').orderBy('participant.familyName').execute()
}

async function changeCoach({ db, acting }: Looking, form: HandoverForm, one: { id: string; participantId: string }): Promise<void> {
  const { organisationId } = acting
  const assignments = () => db.updateTable('assignment').where('organisationId', '=', organisationId).where('participantId', '=', one.participantId)
  await assignments().set((e) => ({ untilOn: sql<Day>`greatest(${e.ref('fromOn')}, ${lastDayOf(form)}::date)` })).where('staffId', '=', form.fromStaffId).where('untilOn', 'is', null).execute()
  const again = await assignments().set({ untilOn: null }).where('staffId', '=', form.toStaffId).where((e) => e.or([e('untilOn', 'is', null), e('untilOn', '>=', form.fromOn)])).executeTakeFirst()
  if (again.numUpdatedRows > 0n) return
  await db.insertInto('assignment').values({ organisationId, id: one.id, participantId: one.participantId, staffId: form.toStaffId, fromOn: form.fromOn }).execute()
}

/** Hands people over in one go, and with them the appointments that lie ahead when that was chosen; returns the appointments that went along. A form that arrives twice does it once. */
export async function handOver(looking: Looking, form: HandoverForm, matters: ReadonlyMap<string, string | null>): Promise<string[]> {
  const { db, acting } = looking
  if ((await listHandovers(looking, { batchId: form.id })).length > 0) return []
  const { fromStaffId, toStaffId, fromOn, id: batchId } = form
  for (const participantId of form.participantIds) {
    const id = crypto.randomUUID()
    await db.insertInto('handover').values({
      organisationId: acting.organisationId, id, participantId, fromStaffId, toStaffId, fromOn, batchId, madeBy: acting.staffId ?? '', matters: matters.get(participantId) ?? null,
      overlapUntilOn: form.overlap === '0' ? null : lastDayOf(form),
    }).execute()
    await changeCoach(looking, form, { id, participantId })
  }
  await passTasks(looking, { from: fromStaffId, to: toStaffId, participantIds: form.participantIds })
  return form.appointments === 'on' ? passOn(looking, { batchId, fromStaffId, toStaffId, participantIds: form.participantIds, fromOn }) : []
}

/** Who had handed somebody over before and was given them back in the overlap: the time with them ends again as it did then. */
async function endAgain(looking: Looking, { participantId, staffId }: { participantId: string; staffId: string }): Promise<void> {
  const { db, acting } = looking
  const before = (await listHandovers(looking, { participantId, staffId })).find(({ fromStaffId }) => fromStaffId === staffId)
  if (!before) return
  await db.updateTable('assignment').set({ untilOn: before.overlapUntilOn ?? addDays(before.fromOn, -1) }).where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId)
    .where('staffId', '=', staffId).where('untilOn', 'is', null).execute()
}

/** Takes hand-overs back that nobody has taken yet: the first coach goes on as if nothing had been, also with the appointments. Returns the appointments that came back. */
export async function undoHandovers(looking: Looking, handovers: readonly Handover[], at: Instant): Promise<string[]> {
  const { db, acting } = looking
  const { organisationId } = acting
  for (const { id, participantId, fromStaffId, toStaffId, fromOn, overlapUntilOn } of handovers) {
    const made = await db.deleteFrom('assignment').where('organisationId', '=', organisationId).where('id', '=', id).where('participantId', '=', participantId).executeTakeFirst()
    if (made.numDeletedRows === 0n) await endAgain(looking, { participantId, staffId: toStaffId })
    await db.updateTable('assignment').set({ untilOn: null }).where('organisationId', '=', organisationId).where('participantId', '=', participantId).where('staffId', '=', fromStaffId)
      .where('untilOn', '>=', overlapUntilOn ?? addDays(fromOn, -1)).execute()
    await db.updateTable('handover').set({ undoneAt: at }).where('organisationId', '=', organisationId).where('id', '=', id).execute()
  }
  const [first] = handovers
  if (first) await passTasks(looking, { from: first.toStaffId, to: first.fromStaffId, participantIds: handovers.map(({ participantId }) => participantId), before: first.madeAt })
  return first?.batchId ? passBack(looking, { batchId: first.batchId, toStaffId: first.fromStaffId, participantIds: handovers.map(({ participantId }) => participantId) }) : []
}

/** Says that the new coach has taken somebody. */
export async function takeHandover({ db, acting }: Looking, id: string, takenAt: Instant | null): Promise<boolean> {
  const done = await db.updateTable('handover').set({ takenAt }).where('organisationId', '=', acting.organisationId).where('id', '=', id).where('toStaffId', '=', acting.staffId ?? '').where('undoneAt', 'is', null).executeTakeFirst()
  return done.numUpdatedRows === 1n
}
