import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { Decimal } from '#src/kernel/decimal.ts'
import type { Answer } from './answer.ts'
import { Amount, Fact } from './fields.ts'
import { Working } from './working.ts'

/** What UWV's decision says about the wage a benefit is reckoned from. */
export const dailyWageFields = {
  /** Daily wage in the decision, after the statutory maximum. */
  dailyWageCents: Amount,
  /** Daily wage without the maximum; null when the maximum did not bite. */
  uncappedDailyWageCents: Amount.nullable().default(null),
}
interface DailyWage {
  on: Day
  dailyWageCents: number
  uncappedDailyWageCents: number | null
}

/** Month wage A and the share C/D of income that counts, at most one; undefined without a verified number of days. */
export function monthWage(work: Working, { on, dailyWageCents, uncappedDailyWageCents }: DailyWage): { wage: Decimal; share: Decimal; days: Decimal } | undefined {
  const found = work.params(on, { days: 'sv.days_per_month' })
  if (!found) return undefined
  const daily = Decimal.of(dailyWageCents)
  const share = uncappedDailyWageCents ? daily.over(uncappedDailyWageCents).atMost(1) : Decimal.of(1)
  if (uncappedDailyWageCents === null) work.assume('Het dagloon is niet afgetopt op het maximum.', 'The daily wage was not cut at the maximum.')
  const wage = daily.times(found.days)
  work.step(
    (f) => `Maandloon A: ${f.euro(daily)} × ${f.num(found.days)} = ${f.euro(wage)}.`,
    (f) => `Month wage A: ${f.euro(daily)} × ${f.num(found.days)} = ${f.euro(wage)}.`,
  )
  return { wage, share, days: found.days }
}

export const SicknessDailyWageRequest = z.object({
  on: Day(),
  wagesInYearCents: Amount,
  holidayPaidCents: Amount,
  holidayAccruedCents: Amount,
  /** Wage days since the start when the job is younger than the reference year; null for a full year. */
  wageDays: z.number().int().min(1).max(261).nullable().default(null),
  knownToUwv: Fact,
})
export const SicknessDailyWageValues = z.object({ dailyWageCents: z.number().int() })

/** Daily wage for ZW in cents: wages of the reference year less holiday allowance paid plus accrued, over 261 or the wage days (Dagloonbesluit). Indicative: UWV sets it. */
export function sicknessDailyWage(input: z.infer<typeof SicknessDailyWageRequest>): Answer<z.infer<typeof SicknessDailyWageValues>> {
  const work = new Working(input, { articles: ['Dagloonbesluit werknemersverzekeringen'], whoDecides: 'uwv' })
  const found = work.params(input.on, { days: 'sv.days_per_year' })
  if (!found) return work.ask()
  const days = input.wageDays === null ? found.days : Decimal.of(input.wageDays)
  const total = Decimal.of(input.wagesInYearCents).minus(input.holidayPaidCents).plus(input.holidayAccruedCents)
  const daily = total.over(days).atLeast(0)
  work.step(
    (f) => `(${f.euro(input.wagesInYearCents)} - ${f.euro(input.holidayPaidCents)} + ${f.euro(input.holidayAccruedCents)}) / ${f.num(days)} = ${f.euro(daily)} per dag.`,
    (f) => `(${f.euro(input.wagesInYearCents)} - ${f.euro(input.holidayPaidCents)} + ${f.euro(input.holidayAccruedCents)}) / ${f.num(days)} = ${f.euro(daily)} a day.`,
  )
  if (input.knownToUwv !== true) work.warn('Neem het dagloon uit de beslissing van UWV zodra die er is; daar geldt ook het maximumdagloon.', 'Take the daily wage from UWV\'s decision once it is there; the maximum daily wage applies too.')
  return work.indicative({ dailyWageCents: daily.round() })
}
