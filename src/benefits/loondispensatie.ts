import { z } from 'zod'
import { addDays, addMonths, Day } from '#src/kernel/day.ts'
import { type Answer, YesNo } from './answer.ts'
import { Age, Fact, Percent, WeekHours } from './fields.ts'
import { perMonth, wageShare } from './minimum-wage.ts'
import { Working } from './working.ts'

export const DispensedWageRequest = z.object({
  on: Day(),
  age: Age,
  apprentice: YesNo.default(false),
  hoursPerWeek: WeekHours,
  /** The percentage in UWV's decision. */
  percentOfMinimum: Percent,
})
export const DispensedWageValues = z.object({ hourlyEuro: z.string(), hourlyCents: z.number().int(), monthlyCents: z.number().int() })

/** Pay per hour under wage dispensation: UWV's percentage of the minimum wage per hour, exact in `hourlyEuro` because the text names no rounding (Besluit loondispensatie 3). */
export function dispensedHourlyWage(input: z.infer<typeof DispensedWageRequest>): Answer<z.infer<typeof DispensedWageValues>> {
  const work = new Working(input, { articles: ['Wajong 2:20, 3:63', 'Besluit loondispensatie Wajong 3'], whoDecides: 'uwv' })
  const found = work.params(input.on, { hour: 'wml.hour.adult' })
  const share = wageShare(work, input.on, input)
  if (!found || !share) return work.ask()
  const minimum = share.percentOf(found.hour)
  const hourly = minimum.times(input.percentOfMinimum).over(100)
  const exact = hourly.over(100).toText()
  work.step(
    (f) => `${f.num(input.percentOfMinimum)}% van ${f.euro(minimum)} per uur = € ${f.num(hourly.over(100))}.`,
    (f) => `${f.num(input.percentOfMinimum)}% of ${f.euro(minimum)} an hour = €${f.num(hourly.over(100))}.`,
  )
  const monthly = perMonth(hourly.times(input.hoursPerWeek))
  work.step(
    (f) => `Per maand bij ${f.num(input.hoursPerWeek)} uur: ${f.euro(monthly)}.`,
    (f) => `Per month at ${f.num(input.hoursPerWeek)} hours: ${f.euro(monthly)}.`,
  )
  work.warn(
    'Minder afspreken dan dit bedrag is nietig; zonder besluit van UWV geldt het volle minimumloon.',
    'Agreeing on less than this is void; without a decision of UWV the full minimum wage holds.',
  )
  return work.computed({ hourlyEuro: exact, hourlyCents: hourly.round(), monthlyCents: monthly.round() })
}

export const LoondispensatieRequest = z.object({
  requestedOn: Day(),
  hasWajong: Fact,
  wsw: Fact,
  loonkostensubsidieSameJob: Fact,
  /** How far performance lies below usual pay per hour. */
  shortfallPercent: z.union([Percent, z.literal('unknown')]).default('unknown'),
  expectedMonths: z.union([z.number().int().min(0), z.literal('unknown')]).default('unknown'),
})
export const LoondispensatieValues = z.object({ startsOn: Day(), longestUntil: Day(), renewable: z.boolean() })

/** Whether UWV may grant wage dispensation, and its term: from the first of the month of application, at most five years, renewable (Wajong 2:20; Besluit loondispensatie 1-5). */
export function loondispensatie(input: z.infer<typeof LoondispensatieRequest>): Answer<z.infer<typeof LoondispensatieValues>> {
  const work = new Working(input, { articles: ['Wajong 2:20, 3:63', 'Besluit loondispensatie Wajong 1, 2, 4, 5'], whoDecides: 'uwv' })
  const found = work.params(input.requestedOn, { shortfall: 'ld.min_performance_shortfall_pct', months: 'ld.min_expected_duration_months', years: 'ld.max_period_years' })
  if (!found) return work.ask()
  const { shortfallPercent, expectedMonths } = input
  const ends = work.unmet([
    { fact: input.hasWajong, must: true, nl: 'de werknemer heeft Wajong.', en: 'the employee has Wajong.' },
    { fact: input.wsw, must: false, nl: 'het is geen Wsw-dienstbetrekking.', en: 'it is not a Wsw job.' },
    { fact: input.loonkostensubsidieSameJob, must: false, nl: 'geen loonkostensubsidie voor dezelfde baan.', en: 'no loonkostensubsidie for the same job.' },
    {
      fact: shortfallPercent === 'unknown' ? shortfallPercent : found.shortfall.compare(shortfallPercent) <= 0, must: true,
      nl: 'de prestatie ligt ten minste 25% onder het gewone loon per uur.',
      en: 'performance lies at least 25% below usual pay per hour.',
    },
    {
      fact: expectedMonths === 'unknown' ? expectedMonths : found.months.compare(expectedMonths) <= 0, must: true,
      nl: 'dat duurt naar verwachting ten minste zes maanden.',
      en: 'this is expected to last at least six months.',
    },
  ])
  if (ends) return ends
  const startsOn = `${input.requestedOn.slice(0, 8)}01` as Day
  const longestUntil = addDays(addMonths(startsOn, 12 * found.years.round()), -1)
  work.step(
    `Gaat in op ${startsOn}, de eerste van de maand van aanvraag; ten langste tot en met ${longestUntil}.`,
    `Starts on ${startsOn}, the first of the month of application; at the longest until ${longestUntil}.`,
  )
  work.warn('UWV bepaalt het percentage en de duur.', 'UWV sets the percentage and the term.')
  return work.indicative({ startsOn, longestUntil, renewable: true })
}
