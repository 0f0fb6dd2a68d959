import { z } from 'zod'
import { addMonths, Day } from '#src/kernel/day.ts'
import { Decimal } from '#src/kernel/decimal.ts'
import { type Answer, YesNo } from './answer.ts'
import { Age, Amount, Fact, Percent, WeekHours } from './fields.ts'
import { referenceWage } from './minimum-wage.ts'
import { type Condition, Working } from './working.ts'

const job = {
  /** Any day in the month asked about. */
  on: Day(),
  startedOn: Day(),
  age: Age,
  apprentice: YesNo.default(false),
  hoursPerWeek: WeekHours,
  /** What counts as full-time in the sector; needed above 36 hours. */
  sectorFullWeekHours: WeekHours.nullable().default(null),
  inTargetGroup: Fact,
  wsw: Fact,
  hasWajong: Fact,
  beschutWerk: Fact,
  otherWageSubsidySameJob: Fact,
}
export const LoonkostensubsidieRequest = z.object({
  ...job,
  wageValuePercent: Percent,
  /** Lawful month pay of the job at 36 hours without holiday allowance; null when the job pays exactly the minimum wage. */
  payAtFullWeekCents: Amount.nullable().default(null),
})
export const FlatRateRequest = z.object({ ...job, bothAgree: Fact })
export const LoonkostensubsidieValues = z.object({
  minimumWithHolidayCents: z.number().int(),
  wageValueCents: z.number().int().nullable(),
  capCents: z.number().int(),
  atFullWeekCents: z.number().int(),
  capped: z.boolean(),
  subsidyCents: z.number().int(),
  surchargeCents: z.number().int(),
  totalCents: z.number().int(),
})
type Job = z.infer<typeof FlatRateRequest> | z.infer<typeof LoonkostensubsidieRequest>
type Subsidy = Answer<z.infer<typeof LoonkostensubsidieValues>>

const begin = (input: Job) => new Working(input, { articles: ['Participatiewet 6(1)(e), 10c, 10d', 'Regeling loonkostensubsidie Participatiewet 2021 art. 1'], whoDecides: 'gemeente' })

function conditions(input: Job): Condition[] {
  const hasWajong = input.beschutWerk === true ? false : input.hasWajong === false ? false : input.hasWajong === 'unknown' || input.beschutWerk === 'unknown' ? 'unknown' : true
  return [
    {
      fact: input.inTargetGroup, must: true,
      nl: 'de gemeente rekent de werknemer tot de doelgroep loonkostensubsidie.',
      en: 'the municipality counts the employee in the wage-subsidy target group.',
    },
    { fact: input.wsw, must: false, nl: 'het is geen Wsw-dienstbetrekking.', en: 'it is not a Wsw job.' },
    {
      fact: hasWajong, must: false,
      nl: 'geen Wajong (dan loondispensatie bij UWV), behalve bij beschut werk.',
      en: 'no Wajong (then wage dispensation at UWV), except in beschut werk.',
    },
    {
      fact: input.otherWageSubsidySameJob, must: false,
      nl: 'voor dezelfde baan loopt geen andere loonsubsidie.',
      en: 'no other wage subsidy runs for the same job.',
    },
  ]
}

/** The wage amounts of the latest 1 January or of the start of the job: the subsidy follows the minimum wage once a year (Participatiewet 10d(7)). */
function amountsDay({ on, startedOn }: Job): Day {
  const january = `${on.slice(0, 4)}-01-01` as Day
  return startedOn > january ? startedOn : january
}

function ground(work: Working, input: Job) {
  const day = amountsDay(input)
  const wage = referenceWage(work, day, input)
  const found = work.params(day, { holiday: 'wml.holiday_allowance_pct', cap: 'lks.cap_pct', flat: 'lks.flat_rate_pct', months: 'lks.flat_rate_max_months', norm: 'lks.norm_hours_per_week' })
  const surcharge = work.params(input.on, { surcharge: 'lks.employer_cost_pct' })
  const full = input.sectorFullWeekHours ?? (found && found.norm.compare(input.hoursPerWeek) >= 0 ? input.hoursPerWeek : undefined)
  if (full === undefined && found) work.reason('unknownFact', 'Niet bekend: hoeveel uur voltijd is in deze sector.', 'Not known: the full-time hours of this sector.')
  if (!wage || !found || !surcharge || full === undefined) return undefined
  const hours = Decimal.of(input.hoursPerWeek).atMost(full)
  const minimum = Decimal.of(wage.plus(found.holiday.percentOf(wage)).round())
  work.step(
    (f) => `Met ${f.num(found.holiday)}% vakantiebijslag: ${f.euro(minimum)} (F).`,
    (f) => `With ${f.num(found.holiday)}% holiday allowance: ${f.euro(minimum)} (F).`,
  )
  return { ...found, ...surcharge, hours, minimum, cap: Decimal.of(found.cap.percentOf(minimum).round()) }
}

type Ground = NonNullable<ReturnType<typeof ground>>

function subsidy(work: Working, g: Ground, full: { atFullWeek: Decimal; wageValue: Decimal | null; capped: boolean }): Subsidy {
  const amount = Decimal.of(full.atFullWeek.times(g.hours).over(g.norm).round())
  work.step(
    (f) => `Naar uren: ${f.euro(full.atFullWeek)} × ${f.num(g.hours)} / ${f.num(g.norm)} = ${f.euro(amount)}.`,
    (f) => `By hours: ${f.euro(full.atFullWeek)} × ${f.num(g.hours)} / ${f.num(g.norm)} = ${f.euro(amount)}.`,
  )
  const surcharge = Decimal.of(g.surcharge.percentOf(amount).round())
  work.step((f) => `Werkgeverslasten ${f.num(g.surcharge)}%: ${f.euro(surcharge)}.`, (f) => `Employer costs ${f.num(g.surcharge)}%: ${f.euro(surcharge)}.`)
  work.step((f) => `Samen: ${f.euro(amount.plus(surcharge))} per maand.`, (f) => `Together: ${f.euro(amount.plus(surcharge))} a month.`)
  work.assume(
    'De opslag komt boven op de uitkomst, niet binnen het maximum van 70% (zo doet de praktijk het).',
    'The surcharge is added to the outcome, not put inside the 70% cap (as practice does).',
  )
  work.warn('Het bedrag staat pas vast in het besluit van de gemeente.', 'The amount is only final in the decision of the municipality.')
  return work.indicative({
    minimumWithHolidayCents: g.minimum.round(),
    wageValueCents: full.wageValue?.round() ?? null,
    capCents: g.cap.round(),
    atFullWeekCents: full.atFullWeek.round(),
    capped: full.capped,
    subsidyCents: amount.round(),
    surchargeCents: surcharge.round(),
    totalCents: amount.plus(surcharge).round(),
  })
}

/**
 * Measured loonkostensubsidie a month in cents: min(F - wage value, 70% of F) by hours over 36, plus employer costs; F is the reference wage
 * with holiday allowance, the wage value a share of the job's own pay (Participatiewet 10d(4)). Always indicative: the municipality decides.
 */
export function loonkostensubsidie(input: z.infer<typeof LoonkostensubsidieRequest>): Subsidy {
  const work = begin(input)
  const ends = work.unmet([...conditions(input), { fact: input.wageValuePercent < 100, must: true, nl: 'de loonwaarde is lager dan 100%.', en: 'the wage value is below 100%.' }])
  if (ends) return ends
  const g = ground(work, input)
  if (!g) return work.ask()
  const pay = input.payAtFullWeekCents === null ? g.minimum : Decimal.of(input.payAtFullWeekCents).plus(g.holiday.percentOf(input.payAtFullWeekCents))
  const wageValue = Decimal.of(Decimal.of(input.wageValuePercent).percentOf(pay).round())
  work.step(
    (f) => `Loonwaarde: ${f.num(input.wageValuePercent)}% van ${f.euro(pay)} = ${f.euro(wageValue)}.`,
    (f) => `Wage value: ${f.num(input.wageValuePercent)}% of ${f.euro(pay)} = ${f.euro(wageValue)}.`,
  )
  const gap = g.minimum.minus(wageValue).atLeast(0)
  const capped = gap.compare(g.cap) > 0
  work.step(
    (f) => `Verschil ${f.euro(gap)}, maximum 70% van F = ${f.euro(g.cap)}: bij 36 uur ${f.euro(gap.atMost(g.cap))}.`,
    (f) => `Gap ${f.euro(gap)}, maximum 70% of F = ${f.euro(g.cap)}: at 36 hours ${f.euro(gap.atMost(g.cap))}.`,
  )
  return subsidy(work, g, { atFullWeek: gap.atMost(g.cap), wageValue, capped })
}

/** Flat-rate loonkostensubsidie a month in cents: half of F by hours, when municipality and employer skip measuring, in the first six months (Participatiewet 10d(5)). */
export function loonkostensubsidieFlatRate(input: z.infer<typeof FlatRateRequest>): Subsidy {
  const work = begin(input)
  const agree = { fact: input.bothAgree, must: true, nl: 'gemeente en werkgever zijn het eens over de forfaitaire subsidie.', en: 'municipality and employer agree on the flat rate.' }
  const ends = work.unmet([...conditions(input), agree])
  if (ends) return ends
  const g = ground(work, input)
  if (!g) return work.ask()
  const last = addMonths(input.startedOn, g.months.round())
  const inTime = { fact: input.on >= input.startedOn && input.on < last, must: true, nl: `de eerste zes maanden, tot ${last}; daarna meten.`, en: `the first six months, until ${last}; measure after that.` }
  const late = work.unmet([inTime])
  if (late) return late
  const atFullWeek = Decimal.of(g.flat.percentOf(g.minimum).round())
  work.step(
    (f) => `Forfait bij 36 uur: ${f.num(g.flat)}% van F = ${f.euro(atFullWeek)}.`,
    (f) => `Flat rate at 36 hours: ${f.num(g.flat)}% of F = ${f.euro(atFullWeek)}.`,
  )
  return subsidy(work, g, { atFullWeek, wageValue: null, capped: false })
}
