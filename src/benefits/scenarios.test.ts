import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ScenarioRequest, compareScenarios } from './scenarios.ts'
import { FourWeekIncomeRequest, fourWeekIncome, ToeslagenRequest, toeslagenPointers } from './toeslagen.ts'

const compare = (facts: object) => compareScenarios(ScenarioRequest.parse({ on: '2026-09-01', age: 30, benefits: [], ...facts }))
const wajong = { kind: 'wajong', capacity: 'works', guaranteeDayCents: null, otherBenefit: false }
const wga = { kind: 'wga', dailyWageCents: 13_000, phase: 'afterwards', disabilityPercent: 60, capacityMonthCents: 120_000, withoutIncomeRequirement: false, otherBenefit: false }
const ww = { kind: 'ww', dailyWageCents: 11_000, monthOfBenefit: 4, holidayReserved: true, otherBenefit: false }
const bijstand = { kind: 'bijstand', normCents: 141_946, otherBenefit: false, atAowAge: false, receivesAssistance: true, collegeGrants: true, monthsUsedGeneral: 0, netPay: [{ hours: 8, netCents: 51_965 }, { hours: 16, netCents: 103_931 }, { hours: 24, netCents: 148_000 }] }
const codes = (answer: ReturnType<typeof compare>) => answer.values?.thresholds.map(({ code }) => code)

test('the table has 0, 8, 16, 24, 32 and 36 hours', () => {
  expect(compare({}).values?.rows.map(({ hours }) => hours)).toEqual([0, 8, 16, 24, 32, 36])
  expect(compare({ stepHours: 0.25, toHours: 1 }).values?.rows.map(({ hours }) => hours)).toEqual([0, 0.25, 0.5, 0.75, 1])
  expect(compare({ fromHours: 12, toHours: 20, stepHours: 3.3 }).values?.rows.map(({ hours }) => hours)).toEqual([12, 15.3, 18.6, 20])
})

test('Sadee with wage dispensation at 70%: 32 hours give 1,455.03 + 804.53, 36 hours the top-up', () => {
  const answer = compare({ benefits: [{ ...wajong, wageValuePercent: 70 }] })
  expect(answer.status).toBe('indicative')
  expect(answer.values?.rows[4]).toMatchObject({ hours: 32, payCents: 145_503, benefitCents: 80_453, totalCents: 225_956 })
  expect(answer.values?.rows[5]).toMatchObject({ payCents: 163_691, benefitCents: 70_144, rule: 'dispensationB' })
  expect(codes(answer)).toEqual(['dispensationTopUp'])
})

test('WGA: the table shows the step at half of the capacity, in exact hours', () => {
  const answer = compare({ hourlyCents: 1650, benefits: [wga], stepHours: 4 })
  const step = answer.values?.thresholds.find(({ code }) => code === 'incomeRequirement')
  expect(step).toMatchObject({ reachedAtHours: 12, exactHours: '8.39' })
  expect(answer.values?.rows.slice(2, 4).map(({ rule, benefitCents }) => [rule, benefitCents])).toEqual([['vervolguitkering', 98_154], ['loonaanvulling', 113_925]])
})

test('WW: the cliff at 87.5% is named, and that the total falls there', () => {
  const answer = compare({ hourlyCents: 1650, benefits: [ww], stepHours: 4 })
  expect(codes(answer)).toEqual(['wwEnds', 'totalFalls'])
  expect(answer.values?.thresholds[0]).toMatchObject({ reachedAtHours: 28, exactHours: '27.11' })
  expect(answer.values?.rows.find(({ hours }) => hours === 28)).toMatchObject({ rule: 'ended', benefitCents: 0 })
})

test('bijstand is reckoned net against net, and asks where no net pay is known', () => {
  const answer = compare({ benefits: [bijstand] })
  expect(answer.values?.basis).toBe('net')
  expect(answer.values?.rows[1]).toMatchObject({ netPayCents: 51_965, benefitCents: 102_972, totalCents: 154_937 })
  expect(answer.values?.rows[3]).toMatchObject({ rule: 'disregardMaximum', benefitCents: 22_446 })
  expect(answer.values?.rows[4]).toMatchObject({ status: 'askAuthority', benefitCents: null, totalCents: null })
  expect(codes(answer)).toContain('disregardMaximum')
})

test('the employer sees the subsidy beside each row and when the 70% cap bites', () => {
  const subsidy = { startedOn: '2026-09-01', wageValuePercent: 25, inTargetGroup: true, wsw: false, hasWajong: false, otherWageSubsidySameJob: false }
  const answer = compare({ benefits: [bijstand], loonkostensubsidie: subsidy })
  expect(codes(answer)).toContain('subsidyCap')
  expect(answer.values?.rows[1]?.subsidyCents).toBe(48_489)
  expect(compare({ loonkostensubsidie: { ...subsidy, inTargetGroup: 'unknown' } }).values?.rows[1]?.subsidyCents).toBeNull()
})

test('two benefits at once are never reckoned', () => {
  const answer = compare({ benefits: [wga, ww] })
  expect(answer).toMatchObject({ status: 'askAuthority', values: null })
  expect(answer.reasons[0]?.code).toBe('twoBenefits')
})

test('wage dispensation and wage subsidy never go together', () => {
  const subsidy = { startedOn: '2026-09-01', wageValuePercent: 50 }
  expect(compare({ benefits: [{ ...wajong, wageValuePercent: 70 }], loonkostensubsidie: subsidy })).toMatchObject({ status: 'askAuthority', values: null })
})

test('an unknown fact, WAO, or a day beyond the data gives no table', () => {
  expect(compare({ benefits: [{ ...wajong, guaranteeDayCents: 'unknown' }] })).toMatchObject({ status: 'askAuthority', values: null })
  expect(compare({ benefits: [{ kind: 'wao' }] })).toMatchObject({ status: 'askAuthority', values: null })
  expect(compare({ on: '2027-01-01' })).toMatchObject({ status: 'askAuthority', values: null })
  expect(compare({ on: '2027-01-01', hourlyCents: 1600, benefits: [wajong] })).toMatchObject({ status: 'askAuthority', values: null })
})

test('pay below the minimum wage is warned about, and not when UWV dispensed it', () => {
  const warned = (facts: object) => compare(facts).warnings.some(({ en }) => en.includes('below the statutory minimum'))
  expect(warned({ hourlyCents: 1498 })).toBe(true)
  expect(warned({ hourlyCents: 1499 })).toBe(false)
  expect(warned({ hourlyCents: 1050, benefits: [{ ...wajong, wageValuePercent: 70 }] })).toBe(false)
  expect(warned({ hourlyCents: 1049, benefits: [{ ...wajong, wageValuePercent: 70 }] })).toBe(true)
})

test('more hours never lower pay, no benefit is below zero, all amounts are whole cents', () => {
  const benefits = fc.constantFrom<object[]>([], [wajong], [{ ...wajong, wageValuePercent: 45 }], [wga], [ww], [{ kind: 'zw', dailyWageCents: 9000, noRiskFullPay: false, otherBenefit: false }], [{ kind: 'iva', dailyWageCents: 12_000, otherBenefit: false }])
  fc.assert(
    fc.property(benefits, fc.integer({ min: 1499, max: 4000 }), fc.integer({ min: 1, max: 36 }), (own, hourlyCents, quarters) => {
      const rows = compare({ benefits: own, hourlyCents, stepHours: quarters / 4, toHours: 12 }).values?.rows ?? []
      expect(rows.length).toBeGreaterThan(1)
      for (const [i, row] of rows.entries()) {
        expect(row.payCents).toBeGreaterThanOrEqual(rows[i - 1]?.payCents ?? 0)
        expect(row.benefitCents).toBeGreaterThanOrEqual(0)
        expect(Number.isInteger(row.payCents) && Number.isInteger(row.totalCents)).toBe(true)
        expect(row.totalCents).toBe(row.payCents + (row.benefitCents ?? Number.NaN))
      }
    }),
    { numRuns: 40 },
  )
})

test('four-week pay: 13/12 for planning, and two periods in one month look like a high income', () => {
  const answer = fourWeekIncome(FourWeekIncomeRequest.parse({ on: '2026-09-01', periods: [{ endsOn: '2026-07-05', payCents: 90_000 }, { endsOn: '2026-08-02', payCents: 90_000 }, { endsOn: '2026-08-30', payCents: 90_000 }] }))
  expect(answer.values).toEqual({ planningMonthCents: 97_500, months: [{ month: '2026-07', payCents: 90_000, periods: 1 }, { month: '2026-08', payCents: 180_000, periods: 2 }] })
  expect(answer.warnings[0]?.en).toContain('2026-08')
})

test('toeslagen are pointed at, also what is unknown, and never given as an amount', () => {
  const pointed = (facts: object) => toeslagenPointers(ToeslagenRequest.parse({ on: '2026-09-01', ...facts }))
  expect(pointed({}).values?.pointers.map(({ code }) => code)).toContain('rents')
  expect(pointed({ rents: false }).values?.pointers.map(({ code }) => code)).not.toContain('rents')
  expect(JSON.stringify(pointed({}).values)).not.toContain('€')
})
