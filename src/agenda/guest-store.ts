import type { Selectable } from 'kysely'
import type { AppointmentGuestTable } from '#src/db/tables.ts'
import type { Instant } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'
import type { Appointment } from './appointment.ts'
import type { GuestForm } from './guest.ts'

/** Somebody who got an appointment by mail. */
export type AppointmentGuest = Selectable<AppointmentGuestTable>

/** Who was invited to an appointment, by name. */
export async function listGuests({ db, acting }: Looking, appointmentId: string): Promise<AppointmentGuest[]> {
  return db.selectFrom('appointmentGuest').selectAll().where('organisationId', '=', acting.organisationId).where('appointmentId', '=', appointmentId).orderBy('name').orderBy('email').execute()
}

/** Which of some appointments have somebody invited. */
export async function withGuests({ db, acting }: Looking, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db.selectFrom('appointmentGuest').select('appointmentId').where('organisationId', '=', acting.organisationId).where('appointmentId', 'in', ids).execute()
  return new Set(rows.map(({ appointmentId }) => appointmentId))
}

/** What those invited to some appointments said, as far as it was heard. */
export async function listAnswers({ db, acting }: Looking, appointmentIds: readonly string[]): Promise<AppointmentGuest[]> {
  if (appointmentIds.length === 0) return []
  return db.selectFrom('appointmentGuest').selectAll().where('organisationId', '=', acting.organisationId).where('appointmentId', 'in', appointmentIds).where('answer', 'is not', null).orderBy('name').orderBy('email').execute()
}

/** Notes whom to invite; the same address is noted once. */
export async function addGuest(looking: Looking, appointment: Appointment, { name, email }: Pick<GuestForm, 'name' | 'email'>): Promise<void> {
  const { db, acting } = looking
  const known = (await listGuests(looking, appointment.id)).some((one) => one.email.toLowerCase() === email.toLowerCase())
  if (known) return
  await db.insertInto('appointmentGuest').values({ organisationId: acting.organisationId, id: crypto.randomUUID(), appointmentId: appointment.id, staffId: appointment.staffId, participantIds: appointment.participantIds, name, email }).execute()
}

/** Takes somebody off the invitation. */
export async function removeGuest({ db, acting }: Looking, appointmentId: string, id: string): Promise<void> {
  await db.deleteFrom('appointmentGuest').where('organisationId', '=', acting.organisationId).where('appointmentId', '=', appointmentId).where('id', '=', id).execute()
}

/** Keeps with which sequence somebody was written to last; an answer to what stood before does not count for what stands now (RFC 5546, 2.1.5). */
export async function noteSent({ db, acting }: Looking, id: string, sent: { sequence: number; at: Instant }): Promise<void> {
  await db.updateTable('appointmentGuest').set((e) => ({ sentSequence: sent.sequence, sentAt: sent.at, answer: e.case().when('sentSequence', '=', sent.sequence).then(e.ref('answer')).else(null).end() })).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}

/** Who may be invited at a press: the people of the appointment and the contacts at its employer, when their address is known. */
export async function knownAddresses({ db, acting }: Looking, appointment: Appointment, people: readonly { givenName: string; email: string | null }[]): Promise<{ name: string; email: string }[]> {
  const own = people.flatMap(({ givenName, email }) => (email ? [{ name: givenName, email }] : []))
  if (appointment.employerId === null) return own
  const there = await db.selectFrom('employerPerson').select(['name', 'email']).where('organisationId', '=', acting.organisationId).where('employerId', '=', appointment.employerId)
    .where('email', 'is not', null).where((e) => e.or([e('leftOn', 'is', null), e('leftOn', '>', acting.on)])).orderBy('name').execute()
  return [...own, ...there.flatMap(({ name, email }) => (email ? [{ name, email }] : []))]
}
