import { sql } from 'kysely'
import { employerNamed } from '#src/employers/store.ts'
import type { Day } from '#src/kernel/day.ts'
import { findParticipants, type Looking } from '#src/participants/store.ts'
import type { Appointment } from './appointment.ts'
import type { AppointmentForm } from './appointment-form.ts'
import { feedTitle } from './calendar.ts'
import { keepChange } from './change-store.ts'

/** An appointment with the names one shows beside it. */
export type AppointmentAt = Appointment & { coach: string; employer: string | null; every: string | null }

function appointmentsAt({ db, acting }: Looking) {
  return db.selectFrom('appointment').innerJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'appointment.organisationId').onRef('staff.id', '=', 'appointment.staffId'))
    .leftJoin('employer', (join) => join.onRef('employer.organisationId', '=', 'appointment.organisationId').onRef('employer.id', '=', 'appointment.employerId'))
    .leftJoin('appointmentSeries as series', (join) => join.onRef('series.organisationId', '=', 'appointment.organisationId').onRef('series.id', '=', 'appointment.seriesId'))
    .where('appointment.organisationId', '=', acting.organisationId).where('staff.organisationId', '=', acting.organisationId)
    .selectAll('appointment').select(['staff.name as coach', 'employer.name as employer', 'series.every'])
}

const short = <T extends Appointment>(row: T): T => ({ ...row, atTime: row.atTime.slice(0, 5) })

/** Which appointments one asks for: of some coaches or of a person, from a day until a day. */
interface Asked {
  staffIds?: readonly string[]
  participantId?: string
  from: Day
  until: Day
}

/** The appointments that stand, in the order of the clock, as far as the visitor may see them. */
export async function listAppointments(looking: Looking, { staffIds, participantId, from, until }: Asked): Promise<AppointmentAt[]> {
  if (staffIds?.length === 0) return []
  let query = appointmentsAt(looking).where('appointment.onDay', '>=', from).where('appointment.onDay', '<=', until).where('appointment.cancelledAt', 'is', null)
  if (staffIds) query = query.where('appointment.staffId', 'in', staffIds)
  if (participantId) query = query.where(sql<boolean>`${participantId}::uuid = any (appointment.participant_ids)`)
  const rows = await query.orderBy('appointment.onDay').orderBy('appointment.atTime').orderBy('staff.name').limit(2000).execute()
  return rows.map(short)
}

/** One appointment, also one that was called off. */
export async function findAppointment(looking: Looking, id: string): Promise<AppointmentAt | undefined> {
  const row = await appointmentsAt(looking).where('appointment.id', '=', id).executeTakeFirst()
  return row && short(row)
}

/** The columns that a form fills, and what a calendar outside may show of them. */
export async function factsOf(looking: Looking, form: AppointmentForm) {
  const { kind, participantIds, title, atTime, minutes, place, whereExactly, note, employerName } = form
  const employerId = employerName === '' ? null : await employerNamed(looking, employerName)
  const people = await findParticipants(looking, participantIds)
  return { kind, participantIds, title, atTime, minutes, place, whereExactly, note, employerId, feedTitle: feedTitle({ givenNames: people.map(({ givenName }) => givenName), employer: employerName || null }) }
}

/** Records an appointment. A form that arrives twice makes one. */
export async function recordAppointment(looking: Looking, made: { id: string; staffId: string }, form: AppointmentForm): Promise<void> {
  const { db, acting } = looking
  const done = await db.insertInto('appointment').values({ organisationId: acting.organisationId, ...made, ...(await factsOf(looking, form)), onDay: form.onDay })
    .onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).executeTakeFirst()
  if (done.numInsertedOrUpdatedRows === 1n) await keepChange(looking, { ...made, participantIds: form.participantIds }, { change: 'made' })
}

/** Changes the facts of an appointment and keeps that as an event; whoever was invited gets a higher sequence (RFC 5546, 2.1.4). */
export async function changeAppointment(looking: Looking, appointment: Appointment, form: AppointmentForm): Promise<void> {
  const { db, acting } = looking
  await db.updateTable('appointment').set({ ...(await factsOf(looking, form)), onDay: form.onDay, sequence: appointment.sequence + 1 })
    .where('organisationId', '=', acting.organisationId).where('id', '=', appointment.id).execute()
  await db.updateTable('appointmentGuest').set({ participantIds: form.participantIds }).where('organisationId', '=', acting.organisationId).where('appointmentId', '=', appointment.id).execute()
  const { onDay: fromDay, atTime: fromTime } = appointment
  const moved = form.onDay !== fromDay || form.atTime !== fromTime
  await keepChange(looking, appointment, moved ? { change: 'moved', fromDay, fromTime, toDay: form.onDay, toTime: form.atTime } : { change: 'changed' })
}

/** Ties the contact that was recorded to its appointment: people met. */
export async function metAt(looking: Looking, id: string, contactId: string): Promise<void> {
  const { db, acting } = looking
  const appointment = await findAppointment(looking, id)
  if (!appointment || appointment.cancelledAt !== null) return
  if (appointment.outcome !== 'met') await keepChange(looking, appointment, { change: 'met' })
  await db.updateTable('appointment').set({ contactId, outcome: 'met', outcomeAt: sql<never>`now()` }).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}
