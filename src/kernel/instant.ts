import type { Day } from './day.ts'

/** A moment in UTC as ISO text, `2026-02-03T09:30:00.000Z`; instants sort as text. */
export type Instant = `${Day}T${string}Z`

const clocks = new Map<string, Intl.DateTimeFormat>()
function clock(zone: string) {
  let format = clocks.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
    clocks.set(zone, format)
  }
  return format
}

/** The moment as ISO text. */
export function instant(moment: Date): Instant {
  return moment.toISOString() as Instant
}

/** The calendar day of a moment on the wall clock of a zone. */
export function dayOf(at: Instant, zone = 'Europe/Amsterdam'): Day {
  return clock(zone).format(Date.parse(at)).slice(0, 10) as Day
}

/** The wall-clock time of a moment, `14:05`. */
export function timeOf(at: Instant, zone = 'Europe/Amsterdam'): string {
  return clock(zone).format(Date.parse(at)).slice(11, 16)
}

/** The moment `minutes` later. */
export function addMinutes(at: Instant, minutes: number): Instant {
  return instant(new Date(Date.parse(at) + minutes * 60_000))
}

/** Minutes between two moments; may be a fraction. */
export function minutesBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 60_000
}
