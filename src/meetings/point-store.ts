import type { Looking } from '#src/participants/store.ts'
import type { MeetingPoint, PointForm } from './point.ts'

/** What was said about the people of a meeting, as far as the visitor may read it. */
export async function pointsOf({ db, acting }: Looking, meetingId: string): Promise<MeetingPoint[]> {
  return db.selectFrom('meetingPoint').selectAll().where('organisationId', '=', acting.organisationId).where('meetingId', '=', meetingId).execute()
}

/** Writes down what was said about one person. False when that person was not discussed, or is not the visitor's. */
export async function savePoint({ db, acting }: Looking, meetingId: string, { participantId, ...said }: PointForm): Promise<boolean> {
  const saved = await db.updateTable('meetingPoint').set(said).where('organisationId', '=', acting.organisationId).where('meetingId', '=', meetingId).where('participantId', '=', participantId).executeTakeFirst()
  return saved.numUpdatedRows === 1n
}
