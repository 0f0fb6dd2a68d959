import type { Selectable } from 'kysely'
import type { AppointmentSeriesTable } from '#src/db/tables.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'
import type { Appointment } from './appointment.ts'
import type { AppointmentForm } from './appointment-form.ts'
import { cancelAppointment, keepChange, undoChange } from './change-store.ts'
import { withGuests } from './guest-store.ts'
import { daysOf, type Repeat, weeksAhead } from './series.ts'
import { factsOf } from './store.ts'

/** What the appointments of a series look like, and how often they come. */
export type Series = Selectable<AppointmentSeriesTable>

const horizonFrom = (today: Day) => addDays(today, weeksAhead * 7)

/** Makes the appointments of a series that are not there yet, up to the horizon. Two visits at once make them once: the second finds the day already moved on. */
async function makeAhead({ db, acting }: Looking, series: Series, first: string | null = null): Promise<void> {
  const until = horizonFrom(acting.on)
  const { organisationId, id: seriesId, staffId, participantIds, title, kind, atTime, minutes, place, whereExactly, employerId, note, feedTitle } = series
  const claim = db.updateTable('appointmentSeries').set({ madeUntilOn: until }).where('organisationId', '=', organisationId).where('id', '=', seriesId)
  const mine = await (series.madeUntilOn === null ? claim.where('madeUntilOn', 'is', null) : claim.where('madeUntilOn', '=', series.madeUntilOn)).executeTakeFirst()
  const days = daysOf({ every: series.every as Repeat, fromOn: series.fromOn, untilOn: series.untilOn }, { after: series.madeUntilOn, until })
  if (mine.numUpdatedRows !== 1n || days.length === 0) return
  await db.insertInto('appointment').values(days.map((onDay, index) => ({
    organisationId, id: index === 0 && first ? first : crypto.randomUUID(), seriesId, seriesDay: onDay, onDay, staffId, participantIds, title, kind, atTime, minutes, place, whereExactly, employerId, note, feedTitle,
  }))).onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}

/** A series as it is planned. */
export async function findSeries({ db, acting }: Looking, id: string): Promise<Series | undefined> {
  return db.selectFrom('appointmentSeries').selectAll().where('organisationId', '=', acting.organisationId).where('id', '=', id).executeTakeFirst()
}

/** Begins a series; its first appointment has the id of the form, so that a form that arrives twice makes one series. */
export async function recordSeries(looking: Looking, made: { id: string; staffId: string }, form: AppointmentForm & { every: Repeat }): Promise<void> {
  const { db, acting } = looking
  const { every, onDay: fromOn, untilOn } = form
  const facts = await factsOf(looking, form)
  const begun = await db.insertInto('appointmentSeries').values({ organisationId: acting.organisationId, ...made, ...facts, every, fromOn, untilOn })
    .onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).executeTakeFirst()
  const series = begun.numInsertedOrUpdatedRows === 1n ? await findSeries(looking, made.id) : undefined
  if (!series) return
  await makeAhead(looking, series, made.id)
  await keepChange(looking, { ...made, participantIds: form.participantIds }, { change: 'made' })
}

/** Adds what has come within the horizon to the running series of some coaches. */
export async function extendSeries(looking: Looking, staffIds: readonly string[]): Promise<void> {
  const { db, acting } = looking
  if (staffIds.length === 0) return
  const due = await db.selectFrom('appointmentSeries').selectAll().where('organisationId', '=', acting.organisationId).where('staffId', 'in', staffIds)
    .where('stoppedOn', 'is', null).where('madeUntilOn', '<', addDays(horizonFrom(acting.on), -28)).where((e) => e.or([e('untilOn', 'is', null), e('untilOn', '>', e.ref('madeUntilOn'))])).execute()
  for (const series of due) await makeAhead(looking, series)
}

/** The appointments of a series from one on that still stand, itself included. */
export async function andNext({ db, acting }: Looking, appointment: Appointment): Promise<Appointment[]> {
  if (appointment.seriesId === null) return [appointment]
  return db.selectFrom('appointment').selectAll().where('organisationId', '=', acting.organisationId).where('seriesId', '=', appointment.seriesId)
    .where('seriesDay', '>=', appointment.seriesDay ?? appointment.onDay).where('cancelledAt', 'is', null).where('outcome', 'is', null).execute()
}

const stopSeries = ({ db, acting }: Looking, seriesId: string | null, stoppedOn: Day | null) =>
  db.updateTable('appointmentSeries').set({ stoppedOn }).where('organisationId', '=', acting.organisationId).where('id', '=', seriesId ?? '').execute()

/** Calls off an appointment of a series and those after it, ends the series, and returns what was called off. */
export async function cancelFrom(looking: Looking, appointment: Appointment, off: Parameters<typeof cancelAppointment>[2]): Promise<Appointment[]> {
  const standing = await andNext(looking, appointment)
  for (const one of standing) await cancelAppointment(looking, one, off)
  await stopSeries(looking, appointment.seriesId, appointment.seriesDay ?? appointment.onDay)
  return standing
}

/** Takes the calling off of the rest of a series back: what was called off at the same moment stands again, and the series goes on. */
export async function resumeFrom(looking: Looking, appointment: Appointment): Promise<Appointment[]> {
  const { db, acting } = looking
  const together = await db.selectFrom('appointment').selectAll().where('organisationId', '=', acting.organisationId).where('seriesId', '=', appointment.seriesId)
    .where('cancelledAt', '=', appointment.cancelledAt).execute()
  for (const one of together) await undoChange(looking, one)
  if (together.length > 1) await stopSeries(looking, appointment.seriesId, null)
  return together
}

/** Changes an appointment of a series and those after it: the old series stops, a new one begins. What was planned after it gives way; what had been moved or has guests is called off and returned. */
export async function changeFrom(looking: Looking, appointment: Appointment, change: { form: AppointmentForm; at: Instant }): Promise<Appointment[]> {
  const { db, acting } = looking
  const old = appointment.seriesId === null ? undefined : await findSeries(looking, appointment.seriesId)
  if (!old) return []
  const rest = (await andNext(looking, appointment)).filter(({ id }) => id !== appointment.id)
  const invited = await withGuests(looking, rest.map(({ id }) => id))
  const touched = rest.filter(({ id, sequence }) => sequence > 0 || invited.has(id))
  const untouched = rest.filter((one) => !touched.includes(one)).map(({ id }) => id)
  if (untouched.length > 0) await db.deleteFrom('appointment').where('organisationId', '=', acting.organisationId).where('id', 'in', untouched).execute()
  for (const one of touched) await cancelAppointment(looking, one, { at: change.at, reason: null })
  await stopSeries(looking, old.id, appointment.seriesDay ?? appointment.onDay)
  await continueWith(looking, appointment, { form: change.form, every: (change.form.every === '' ? old.every : change.form.every) as Repeat })
  return touched
}

async function continueWith(looking: Looking, appointment: Appointment, { form, every }: { form: AppointmentForm; every: Repeat }): Promise<void> {
  const { db, acting } = looking
  const id = crypto.randomUUID()
  await db.insertInto('appointmentSeries').values({ organisationId: acting.organisationId, id, staffId: appointment.staffId, ...(await factsOf(looking, form)), every, fromOn: form.onDay, untilOn: form.untilOn, madeUntilOn: form.onDay }).execute()
  await db.updateTable('appointment').set({ seriesId: id, seriesDay: form.onDay }).where('organisationId', '=', acting.organisationId).where('id', '=', appointment.id).execute()
  const begun = await findSeries(looking, id)
  if (begun) await makeAhead(looking, begun)
}
