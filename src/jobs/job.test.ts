import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '#src/kernel/day.ts'
import { endingRefused, lacksLessons } from './ending.ts'
import { isJobOn, isPaid, stateOn, trialBefore, workOn } from './job.ts'
import { JobForm } from './job-form.ts'
import { countingOf, type WorkForm, workForms } from './work-form.ts'

const facts = (workForm: WorkForm, openToAll: boolean | null = null, setAside: boolean | null = null) => ({ workForm, openToAll, setAside })
const on: Day = '2026-11-23'

test('every form with a wage or profit is paid work, also with the label beschut werk', () => {
  const paid = (Object.keys(workForms) as WorkForm[]).filter((workForm) => isPaid({ workForm }))
  expect(paid).toEqual(['regulier', 'loonkostensubsidie', 'loondispensatie', 'beschutWerk', 'ontwikkelbedrijf', 'detachering', 'uitzendwerk', 'zelfstandig'])
})
test('ordinary and own work count strictly, whatever else is unknown', () => {
  expect(countingOf(facts('regulier'), on)).toMatchObject({ strict: true, inclusive: true, because: 'ordinary' })
  expect(countingOf(facts('zelfstandig'), on)!.strict).toBe(true)
})
test('work with loonkostensubsidie counts strictly when anyone could apply and it was not set aside', () => {
  expect(countingOf(facts('loonkostensubsidie', true, false), on)).toMatchObject({ strict: true, because: 'openToAll' })
  expect(countingOf(facts('loonkostensubsidie', true, true), on)).toMatchObject({ strict: false, because: 'setAside' })
  expect(countingOf(facts('loonkostensubsidie', false, false), on)).toMatchObject({ strict: false, because: 'notOpenToAll' })
})
test('a deciding fact that nobody recorded leaves the strict count unknown, and says which', () => {
  expect(countingOf(facts('loonkostensubsidie'), on)).toMatchObject({ strict: 'unknown', because: 'openUnknown' })
  expect(countingOf(facts('loonkostensubsidie', true), on)).toMatchObject({ strict: 'unknown', because: 'setAsideUnknown' })
  expect(countingOf(facts('uitzendwerk'), on)).toMatchObject({ strict: 'unknown', because: 'openUnknown' })
})
test('loondispensatie, beschut werk and the ontwikkelbedrijf count only inclusively; unpaid forms not at all', () => {
  for (const form of ['loondispensatie', 'beschutWerk', 'ontwikkelbedrijf'] as const) expect(countingOf(facts(form, true, false), on)).toMatchObject({ strict: false, inclusive: true })
  for (const form of ['proefplaatsing', 'werkervaringsplaats', 'dagbesteding', 'vrijwilligerswerk'] as const) expect(countingOf(facts(form, true, false), on)).toMatchObject({ strict: false, inclusive: false, because: 'unpaid' })
})
test('before the first rule table there is no answer', () => expect(countingOf(facts('regulier'), '2007-12-31')).toBeUndefined())
test('what counts strictly counts inclusively', () => {
  fc.assert(fc.property(fc.constantFrom(...(Object.keys(workForms) as WorkForm[])), fc.constantFrom(true, false, null), fc.constantFrom(true, false, null), (form, open, aside) => {
    const counting = countingOf(facts(form, open, aside), on)!
    return counting.strict !== true || counting.inclusive
  }))
})
test('the first and the last day are days in the job', () => {
  const job = { startedOn: '2026-11-02', endedOn: '2026-11-20' } as const
  expect([isJobOn(job, '2026-11-01'), isJobOn(job, '2026-11-02'), isJobOn(job, '2026-11-20'), isJobOn(job, '2026-11-21')]).toEqual([false, true, true, false])
})
test('a paid job beside an unpaid one makes somebody work in pay', () => {
  const job = (workForm: WorkForm) => ({ workForm, startedOn: '2026-01-01' as Day, endedOn: null })
  expect(workOn([job('vrijwilligerswerk'), job('loonkostensubsidie')], on)).toBe('paid')
  expect(workOn([job('vrijwilligerswerk')], on)).toBe('unpaid')
  expect(workOn([], on)).toBe('none')
})
test('a job ends once, on or after its first day', () => {
  fc.assert(fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
    const job = { startedOn: on, endedOn: null }
    return (endingRefused(job, addDays(on, days)) === 'endBeforeStart') === days < 0
  }))
  expect(endingRefused({ startedOn: on, endedOn: on }, on)).toBe('alreadyEnded')
})
test('hours may have a decimal comma, pay is read as euros, and an empty answer is unknown', () => {
  const base = { employerName: 'Bakkerij Blom', title: 'inpakker', workForm: 'regulier', startedOn: '2026-11-02' }
  expect(JobForm.parse({ ...base, hoursPerWeek: '12,5', wagePerHourCents: '14,99', openToAll: 'yes', setAside: '' })).toMatchObject({ hoursPerWeek: 12.5, wagePerHourCents: 1499, openToAll: true, setAside: null, kvk: null })
  expect(JobForm.safeParse({ ...base, hoursPerWeek: '0' }).success).toBe(false)
  expect(JobForm.safeParse({ ...base, wagePerHourCents: 'veel' }).success).toBe(false)
  expect(JobForm.safeParse({ ...base, contractEndsOn: '2026-10-01' }).success).toBe(false)
})

test('a job still has to begin, runs, or is over', () => {
  const job = { startedOn: '2026-11-02', endedOn: '2026-11-20' } as const
  expect(['2026-11-01', '2026-11-02', '2026-11-20', '2026-11-21'].map((day) => stateOn(job, day as Day))).toEqual(['soon', 'now', 'now', 'over'])
})
test('the trial placement before a job is the last one at the same employer', () => {
  const job = (id: string, workForm: WorkForm, startedOn: Day, employerId = 'blom') => ({ id, workForm, startedOn, employerId, endedOn: null })
  const jobs = [job('a', 'proefplaatsing', '2026-01-05'), job('b', 'proefplaatsing', '2026-05-04'), job('c', 'regulier', '2026-06-01'), job('d', 'proefplaatsing', '2026-05-11', 'smit')]
  expect(trialBefore(jobs[2]!, jobs)?.id).toBe('b')
  expect(trialBefore(jobs[0]!, jobs)).toBeUndefined()
})
test('lessons are wanted of a job that ended, until something was written down', () => {
  expect(lacksLessons({ endedOn: on, wentWell: null, lessons: null })).toBe(true)
  expect(lacksLessons({ endedOn: on, wentWell: 'Op tijd zijn.', lessons: null })).toBe(false)
  expect(lacksLessons({ endedOn: null, wentWell: null, lessons: null })).toBe(false)
})
