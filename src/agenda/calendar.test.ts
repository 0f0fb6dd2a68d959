import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { addDays, type Day } from '#src/kernel/day.ts'
import { timeOf } from '#src/kernel/instant.ts'
import { type CalendarEvent, feedTitle } from './calendar.ts'
import { writeFeed, writeInvitation } from './calendar-write.ts'
import { timeAt } from './clock.ts'
import { recurrenceOf } from './recurrence.ts'
import { daysOf, repeats } from './series.ts'

const sample = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({ id: '00000000-0000-4000-8000-000000000001', onDay: '2026-11-24', atTime: '10:00', minutes: 60, sequence: 0, title: 'Afspraak met Fatima', where: null, cancelled: false, ...more })
const invited = { organizer: { name: 'Fatima', email: 'meewerk@post.example' }, guest: { name: 'Sanne', email: 'sanne@post.example' } }
const stampAt = '2026-11-23T08:30:00.000Z'

/** Reads a calendar as another program would, with the zone it brings along. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone), String(zone.getFirstPropertyValue('tzid')))
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) }
}

test('an invitation says when, in the Dutch clock with the zone along, under a neutral title and marked private', () => {
  const text = writeInvitation([sample({ where: 'Station Purmerend; hal, links' })], invited, stampAt)
  const { calendar, events: [event] } = read(text)
  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
  expect(event!.uid).toBe('00000000-0000-4000-8000-000000000001@meewerk')
  expect(event!.startDate.toJSDate().toISOString()).toBe('2026-11-24T09:00:00.000Z')
  expect(event!.endDate.toJSDate().toISOString()).toBe('2026-11-24T10:00:00.000Z')
  expect([event!.summary, event!.location, event!.component.getFirstPropertyValue('class')]).toEqual(['Afspraak met Fatima', 'Station Purmerend; hal, links', 'PRIVATE'])
  expect(text).toContain('\r\nDTSTAMP:20261123T083000Z\r\n')
  expect(event!.organizer).toBe('mailto:meewerk@post.example')
  expect(event!.attendees.map((one) => String(one.getFirstValue()).toLowerCase())).toEqual(['mailto:sanne@post.example'])
})

test('a change has the same uid and a higher sequence; calling off is a CANCEL', () => {
  const [first, moved, gone] = [sample(), sample({ sequence: 1, onDay: '2026-11-25' }), sample({ sequence: 2, cancelled: true })].map((event) => read(writeInvitation([event], invited, stampAt)))
  expect(new Set([first, moved, gone].map((one) => one!.events[0]!.uid)).size).toBe(1)
  expect([first, moved, gone].map((one) => one!.events[0]!.sequence)).toEqual([0, 1, 2])
  expect(gone!.calendar.getFirstPropertyValue('method')).toBe('CANCEL')
  expect(gone!.events[0]!.component.getFirstPropertyValue('status')).toBe('CANCELLED')
})

test('lines end in CRLF and hold at most 75 octets, whatever is written, and it is read back as it was', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 60 }), (where, name) => {
    const text = writeInvitation([sample({ where })], { ...invited, guest: { name, email: 'a@b.example' } }, stampAt)
    const lines = text.split('\r\n')
    expect(text.replaceAll('\r\n', '').includes('\n')).toBe(false)
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    const { events: [event] } = read(text)
    if (where.trim() !== '' && !/[\p{Cc}]/u.test(where)) expect(event!.location).toBe(where.trim())
  }), { numRuns: 200 })
})

test('on every day, also when the clock changes, another program reads the time that stands in the agenda', () => {
  const clockDays: Day[] = ['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26', '2028-02-29', '2026-12-31', '2027-01-01']
  const anyDay = fc.oneof(fc.constantFrom(...clockDays), fc.integer({ min: 0, max: 2500 }).map((offset) => addDays('2025-01-01', offset)))
  fc.assert(fc.property(anyDay, fc.integer({ min: 6 * 12, max: 23 * 12 }), (onDay, fives) => {
    const event = sample({ onDay, atTime: timeAt(fives * 5), minutes: 60 })
    const { events: [seen] } = read(writeFeed('Afspraken', [event], stampAt))
    expect(timeOf(seen!.startDate.toJSDate().toISOString() as never)).toBe(event.atTime)
    expect(seen!.endDate.toJSDate().getTime() - seen!.startDate.toJSDate().getTime()).toBe(3_600_000)
  }))
})

test('a feed holds every appointment once and nobody’s family name', () => {
  const { calendar, events } = read(writeFeed('Afspraken', [sample(), sample({ id: '00000000-0000-4000-8000-000000000002', title: 'Afspraak met S.' })], stampAt))
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
  expect(events.map(({ summary }) => summary)).toEqual(['Afspraak met Fatima', 'Afspraak met S.'])
  expect([feedTitle({ givenNames: ['Sanne', 'Çağla'], employer: 'Bakkerij Blom' }), feedTitle({ givenNames: [], employer: 'Bakkerij Blom' }), feedTitle({ givenNames: [], employer: null })]).toEqual(['S., Ç.', 'Bakkerij Blom', ''])
})

/** The moments another program makes of an invitation for a series. */
function momentsOf(text: string): string[] {
  const [main, ...others] = read(text).events
  for (const other of others) main!.relateException(other)
  const every = main!.iterator()
  const found: string[] = []
  for (let next = every.next(); next; next = every.next()) found.push(main!.getOccurrenceDetails(next).startDate.toJSDate().toISOString())
  return found
}

test('an invitation for a series keeps the Dutch clock when it changes, leaves out who is not meant, and holds one that stands elsewhere', () => {
  const series = sample({ onDay: '2026-10-12', repeats: recurrenceOf({ every: 'week', fromOn: '2026-10-05', untilOn: null }, ['2026-10-12', '2026-10-19', '2026-10-26', '2026-11-09']) })
  const moved = sample({ onDay: '2026-11-10', atTime: '15:30', within: { uid: series.id, onDay: '2026-11-09', atTime: '10:00' } })
  const text = writeInvitation([series, moved], invited, stampAt)
  expect(momentsOf(text)).toEqual(['2026-10-12T08:00:00.000Z', '2026-10-19T08:00:00.000Z', '2026-10-26T09:00:00.000Z', '2026-11-10T14:30:00.000Z'])
  expect(new Set(read(text).events.map(({ uid }) => uid)).size).toBe(1)
})

test('the rule of an invitation gives the days of the series, whatever the rhythm and whichever are left out', () => {
  fc.assert(fc.property(fc.constantFrom(...repeats), fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 2, max: 6 }), (every, offset, skip, step) => {
    const fromOn = addDays('2026-01-01', offset)
    const rhythm = { every, fromOn, untilOn: null }
    const all = daysOf(rhythm, { after: null, until: addDays(fromOn, 400) }).slice(skip)
    const days = all.filter((_, index) => index === 0 || index % step !== 0)
    const seen = momentsOf(writeInvitation([sample({ onDay: days[0]!, repeats: recurrenceOf(rhythm, days) })], invited, stampAt))
    expect(seen.map((at) => [new Date(at).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' }), timeOf(at as never)])).toEqual(days.map((day) => [day, '10:00']))
  }), { numRuns: 60 })
})
