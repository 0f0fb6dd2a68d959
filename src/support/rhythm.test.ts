import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, type Day, daysBetween } from '#src/kernel/day.ts'
import { asksForSupport, nextSupportDue, type SupportContact, type SupportedJob, type SupportMoment, supportMoments } from './rhythm.ts'

const job = (facts: Partial<SupportedJob> = {}): SupportedJob => ({ startedOn: '2026-11-02', endedOn: null, endLearnedOn: null, ...facts })
const seen = (...days: Day[]): SupportContact[] => days.map((onDay) => ({ onDay, faceToFace: true }))
const called = (...days: Day[]): SupportContact[] => days.map((onDay) => ({ onDay, faceToFace: false }))
const names = (moments: readonly SupportMoment[]) => moments.map(({ what, number }) => `${what} ${number}`)

test('around a start: the week before, three days after, four weeks, and eleven months', () => {
  expect(supportMoments(job(), [], '2026-11-23').slice(0, 8).map(({ what, fromOn, dueOn }) => [what, fromOn, dueOn])).toEqual([
    ['beforeStart', '2026-10-26', '2026-11-01'], ['afterStart', '2026-11-02', '2026-11-05'], ['weekly', '2026-11-02', '2026-11-08'], ['weekly', '2026-11-09', '2026-11-15'],
    ['weekly', '2026-11-16', '2026-11-22'], ['weekly', '2026-11-23', '2026-11-29'], ['monthly', '2026-12-02', '2027-01-01'], ['monthly', '2027-01-02', '2027-02-01'],
  ])
  expect(supportMoments(job(), [], '2026-11-23')).toHaveLength(17)
})
test('after a year it goes on as long as needed, and is never late', () => {
  expect(names(supportMoments(job(), [], '2027-12-15')).slice(-2)).toEqual(['asNeeded 13', 'asNeeded 14'])
  expect(nextSupportDue(job(), seen('2027-10-15'), '2028-02-20')).toMatchObject({ what: 'asNeeded', late: false })
  expect(nextSupportDue(job(), [], '2027-11-01')).toMatchObject({ what: 'monthly', number: 11, late: true })
  expect(nextSupportDue(job(), [], '2027-11-02')).toMatchObject({ what: 'asNeeded', number: 13, late: false })
})
test('a phone call does not count as having been seen, except after a loss', () => {
  expect(supportMoments(job(), called('2026-11-03'), '2026-11-23')[1]!.doneOn).toBeNull()
  const lost = job({ endedOn: '2026-11-20', endLearnedOn: '2026-11-20' })
  expect(supportMoments(lost, called('2026-11-21'), '2026-11-23').at(-1)).toMatchObject({ what: 'afterLoss', dueOn: '2026-11-23', doneOn: '2026-11-21' })
})
test('a loss that was heard of later is counted from the day it was heard', () => {
  expect(nextSupportDue(job({ endedOn: '2026-11-06', endLearnedOn: '2026-11-20' }), seen('2026-11-05'), '2026-11-22')).toMatchObject({ what: 'afterLoss', dueOn: '2026-11-23', late: false })
})
test('after the last day no week or month is asked any more', () => {
  expect(names(supportMoments(job({ endedOn: '2026-11-12' }), [], '2026-12-23'))).toEqual(['beforeStart 1', 'afterStart 1', 'weekly 1', 'afterLoss 1'])
})
test('what was due before support began is not asked, nor what comes after somebody wants no more', () => {
  expect(names(supportMoments(job({ supportedFromOn: '2026-11-18', supportedUntilOn: '2027-01-02' }), [], '2027-12-23'))).toEqual(['weekly 3', 'weekly 4', 'monthly 2'])
})
test('late is the last moment that passed, as long as nobody was seen since it began', () => {
  expect(nextSupportDue(job(), [], '2026-11-10')).toMatchObject({ what: 'weekly', number: 1, late: true })
  expect(nextSupportDue(job(), seen('2026-11-06'), '2026-11-07')).toMatchObject({ what: 'weekly', number: 2, late: false })
  expect(nextSupportDue(job(), seen('2026-11-09'), '2026-11-17')).toMatchObject({ what: 'weekly', number: 3, late: false })
})
test('the rhythm goes with paid work and a trial placement', () => {
  expect(['regulier', 'beschutWerk', 'proefplaatsing', 'vrijwilligerswerk'].map((workForm) => asksForSupport({ workForm: workForm as 'regulier' }))).toEqual([true, true, true, false])
})

/** Starts on every kind of day: the nights the clock moves, leap days, the ends of months and years. */
const start = fc.oneof(
  fc.constantFrom<Day>('2026-03-29', '2026-10-25', '2027-03-28', '2028-02-29', '2028-02-28', '2027-12-31', '2028-01-01', '2026-01-31', '2027-08-31', '2100-02-28'),
  fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2020-01-01', count)),
)

test('weeks and months follow each other without a hole or an overlap, whatever the calendar does', () => {
  fc.assert(fc.property(start, (startedOn) => {
    const moments = supportMoments(job({ startedOn }), [], addMonths(startedOn, 20))
    const weeks = moments.filter(({ what }) => what === 'weekly')
    const months = moments.filter(({ what }) => what === 'monthly' || what === 'asNeeded')
    for (const chain of [weeks, months]) for (const [place, moment] of chain.entries()) if (place > 0) expect(moment.fromOn).toBe(addDays(chain[place - 1]!.dueOn, 1))
    expect(weeks.map(({ fromOn, dueOn }) => daysBetween(fromOn, dueOn))).toEqual([6, 6, 6, 6])
    expect(months.every(({ fromOn, dueOn }) => daysBetween(fromOn, dueOn) >= 27 && daysBetween(fromOn, dueOn) <= 30 + 2)).toBe(true)
    expect(daysBetween(weeks.at(-1)!.dueOn, months[0]!.fromOn)).toBeLessThanOrEqual(4)
    expect(moments.filter(({ what }) => what === 'monthly').at(-1)!.dueOn).toBe(addDays(addMonths(startedOn, 12), -1))
  }))
})
test('who always comes on the last day is never late, day by day for over a year', () => {
  fc.assert(fc.property(start, fc.option(fc.integer({ min: 0, max: 420 }), { nil: null }), (startedOn, lasts) => {
    const endedOn = lasts === null ? null : addDays(startedOn, lasts)
    const contacts: SupportContact[] = []
    for (let day = addDays(startedOn, -20); day <= addDays(startedOn, 430); day = addDays(day, 1)) {
      const followed = job({ startedOn, endedOn: endedOn !== null && day >= endedOn ? endedOn : null })
      const due = nextSupportDue(followed, contacts, day)
      if (due?.dueOn === day) contacts.push(...seen(day))
      expect(due?.late ?? false).toBe(false)
    }
    expect(supportMoments(job({ startedOn, endedOn }), contacts, addDays(startedOn, 430)).filter(({ doneOn, dueOn }) => doneOn === null && dueOn <= addDays(startedOn, 430))).toEqual([])
  }), { numRuns: 40 })
})
test('a moment is done exactly when somebody was seen between its days', () => {
  fc.assert(fc.property(start, fc.array(fc.integer({ min: -30, max: 500 }), { maxLength: 12 }), (startedOn, days) => {
    const contacts = seen(...days.map((count) => addDays(startedOn, count)))
    for (const { fromOn, dueOn, doneOn } of supportMoments(job({ startedOn }), contacts, addMonths(startedOn, 18))) {
      const inside = contacts.map(({ onDay }) => onDay).filter((day) => day >= fromOn && day <= dueOn).sort()
      expect(doneOn).toBe(inside[0] ?? null)
    }
  }))
})
