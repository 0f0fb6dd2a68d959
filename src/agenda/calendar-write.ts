import ical, { ICalAttendeeRole, ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator'
import { addDays } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import { type CalendarEvent, type Invited, plainName, plainText } from './calendar.ts'
import { endOf } from './clock.ts'
import { amsterdam } from './timezone.ts'

const zone = 'Europe/Amsterdam'

/** How often a phone may look again. */
const lookAgainSeconds = 30 * 60

/** The wall clock as the package wants it; midnight at the end is the next day. */
function wallTime({ onDay }: CalendarEvent, time: string): string {
  return time === '24:00' ? `${addDays(onDay, 1)}T00:00:00` : `${onDay}T${time}:00`
}

function facts(event: CalendarEvent, stampAt: Instant) {
  return {
    id: `${event.id}@meewerk`, sequence: event.sequence, stamp: new Date(stampAt), timezone: zone, start: wallTime(event, event.atTime), end: wallTime(event, endOf(event)),
    summary: plainText(event.title), location: event.where === null ? null : plainText(event.where), class: ICalEventClass.PRIVATE, status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  }
}

/** A calendar begins without a zone of its own, so that its stamps stay in UTC; each event names the zone, and the zone comes along. */
const begun = (method: ICalCalendarMethod) => ical({ method, prodId: '-//Meewerk//Agenda//NL', timezone: { name: null, generator: (name: string) => (name === zone ? amsterdam : null) } })

/** An invitation, a change of it, or its end, for one guest (RFC 5546: REQUEST and CANCEL). */
export function writeInvitation(event: CalendarEvent, { organizer, guest }: Invited, stampAt: Instant): string {
  const calendar = begun(event.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST)
  calendar.createEvent({
    ...facts(event, stampAt), organizer: { name: plainName(organizer.name), email: organizer.email },
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
