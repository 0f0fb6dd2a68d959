import type { Day } from '#src/kernel/day.ts'
import type { Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { showWeekday } from '#src/words/show.ts'
import type { CalendarEvent } from './calendar.ts'
import { writeInvitation } from './calendar-write.ts'
import { endOf } from './clock.ts'
import { type AppointmentGuest, listGuests, noteSent } from './guest-store.ts'
import { heldInPlace, ownAddresses } from './letter-store.ts'
import { recurrenceOf } from './recurrence.ts'
import type { Repeat } from './series.ts'
import { findSeries } from './series-store.ts'
import { type AppointmentAt, findAppointment } from './store.ts'
import { agendaWords } from './words.ts'

/** An appointment and who is written about it; gone when it is off, or only for this guest. */
interface Told {
  appointment: AppointmentAt
  guest: AppointmentGuest
  gone: boolean
}

/** How the coach of an appointment is reached and called. */
async function coachOf({ db, acting }: Visit, staffId: string) {
  const { name, phone } = await db.selectFrom('staff').select(['name', 'phone']).where('organisationId', '=', acting.organisationId).where('id', '=', staffId).executeTakeFirstOrThrow()
  return { first: name.split(' ')[0]!, phone }
}

/** The place as this guest may read it: with words that were not released it stays out for all but the people themselves. */
async function placeFor(visit: Visit, appointment: AppointmentAt, email: string): Promise<string | null> {
  const held = (await heldInPlace(visit, appointment, null)).words.length > 0
  return held && !(await ownAddresses(visit, appointment)).has(email.toLowerCase()) ? null : appointment.whereExactly
}

async function eventOf(visit: Visit, { appointment, guest, gone }: Told, title: string): Promise<CalendarEvent> {
  const { id, onDay, atTime, minutes, cancelledAt } = appointment
  const sequence = appointment.sequence + (gone && cancelledAt === null ? 1 : 0)
  const within = guest.seriesUid && guest.recursDay && guest.recursTime ? { within: { uid: guest.seriesUid, onDay: guest.recursDay, atTime: guest.recursTime.slice(0, 5) } } : {}
  return { id, onDay, atTime, minutes, sequence, title, where: await placeFor(visit, appointment, guest.email), cancelled: gone, ...within }
}

/** The file of a first invitation for a series: the rule from its first day, and after it only what stands elsewhere than the rule says. */
async function asSeries(visit: Visit, told: Told, events: readonly CalendarEvent[]): Promise<CalendarEvent[]> {
  const { appointment, guest } = told
  const series = appointment.seriesId && guest.seriesUid && guest.sentSequence === null && !told.gone ? await findSeries(visit, appointment.seriesId) : undefined
  const days = events.flatMap(({ within }): Day[] => (within ? [within.onDay] : []))
  if (!series || !guest.seriesUid) return [...events]
  const { minutes, whereExactly } = series
  const usual = { onDay: days.reduce((a, b) => (a < b ? a : b)), atTime: series.atTime.slice(0, 5), minutes, where: await placeFor(visit, { ...appointment, whereExactly }, guest.email) }
  const main: CalendarEvent = { ...usual, id: guest.seriesUid, sequence: 0, title: events[0]!.title, cancelled: false, repeats: recurrenceOf({ every: series.every as Repeat, fromOn: series.fromOn, untilOn: series.untilOn }, days) }
  const elsewhere = ({ within, onDay, atTime, minutes: length, where }: CalendarEvent) => within?.onDay !== onDay || atTime !== usual.atTime || length !== usual.minutes || where !== usual.where
  return [main, ...events.filter(elsewhere)]
}

/** One letter to one guest about appointments that belong together. */
async function writeLetter(visit: Visit, letter: readonly Told[]): Promise<void> {
  const words = wordsIn(agendaWords, 'nl').letter
  const { appointment, guest: { name, email, sentSequence }, gone } = letter[0]!
  const { first, phone } = await coachOf(visit, appointment.staffId)
  const events: CalendarEvent[] = []
  for (const told of letter) events.push(await eventOf(visit, told, words.title(first)))
  const when = (event: CalendarEvent) => words.when(showWeekday(event.onDay, 'nl'), event.atTime, endOf(event))
  const moments = events.length === 1 ? [when(events[0]!), events[0]!.where] : [events.map((event) => [when(event), event.where].filter(Boolean).join(' · ')).join('\n')]
  const text = [gone ? words.goneLine(letter.length) : '', ...moments, phone ? words.reach(first, phone) : ''].filter(Boolean).join('\n\n')
  const [one, ...more] = await asSeries(visit, letter[0]!, events)
  const content = writeInvitation([one!, ...more], { organizer: { name: first, email: visit.around.sender }, guest: { name, email } }, visit.now)
  for (const [index, { guest }] of letter.entries()) await noteSent(visit, guest.id, { sequence: events[index]!.sequence, at: visit.now })
  const subject = gone ? words.gone(first) : sentSequence === null ? words.title(first) : words.changed(first)
  visit.around.background('appointment letter', () => visit.around.mail({ to: email, subject, text, calendar: { method: gone ? 'CANCEL' : 'REQUEST', content } }))
}

/** Writes guests about appointments as they now are, and keeps that they were; what belongs to one invitation goes in one letter. The letter says when and where and how to reach the coach, and nothing about care. It leaves after the answer. */
export async function writeGuests(visit: Visit, guests: readonly AppointmentGuest[], taken = false): Promise<void> {
  const letters = new Map<string, Told[]>()
  for (const guest of guests) {
    const appointment = await findAppointment(visit, guest.appointmentId)
    if (!appointment) continue
    const gone = taken || appointment.cancelledAt !== null
    const key = [guest.seriesUid ?? guest.id, gone, guest.sentSequence === null].join()
    letters.set(key, [...(letters.get(key) ?? []), { appointment, guest, gone }])
  }
  for (const letter of letters.values()) await writeLetter(visit, letter.sort((a, b) => (a.appointment.onDay < b.appointment.onDay ? -1 : 1)))
}

/** After a change: everybody who was invited to these appointments gets the new moment, or that it is off. */
export async function tellGuests(visit: Visit, appointmentIds: readonly string[]): Promise<void> {
  const guests: AppointmentGuest[] = []
  for (const id of appointmentIds) guests.push(...(await listGuests(visit, id)))
  await writeGuests(visit, guests)
}
