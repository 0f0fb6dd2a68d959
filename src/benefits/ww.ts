import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { Decimal } from '#src/kernel/decimal.ts'
import type { Answer } from './answer.ts'
import { dailyWageFields, monthWage } from './daily-wage.ts'
import { Amount, Fact } from './fields.ts'
import { type Condition, Working } from './working.ts'

export const WwRequest = z.object({
  on: Day(),
  ...dailyWageFields,
  /** Which month of the benefit this is, 1 is the first. */
  monthOfBenefit: z.union([z.number().int().min(1), z.literal('unknown')]).default('unknown'),
  /** Pay without holiday allowance paid out. */
  incomeMonthCents: Amount,
  /** The employer sets holiday allowance aside: income counts 1.08 times and the payout later does not. */
  holidayReserved: Fact,
  /** Pension-type income, deducted fully. */
  pensionMonthCents: Amount.default(0),
  otherBenefit: Fact,
})
export const WwValues = z.object({ monthWageCents: z.number().int(), countedCents: z.number().int(), endAboveCents: z.number().int(), ended: z.boolean(), benefitCents: z.number().int() })

type Request = z.infer<typeof WwRequest>

const conditions = ({ monthOfBenefit, incomeMonthCents, holidayReserved, otherBenefit }: Request): Condition[] => [
  {
    fact: monthOfBenefit === 'unknown' ? monthOfBenefit : true, must: true,
    nl: 'de hoeveelste maand van de uitkering dit is.',
    en: 'which month of the benefit this is.',
  },
  {
    fact: incomeMonthCents > 0 && holidayReserved === 'unknown' ? 'unknown' : true, must: true,
    nl: 'of de werkgever vakantiegeld reserveert.',
    en: 'whether the employer sets holiday allowance aside.',
  },
  {
    fact: otherBenefit === false ? true : 'unknown', must: true,
    nl: 'bij welke van twee uitkeringen het inkomen telt.',
    en: 'with which of two benefits the income counts.',
  },
]

/** WW benefit a month in cents before tax beside income; the right ends in the month counted income passes 87.5% of the month wage (WW 20, 47). Indicative: UWV decides. */
export function wwBenefit(input: Request): Answer<z.infer<typeof WwValues>> {
  const work = new Working(input, { articles: ['WW 20(1)(c), 47', 'Algemeen inkomensbesluit 4:1'], whoDecides: 'uwv' })
  const { monthOfBenefit, incomeMonthCents, holidayReserved } = input
  const ends = work.unmet(conditions(input))
  const base = monthWage(work, input)
  const found = work.params(input.on, { first: 'ww.pct_first_2_months', after: 'ww.pct_after', end: 'ww.end_income_pct_of_month_wage', reserved: 'ww.reserved_holiday_factor' })
  if (ends || !base || !found || monthOfBenefit === 'unknown') return ends ?? work.ask()
  const income = Decimal.of(incomeMonthCents).times(holidayReserved === true ? found.reserved : 1)
  const counted = income.times(base.share)
  work.step(
    (f) => `Inkomen dat telt: ${f.euro(income)} × ${f.num(base.share, 4)} = ${f.euro(counted)}.`,
    (f) => `Income that counts: ${f.euro(income)} × ${f.num(base.share, 4)} = ${f.euro(counted)}.`,
  )
  const limit = found.end.percentOf(base.wage)
  const ended = counted.compare(limit) > 0
  work.step(
    (f) => `Grens ${f.num(found.end)}% van A: ${f.euro(limit)}${ended ? ': de WW stopt deze maand' : ''}.`,
    (f) => `Limit ${f.num(found.end)}% of A: ${f.euro(limit)}${ended ? ': WW ends this month' : ''}.`,
  )
  const percent = monthOfBenefit <= 2 ? found.first : found.after
  const amount = ended ? Decimal.of(0) : percent.percentOf(base.wage.minus(counted)).minus(input.pensionMonthCents).atLeast(0)
  work.step((f) => `${f.num(percent)}% × (A - inkomen) - pensioen: ${f.euro(amount)}.`, (f) => `${f.num(percent)}% × (A - income) - pension: ${f.euro(amount)}.`)
  const values = { monthWageCents: base.wage.round(), countedCents: counted.round(), endAboveCents: limit.round(), ended, benefitCents: amount.round() }
  return work.indicative(values)
}

export const WwEntitlementRequest = z.object({ on: Day(), weeksWorkedOf36: z.number().int().min(0).max(36), hoursLostPerWeek: z.number().min(0), workYears: z.number().int().min(0) })
export const WwEntitlementValues = z.object({ months: z.number() })

/** Whether WW can start and for about how many months: 26 of 36 weeks, five hours lost, 3 to 24 months (WW 16, 17, 42). Indicative: transitional rules differ. */
export function wwEntitlement(input: z.infer<typeof WwEntitlementRequest>): Answer<z.infer<typeof WwEntitlementValues>> {
  const work = new Working(input, { articles: ['WW 16, 17, 42'], whoDecides: 'uwv' })
  const found = work.params(input.on, { weeks: 'ww.weeks_required', hours: 'ww.min_hours_lost', least: 'ww.min_duration_months', most: 'ww.max_duration_months' })
  if (!found) return work.ask()
  const ends = work.unmet([
    {
      fact: found.weeks.compare(input.weeksWorkedOf36) <= 0, must: true,
      nl: 'ten minste 26 van de laatste 36 weken gewerkt.',
      en: 'worked at least 26 of the last 36 weeks.',
    },
    { fact: found.hours.compare(input.hoursLostPerWeek) <= 0, must: true, nl: 'ten minste vijf uur per week verloren.', en: 'lost at least five hours a week.' },
  ])
  if (ends) return ends
  const years = Decimal.of(input.workYears)
  const months = years.atMost(10).plus(years.minus(10).atLeast(0).over(2)).atLeast(found.least).atMost(found.most)
  work.step(
    (f) => `${input.workYears} jaar gewerkt: ongeveer ${f.num(months, 1)} maanden.`,
    (f) => `${input.workYears} years worked: about ${f.num(months, 1)} months.`,
  )
  work.warn(
    'Overgangsregels kunnen de duur veranderen; korter vanaf 2027 is aangekondigd.',
    'Transitional rules can change the term; shortening from 2027 has been announced.',
  )
  return work.indicative({ months: months.times(2).round() / 2 })
}
