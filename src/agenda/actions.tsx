import { addDays, type Day } from '#src/kernel/day.ts'
import { minutesBetween, timeOf } from '#src/kernel/instant.ts'
import { mondayOf } from '#src/kernel/week.ts'
import { findParticipants } from '#src/participants/store.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { askedDay, type Entry, entriesOf } from './agenda.ts'
import { listChanges } from './change-store.ts'
import { listAnswers, listGuests } from './guest-store.ts'
import { DayPage, type Shown, WeekPage } from './pages.tsx'
import { extendSeries } from './series-store.ts'
import { listKept } from './kept-store.ts'
import { findAppointment, listAppointments } from './store.ts'

/** How many days after a day the list beside it looks. */
const lookAhead = 14

/** The agendas a visit shows, between two days: all that the visitor keeps, or the one that was chosen. */
async function shownBetween(visit: Visit, from: Day, until: Day): Promise<Omit<Shown, 'did'>> {
  const kept = await listKept(visit, visit.actor)
  const chosen = kept.find(({ id }) => id === visit.query.get('coach'))?.id
  const staffIds = chosen ? [chosen] : kept.map(({ id }) => id)
  await extendSeries(visit, staffIds)
  const all = await listAppointments(visit, { from, until })
  const people = await findParticipants(visit, [...new Set(all.flatMap(({ participantIds }) => participantIds))])
  const entries = entriesOf(all, people, staffIds)
  visit.log({ objectType: 'agenda', participantIds: [...new Set(entries.flatMap(({ appointment }) => appointment.participantIds))] })
  const heard = await listAnswers(visit, entries.map(({ appointment }) => appointment.id))
  return { entries, heard, kept, chosen, self: visit.actor.staffId, today: visit.today, time: timeOf(visit.now), mayRecord: visit.may('agenda.record') }
}

/** What the visitor just did, to say it and offer to take it back; after a quarter of an hour it is history. */
async function justDone(visit: Visit, entries: readonly Entry[]): Promise<Shown['did']> {
  const id = visit.query.get('did') ?? ''
  const appointment = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? await findAppointment(visit, id) : undefined
  if (!appointment) return undefined
  const [last] = await listChanges(visit, id)
  if (!last || last.changedBy !== visit.actor.staffId || minutesBetween(last.at, visit.now) > 15) return undefined
  return { appointment, change: last, told: (await listGuests(visit, id)).length, overlaps: entries.find((entry) => entry.appointment.id === id)?.overlaps ?? [] }
}

export const showAgenda: Action = async (visit) => {
  const day = askedDay(visit.query.get('day'), visit.today)
  const shown = await shownBetween(visit, day, addDays(day, lookAhead))
  return visit.page(<DayPage {...shown} day={day} did={await justDone(visit, shown.entries)} />)
}

export const showAgendaWeek: Action = async (visit) => {
  const monday = mondayOf(askedDay(visit.query.get('day'), visit.today))
  const shown = await shownBetween(visit, monday, addDays(monday, 6))
  return visit.page(<WeekPage {...shown} monday={monday} did={await justDone(visit, shown.entries)} />)
}
