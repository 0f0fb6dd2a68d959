import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DispensedWageRequest, dispensedHourlyWage, LoondispensatieRequest, loondispensatie } from './loondispensatie.ts'
import { WajongRequest, wajong } from './wajong.ts'

const sadee = { on: '2026-07-01', age: 28, capacity: 'works', incomeMonthCents: 0, guaranteeDayCents: null, otherBenefit: false }
const benefit = (facts: object = {}) => wajong(WajongRequest.parse({ ...sadee, ...facts }))
const dispensed = (hours: number, wageValuePercent = 70) => {
  const pay = dispensedHourlyWage(DispensedWageRequest.parse({ on: '2026-07-01', age: 28, hoursPerWeek: hours, percentOfMinimum: wageValuePercent })).values
  return { incomeMonthCents: pay?.monthlyCents ?? -1, wageValuePercent }
}

test('Sadee without income has 75.22 a day and 1,636.04 a month', () => {
  const answer = benefit()
  expect(answer.status).toBe('computed')
  expect(answer.values).toMatchObject({ basePerDayCents: 10745, dayCents: 7522, monthCents: 163604, rule: 'capacity' })
})

test('durably without work capacity it is 80.59 a day and 1,752.83 a month', () => {
  expect(benefit({ capacity: 'none' }).values).toMatchObject({ dayCents: 8059, monthCents: 175283, rule: 'noCapacity' })
})

test('the dispensed hour at 70% is exactly 10.493', () => {
  const answer = dispensedHourlyWage(DispensedWageRequest.parse({ on: '2026-07-01', age: 28, hoursPerWeek: 32, percentOfMinimum: 70 }))
  expect(answer).toMatchObject({ status: 'computed', values: { hourlyEuro: '10.493', hourlyCents: 1049, monthlyCents: 145503 } })
})

test('32 hours at 70%: pay 1,455.03 and benefit 36.99 a day, 804.53 a month', () => {
  expect(benefit({ dispensed: dispensed(32) }).values).toMatchObject({ rule: 'dispensationA', dayCents: 3699, monthCents: 80453, compensationFactor: '0.816326530612' })
})

test('36 hours at 70%: (a) 32.21 and (b) 32.25 a day, so 701.44 a month and together the full minimum wage', () => {
  const job = dispensed(36)
  const found = benefit({ dispensed: job }).values
  expect(job.incomeMonthCents).toBe(163691)
  expect(found).toMatchObject({ rule: 'dispensationB', ruleACents: 3221, ruleBCents: 3225, monthCents: 70144 })
  expect(Math.abs(job.incomeMonthCents + (found?.monthCents ?? 0) - 233844)).toBeLessThanOrEqual(22)
})

test('without dispensation 30 cents of each euro stay, without capacity 25', () => {
  const left = (capacity: string) => 100_000 + (benefit({ capacity, incomeMonthCents: 100_000 }).values?.monthCents ?? 0) - (benefit({ capacity }).values?.monthCents ?? 0)
  expect(Math.abs(left('works') - 30_000)).toBeLessThanOrEqual(22)
  expect(Math.abs(left('none') - 25_000)).toBeLessThanOrEqual(22)
})

test('dispensed pay and other income are split: only the dispensed pay gets the compensation factor', () => {
  const both = benefit({ dispensed: { incomeMonthCents: 100_000, wageValuePercent: 70 }, incomeMonthCents: 40_000 }).values
  const all = benefit({ dispensed: { incomeMonthCents: 140_000, wageValuePercent: 70 } }).values
  expect(both?.dayCents).toBe(Math.round(7521.5 - 0.7 * ((0.4 / 0.49) * (100_000 / 21.75) + 40_000 / 21.75)))
  expect(both?.dayCents).toBeLessThan(all?.dayCents ?? 0)
})

test('a guarantee amount is a floor, only from a letter, and makes it indicative', () => {
  const low = benefit({ guaranteeDayCents: 4000, incomeMonthCents: 150_000 })
  expect(low).toMatchObject({ status: 'indicative', values: { rule: 'guarantee', dayCents: 4000, monthCents: 87000 } })
  expect(low.warnings.map(({ nl }) => nl).join()).toContain('brief')
  expect(benefit({ guaranteeDayCents: 4000 }).values).toMatchObject({ rule: 'capacity', dayCents: 7522 })
})

test.each([
  [{ age: 20 }, 'under21'],
  [{ capacity: 'unknown' }, 'unknownFact'],
  [{ guaranteeDayCents: 'unknown' }, 'unknownFact'],
  [{ otherBenefit: 'unknown' }, 'unknownFact'],
  [{ otherBenefit: true }, 'twoBenefits'],
  [{ dispensed: { incomeMonthCents: 50_000, wageValuePercent: 29 } }, 'wageValueBelow30'],
  [{ capacity: 'none', dispensed: { incomeMonthCents: 50_000, wageValuePercent: 50 } }, 'noCapacityWithDispensation'],
  [{ on: '2027-01-01' }, 'noVerifiedValue'],
  [{ on: '2022-12-31' }, 'noVerifiedValue'],
])('with %o UWV is asked: %s', (facts, code) => {
  const answer = benefit(facts)
  expect(answer).toMatchObject({ status: 'askAuthority', values: null })
  expect(answer.reasons).toContainEqual(expect.objectContaining({ code }))
})

test('a wage value of exactly 30% gives a compensation factor of nothing: dispensed pay costs no benefit', () => {
  expect(benefit({ dispensed: { incomeMonthCents: 40_000, wageValuePercent: 30 } }).values).toMatchObject({ compensationFactor: '0', ruleACents: 7522 })
})

test('the base of the second half of 2025 was not verified, so the answer is indicative', () => {
  expect(benefit({ on: '2025-06-30' })).toMatchObject({ status: 'computed', values: { basePerDayCents: 10077 } })
  expect(benefit({ on: '2025-07-01' })).toMatchObject({ status: 'indicative', values: { basePerDayCents: 10326 } })
})

test('the benefit never goes below zero and never rises with ordinary income', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400_000 }), fc.integer({ min: 0, max: 5000 }), fc.constantFrom('works', 'none'), (income, more, capacity) => {
      const less = benefit({ capacity, incomeMonthCents: income }).values?.monthCents ?? -1
      const next = benefit({ capacity, incomeMonthCents: income + more }).values?.monthCents ?? -1
      expect(next).toBeGreaterThanOrEqual(0)
      expect(next).toBeLessThanOrEqual(less)
    }),
  )
})

test('with dispensation pay and benefit together never fall as hours rise', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 35 }), fc.integer({ min: 30, max: 100 }), (hours, value) => {
      const together = (h: number) => dispensed(h, value).incomeMonthCents + (benefit({ dispensed: dispensed(h, value) }).values?.monthCents ?? -1)
      expect(together(hours + 1)).toBeGreaterThanOrEqual(together(hours) - 44)
    }),
  )
})

const grant = (facts: object = {}) =>
  loondispensatie(LoondispensatieRequest.parse({ requestedOn: '2026-09-17', hasWajong: true, wsw: false, loonkostensubsidieSameJob: false, shortfallPercent: 25, expectedMonths: 6, ...facts }))

test('wage dispensation counts from the first of the month of application, for at most five years', () => {
  expect(grant()).toMatchObject({ status: 'indicative', values: { startsOn: '2026-09-01', longestUntil: '2031-08-31' } })
  expect(grant({ requestedOn: '2026-12-31' }).values?.startsOn).toBe('2026-12-01')
})

test.each([{ hasWajong: false }, { wsw: true }, { loonkostensubsidieSameJob: true }, { shortfallPercent: 24.9 }, { expectedMonths: 5 }])('no wage dispensation with %o', (facts) => {
  expect(grant(facts).status).toBe('notApplicable')
})

test.each(['hasWajong', 'wsw', 'loonkostensubsidieSameJob', 'shortfallPercent', 'expectedMonths'])('an unknown %s leads to asking UWV', (fact) => {
  expect(grant({ [fact]: 'unknown' })).toMatchObject({ status: 'askAuthority', values: null })
})
