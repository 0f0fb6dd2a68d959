import type { Selectable } from 'kysely'
import type { AppointmentChangeTable } from '#src/db/tables.ts'
import type { Instant } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'
import type { Appointment, AppointmentOutcome } from './appointment.ts'
import type { MoveForm } from './appointment-form.ts'

/** What happened to an appointment, by whom and when. */
export type AppointmentChange = Selectable<AppointmentChangeTable>

type What = Pick<AppointmentChange, 'change'> & Partial<Pick<AppointmentChange, 'fromDay' | 'fromTime' | 'toDay' | 'toTime' | 'reason'>>

/** Keeps a change of an appointment as an event. */
export async function keepChange({ db, acting }: Looking, appointment: Pick<Appointment, 'id' | 'staffId' | 'participantIds'>, what: What): Promise<void> {
  const { id: appointmentId, staffId, participantIds } = appointment
  await db.insertInto('appointmentChange').values({ organisationId: acting.organisationId, id: crypto.randomUUID(), appointmentId, staffId, participantIds, changedBy: acting.staffId, ...what }).execute()
}

/** What happened to an appointment, newest first, with who did it. */
export async function listChanges({ db, acting }: Looking, appointmentId: string): Promise<(AppointmentChange & { by: string | null })[]> {
  const rows = await db.selectFrom('appointmentChange').leftJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'appointmentChange.organisationId').onRef('staff.id', '=', 'appointmentChange.changedBy'))
    .where('appointmentChange.organisationId', '=', acting.organisationId).where('appointmentChange.appointmentId', '=', appointmentId)
    .selectAll('appointmentChange').select('staff.name as by').orderBy('appointmentChange.at', 'desc').orderBy('appointmentChange.id').execute()
  return rows.map((row) => ({ ...row, fromTime: row.fromTime?.slice(0, 5) ?? null, toTime: row.toTime?.slice(0, 5) ?? null }))
}

const set = ({ db, acting }: Looking, id: string, values: Partial<Pick<Appointment, 'onDay' | 'atTime' | 'sequence' | 'cancelledAt' | 'cancelReason' | 'outcome' | 'outcomeAt'>>) =>
  db.updateTable('appointment').set(values).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()

/** Puts an appointment on another moment and keeps from where to where. */
export async function moveAppointment(looking: Looking, appointment: Appointment, to: MoveForm): Promise<void> {
  await set(looking, appointment.id, { ...to, sequence: appointment.sequence + 1 })
  await keepChange(looking, appointment, { change: 'moved', fromDay: appointment.onDay, fromTime: appointment.atTime, toDay: to.onDay, toTime: to.atTime })
}

/** Calls an appointment off; it stays, with the reason. */
export async function cancelAppointment(looking: Looking, appointment: Appointment, off: { at: Instant; reason: string | null }): Promise<void> {
  await set(looking, appointment.id, { cancelledAt: off.at, cancelReason: off.reason, sequence: appointment.sequence + 1 })
  await keepChange(looking, appointment, { change: 'cancelled', reason: off.reason })
}

/** Says how an appointment went. */
export async function noteOutcome(looking: Looking, appointment: Appointment, how: { outcome: AppointmentOutcome; at: Instant }): Promise<void> {
  await set(looking, appointment.id, { outcome: how.outcome, outcomeAt: how.at })
  await keepChange(looking, appointment, { change: how.outcome })
}

/** Takes the last move, calling off or outcome back; the taking back is kept as well. False when there is nothing to take back. */
export async function undoChange(looking: Looking, appointment: Appointment): Promise<boolean> {
  const [last] = await listChanges(looking, appointment.id)
  if (last?.change === 'moved' && last.fromDay !== null && last.fromTime !== null) {
    await moveAppointment(looking, appointment, { onDay: last.fromDay, atTime: last.fromTime })
    return true
  }
  if (appointment.cancelledAt === null && appointment.outcome === null) return false
  const sequence = appointment.cancelledAt === null ? appointment.sequence : appointment.sequence + 1
  await set(looking, appointment.id, { cancelledAt: null, cancelReason: null, outcome: null, outcomeAt: null, sequence })
  await keepChange(looking, appointment, { change: 'restored' })
  return true
}
