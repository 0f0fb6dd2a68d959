import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import { keepChange } from './change-store.ts'

interface Passing {
  batchId: string
  toStaffId: string
  participantIds: readonly string[]
}

async function give(looking: Looking, ids: readonly string[], { batchId, toStaffId }: Pick<Passing, 'batchId' | 'toStaffId'>): Promise<void> {
  const { db, acting } = looking
  for (const id of ids) {
    const given = await db.updateTable('appointment').set((e) => ({ staffId: toStaffId, sequence: sql<number>`${e.ref('sequence')} + 1` })).where('organisationId', '=', acting.organisationId).where('id', '=', id)
      .returning(['id', 'staffId', 'participantIds', 'seriesId']).executeTakeFirstOrThrow()
    await keepChange(looking, given, { change: 'handedOver', reason: batchId })
    await db.updateTable('appointmentGuest').set({ staffId: toStaffId }).where('organisationId', '=', acting.organisationId).where('appointmentId', '=', id).execute()
    if (given.seriesId) await db.updateTable('appointmentSeries').set({ staffId: toStaffId }).where('organisationId', '=', acting.organisationId).where('id', '=', given.seriesId).execute()
  }
}

/** The appointments of a coach from a day on that are with these people and nobody else. */
export async function aheadWith({ db, acting }: Looking, { staffId, participantIds, fromOn }: { staffId: string; participantIds: readonly string[]; fromOn: Day }): Promise<string[]> {
  const rows = await db.selectFrom('appointment').select('id').where('organisationId', '=', acting.organisationId).where('staffId', '=', staffId).where('onDay', '>=', fromOn)
    .where('cancelledAt', 'is', null).where('outcome', 'is', null).where(sql<boolean>`participant_ids <> '{}' and participant_ids <@ ${participantIds}::uuid[]`).execute()
  return rows.map(({ id }) => id)
}

/** Gives another coach the appointments from a day on with people who were handed over; returns which. */
export async function passOn(looking: Looking, passing: Passing & { fromStaffId: string; fromOn: Day }): Promise<string[]> {
  const ids = await aheadWith(looking, { staffId: passing.fromStaffId, participantIds: passing.participantIds, fromOn: passing.fromOn })
  await give(looking, ids, passing)
  return ids
}

/** Gives the appointments that went along with a hand-over back; returns which. */
export async function passBack(looking: Looking, passing: Passing): Promise<string[]> {
  const { db, acting } = looking
  const rows = await db.selectFrom('appointment').innerJoin('appointmentChange as passed', (join) => join.onRef('passed.organisationId', '=', 'appointment.organisationId').onRef('passed.appointmentId', '=', 'appointment.id'))
    .where('appointment.organisationId', '=', acting.organisationId).where('passed.organisationId', '=', acting.organisationId).where('passed.change', '=', 'handedOver').where('passed.reason', '=', passing.batchId)
    .where(sql<boolean>`appointment.participant_ids <@ ${passing.participantIds}::uuid[]`).select('appointment.id').distinct().execute()
  const ids = rows.map(({ id }) => id)
  await give(looking, ids, { batchId: `${passing.batchId} back`, toStaffId: passing.toStaffId })
  return ids
}
