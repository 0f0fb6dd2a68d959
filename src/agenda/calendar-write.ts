import ical, { ICalAttendeeRole, ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator'
import { addDays, type Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import { type CalendarEvent, type Invited, plainName, plainText } from './calendar.ts'
import { endOf } from './clock.ts'
import { amsterdam } from './timezone.ts'

const zone = 'Europe/Amsterdam'

/** How often a phone may look again. */
const lookAgainSeconds = 30 * 60

/** The wall clock as the package wants it; midnight at the end is the next day. */
function wallTime({ onDay }: Pick<CalendarEvent, 'onDay'>, time: string): string {
  return time === '24:00' ? `${addDays(onDay, 1)}T00:00:00` : `${onDay}T${time}:00`
}

/** The rule, the days without and the days beside it, as lines of the file. */
function repeating({ repeats, atTime }: CalendarEvent): string | undefined {
  if (!repeats) return undefined
  const line = (name: string) => (onDay: Day) => `${name};TZID=${zone}:${wallTime({ onDay }, atTime).replaceAll(/[-:]/g, '')}`
  return [...(repeats.rule === null ? [] : [repeats.rule]), ...repeats.without.map(line('EXDATE')), ...repeats.also.map(line('RDATE'))].join('\r\n')
}

function facts(event: CalendarEvent, stampAt: Instant) {
  return {
    id: `${event.within?.uid ?? event.id}@meewerk`, sequence: event.sequence, stamp: new Date(stampAt), timezone: zone, start: wallTime(event, event.atTime), end: wallTime(event, endOf(event)),
    summary: plainText(event.title), location: event.where === null ? null : plainText(event.where), class: ICalEventClass.PRIVATE, status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  }
}

/** A calendar begins without a zone of its own, so that its stamps stay in UTC; each event names the zone, and the zone comes along. */
const begun = (method: ICalCalendarMethod) => ical({ method, prodId: '-//Meewerk//Agenda//NL', timezone: { name: null, generator: (name: string) => (name === zone ? amsterdam : null) } })

/** An invitation, a change of it, or its end, for one guest (RFC 5546, 3.2.2 and 3.2.5: REQUEST and CANCEL). All events of one file have one uid; one of a series names the moment it was first invited for. */
export function writeInvitation(events: readonly [CalendarEvent, ...CalendarEvent[]], { organizer, guest }: Invited, stampAt: Instant): string {
  const calendar = begun(events[0].cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST)
  for (const event of events) calendar.createEvent({
    ...facts(event, stampAt), recurrenceId: event.within ? wallTime(event.within, event.within.atTime) : null, repeating: repeating(event) ?? null, organizer: { name: plainName(organizer.name), email: organizer.email },
    attendees: [{ email: guest.email, role: ICalAttendeeRole.REQ, rsvp: false, ...(guest.name ? { name: plainName(guest.name) } : {}) }],
  })
  return `${calendar.toString()}\r\n`
}

/** What a phone that follows an agenda gets (RFC 5545, published). */
export function writeFeed(name: string, events: readonly CalendarEvent[], stampAt: Instant): string {
  const calendar = begun(ICalCalendarMethod.PUBLISH)
  calendar.name(plainText(name)).ttl(lookAgainSeconds)
  for (const event of events) calendar.createEvent(facts(event, stampAt))
  return `${calendar.toString()}\r\n`
}
