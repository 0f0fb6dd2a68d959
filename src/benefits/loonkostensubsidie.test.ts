import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FlatRateRequest, LoonkostensubsidieRequest, loonkostensubsidie, loonkostensubsidieFlatRate } from './loonkostensubsidie.ts'

const koen = { on: '2026-07-15', startedOn: '2026-07-01', age: 31, hoursPerWeek: 32, inTargetGroup: true, wsw: false, hasWajong: false, otherWageSubsidySameJob: false }
const measured = (facts: object = {}) => loonkostensubsidie(LoonkostensubsidieRequest.parse({ ...koen, wageValuePercent: 60, ...facts }))
const flat = (facts: object = {}) => loonkostensubsidieFlatRate(FlatRateRequest.parse({ ...koen, bothAgree: true, ...facts }))

test('Koen does 60% of the work in 32 hours: 897.40, with employer costs 1,108.29 a month', () => {
  const answer = measured()
  expect(answer.status).toBe('indicative')
  expect(answer.whoDecides).toBe('gemeente')
  expect(answer.values).toMatchObject({ minimumWithHolidayCents: 252396, wageValueCents: 151438, atFullWeekCents: 100958, subsidyCents: 89740, surchargeCents: 21089, totalCents: 110829, capped: false })
})

test('the flat rate for 32 hours is 1,121.76, with employer costs 1,385.37', () => {
  expect(flat()).toMatchObject({ status: 'indicative', values: { subsidyCents: 112176, surchargeCents: 26361, totalCents: 138537 } })
})

test('the employer-cost percentage after 2021 is warned about', () => {
  expect(measured().warnings.map(({ en }) => en).join()).toContain('lks.employer_cost_pct')
  expect(measured().parameters).toContainEqual(expect.objectContaining({ id: 'lks.employer_cost_pct', confidence: 'low' }))
})

test('at a wage value of 25% the 70% cap bites', () => {
  expect(measured({ wageValuePercent: 25, hoursPerWeek: 36 }).values).toMatchObject({ capped: true, capCents: 176677, subsidyCents: 176677 })
  expect(measured({ wageValuePercent: 30, hoursPerWeek: 36 }).values).toMatchObject({ capped: false, subsidyCents: 176677 })
})

test('a job that began in January keeps the January wage until the next 1 January, also after 1 July', () => {
  const january = { startedOn: '2026-01-05', hoursPerWeek: 36 }
  expect(measured({ ...january, on: '2026-06-30' }).values?.minimumWithHolidayCents).toBe(247795)
  expect(measured({ ...january, on: '2026-07-01' }).values?.minimumWithHolidayCents).toBe(247795)
  expect(measured({ startedOn: '2025-09-01', on: '2026-01-01' }).values?.minimumWithHolidayCents).toBe(247795)
  expect(measured({ startedOn: '2025-09-01', on: '2025-12-31' }).values?.minimumWithHolidayCents).toBe(242546)
})

test('higher pay makes the subsidy smaller, holiday allowance counted on both sides', () => {
  expect(measured({ payAtFullWeekCents: 233700 }).values?.wageValueCents).toBe(151438)
  expect(measured({ payAtFullWeekCents: 280000 }).values?.subsidyCents).toBeLessThan(89740)
  expect(measured({ wageValuePercent: 95, payAtFullWeekCents: 300000 }).values).toMatchObject({ subsidyCents: 0, totalCents: 0 })
})

test('24 hours is 24/36 of the amount; above 36 hours the sector decides what full-time is', () => {
  expect(measured({ hoursPerWeek: 24 }).values?.subsidyCents).toBe(67305)
  expect(measured({ hoursPerWeek: 40 })).toMatchObject({ status: 'askAuthority', values: null })
  expect(measured({ hoursPerWeek: 40, sectorFullWeekHours: 38 }).values?.subsidyCents).toBe(106567)
})

test('someone of 19 has a lower minimum wage and so a lower subsidy', () => {
  expect(measured({ age: 19, hoursPerWeek: 36 }).values?.minimumWithHolidayCents).toBe(151438)
})

test('a Wajong holder has no loonkostensubsidie, except in beschut werk', () => {
  expect(measured({ hasWajong: true, beschutWerk: false })).toMatchObject({ status: 'notApplicable', values: null })
  expect(measured({ hasWajong: true, beschutWerk: true }).status).toBe('indicative')
  expect(measured({ hasWajong: true }).status).toBe('askAuthority')
})

test.each(['inTargetGroup', 'wsw', 'hasWajong', 'otherWageSubsidySameJob'])('an unknown %s leads to asking, not to no', (fact) => {
  expect(measured({ [fact]: 'unknown' })).toMatchObject({ status: 'askAuthority', values: null })
  expect(flat({ [fact]: 'unknown' })).toMatchObject({ status: 'askAuthority', values: null })
})

test('a definite no settles it, whatever else is unknown', () => {
  const answer = measured({ inTargetGroup: false, wsw: 'unknown' })
  expect(answer.status).toBe('notApplicable')
  expect(answer.reasons.map(({ code }) => code)).toEqual(['conditionNotMet'])
})

test('the flat rate ends after six months and needs the agreement of both', () => {
  expect(flat({ startedOn: '2026-07-01', on: '2026-12-31' }).status).toBe('indicative')
  expect(flat({ startedOn: '2026-03-15', on: '2026-09-14' }).status).toBe('indicative')
  expect(flat({ startedOn: '2026-03-15', on: '2026-09-15' }).status).toBe('notApplicable')
  expect(flat({ bothAgree: false }).status).toBe('notApplicable')
})

test('from 2027 there is no amount', () => {
  expect(measured({ on: '2027-01-01' })).toMatchObject({ status: 'askAuthority', values: null })
  expect(measured({ on: '2026-12-31' }).status).toBe('indicative')
})

test('whatever the facts, the subsidy is whole cents between zero and the cap and falls as the wage value rises', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 98 }), fc.integer({ min: 1, max: 36 }), (value, hours) => {
      const low = measured({ wageValuePercent: value, hoursPerWeek: hours }).values
      const high = measured({ wageValuePercent: value + 1, hoursPerWeek: hours }).values
      expect(Number.isInteger(low?.subsidyCents)).toBe(true)
      expect(low?.subsidyCents).toBeLessThanOrEqual(low?.capCents ?? 0)
      expect(high?.subsidyCents).toBeLessThanOrEqual(low?.subsidyCents ?? 0)
      expect(high?.subsidyCents).toBeGreaterThanOrEqual(0)
    }),
  )
})
