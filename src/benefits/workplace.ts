import { z } from 'zod'
import { addDays, addMonths, Day } from '#src/kernel/day.ts'
import { Decimal } from '#src/kernel/decimal.ts'
import type { Answer } from './answer.ts'
import { Age, Amount, Fact, WeekHours } from './fields.ts'
import type { ParameterId } from './parameters/param.ts'
import { Working } from './working.ts'

export const TrialPlacementRequest = z.object({
  /** UWV for WW, WIA and Wajong; the municipality for bijstand. */
  authority: z.enum(['uwv', 'gemeente', 'unknown']),
  startsOn: Day(),
  age: Age,
  /** The benefit of that authority; for the municipality algemene bijstand. */
  receivesBenefit: Fact,
  canDoTheWork: Fact,
  insured: Fact,
  unpaidHereBefore: Fact,
  /** Real prospect of a job of six months or more with the same or more hours. */
  prospectOfJob: Fact,
  /** Permission before the start. */
  permission: Fact,
})
export const TrialPlacementValues = z.object({ usualMonths: z.number().int(), maximumMonths: z.number().int(), usualLastDay: Day(), latestDay: Day() })

/** How long an unpaid trial placement may last: two months as a rule, six at most, under either of two regimes (WW 76a, WIA 37, Wajong 2:24; Participatiewet 8a(2)(d)). */
export function trialPlacementTerm(input: z.infer<typeof TrialPlacementRequest>): Answer<z.infer<typeof TrialPlacementValues>> {
  const uwv = input.authority !== 'gemeente'
  const work = new Working(input, { articles: uwv ? ['WW 76a', 'Wet WIA 37', 'Wajong 2:24'] : ['Participatiewet 8a(2)(d)'], whoDecides: uwv ? 'uwv' : 'gemeente' })
  const municipal = work.params(input.startsOn, { usual: 'trial.municipality.base_months', extra: 'trial.municipality.max_extension_months' })
  const national = uwv ? work.params(input.startsOn, { usual: 'trial.uwv.usual_months', most: 'trial.uwv.max_months', age: 'trial.uwv.min_age' }) : undefined
  if (!municipal || (uwv && !national)) return work.ask()
  const own = uwv
    ? [
        { fact: input.age >= (national?.age.round() ?? 18), must: true, nl: 'ten minste 18 jaar (beleid UWV 2014).', en: 'at least 18 years old (UWV policy 2014).' },
        { fact: input.canDoTheWork, must: true, nl: 'de persoon kan het werk doen.', en: 'the person can do the work.' },
        { fact: input.insured, must: true, nl: 'de werkgever heeft een aansprakelijkheids- en ongevallenverzekering.', en: 'the employer has liability and accident cover.' },
        { fact: input.unpaidHereBefore, must: false, nl: 'nooit eerder onbetaald bij deze werkgever.', en: 'never unpaid at this employer before.' },
        { fact: input.prospectOfJob, must: true, nl: 'uitzicht op een baan van ten minste zes maanden met evenveel of meer uren.', en: 'prospect of a job of at least six months with the same or more hours.' },
      ]
    : []
  const ends = work.unmet([
    { fact: input.authority === 'unknown' ? 'unknown' : true, must: true, nl: 'of UWV of de gemeente beslist.', en: 'whether UWV or the municipality decides.' },
    { fact: input.receivesBenefit, must: true, nl: uwv ? 'een uitkering van UWV.' : 'algemene bijstand.', en: uwv ? 'a benefit of UWV.' : 'general assistance.' },
    ...own,
    { fact: input.permission, must: true, nl: 'toestemming voor de start.', en: 'permission before the start.' },
  ])
  if (ends) return ends
  const usual = (national ?? municipal).usual.round()
  const most = national ? national.most.round() : municipal.usual.plus(municipal.extra).round()
  const last = (months: number) => addDays(addMonths(input.startsOn, months), -1)
  work.step(`Meestal ${usual} maanden, tot en met ${last(usual)}; ten langste ${most}, tot en met ${last(most)}.`, `Usually ${usual} months, until ${last(usual)}; at the longest ${most}, until ${last(most)}.`)
  work.warn('Zes maanden is een maximum, geen recht; ziekte schort de termijn bij UWV op. Betaald werk gaat bij IPS voor.', 'Six months is a maximum, not a right; illness interrupts the term at UWV. In IPS paid work comes first.')
  return work.computed({ usualMonths: usual, maximumMonths: most, usualLastDay: last(usual), latestDay: last(most) })
}

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
    { fact: atLeast(found.months, contractMonths), must: true, nl: 'een contract van zes maanden (korter: vraag UWV).', en: 'a contract of six months (shorter: ask UWV).' },
    { fact: atLeast(found.hours, input.hoursPerWeek), must: true, nl: 'twaalf uur per week (minder kan soms: vraag UWV).', en: 'twelve hours a week (fewer is sometimes possible: ask UWV).' },
    { fact: atLeast(found.pay, payPercentOfMinimum), must: true, nl: 'loon van 35% van het minimumloon (minder kan soms: vraag UWV).', en: 'pay of 35% of the minimum wage (less is sometimes possible: ask UWV).' },
  ])
  if (ends) return ends
  const worked = Decimal.of(input.hoursPerWeek).times(input.weeksWorked)
  const cap = found.percent.percentOf(worked)
  work.step((f) => `${f.num(found.percent)}% van ${f.num(worked)} gewerkte uren = ${f.num(cap, 2)} uur.`, (f) => `${f.num(found.percent)}% of ${f.num(worked)} hours worked = ${f.num(cap, 2)} hours.`)
  if (found.years.compare(input.coachYear) < 0) work.warn('Meestal ten hoogste drie jaar per baan; langer als het nodig is.', 'As a rule three years per job; longer when needed.')
  work.warn('UWV bepaalt hoeveel uren er echt komen; tabellen uit 2014 met regimes zijn ingetrokken. Bij de gemeente gelden de regels van de verordening.', 'UWV decides how many hours there will be; the 2014 tables with regimes were withdrawn. At the municipality the local ordinance applies.')
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
  work.step((f) => `Drempel: ${f.num(found.factor)} × ${f.euro(found.wage)} / ${f.num(found.days)} = ${f.euro(threshold)}.`, (f) => `Threshold: ${f.num(found.factor)} × ${f.euro(found.wage)} / ${f.num(found.days)} = ${f.euro(threshold)}.`)
  work.warn('UWV gebruikt een eigen drempelcode (B11) die kan verschillen: het getal van UWV gaat voor. Vraag aan voor u koopt.', 'UWV uses its own threshold code (B11), which may differ: UWV\'s number goes first. Apply before buying.')
  return work.indicative({ thresholdCents: threshold.round(), aboveThreshold: above, businessBenefitWeighed: found.business.compare(input.costCents) < 0 })
}
