import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { Decimal } from '#src/kernel/decimal.ts'
import { type Answer, YesNo } from './answer.ts'
import { Age, WeekHours } from './fields.ts'
import type { ParameterId } from './parameters/param.ts'
import { Working } from './working.ts'

export const MinimumWageRequest = z.object({
  on: Day(),
  age: Age,
  hoursPerWeek: WeekHours,
  /** Learning on the job in the BBL track: other shares at 18, 19 and 20. */
  apprentice: YesNo.default(false),
  /** Usual full week, only needed for 2023, when no hourly minimum existed. */
  fullWeekHours: z.union([z.literal(36), z.literal(38), z.literal(40)]).nullable().default(null),
})
export const MinimumWageValues = z.object({
  sharePercent: z.string(),
  hourlyCents: z.number().int(),
  monthlyCents: z.number().int(),
  monthlyWithHolidayCents: z.number().int(),
})
type MinimumWageRequest = z.infer<typeof MinimumWageRequest>

/** Whole weeks to a month: 52 weeks over 12 months. */
export const perMonth = (weekly: Decimal): Decimal => weekly.times(52).over(12)

/** Per cent of the adult minimum wage at an age (Besluit minimumjeugdloon); undefined after writing down why: too young, unknown track, no verified share. */
export function wageShare(work: Working, on: Day, { age, apprentice }: { age: number; apprentice: YesNo }): Decimal | undefined {
  if (age >= 21) return Decimal.of(100)
  if (age < 15) {
    work.reason('tooYoung', 'Onder 15 jaar geldt geen wettelijk minimumloon.', 'Below 15 there is no statutory minimum wage.')
    return undefined
  }
  const hasOwnTable = age >= 18
  if (hasOwnTable && apprentice === 'unknown') {
    work.reason('unknownFact', 'Niet bekend: leert de werknemer in de bbl?', 'Not known: is the employee a BBL apprentice?')
    return undefined
  }
  const table = hasOwnTable && apprentice === true ? 'wml.youth_pct_bbl' : 'wml.youth_pct'
  const share = work.params(on, { share: `${table}.${age}` as ParameterId })?.share
  if (share) work.step((f) => `Leeftijd ${age}: ${f.num(share)}% van het volwassen minimumloon.`, (f) => `Age ${age}: ${f.num(share)}% of the adult minimum wage.`)
  return share
}

function hourlyId({ on, fullWeekHours }: MinimumWageRequest): ParameterId {
  return on >= '2024-01-01' || fullWeekHours === null ? 'wml.hour.adult' : `wml.hour_derived_2023.${fullWeekHours}h`
}

/** Statutory minimum wage per hour, and per month for the hours asked, in cents before tax (WMM 8, 15); asks when no verified value holds on the day. */
export function minimumWage(input: MinimumWageRequest): Answer<z.infer<typeof MinimumWageValues>> {
  const work = new Working(input, { articles: ['Wet minimumloon en minimumvakantiebijslag 8, 15', 'Besluit minimumjeugdloon 2'], whoDecides: 'law' })
  const share = wageShare(work, input.on, input)
  const found = work.params(input.on, { hour: hourlyId(input), holiday: 'wml.holiday_allowance_pct' })
  if (input.age < 15) return work.notApplicable()
  if (!share || !found) return work.ask()
  if (input.apprentice === false && input.age >= 18 && input.age < 21) work.assume('Geen bbl-leerling.', 'Not a BBL apprentice.')
  const hourly = Decimal.of(share.percentOf(found.hour).round())
  work.step(
    (f) => `Minimumloon per uur: ${f.euro(found.hour)} × ${f.num(share)}% = ${f.euro(hourly)}.`,
    (f) => `Minimum wage per hour: ${f.euro(found.hour)} × ${f.num(share)}% = ${f.euro(hourly)}.`,
  )
  const monthly = perMonth(hourly.times(input.hoursPerWeek))
  work.step(
    (f) => `Per maand: ${f.euro(hourly)} × ${f.num(input.hoursPerWeek)} uur × 52 / 12 = ${f.euro(monthly)}.`,
    (f) => `Per month: ${f.euro(hourly)} × ${f.num(input.hoursPerWeek)} hours × 52 / 12 = ${f.euro(monthly)}.`,
  )
  const withHoliday = monthly.plus(found.holiday.percentOf(monthly))
  work.step(
    (f) => `Met ${f.num(found.holiday)}% vakantiebijslag: ${f.euro(withHoliday)}.`,
    (f) => `With ${f.num(found.holiday)}% holiday allowance: ${f.euro(withHoliday)}.`,
  )
  const values = { sharePercent: share.toText(), hourlyCents: hourly.round(), monthlyCents: monthly.round(), monthlyWithHolidayCents: withHoliday.round() }
  if (input.on >= '2024-01-01') return work.computed(values)
  work.warn(
    'In 2023 bestond geen wettelijk uurloon; dit is afgeleid uit het maandloon.',
    'In 2023 there was no statutory hourly wage; this is derived from the month wage.',
  )
  return work.indicative(values)
}

/** Reference month wage used by subsidies and benefits, for the age; not the hourly wage times hours: the law publishes both (WMM 8(1)(b)). */
export function referenceWage(work: Working, on: Day, person: { age: number; apprentice: YesNo }): Decimal | undefined {
  const found = work.params(on, { month: 'wml.month_reference' })
  const share = wageShare(work, on, person)
  if (!found || !share) return undefined
  const wage = Decimal.of(share.percentOf(found.month).round())
  work.step((f) => `Referentiemaandloon op ${on}: ${f.euro(wage)}.`, (f) => `Reference month wage on ${on}: ${f.euro(wage)}.`)
  return wage
}
