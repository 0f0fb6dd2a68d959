import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { Decimal } from '#src/kernel/decimal.ts'
import type { Answer } from './answer.ts'
import { Amount, Fact, WeekHours } from './fields.ts'
import type { ParameterId } from './parameters/param.ts'
import { Working } from './working.ts'

export const JobcoachRequest = z.object({
  on: Day(),
  /** Year of coaching in this job; 3 stands for all later years. */
  coachYear: z.number().int().min(1),
  hoursPerWeek: WeekHours,
  /** Weeks worked in the calendar year. */
  weeksWorked: z.number().min(0).max(53).default(52),
  contractMonths: z.union([z.number().int().min(0), z.literal('unknown')]).default('unknown'),
  /** Pay as a percentage of the minimum wage. */
  payPercentOfMinimum: z.union([z.number().min(0), z.literal('unknown')]).default('unknown'),
})
export const JobcoachValues = z.object({ percent: z.string(), hoursWorked: z.string(), capHours: z.string() })

/** Most jobcoach hours UWV can pay in a year: 15, 7.5, then 6% of hours worked (Reïntegratiebesluit 12). The statutory maximum is computed; UWV sets the real number of hours. */
export function jobcoachHoursCap(input: z.infer<typeof JobcoachRequest>): Answer<z.infer<typeof JobcoachValues>> {
  const work = new Working(input, { articles: ['Reïntegratiebesluit 12', 'Wet WIA 35, 36', 'Wajong 2:22'], whoDecides: 'uwv' })
  const year = Math.min(input.coachYear, 3)
  const found = work.params(input.on, { percent: `jobcoach.uwv.cap_pct_year${year}` as ParameterId, hours: 'jobcoach.uwv.min_hours_week', months: 'jobcoach.uwv.min_contract_months', pay: 'jobcoach.uwv.min_pay_pct_wml', years: 'jobcoach.uwv.max_years' })
  if (!found) return work.ask()
  const { contractMonths, payPercentOfMinimum } = input
  const atLeast = (least: Decimal, value: number | 'unknown') => (value === 'unknown' ? value : least.compare(value) <= 0 ? true : 'unknown')
  const ends = work.unmet([
    {
      fact: atLeast(found.months, contractMonths), must: true,
      nl: 'een contract van zes maanden (korter: vraag UWV).',
      en: 'a contract of six months (shorter: ask UWV).',
    },
    {
      fact: atLeast(found.hours, input.hoursPerWeek), must: true,
      nl: 'twaalf uur per week (minder kan soms: vraag UWV).',
      en: 'twelve hours a week (fewer is sometimes possible: ask UWV).',
    },
    {
      fact: atLeast(found.pay, payPercentOfMinimum), must: true,
      nl: 'loon van 35% van het minimumloon (minder kan soms: vraag UWV).',
      en: 'pay of 35% of the minimum wage (less is sometimes possible: ask UWV).',
    },
  ])
  if (ends) return ends
  const worked = Decimal.of(input.hoursPerWeek).times(input.weeksWorked)
  const cap = found.percent.percentOf(worked)
  work.step(
    (f) => `${f.num(found.percent)}% van ${f.num(worked)} gewerkte uren = ${f.num(cap, 2)} uur.`,
    (f) => `${f.num(found.percent)}% of ${f.num(worked)} hours worked = ${f.num(cap, 2)} hours.`,
  )
  if (found.years.compare(input.coachYear) < 0) work.warn('Meestal ten hoogste drie jaar per baan; langer als het nodig is.', 'As a rule three years per job; longer when needed.')
  work.warn(
    'UWV bepaalt hoeveel uren er echt komen; tabellen uit 2014 met regimes zijn ingetrokken. Bij de gemeente gelden de regels van de verordening.',
    'UWV decides how many hours there will be; the 2014 tables with regimes were withdrawn. At the municipality the local ordinance applies.',
  )
  return work.computed({ percent: found.percent.toText(), hoursWorked: worked.toText(), capHours: cap.toFixed(2) })
}

export const WorkplaceRequest = z.object({
  on: Day(),
  /** Cost of this year's provisions together, without VAT unless it cannot be deducted. */
  costCents: Amount,
  generallyUsual: Fact,
  otherLawPays: Fact,
})
export const WorkplaceValues = z.object({ thresholdCents: z.number().int(), aboveThreshold: z.boolean(), businessBenefitWeighed: z.boolean() })

/** Whether workplace provisions pass the yearly threshold: 1.85 times the January reference wage over 21.75 (Reïntegratiebesluit 3, 7). Indicative: granting is discretionary. */
export function workplaceThreshold(input: z.infer<typeof WorkplaceRequest>): Answer<z.infer<typeof WorkplaceValues>> {
  const work = new Working(input, { articles: ['Reïntegratiebesluit 3, 7', 'Wet WIA 35, 36', 'Wajong 2:22'], whoDecides: 'uwv' })
  const ends = work.unmet([
    { fact: input.generallyUsual, must: false, nl: 'het is niet algemeen gebruikelijk.', en: 'it is not something generally usual.' },
    { fact: input.otherLawPays, must: false, nl: 'geen andere wet betaalt het.', en: 'no other law pays for it.' },
  ])
  const january = `${input.on.slice(0, 4)}-01-01` as Day
  const found = work.params(january, { factor: 'wpa.threshold_factor', wage: 'wml.month_reference', days: 'sv.days_per_month', business: 'wpa.business_benefit_test_above' })
  if (ends || !found) return ends ?? work.ask()
  const threshold = Decimal.of(found.factor.times(found.wage).over(found.days).round())
  const above = threshold.compare(input.costCents) < 0
  work.step(
    (f) => `Drempel: ${f.num(found.factor)} × ${f.euro(found.wage)} / ${f.num(found.days)} = ${f.euro(threshold)}.`,
    (f) => `Threshold: ${f.num(found.factor)} × ${f.euro(found.wage)} / ${f.num(found.days)} = ${f.euro(threshold)}.`,
  )
  work.warn(
    'UWV gebruikt een eigen drempelcode (B11) die kan verschillen: het getal van UWV gaat voor. Vraag aan voor u koopt.',
    'UWV uses its own threshold code (B11), which may differ: UWV\'s number goes first. Apply before buying.',
  )
  return work.indicative({ thresholdCents: threshold.round(), aboveThreshold: above, businessBenefitWeighed: found.business.compare(input.costCents) < 0 })
}
