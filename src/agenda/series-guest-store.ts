import type { Looking } from '#src/participants/store.ts'
import type { Appointment } from './appointment.ts'
import type { GuestForm } from './guest.ts'
import { addGuest, type AppointmentGuest } from './guest-store.ts'
import { andNext, findSeries } from './series-store.ts'

/** Notes whom to invite to an appointment of a series and to those after it that stand in the agenda; who has one of them already keeps it. Returns who is to be written about which. */
export async function addGuestFrom(looking: Looking, appointment: Appointment, guest: Pick<GuestForm, 'name' | 'email'>): Promise<AppointmentGuest[]> {
  const { db, acting } = looking
  const series = appointment.seriesId === null || appointment.seriesDay === null ? undefined : await findSeries(looking, appointment.seriesId)
  const standing = series ? await andNext(looking, appointment) : [appointment]
  for (const one of standing) await addGuest(looking, one, guest)
  const fresh = db.selectFrom('appointmentGuest').selectAll().where('organisationId', '=', acting.organisationId).where('email', '=', guest.email).where('sentSequence', 'is', null).where('appointmentId', 'in', standing.map(({ id }) => id))
  const rows = await fresh.execute()
  if (!series || rows.length < 2) return rows
  const seriesUid = crypto.randomUUID()
  for (const { id, appointmentId } of rows) {
    const recursDay = standing.find((one) => one.id === appointmentId)!.seriesDay
    await db.updateTable('appointmentGuest').set({ seriesUid, recursDay, recursTime: series.atTime }).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
  }
  return fresh.execute()
}

/** The appointments of one invitation for a series from one on that still stand, as the guest has them. */
export async function invitedFrom({ db, acting }: Looking, guest: AppointmentGuest): Promise<AppointmentGuest[]> {
  if (guest.seriesUid === null) return [guest]
  return db.selectFrom('appointmentGuest').innerJoin('appointment', (join) => join.onRef('appointment.organisationId', '=', 'appointmentGuest.organisationId').onRef('appointment.id', '=', 'appointmentGuest.appointmentId'))
    .where('appointmentGuest.organisationId', '=', acting.organisationId).where('appointment.organisationId', '=', acting.organisationId).where('seriesUid', '=', guest.seriesUid).where('recursDay', '>=', guest.recursDay)
    .where('appointment.cancelledAt', 'is', null).where('appointment.outcome', 'is', null).selectAll('appointmentGuest').orderBy('recursDay').execute()
}
