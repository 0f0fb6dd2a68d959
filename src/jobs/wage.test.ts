import { expect, test } from 'vitest'
import { wageCheck } from './wage.ts'
import type { WorkForm } from './work-form.ts'

const job = (workForm: WorkForm, subsidyPercent: number | null = null) => ({ workForm, subsidyPercent })
const asked = (wageCents: number | null, on: '2026-11-23' | '2026-03-02' | '2020-01-01' = '2026-11-23', bornOn: '2001-05-14' | '2007-08-01' | null = '2001-05-14') => ({ wageCents, on, bornOn })

test('a wage is measured by the minimum wage of its day and the age on that day', () => {
  expect(wageCheck(job('regulier'), asked(1499))).toMatchObject({ minimumCents: 1499, verdict: 'atLeast', age: 25, ruleFrom: '2026-07-01' })
  expect(wageCheck(job('regulier'), asked(1498))).toMatchObject({ verdict: 'below' })
  expect(wageCheck(job('regulier'), asked(1475, '2026-03-02'))).toMatchObject({ minimumCents: 1471, verdict: 'atLeast', ruleFrom: '2026-01-01' })
  expect(wageCheck(job('regulier'), asked(1300, '2026-11-23', '2007-08-01'))!.minimumCents).toBeLessThan(1300)
})
test('without a date of birth the full amount is used, and that is said', () => {
  expect(wageCheck(job('regulier'), asked(1499, '2026-11-23', null))).toMatchObject({ age: 21, ageKnown: false })
})
test('with loondispensatie less may be paid, down to the percentage of the decision', () => {
  expect(wageCheck(job('loondispensatie', 70), asked(1049))).toMatchObject({ dispensedCents: 1049, verdict: 'dispensed' })
  expect(wageCheck(job('loondispensatie', 70), asked(1000))).toMatchObject({ verdict: 'below' })
  expect(wageCheck(job('loondispensatie'), { ...asked(1049), dispensedPercent: 70 })).toMatchObject({ verdict: 'dispensed' })
  expect(wageCheck(job('loondispensatie'), asked(1049))).toMatchObject({ verdict: 'percentUnknown' })
  expect(wageCheck(job('loonkostensubsidie', 70), asked(1049))).toMatchObject({ dispensedCents: null, verdict: 'below' })
})
test('unpaid work, own work, no wage, or a day without a verified amount: no answer rather than a wrong one', () => {
  expect(wageCheck(job('proefplaatsing'), asked(100))).toBeUndefined()
  expect(wageCheck(job('zelfstandig'), asked(100))).toBeUndefined()
  expect(wageCheck(job('regulier'), asked(null))).toBeUndefined()
  expect(wageCheck(job('regulier'), asked(1000, '2020-01-01'))).toBeUndefined()
})
