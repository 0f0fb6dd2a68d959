import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AssistanceAssetsRequest, assistanceAssets } from './assets.ts'
import { AssistanceFreeIncomeRequest, AssistanceSupplementRequest, assistanceFreeIncome, assistanceSupplement } from './bijstand.ts'
import { EarningsDisregardRequest, earningsDisregard } from './bijstand-earnings.ts'

const fatma = {
  on: '2026-09-01',
  age: 34,
  atAowAge: false,
  netEarningsCents: 80_000,
  receivesAssistance: true,
  collegeGrants: true,
  monthsUsedGeneral: 0,
  singleParentChildUnder12: false,
  medicallyHoursLimited: false,
  jobWithLoonkostensubsidie: false,
}
const disregard = (facts: object = {}) => earningsDisregard(EarningsDisregardRequest.parse({ ...fatma, ...facts }))
const afterN = { monthsUsedGeneral: 6 }

test('n: Fatma keeps 25% of 800 net, up to 285', () => {
  expect(disregard()).toMatchObject({ status: 'indicative', whoDecides: 'gemeente', values: { rule: 'n', disregardCents: 20_000, countedCents: 60_000, atMaximum: false } })
  expect(disregard({ netEarningsCents: 150_000 }).values).toMatchObject({ rule: 'n', disregardCents: 28_500, atMaximum: true })
})

test('n lasts six months: in month seven nothing is left without another ground', () => {
  expect(disregard({ monthsUsedGeneral: 5 }).values?.rule).toBe('n')
  expect(disregard(afterN).values).toMatchObject({ rule: 'none', disregardCents: 0, countedCents: 80_000 })
})

test('r: a single parent with a young child has 12.5% after n, up to 177.66', () => {
  const parent = { ...afterN, singleParentChildUnder12: true, monthsUsedSingleParent: 0 }
  expect(disregard(parent).values).toMatchObject({ rule: 'r', disregardCents: 10_000 })
  expect(disregard({ ...parent, netEarningsCents: 200_000 }).values?.disregardCents).toBe(17_766)
  expect(disregard({ ...parent, monthsUsedSingleParent: 30 }).values?.rule).toBe('none')
})

test('y: someone who is medically limited in hours has 15% without end, also below 27, but not beside n', () => {
  const limited = { medicallyHoursLimited: true }
  expect(disregard(limited).values?.rule).toBe('n')
  expect(disregard({ ...limited, ...afterN }).values).toMatchObject({ rule: 'y', disregardCents: 12_000 })
  expect(disregard({ ...limited, age: 23, netEarningsCents: 200_000 }).values).toMatchObject({ rule: 'y', disregardCents: 18_019 })
})

test('z and aa: a job with loonkostensubsidie has 15% for twelve months after n, longer when more hours are not possible', () => {
  const job = { ...afterN, jobWithLoonkostensubsidie: true }
  expect(disregard({ ...job, monthsUsedLoonkostensubsidie: 11 }).values).toMatchObject({ rule: 'z', disregardCents: 12_000 })
  expect(disregard({ ...job, monthsUsedLoonkostensubsidie: 12, moreHoursPossible: false }).values?.rule).toBe('aa')
  expect(disregard({ ...job, monthsUsedLoonkostensubsidie: 12, moreHoursPossible: true }).values?.rule).toBe('none')
  expect(disregard({ ...job, monthsUsedLoonkostensubsidie: 12 }).status).toBe('askAuthority')
})

test('they exclude each other: y goes before z, z before r', () => {
  const many = { ...afterN, jobWithLoonkostensubsidie: true, monthsUsedLoonkostensubsidie: 0, singleParentChildUnder12: true, monthsUsedSingleParent: 0 }
  expect(disregard(many).values?.rule).toBe('z')
  expect(disregard({ ...many, medicallyHoursLimited: true }).values?.rule).toBe('y')
})

test('below 27 n and r are not there, and whether z is, the municipality must say', () => {
  expect(disregard({ age: 26 }).values?.rule).toBe('none')
  expect(disregard({ age: 27 }).values?.rule).toBe('n')
  expect(disregard({ age: 26, jobWithLoonkostensubsidie: true, monthsUsedLoonkostensubsidie: 0 })).toMatchObject({ status: 'askAuthority', values: null })
})

test.each([{ receivesAssistance: 'unknown' }, { collegeGrants: 'unknown' }, { monthsUsedGeneral: 'unknown' }, { ...afterN, medicallyHoursLimited: 'unknown' }, { ...afterN, jobWithLoonkostensubsidie: 'unknown' }])(
  'with %o the municipality is asked',
  (facts) => {
    expect(disregard(facts)).toMatchObject({ status: 'askAuthority', values: null })
  },
)

test('without assistance there is no disregard', () => {
  expect(disregard({ receivesAssistance: false }).status).toBe('notApplicable')
})

test('the maxima of the first half of 2026 were not verified, so there is no amount', () => {
  expect(disregard({ on: '2026-06-30' })).toMatchObject({ status: 'askAuthority', values: null })
  expect(disregard({ on: '2026-07-01' }).status).toBe('indicative')
})

test('from 2027: 15% without maximum for twelve months, without end when limited in hours, only indicative', () => {
  expect(disregard({ on: '2026-12-31', netEarningsCents: 200_000 }).values?.rule).toBe('n')
  const next = { on: '2027-01-01', netEarningsCents: 200_000 }
  expect(disregard(next)).toMatchObject({ status: 'indicative', values: { rule: 'general2027', disregardCents: 30_000, maximumCents: null } })
  expect(disregard({ ...next, monthsUsedGeneral: 12 }).status).toBe('askAuthority')
  expect(disregard({ ...next, monthsUsedGeneral: 40, medicallyHoursLimited: true }).values?.rule).toBe('medical2027')
  expect(disregard(next).parameters[0]?.confidence).toBe('medium')
})

const remaining = (facts: object = {}) => assistanceSupplement(AssistanceSupplementRequest.parse({ on: '2026-09-01', normCents: 141_946, netEarningsCents: 80_000, disregardCents: 20_000, otherBenefit: false, ...facts }))

test('Fatma earns 800 net: 600 counts, 819.46 of assistance remains, together 1,619.46', () => {
  expect(remaining()).toMatchObject({ status: 'indicative', values: { countedCents: 60_000, assistanceCents: 81_946, togetherCents: 161_946 } })
})

test('an undecided disregard or a second benefit leads to asking', () => {
  expect(remaining({ disregardCents: 'unknown' })).toMatchObject({ status: 'askAuthority', values: null })
  expect(remaining({ otherBenefit: 'unknown' }).status).toBe('askAuthority')
  expect(remaining({ otherBenefit: true }).status).toBe('askAuthority')
})

test('assistance never goes below zero and work never lowers net pay and assistance together', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300_000 }), fc.integer({ min: 0, max: 10_000 }), (net, more) => {
      const at = (netEarningsCents: number) => remaining({ netEarningsCents, disregardCents: disregard({ netEarningsCents }).values?.disregardCents }).values
      expect(at(net)?.assistanceCents).toBeGreaterThanOrEqual(0)
      expect(at(net + more)?.togetherCents).toBeGreaterThanOrEqual(at(net)?.togetherCents ?? 0)
    }),
  )
})

const free = (facts: object) => assistanceFreeIncome(AssistanceFreeIncomeRequest.parse({ on: '2026-09-01', age: 34, ...facts }))

test('gifts are free up to 1,200 a year, a premium up to 3,398', () => {
  expect(free({ kind: 'gifts', totalCents: 150_000 }).values).toEqual({ maximumCents: 120_000, freeCents: 120_000, countedCents: 30_000 })
  expect(free({ kind: 'premium', totalCents: 300_000 }).values).toMatchObject({ freeCents: 300_000, countedCents: 0 })
  expect(free({ kind: 'premium', totalCents: 300_000, times: 3 }).status).toBe('notApplicable')
})

test('below 27 a premium is only free in the wage-subsidy target group', () => {
  expect(free({ age: 24, kind: 'premium', totalCents: 100_000, inLoonkostensubsidieGroup: true }).status).toBe('indicative')
  expect(free({ age: 24, kind: 'premium', totalCents: 100_000, inLoonkostensubsidieGroup: false }).status).toBe('notApplicable')
  expect(free({ age: 24, kind: 'premium', totalCents: 100_000 }).status).toBe('askAuthority')
})

const assets = (facts: object) => assistanceAssets(AssistanceAssetsRequest.parse({ on: '2026-09-01', household: 'single', assetsCents: 500_000, ...facts }))

test('assets up to 8,000 are within the limit, home equity above 67,500 counts', () => {
  expect(assets({ assetsCents: 800_000 }).values?.withinLimit).toBe(true)
  expect(assets({ assetsCents: 800_001 }).values).toMatchObject({ withinLimit: false, aboveCents: 1 })
  expect(assets({ homeEquityCents: 7_150_000 }).values).toMatchObject({ withinLimit: false, aboveCents: 100_000 })
  expect(assets({ on: '2025-06-01' }).status).toBe('askAuthority')
})
