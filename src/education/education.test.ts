import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '#src/kernel/day.ts'
import { EducationForm, educationDays, educationState, isInEducation } from './education.ts'
import { sampleEducation } from './education.sample.ts'

const on = '2026-11-23'
const parsed = (fields: Record<string, string>) => EducationForm.safeParse({ course: 'Brood en banket', ...fields })
const faults = (fields: Record<string, string>) => parsed(fields).error?.issues.map(({ path, message }) => `${path.join()}: ${message}`)

test('where a course stands follows from its days, and the last day still counts', () => {
  expect(educationState(sampleEducation(), on)).toBe('wish')
  expect(educationState(sampleEducation({ appliedOn: '2026-11-02' }), on)).toBe('applied')
  expect(educationState(sampleEducation({ startedOn: '2026-12-01' }), on)).toBe('soon')
  expect(educationState(sampleEducation({ startedOn: '2026-09-01' }), on)).toBe('now')
  expect(educationState(sampleEducation({ startedOn: '2026-09-01', endedOn: on }), on)).toBe('now')
  expect(educationState(sampleEducation({ startedOn: '2026-09-01', endedOn: '2026-11-22' }), on)).toBe('over')
  expect(educationState(sampleEducation({ appliedOn: '2026-09-01', endedOn: on }), on)).toBe('notStarted')
})
test('the route is told by its days in order, and what lies ahead says so', () => {
  expect(educationDays(sampleEducation({ appliedOn: '2026-06-01', startedOn: '2026-09-01', expectedUntilOn: '2028-07-01' }), on))
    .toEqual([{ what: 'applied', on: '2026-06-01', ahead: false }, { what: 'started', on: '2026-09-01', ahead: false }, { what: 'expected', on: '2028-07-01', ahead: true }])
  expect(educationDays(sampleEducation({ expectedUntilOn: '2028-07-01', endedOn: '2026-11-01' }), on)).toEqual([{ what: 'ended', on: '2026-11-01', ahead: false }])
})
test('only the course is asked; a wish without a school or a day is a route already', () => {
  expect(parsed({}).success).toBe(true)
  expect(EducationForm.safeParse({}).error?.issues.map(({ message }) => message)).toEqual(['courseMissing'])
})
test('days that run backwards and a result without an end are told apart', () => {
  expect(faults({ appliedOn: '2026-09-02', startedOn: '2026-09-01' })).toEqual(['startedOn: startBeforeApplied'])
  expect(faults({ startedOn: '2026-09-02', expectedUntilOn: '2026-09-01' })).toEqual(['expectedUntilOn: untilBeforeStart'])
  expect(faults({ startedOn: '2026-09-02', endedOn: '2026-09-01' })).toEqual(['endedOn: endBeforeStart'])
  expect(faults({ appliedOn: '2026-09-02', endedOn: '2026-09-01' })).toEqual(['endedOn: endBeforeApplied'])
  expect(faults({ result: 'diploma' })).toEqual(['endedOn: endMissing'])
  expect(faults({ result: 'noneYet' })).toBeUndefined()
})
test('what a form accepts never runs backwards, and somebody is at school only between start and end', () => {
  const maybe = fc.option(fc.integer({ min: 0, max: 60 }).map((count): Day => addDays('2026-10-01', count)), { nil: '' as const })
  fc.assert(fc.property(fc.record({ appliedOn: maybe, startedOn: maybe, expectedUntilOn: maybe, endedOn: maybe }), (days) => {
    const form = parsed(days)
    if (!form.success) return
    const order = [form.data.appliedOn, form.data.startedOn, form.data.endedOn].filter((day) => day !== null)
    expect(order).toEqual([...order].sort())
    const route = sampleEducation(form.data as Partial<ReturnType<typeof sampleEducation>>)
    expect(isInEducation([route], on)).toBe(route.startedOn !== null && route.startedOn <= on && (route.endedOn === null || route.endedOn >= on))
  }))
})
