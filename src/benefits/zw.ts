import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { Decimal } from '#src/kernel/decimal.ts'
import type { Answer } from './answer.ts'
import { dailyWageFields, monthWage } from './daily-wage.ts'
import { Amount, Fact } from './fields.ts'
import { Working } from './working.ts'

export const SicknessRequest = z.object({
  on: Day(),
  ...dailyWageFields,
  incomeMonthCents: Amount,
  /** No-risk: the employer asks for full pay instead of 70%. */
  noRiskFullPay: Fact,
  weekOfIllness: z.union([z.number().int().min(1), z.literal('unknown')]).default('unknown'),
  /** With no-risk: the wage the employer owes for a day; sick pay never exceeds it. */
  wageOwedPerDayCents: Amount.nullable().default(null),
  otherBenefit: Fact,
})
export const SicknessValues = z.object({ percent: z.string(), deductionPerDayCents: z.number().int(), dayCents: z.number().int(), monthCents: z.number().int() })

/** Sick pay (ZW) in cents before tax: 70% of the daily wage, with no-risk up to 100% in the first 52 weeks on request, less the same share of income (ZW 29, 29b, 31). Indicative: UWV decides. */
export function sicknessBenefit(input: z.infer<typeof SicknessRequest>): Answer<z.infer<typeof SicknessValues>> {
  const work = new Working(input, { articles: ['ZW 29(7), 29b(5, 6), 31(2)'], whoDecides: 'uwv' })
  const full = input.noRiskFullPay
  const ends = work.unmet([
    {
      fact: full === 'unknown' ? full : true, must: true,
      nl: 'of de werkgever met no-risk om 100% vraagt.',
      en: 'whether the employer asks for 100% under no-risk.',
    },
    {
      fact: full === true && input.weekOfIllness === 'unknown' ? 'unknown' : true, must: true,
      nl: 'de hoeveelste ziekteweek dit is.',
      en: 'which week of illness this is.',
    },
    {
      fact: input.otherBenefit === false ? true : 'unknown', must: true,
      nl: 'bij welke van twee uitkeringen het inkomen telt.',
      en: 'with which of two benefits the income counts.',
    },
  ])
  const base = monthWage(work, input)
  const found = work.params(input.on, { percent: 'zw.pct', weeks: 'zw.norisk.full_pay_weeks' })
  if (ends || !base || !found) return ends ?? work.ask()
  const atFull = full === true && input.weekOfIllness !== 'unknown' && found.weeks.compare(input.weekOfIllness) >= 0
  const percent = atFull ? Decimal.of(100) : found.percent
  const deduction = percent.percentOf(base.share.times(input.incomeMonthCents).over(base.days))
  const gross = percent.percentOf(input.dailyWageCents).minus(deduction).atLeast(0)
  const owed = full === true && input.wageOwedPerDayCents !== null ? gross.atMost(input.wageOwedPerDayCents) : gross
  const day = Decimal.of(owed.round())
  work.step(
    (f) => `${f.num(percent)}% van ${f.euro(input.dailyWageCents)} min ${f.euro(deduction)} voor inkomen = ${f.euro(day)} per dag.`,
    (f) => `${f.num(percent)}% of ${f.euro(input.dailyWageCents)} less ${f.euro(deduction)} for income = ${f.euro(day)} a day.`,
  )
  if (full === true) work.assume('Nooit meer dan het loon dat de werkgever moet betalen.', 'Never more than the wage the employer owes.')
  return work.indicative({ percent: percent.toText(), deductionPerDayCents: deduction.round(), dayCents: day.round(), monthCents: day.times(base.days).round() })
}

export const WaoRequest = z.object({ on: Day() })
export const WaoValues = z.object({})

/** WAO beside work is never computed here: fictitious classes, five years, indexed former pay (WAO 44). Shows the class table and sends to UWV. */
export function waoBenefit(input: z.infer<typeof WaoRequest>): Answer<z.infer<typeof WaoValues>> {
  const work = new Working(input, { articles: ['WAO 21, 44'], whoDecides: 'uwv' })
  const found = work.params(input.on, { a: 'wao.class_pct.15_25', b: 'wao.class_pct.25_35', c: 'wao.class_pct.35_45', d: 'wao.class_pct.45_55', e: 'wao.class_pct.55_65', f: 'wao.class_pct.65_80', g: 'wao.class_pct.80_plus' })
  if (found) {
    work.step(
      (f) => `Klassen van 15-25% tot 80% en meer: ${Object.values(found).map((percent) => f.num(percent)).join(', ')}% van 100/108 van het dagloon.`,
      (f) => `Classes from 15-25% to 80% and more: ${Object.values(found).map((percent) => f.num(percent)).join(', ')}% of 100/108 of the daily wage.`,
    )
  }
  work.reason(
    'waoOnlyUwv',
    'Werken met WAO rekent alleen UWV uit: inkomen leidt eerst tot een fictieve klasse, na vijf jaar tot echte herindeling.',
    'Only UWV computes work beside WAO: income first leads to a fictitious class, after five years to a real one.',
  )
  return work.ask()
}
