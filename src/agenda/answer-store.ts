import type { Looking } from '#src/participants/store.ts'
import type { GuestAnswer } from './guest.ts'

/** Records what somebody invited said, or that it is not known after all. */
export async function noteAnswer({ db, acting }: Looking, id: string, answer: GuestAnswer | null): Promise<void> {
  await db.updateTable('appointmentGuest').set({ answer }).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}
