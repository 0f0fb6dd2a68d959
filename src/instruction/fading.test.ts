import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '#src/kernel/day.ts'
import { fadedFrom, supportWeeks } from './fading.ts'

const job = { startedOn: '2026-10-05', endedOn: null } as const
const time = (onDay: Day, minutes: number | null, alongMinutes: number | null = null) => ({ onDay, minutes, alongMinutes })

test('weeks are counted from the first day of work, and a week without contact stands there with nothing', () => {
  const weeks = supportWeeks(job, [time('2026-10-11', 60, 30), time('2026-10-19', 45)], '2026-10-21')
  expect(weeks).toEqual([
    { number: 1, fromOn: '2026-10-05', minutes: 60, along: 30, running: false },
    { number: 2, fromOn: '2026-10-12', minutes: 0, along: 0, running: false },
    { number: 3, fromOn: '2026-10-19', minutes: 45, along: 0, running: true },
  ])
})

test('minutes worked along are part of the minutes of a contact, and stand alone when those were not filled in', () => {
  expect(supportWeeks(job, [time('2026-10-05', 60, 60), time('2026-10-06', null, 20), time('2026-10-07', null)], '2026-10-06')[0]).toMatchObject({ minutes: 80, along: 80 })
})

test('a job that still has to begin has no weeks; one that ended has none after its end', () => {
  expect(supportWeeks(job, [], '2026-10-04')).toEqual([])
  expect(supportWeeks({ ...job, endedOn: '2026-10-13' }, [time('2026-10-14', 30)], '2026-11-20').map(({ minutes, running }) => [minutes, running])).toEqual([[0, false], [0, false]])
})

test('no minute between the start and today is lost or counted twice', () => {
  fc.assert(fc.property(fc.array(fc.record({ after: fc.integer({ min: -20, max: 120 }), minutes: fc.integer({ min: 0, max: 240 }) })), fc.integer({ min: 0, max: 100 }), (contacts, until) => {
    const times = contacts.map(({ after, minutes }) => time(addDays(job.startedOn, after), minutes))
    const total = supportWeeks(job, times, addDays(job.startedOn, until)).reduce((sum, { minutes }) => sum + minutes, 0)
    expect(total).toBe(contacts.filter(({ after }) => after >= 0 && after <= until).reduce((sum, { minutes }) => sum + minutes, 0))
  }))
})

test('support has faded from the first week after which no whole week took an hour', () => {
  const weeks = (...minutes: number[]) => minutes.map((count, at) => ({ number: at + 1, fromOn: addDays(job.startedOn, 7 * at), minutes: count, along: 0, running: at === minutes.length - 1 }))
  expect(fadedFrom(weeks(120, 50, 60, 30, 0, 90))?.number).toBe(4)
  expect(fadedFrom(weeks(120, 60, 0))).toBeUndefined()
  expect(fadedFrom(weeks(120))).toBeUndefined()
  expect(fadedFrom(weeks(20, 10, 0))?.number).toBe(1)
})
