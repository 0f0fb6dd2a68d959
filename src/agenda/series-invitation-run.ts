import type { Visit } from '#src/web/visit.ts'
import { listGuests } from './guest-store.ts'
import { writeGuests } from './invitation-run.ts'
import { addGuestFrom } from './series-guest-store.ts'
import { findAppointment } from './store.ts'

/** Who was invited to the rest of a series is invited to what comes in its place. */
export async function inviteOn(visit: Visit, id: string): Promise<void> {
  const appointment = await findAppointment(visit, id)
  const guests = (await listGuests(visit, id)).filter(({ seriesUid }) => seriesUid !== null)
  for (const guest of appointment ? guests : []) await writeGuests(visit, await addGuestFrom(visit, appointment!, guest))
}
