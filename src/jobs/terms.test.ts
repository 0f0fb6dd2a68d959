import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '#src/kernel/day.ts'
import { changesBetween, termsChanges, termsHistory, termsOn } from './terms.ts'
import { changeRefused, TermsForm } from './terms-form.ts'

const terms = { hoursPerWeek: 16, wagePerHourCents: 1499, contractKind: 'fixedTerm', contractEndsOn: null }
const job = { ...terms, startedOn: '2026-06-01', endedOn: null } as const
const change = (fromOn: Day, facts: Partial<typeof terms> = {}, createdAt = '2026-06-01T10:00:00Z') => ({ ...terms, ...facts, id: `${fromOn} ${createdAt}`, fromOn, reason: null, createdAt: createdAt as never })
const form = (fields: Record<string, string>) => TermsForm.parse({ hoursPerWeek: '16', wagePerHourCents: '14,99', contractKind: 'fixedTerm', ...fields })

test('the job holds how it began, each change holds from its day until the day before the next', () => {
  const history = termsHistory(job, [change('2026-11-01', { hoursPerWeek: 24 }), change('2026-09-01', { hoursPerWeek: 20 })])
  expect(history.map(({ fromOn, untilOn, hoursPerWeek }) => [fromOn, untilOn, hoursPerWeek])).toEqual([['2026-06-01', '2026-08-31', 16], ['2026-09-01', '2026-10-31', 20], ['2026-11-01', null, 24]])
})
test('of two changes on one day the last written counts', () => {
  const twice = [change('2026-09-01', { hoursPerWeek: 20 }, '2026-09-02T10:00:00Z'), change('2026-09-01', { hoursPerWeek: 18 }, '2026-09-01T10:00:00Z')]
  expect(termsOn(job, twice, '2026-09-30')?.hoursPerWeek).toBe(20)
})
test('outside the job nothing holds', () => {
  expect(termsOn(job, [], '2026-05-31')).toBeUndefined()
  expect(termsOn({ ...job, endedOn: '2026-10-01' }, [], '2026-10-02')).toBeUndefined()
})
test('a change says what it was about', () => {
  expect(changesBetween(terms, { ...terms, hoursPerWeek: 20, wagePerHourCents: 1550 })).toEqual(['hours', 'pay'])
  expect(changesBetween(terms, { ...terms, contractKind: 'permanent' })).toEqual(['contract'])
  expect(changesBetween(terms, terms)).toEqual([])
})
test('the changes of a job say from when and about what', () => {
  expect(termsChanges(job, [change('2026-09-01', { hoursPerWeek: 20 }), change('2026-11-01', { hoursPerWeek: 20, wagePerHourCents: 1600 })])).toEqual([{ fromOn: '2026-09-01', what: ['hours'] }, { fromOn: '2026-11-01', what: ['pay'] }])
})
test('a change before the start, after the end, twice on a day, or of nothing is refused', () => {
  expect(changeRefused(termsHistory(job, []), form({ fromOn: '2026-06-01', hoursPerWeek: '20' }))).toEqual({ fromOn: 'changeBeforeStart' })
  expect(changeRefused(termsHistory({ ...job, endedOn: '2026-10-01' }, []), form({ fromOn: '2026-10-02', hoursPerWeek: '20' }))).toEqual({ fromOn: 'changeAfterEnd' })
  expect(changeRefused(termsHistory(job, [change('2026-09-01')]), form({ fromOn: '2026-09-01', hoursPerWeek: '20' }))).toEqual({ fromOn: 'changeTwice' })
  expect(changeRefused(termsHistory(job, []), form({ fromOn: '2026-09-01' }))).toEqual({ hoursPerWeek: 'nothingChanged' })
  expect(changeRefused(termsHistory(job, []), form({ fromOn: '2026-09-01', hoursPerWeek: '20' }))).toBeUndefined()
})
test('on every day of a job exactly one line of its history holds', () => {
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 6 })
  fc.assert(fc.property(days, fc.integer({ min: 0, max: 420 }), (changes, at) => {
    const later = changes.map((count) => change(addDays(job.startedOn, count), { hoursPerWeek: count % 40 + 1 }))
    const on = addDays(job.startedOn, at)
    const holding = termsHistory(job, later).filter(({ fromOn, untilOn }) => fromOn <= on && (untilOn === null || on <= untilOn))
    expect(holding).toHaveLength(1)
    expect(termsOn(job, later, on)).toEqual(holding[0])
  }))
})
