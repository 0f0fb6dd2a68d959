import { expect, test } from 'vitest'
import { AssistanceNormRequest, assistanceNorm, CostSharerNormRequest, costSharerNorm } from './bijstand-norm.ts'

const norm = (facts: object) => assistanceNorm(AssistanceNormRequest.parse({ on: '2026-07-01', household: 'single', ...facts }))
const shared = (facts: object) => costSharerNorm(CostSharerNormRequest.parse({ on: '2026-07-01', age: 34, atAowAge: false, housemates: [], ...facts }))
const mate = (facts: object = {}) => ({ age: 40, commercialContract: false, student: false, temporaryCare: false, ...facts })

test('the norms of July 2026', () => {
  expect(norm({})).toMatchObject({ status: 'computed', values: { normCents: 141946, supplementCents: 0 } })
  expect(norm({ household: 'couple' }).values?.normCents).toBe(202779)
  expect(norm({ household: 'singleAow' }).values?.normCents).toBe(158734)
  expect(norm({ household: 'institutionSingle' }).values).toEqual({ normCents: 44944, supplementCents: 4700 })
})

test('31 December and 1 January, 30 June and 1 July fall in different half-years', () => {
  expect(norm({ on: '2025-12-31' }).values?.normCents).toBe(136906)
  expect(norm({ on: '2026-01-01' }).values?.normCents).toBe(140150)
  expect(norm({ on: '2026-06-30' }).values?.normCents).toBe(140150)
  expect(norm({ on: '2027-01-01' })).toMatchObject({ status: 'askAuthority', values: null })
})

test('at 18 the norm is very low and the municipality may add when parents cannot pay', () => {
  expect(norm({ household: 'single18to20', parentsCannotSupport: false })).toMatchObject({ status: 'computed', values: { normCents: 35042, supplementCents: 0 } })
  expect(norm({ household: 'single18to20', parentsCannotSupport: true })).toMatchObject({ status: 'indicative', values: { normCents: 35042, supplementCents: 76224 } })
  expect(norm({ household: 'single18to20' })).toMatchObject({ status: 'askAuthority', values: null })
})

test('the 18-20 norm of the second half of 2025 was not found, so there is none', () => {
  expect(norm({ household: 'single18to20', parentsCannotSupport: false, on: '2025-10-01' })).toMatchObject({ status: 'askAuthority', values: null })
})

test.each([
  [1, 101390, '50.00'],
  [2, 87871, '43.33'],
  [3, 81112, '40.00'],
  [4, 77056, '38.00'],
  [5, 74352, '36.67'],
])('with %i cost-sharing housemates the norm is %i cents (%s%%)', (count, cents, percent) => {
  expect(shared({ housemates: Array.from({ length: count }, () => mate()) })).toMatchObject({ status: 'computed', values: { sharers: count + 1, sharePercent: percent, perPersonCents: cents } })
})

test('a housemate counts from 27, not at 26', () => {
  expect(shared({ housemates: [mate({ age: 27 })] }).values?.sharers).toBe(2)
  expect(shared({ housemates: [mate({ age: 26 })] }).values).toMatchObject({ sharers: 1, perPersonCents: 141946 })
})

test('students, commercial tenants and temporary carers do not count', () => {
  for (const fact of ['student', 'commercialContract', 'temporaryCare']) expect(shared({ housemates: [mate({ [fact]: true })] }).values?.perPersonCents).toBe(141946)
})

test('an unknown contract of an adult housemate leads to asking; of a housemate of 20 it does not matter', () => {
  expect(shared({ housemates: [{ age: 45 }] })).toMatchObject({ status: 'askAuthority', values: null })
  expect(shared({ housemates: [{ age: 20 }] }).status).toBe('computed')
  expect(shared({ housemates: [mate()], atAowAge: 'unknown' }).status).toBe('askAuthority')
})

test('a couple alone has the couple norm; with one cost sharer each has 43.33%', () => {
  expect(shared({ partnerAge: 33 }).values).toMatchObject({ sharers: 2, householdCents: 202779 })
  expect(shared({ partnerAge: 33, housemates: [mate()] }).values).toMatchObject({ sharers: 3, perPersonCents: 87871, householdCents: 175742 })
})

test('below 21 the cost-sharer norm does not apply', () => {
  expect(shared({ age: 20, housemates: [mate()] }).status).toBe('notApplicable')
})

test('the cost-sharer norm of 2027 is not guessed', () => {
  expect(shared({ on: '2027-01-01', housemates: [mate()] })).toMatchObject({ status: 'askAuthority', values: null })
})
