import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LkvHighestRequest, LkvRequest, lkv, lkvHighest } from './lkv.ts'

const job = { type: 'jobsAgreement', on: '2026-12-31', startedOn: '2026-02-01', paidHoursInYear: 1664, atAowAge: false, hasWajong: false, inRegister: true, hasStatement: true, claimedInReturn: true }
const advantage = (facts: object = {}) => lkv(LkvRequest.parse({ ...job, ...facts }))

test('jobs agreement from 2026: 1.01 an hour, at most 2,000, without statement and end date', () => {
  expect(advantage({ hasStatement: false })).toMatchObject({ status: 'computed', whoDecides: 'belastingdienst', values: { perHourCents: 101, amountCents: 168_064, lastDay: null, statementBefore: null } })
  expect(advantage({ paidHoursInYear: 2080 }).values?.amountCents).toBe(200_000)
})

test('not in the register means no advantage; unknown means asking', () => {
  expect(advantage({ inRegister: false }).status).toBe('notApplicable')
  expect(advantage({ inRegister: 'unknown' })).toMatchObject({ status: 'askAuthority', values: null })
})

test('Sadee has Wajong: she is the jobs-agreement type, not the disabled type, 3,394.56 a year less', () => {
  const disabled = advantage({ type: 'disabledNew' }).values?.amountCents ?? 0
  expect(disabled - (advantage().values?.amountCents ?? 0)).toBe(339_456)
  expect(advantage({ type: 'disabledNew', hasWajong: true })).toMatchObject({ status: 'notApplicable', values: null })
  expect(advantage({ type: 'disabledNew', hasWajong: 'unknown' }).status).toBe('askAuthority')
})

test('disabled employee: 3.05 an hour, at most 6,000, three years, statement within three months', () => {
  const disabled = { type: 'disabledNew', startedOn: '2024-03-15', on: '2024-12-31' }
  expect(advantage({ ...disabled, paidHoursInYear: 2000 })).toMatchObject({ status: 'computed', values: { amountCents: 600_000, lastDay: '2027-03-14', statementBefore: '2024-06-15' } })
  expect(advantage({ ...disabled, hasStatement: 'pending' }).status).toBe('indicative')
  expect(advantage({ ...disabled, hasStatement: false }).status).toBe('notApplicable')
  expect(advantage({ ...disabled, on: '2028-01-01' }).status).toBe('notApplicable')
})

test('reassigned at the own employer lasts one year; from 2026 sources differ', () => {
  expect(advantage({ type: 'disabledReassigned', startedOn: '2025-05-01', on: '2025-12-31' })).toMatchObject({ status: 'computed', values: { lastDay: '2026-04-30' } })
  expect(advantage({ type: 'disabledReassigned' }).status).toBe('indicative')
})

test('a jobs-agreement job from before 2026 runs on under its statement; without one the tax office is asked', () => {
  const before = { startedOn: '2025-03-01', on: '2026-06-01' }
  expect(advantage(before)).toMatchObject({ status: 'indicative', values: { lastDay: '2028-02-29' } })
  expect(advantage({ ...before, hasStatement: false }).reasons).toContainEqual(expect.objectContaining({ code: 'transition' }))
})

test('older worker: 3.05 for jobs from before 2024, 1.35 in 2025 for jobs of 2024 and 2025, none from 2026', () => {
  const older = { type: 'older', paidHoursInYear: 1000 }
  expect(advantage({ ...older, startedOn: '2023-12-31', on: '2026-05-01' }).values).toMatchObject({ amountCents: 305_000, lastDay: '2026-12-30' })
  expect(advantage({ ...older, startedOn: '2024-01-01', on: '2024-12-31' }).values?.amountCents).toBe(305_000)
  expect(advantage({ ...older, startedOn: '2024-01-01', on: '2025-12-31' }).values).toMatchObject({ amountCents: 135_000, lastDay: '2025-12-31' })
  expect(advantage({ ...older, startedOn: '2024-01-01', on: '2026-01-01' }).status).toBe('notApplicable')
  expect(advantage({ ...older, startedOn: '2026-01-01' }).reasons).toContainEqual(expect.objectContaining({ code: 'abolished' }))
})

test('LIV paid up to 960 in 2024 and is gone on 1 January 2025', () => {
  const liv = { type: 'liv', startedOn: '2023-05-01' }
  expect(advantage({ ...liv, on: '2024-12-31' })).toMatchObject({ status: 'indicative', values: { amountCents: 81_536 } })
  expect(advantage({ ...liv, on: '2024-12-31', paidHoursInYear: 2080 }).values?.amountCents).toBe(96_000)
  expect(advantage({ ...liv, on: '2024-12-31', paidHoursInYear: 1247 }).status).toBe('notApplicable')
  expect(advantage({ ...liv, on: '2025-01-01' })).toMatchObject({ status: 'notApplicable', values: null })
  expect(advantage({ ...liv, type: 'youthLiv', on: '2024-01-01' }).status).toBe('notApplicable')
  expect(advantage({ ...liv, type: 'youthLiv', on: '2023-12-31' }).status).toBe('askAuthority')
})

test.each([{ atAowAge: true }, { claimedInReturn: false }])('no advantage with %o', (facts) => {
  expect(advantage(facts).status).toBe('notApplicable')
})

test('of several types only the highest is paid', () => {
  const highest = (candidates: object[]) => lkvHighest(LkvHighestRequest.parse({ candidates }))
  const older = { ...job, type: 'older', startedOn: '2025-02-01', on: '2025-06-01', paidHoursInYear: 2000 }
  expect(highest([older, { ...older, type: 'disabledNew' }]).values).toMatchObject({ type: 'disabledNew', amountCents: 600_000 })
  expect(highest([job, { ...job, type: 'disabledNew', hasWajong: 'unknown' }]).status).toBe('askAuthority')
  expect(highest([{ ...job, atAowAge: true }]).status).toBe('notApplicable')
})

test('the advantage is whole cents, never above its maximum', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 25_000 }), fc.constantFrom('jobsAgreement', 'disabledNew'), (tenths, type) => {
      const found = advantage({ type, paidHoursInYear: tenths / 10 }).values
      expect(Number.isInteger(found?.amountCents)).toBe(true)
      expect(found?.amountCents).toBeLessThanOrEqual(found?.maximumCents ?? 0)
    }),
  )
})
