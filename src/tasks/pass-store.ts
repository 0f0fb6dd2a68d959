import { sql } from 'kysely'
import type { Instant } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'

/** Open tasks of one colleague that are only about these people go to another, with a hand-over; `before` narrows to what was written before it, to give back. */
export async function passTasks({ db, acting }: Looking, { from, to, participantIds, before }: { from: string; to: string; participantIds: readonly string[]; before?: Instant }): Promise<void> {
  const open = db.updateTable('task').set({ staffId: to }).where('organisationId', '=', acting.organisationId).where('staffId', '=', from).where('doneAt', 'is', null).where('droppedAt', 'is', null)
    .where(sql<boolean>`participant_ids <> '{}' and participant_ids <@ ${participantIds}::uuid[]`)
  await (before ? open.where('createdAt', '<', before) : open).execute()
}
