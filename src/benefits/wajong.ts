import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { Decimal } from '#src/kernel/decimal.ts'
import type { Answer } from './answer.ts'
import { Age, Amount, Fact, Percent } from './fields.ts'
import { Working } from './working.ts'

export const WajongRequest = z.object({
  on: Day(),
  age: Age,
  /** `works`: has work capacity; `none`: durably no work capacity, also Wajong 2015. */
  capacity: z.enum(['works', 'none', 'unknown']).default('unknown'),
  /** Month income without dispensation, as in the employer's tax return. */
  incomeMonthCents: Amount,
  /** Pay from a job with wage dispensation, and the wage value in UWV's decision. */
  dispensed: z.object({ incomeMonthCents: Amount, wageValuePercent: Percent }).nullable().default(null),
  /** Guarantee amount per day from UWV's letter; null when there is no such letter. */
  guaranteeDayCents: z.union([Amount, z.null(), z.literal('unknown')]).default('unknown'),
  otherBenefit: Fact,
})
export const WajongValues = z.object({
  basePerDayCents: z.number().int(),
  rule: z.enum(['capacity', 'noCapacity', 'dispensationA', 'dispensationB', 'guarantee']),
  compensationFactor: z.string().nullable(),
  dayCents: z.number().int(),
  monthCents: z.number().int(),
  ruleACents: z.number().int().nullable(),
  ruleBCents: z.number().int().nullable(),
})
type Request = z.infer<typeof WajongRequest>
type Values = z.infer<typeof WajongValues>

interface Rates {
  base: Decimal
  works: Decimal
  none: Decimal
  subtract: Decimal
  multiply: Decimal
  days: Decimal
}

interface DayAmount {
  rule: Values['rule']
  factor: Decimal | null
  day: Decimal
  a: Decimal | null
  b: Decimal | null
}

function refuse(work: Working, { age, capacity, dispensed, guaranteeDayCents, otherBenefit }: Request): Answer<never> | undefined {
  if (age < 21) work.reason('under21', 'Onder 21 jaar geldt een andere grondslag: vraag UWV.', 'Below 21 another base applies: ask UWV.')
  if (capacity === 'unknown') work.reason('unknownFact', 'Niet bekend: wel of geen arbeidsvermogen.', 'Not known: work capacity or not.')
  if (capacity === 'none' && dispensed) work.reason('noCapacityWithDispensation', 'Loondispensatie zonder arbeidsvermogen: vraag UWV.', 'Wage dispensation without work capacity: ask UWV.')
  if (dispensed && dispensed.wageValuePercent < 30) work.reason('wageValueBelow30', 'Onder 30% loonwaarde wordt de compensatiefactor negatief: vraag UWV.', 'Below 30% wage value the compensation factor turns negative: ask UWV.')
  if (guaranteeDayCents === 'unknown') work.reason('unknownFact', 'Niet bekend: is er een brief met een garantiebedrag?', 'Not known: is there a letter with a guarantee amount?')
  if (otherBenefit === 'unknown') work.reason('unknownFact', 'Niet bekend: is er een tweede uitkering?', 'Not known: is there a second benefit?')
  if (otherBenefit === true) work.reason('twoBenefits', 'Twee uitkeringen tegelijk: UWV bepaalt waar het inkomen telt (AIB 3:2).', 'Two benefits at once: UWV decides where income counts (AIB 3:2).')
  const doubt = age < 21 || capacity === 'unknown' || (capacity === 'none' && dispensed) || (dispensed && dispensed.wageValuePercent < 30)
  return doubt || guaranteeDayCents === 'unknown' || otherBenefit !== false ? work.ask() : undefined
}

function ordinary(work: Working, rates: Rates, { capacity, incomeMonthCents }: Request): DayAmount {
  const income = Decimal.of(incomeMonthCents).over(rates.days)
  const rule = capacity === 'none' ? 'noCapacity' : 'capacity'
  const factor = rule === 'noCapacity' ? rates.none : rates.works
  const day = factor.times(rates.base.minus(income)).atLeast(0)
  work.step(
    (f) => `${f.num(factor)} × (${f.euro(rates.base)} - ${f.euro(income)} inkomen per dag) = ${f.euro(day)} per dag, nooit onder nul.`,
    (f) => `${f.num(factor)} × (${f.euro(rates.base)} - ${f.euro(income)} income per day) = ${f.euro(day)} a day, never below zero.`,
  )
  return { rule, factor: null, day, a: null, b: null }
}

function withDispensation(work: Working, rates: Rates, { incomeMonthCents, dispensed }: Request): DayAmount {
  const own = Decimal.of(dispensed?.incomeMonthCents ?? 0).over(rates.days)
  const other = Decimal.of(incomeMonthCents).over(rates.days)
  const value = Decimal.of(dispensed?.wageValuePercent ?? 100).over(100)
  const factor = value.minus(rates.subtract).over(rates.multiply.times(value))
  const a = rates.works.times(rates.base).minus(rates.works.times(factor.times(own).plus(other)))
  const b = own.over(value).minus(own)
  work.step(
    (f) => `Compensatiefactor (${f.num(value)} - ${f.num(rates.subtract)}) / (${f.num(rates.multiply)} × ${f.num(value)}) = ${f.num(factor)}, niet afgerond.`,
    (f) => `Compensation factor (${f.num(value)} - ${f.num(rates.subtract)}) / (${f.num(rates.multiply)} × ${f.num(value)}) = ${f.num(factor)}, not rounded.`,
  )
  work.step(
    (f) => `(a) ${f.num(rates.works)} × ${f.euro(rates.base)} - ${f.num(rates.works)} × (factor × ${f.euro(own)} + ${f.euro(other)} ander inkomen) = ${f.euro(a)} per dag.`,
    (f) => `(a) ${f.num(rates.works)} × ${f.euro(rates.base)} - ${f.num(rates.works)} × (factor × ${f.euro(own)} + ${f.euro(other)} other income) = ${f.euro(a)} a day.`,
  )
  work.step(
    (f) => `(b) aanvulling tot het volle loon: ${f.euro(own)} / ${f.num(value)} - ${f.euro(own)} = ${f.euro(b)} per dag.`,
    (f) => `(b) top-up to the full pay: ${f.euro(own)} / ${f.num(value)} - ${f.euro(own)} = ${f.euro(b)} a day.`,
  )
  const day = a.atLeast(b).atLeast(0)
  return { rule: b.compare(a) > 0 ? 'dispensationB' : 'dispensationA', factor, day, a, b }
}

function withGuarantee(work: Working, amount: DayAmount, guarantee: number | null): DayAmount {
  if (guarantee === null) return amount
  work.warn(
    'Het garantiebedrag staat alleen in de brief van UWV en kan vervallen na een heel jaar zonder inkomen of met een hogere uitkomst (Wajong 8:8).',
    'The guarantee amount stands only in UWV\'s letter and can lapse after a whole year without income or with a higher outcome (Wajong 8:8).',
  )
  if (amount.day.compare(guarantee) >= 0) return amount
  work.step(
    (f) => `Het garantiebedrag ${f.euro(guarantee)} per dag is hoger en geldt.`,
    (f) => `The guarantee amount ${f.euro(guarantee)} a day is higher and applies.`,
  )
  return { ...amount, rule: 'guarantee', day: Decimal.of(guarantee) }
}

/**
 * Wajong benefit in cents before tax, without holiday allowance, under the one rule since 2021 (Wajong 2:40, 2:46, 3:8, 3:8b, 8:8): 70% or 75% of base
 * less income, or with wage dispensation the higher of two formulas. Asks under 21, under 30% wage value, with two benefits, or when a fact is unknown.
 */
export function wajong(input: Request): Answer<Values> {
  const work = new Working(input, { articles: ['Wajong 1a:4, 2:1, 2:40, 2:46, 3:8, 3:8b, 8:8'], whoDecides: 'uwv' })
  const refused = refuse(work, input)
  const rates = work.params(input.on, {
    base: 'wajong.base_per_day_21plus',
    works: 'wajong.factor_work_capacity',
    none: 'wajong.factor_no_work_capacity',
    subtract: 'wajong.cf_subtract',
    multiply: 'wajong.cf_multiply',
    days: 'wajong.days_per_month',
  })
  if (refused || !rates) return refused ?? work.ask()
  work.step((f) => `Grondslag per dag vanaf 21 jaar: ${f.euro(rates.base)}.`, (f) => `Base per day from 21 years: ${f.euro(rates.base)}.`)
  const amount = input.dispensed ? withDispensation(work, rates, input) : ordinary(work, rates, input)
  const guarantee = input.guaranteeDayCents === 'unknown' ? null : input.guaranteeDayCents
  const final = withGuarantee(work, amount, guarantee)
  const day = Decimal.of(final.day.round())
  const month = day.times(rates.days)
  work.step(
    (f) => `Per maand: ${f.euro(day)} × ${f.num(rates.days)} = ${f.euro(month)}, zonder vakantiegeld.`,
    (f) => `Per month: ${f.euro(day)} × ${f.num(rates.days)} = ${f.euro(month)}, without holiday allowance.`,
  )
  work.assume(
    'Eén uitkering, geen verhoging bij hulpbehoevendheid, inkomen uit de loonaangifte van de werkgever.',
    'One benefit, no supplement for need of care, income as in the employer\'s tax return.',
  )
  const values: Values = {
    basePerDayCents: rates.base.round(),
    rule: final.rule,
    compensationFactor: final.factor?.toText(12) ?? null,
    dayCents: day.round(),
    monthCents: month.round(),
    ruleACents: final.a?.round() ?? null,
    ruleBCents: final.b?.round() ?? null,
  }
  return guarantee === null ? work.computed(values) : work.indicative(values)
}
