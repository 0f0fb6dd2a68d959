import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SicknessDailyWageRequest, sicknessDailyWage } from './daily-wage.ts'
import { IvaRequest, ivaBenefit, WgaRequest, wgaBenefit } from './wia.ts'
import { WwEntitlementRequest, WwRequest, wwBenefit, wwEntitlement } from './ww.ts'
import { SicknessRequest, sicknessBenefit, waoBenefit } from './zw.ts'

const ruben = { on: '2026-09-01', age: 41, dailyWageCents: 13_000, phase: 'afterwards', incomeMonthCents: 0, disabilityPercent: 60, capacityMonthCents: 120_000, withoutIncomeRequirement: false, otherBenefit: false }
const wga = (facts: object = {}) => wgaBenefit(WgaRequest.parse({ ...ruben, ...facts }))

test('loongerelateerd: 75% of month wage less income for two months, then 70%', () => {
  const start = { phase: 'loongerelateerd', incomeMonthCents: 50_000 }
  expect(wga({ ...start, monthOfBenefit: 2 })).toMatchObject({ status: 'indicative', values: { kind: 'loongerelateerd', monthWageCents: 282_750, benefitCents: 174_563 } })
  expect(wga({ ...start, monthOfBenefit: 3 }).values?.benefitCents).toBe(162_925)
})

test('a capped daily wage lowers the income that counts', () => {
  const capped = { phase: 'loongerelateerd', monthOfBenefit: 5, incomeMonthCents: 100_000, dailyWageCents: 30_000, uncappedDailyWageCents: 40_000 }
  expect(wga(capped).values?.benefitCents).toBe(Math.round(0.7 * (652_500 - 75_000)))
})

test('below half of the capacity: the class percentage of the minimum wage', () => {
  expect(wga({ incomeMonthCents: 59_999 }).values).toMatchObject({ kind: 'vervolguitkering', requirementCents: 60_000, benefitCents: 98_154 })
})

test('from half of the capacity: wage supplement as if all capacity were used; the jump is shown', () => {
  const half = wga({ incomeMonthCents: 60_000 })
  expect(half.values).toMatchObject({ kind: 'loonaanvulling', benefitCents: 113_925 })
  expect(wga({ incomeMonthCents: 119_999 }).values?.benefitCents).toBe(113_925)
  expect(wga({ incomeMonthCents: 120_000 }).values?.benefitCents).toBe(113_925)
  expect(wga({ incomeMonthCents: 160_000 }).values?.benefitCents).toBe(85_925)
})

test('the wage supplement is at least the follow-up benefit, at most 70% of wage less income', () => {
  const lowWage = { dailyWageCents: 9_000, disabilityPercent: 50, capacityMonthCents: 100_000, incomeMonthCents: 50_000 }
  expect(wga(lowWage).values?.benefitCents).toBe(68_513)
  expect(wga({ ...lowWage, incomeMonthCents: 99_000 }).values?.benefitCents).toBe(67_725)
})

test.each([
  [35, 28],
  [44.9, 28],
  [45, 35],
  [55, 42],
  [65, 50.75],
  [80, 70],
])('at %d%% disabled the follow-up benefit is %d%% of the month wage when that is below the minimum wage', (disabilityPercent, percent) => {
  expect(wga({ disabilityPercent, dailyWageCents: 10_000 }).values?.benefitCents).toBe(Math.round((percent * 217_500) / 100))
})

test('without an income requirement 70% of wage less income', () => {
  expect(wga({ withoutIncomeRequirement: true, disabilityPercent: 85, incomeMonthCents: 40_000, capacityMonthCents: 'unknown' }).values).toMatchObject({ kind: 'loonaanvulling', benefitCents: 169_925 })
})

test.each([{ phase: 'unknown' }, { withoutIncomeRequirement: 'unknown' }, { capacityMonthCents: 'unknown' }, { otherBenefit: true }, { otherBenefit: 'unknown' }, { age: 20 }, { phase: 'loongerelateerd', monthOfBenefit: 'unknown' }, { on: '2027-01-01' }])(
  'WGA with %o: ask UWV',
  (facts) => {
    expect(wga(facts)).toMatchObject({ status: 'askAuthority', values: null })
  },
)

test('below 35% there is no WGA', () => {
  expect(wga({ disabilityPercent: 34.9 }).status).toBe('notApplicable')
})

test('IVA: 75% of the month wage less 70% of income, never below zero', () => {
  const iva = (incomeMonthCents: number) => ivaBenefit(IvaRequest.parse({ on: '2026-09-01', dailyWageCents: 13_000, incomeMonthCents, otherBenefit: false }))
  expect(iva(0).values?.benefitCents).toBe(212_063)
  expect(iva(30_000)).toMatchObject({ status: 'indicative', values: { benefitCents: 191_063 } })
  expect(iva(30_000).warnings.map(({ en }) => en).join()).toContain('20%')
  expect(iva(400_000).values?.benefitCents).toBe(0)
})

const ww = (facts: object = {}) => wwBenefit(WwRequest.parse({ on: '2026-09-01', dailyWageCents: 11_000, monthOfBenefit: 3, incomeMonthCents: 60_000, holidayReserved: false, otherBenefit: false, ...facts }))

test('WW: 75% for two months, then 70% of wage less income; pension goes off fully', () => {
  expect(ww({ monthOfBenefit: 2 }).values?.benefitCents).toBe(134_438)
  expect(ww().values?.benefitCents).toBe(125_475)
  expect(ww({ pensionMonthCents: 20_000 }).values?.benefitCents).toBe(105_475)
})

test('WW: reserved holiday allowance counts, 8% on top of income', () => {
  expect(ww({ holidayReserved: true }).values).toMatchObject({ countedCents: 64_800, benefitCents: 122_115 })
  expect(ww({ holidayReserved: 'unknown' }).status).toBe('askAuthority')
})

test('WW ends above 87.5% of the month wage, not at it', () => {
  expect(ww({ incomeMonthCents: 209_343 }).values).toMatchObject({ endAboveCents: 209_344, ended: false })
  expect(ww({ incomeMonthCents: 209_344 }).values).toMatchObject({ ended: true, benefitCents: 0 })
})

test('WW needs 26 of 36 weeks and five hours, and lasts 3 to 24 months', () => {
  const right = (facts: object) => wwEntitlement(WwEntitlementRequest.parse({ on: '2026-09-01', weeksWorkedOf36: 26, hoursLostPerWeek: 5, workYears: 8, ...facts }))
  expect(right({}).values?.months).toBe(8)
  expect(right({ workYears: 1 }).values?.months).toBe(3)
  expect(right({ workYears: 15 }).values?.months).toBe(12.5)
  expect(right({ workYears: 45 }).values?.months).toBe(24)
  expect(right({ weeksWorkedOf36: 25 }).status).toBe('notApplicable')
  expect(right({ hoursLostPerWeek: 4.9 }).status).toBe('notApplicable')
})

const sick = (facts: object = {}) => sicknessBenefit(SicknessRequest.parse({ on: '2026-09-01', dailyWageCents: 10_000, incomeMonthCents: 0, noRiskFullPay: false, otherBenefit: false, ...facts }))

test('ZW: 70% of the daily wage less 70% of income per day', () => {
  expect(sick()).toMatchObject({ status: 'indicative', values: { dayCents: 7000, monthCents: 152_250 } })
  expect(sick({ incomeMonthCents: 43_500 }).values).toMatchObject({ deductionPerDayCents: 1400, dayCents: 5600 })
})

test('no-risk pays 100% through week 52 on request, never more than the wage owed', () => {
  expect(sick({ noRiskFullPay: true, weekOfIllness: 52 }).values?.dayCents).toBe(10_000)
  expect(sick({ noRiskFullPay: true, weekOfIllness: 53 }).values?.dayCents).toBe(7000)
  expect(sick({ noRiskFullPay: true, weekOfIllness: 3, wageOwedPerDayCents: 9500 }).values?.dayCents).toBe(9500)
  expect(sick({ noRiskFullPay: 'unknown' }).status).toBe('askAuthority')
})

test('the ZW daily wage replaces paid holiday allowance by accrued', () => {
  const daily = (facts: object) => sicknessDailyWage(SicknessDailyWageRequest.parse({ on: '2026-09-01', wagesInYearCents: 2_610_000, holidayPaidCents: 100_000, holidayAccruedCents: 126_100, ...facts })).values?.dailyWageCents
  expect(daily({})).toBe(10_100)
  expect(daily({ wageDays: 200 })).toBe(13_181)
})

test('WAO is only for UWV', () => {
  expect(waoBenefit({ on: '2026-09-01' })).toMatchObject({ status: 'askAuthority', values: null, whoDecides: 'uwv' })
})

test('whatever the income, no benefit goes below zero or above what it is without income', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500_000 }), (incomeMonthCents) => {
      for (const [some, none] of [[ww({ incomeMonthCents }).values?.benefitCents, ww({ incomeMonthCents: 0 }).values?.benefitCents], [sick({ incomeMonthCents }).values?.dayCents, sick().values?.dayCents]]) {
        expect(some).toBeGreaterThanOrEqual(0)
        expect(some).toBeLessThanOrEqual(none ?? -1)
      }
      expect(wga({ incomeMonthCents }).values?.benefitCents).toBeGreaterThanOrEqual(0)
    }),
  )
})
