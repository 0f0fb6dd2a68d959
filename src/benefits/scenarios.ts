import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { Decimal } from '#src/kernel/decimal.ts'
import { type Answer, Sentence, YesNo } from './answer.ts'
import { Age, Amount } from './fields.ts'
import { LoonkostensubsidieRequest, loonkostensubsidie } from './loonkostensubsidie.ts'
import { minimumWage, perMonth } from './minimum-wage.ts'
import { BenefitBesideWork, besideWork, incomeThresholds, type WorkingMonth } from './scenario-benefits.ts'
import { thresholdWords } from './scenario-words.ts'
import { Working } from './working.ts'

export const ScenarioRequest = z.object({
  on: Day(),
  age: Age,
  apprentice: YesNo.default(false),
  /** Gross pay an hour as it will be paid; null means the minimum wage, or with wage dispensation that share of it. */
  hourlyCents: Amount.nullable().default(null),
  fromHours: z.number().min(0).max(60).default(0),
  toHours: z.number().min(0).max(60).default(36),
  stepHours: z.number().min(0.25).default(8),
  /** The benefits beside the work; more than one leads to asking the authority. */
  benefits: z.array(BenefitBesideWork),
  loonkostensubsidie: LoonkostensubsidieRequest.omit({ on: true, age: true, apprentice: true, hoursPerWeek: true }).nullable().default(null),
})
const Row = z.object({
  hours: z.number(),
  status: z.enum(['computed', 'indicative', 'askAuthority', 'notApplicable']),
  payCents: z.number().int(),
  netPayCents: z.number().int().nullable(),
  benefitCents: z.number().int().nullable(),
  totalCents: z.number().int().nullable(),
  rule: z.string(),
  /** What the employer gets back; not part of the total. */
  subsidyCents: z.number().int().nullable(),
  notes: z.array(Sentence),
})
const Threshold = Sentence.extend({
  code: z.string(),
  /** First row at or above it; null when no row reaches it. */
  reachedAtHours: z.number().nullable(),
  /** Exact number of hours where it is known. */
  exactHours: z.string().nullable(),
})
export const ScenarioValues = z.object({ basis: z.enum(['gross', 'net']), rows: z.array(Row), thresholds: z.array(Threshold) })
type Request = z.infer<typeof ScenarioRequest>
type Row = z.infer<typeof Row>
type Threshold = z.infer<typeof Threshold>
type Scenarios = Answer<z.infer<typeof ScenarioValues>>

/** The rows from the first to the last number of hours by step; the last is always there. */
function hoursOf({ fromHours, toHours, stepHours }: Request): number[] {
  const steps = Math.max(0, Math.floor(Number(Decimal.of(toHours).minus(fromHours).over(stepHours).toFixed(9))))
  const rows = Array.from({ length: steps + 1 }, (_, i) => Number(Decimal.of(stepHours).times(i).plus(fromHours).toText()))
  return toHours > (rows.at(-1) ?? 0) ? [...rows, toHours] : rows
}

function hourlyPay(work: Working, { on, age, apprentice, hourlyCents, benefits }: Request): Decimal | undefined {
  const minimum = minimumWage({ on, age, apprentice, hoursPerWeek: 36, fullWeekHours: null })
  work.take(minimum)
  if (!minimum.values && hourlyCents === null) for (const { code, nl, en } of minimum.reasons) work.reason(code, nl, en)
  if (!minimum.values) {
    work.warn('Het minimumloon op deze dag is niet bekend, dus niet vergeleken.', 'The minimum wage on this day is not known, so not compared.')
    return hourlyCents === null ? undefined : Decimal.of(hourlyCents)
  }
  const value = benefits[0]?.kind === 'wajong' ? benefits[0].wageValuePercent : null
  if (hourlyCents === null) return Decimal.of(minimum.values.hourlyCents).times(value ?? 100).over(100)
  const below = Decimal.of(minimum.values.hourlyCents).times(value ?? 100).over(100).compare(hourlyCents) > 0
  if (below) work.warn('Het uurloon ligt onder het wettelijk minimum: dat mag alleen zo ver als UWV heeft besloten.', 'Pay per hour lies below the statutory minimum: only allowed as far as UWV has decided.')
  return Decimal.of(hourlyCents)
}

function subsidyOf(work: Working, { on, age, apprentice, loonkostensubsidie: facts }: Request, hours: number) {
  if (!facts || hours === 0) return { cents: null, capped: false }
  const answer = loonkostensubsidie({ ...facts, on, age, apprentice, hoursPerWeek: hours })
  work.take(answer)
  return { cents: answer.values?.totalCents ?? null, capped: answer.values?.capped ?? false }
}

function rowOf(work: Working, request: Request, month: WorkingMonth): Row {
  const benefit = request.benefits[0]
  const subsidy = subsidyOf(work, request, month.hours)
  const notes: Sentence[] = subsidy.capped ? [thresholdWords.subsidyCap] : []
  const base = { hours: month.hours, payCents: month.payCents, subsidyCents: subsidy.cents }
  if (!benefit) return { ...base, status: 'computed', netPayCents: null, benefitCents: 0, totalCents: month.payCents, rule: 'none', notes }
  const { answer, benefitCents, netPayCents, rule } = besideWork(benefit, month)
  work.take(answer)
  const income = benefit.kind === 'bijstand' ? netPayCents : month.payCents
  const extra = benefit.kind === 'wajong' ? benefit.otherIncomeMonthCents : benefit.kind === 'bijstand' ? benefit.otherNetIncomeCents : 0
  const totalCents = benefitCents === null || income === null ? null : income + extra + benefitCents
  return { ...base, status: answer.status, netPayCents, benefitCents, totalCents, rule, notes: [...notes, ...answer.reasons.map(({ nl, en }) => ({ nl, en }))] }
}

function crossed(request: Request, rows: Row[], hourly: Decimal): Threshold[] {
  const row = (code: keyof typeof thresholdWords, found: Row | undefined): Threshold[] => (found ? [{ code, ...thresholdWords[code], reachedAtHours: found.hours, exactHours: null }] : [])
  const benefit = request.benefits[0]
  const month = perMonth(hourly)
  const known = !benefit ? [] : incomeThresholds(benefit, { on: request.on, age: request.age, hours: 0, payCents: 0 })
  const exact = known.map(({ code, cents }) => ({
    code,
    ...thresholdWords[code],
    reachedAtHours: rows.find(({ payCents }) => (code === 'wwEnds' ? cents.compare(payCents) < 0 : cents.compare(payCents) <= 0))?.hours ?? null,
    exactHours: month.compare(0) > 0 ? cents.over(month).toFixed(2) : null,
  }))
  const falls = rows.find(({ totalCents }, i) => i > 0 && totalCents !== null && totalCents < (rows[i - 1]?.totalCents ?? 0))
  return [
    ...exact,
    ...row('benefitEnds', benefit && rows.find(({ benefitCents, rule }) => benefitCents === 0 && rule !== 'ended')),
    ...row('dispensationTopUp', rows.find(({ rule }) => rule === 'dispensationB')),
    ...row('guarantee', rows.find(({ rule }) => rule === 'guarantee')),
    ...row('disregardMaximum', rows.find(({ rule }) => rule === 'disregardMaximum')),
    ...row('subsidyCap', rows.find(({ notes }) => notes.includes(thresholdWords.subsidyCap))),
    ...row('totalFalls', falls),
  ]
}

/**
 * Pay, remaining benefit and total a month for a range of weekly hours, in cents, with the thresholds crossed. Gross beside UWV benefits, net
 * beside bijstand (never mixed); without holiday allowance, tax and toeslagen. Two benefits, or wage dispensation with subsidy: ask.
 */
export function compareScenarios(input: Request): Scenarios {
  const benefit = input.benefits[0]
  const work = new Working(input, { articles: ['Algemeen inkomensbesluit 3:2, 4:1'], whoDecides: benefit?.kind === 'bijstand' ? 'gemeente' : benefit ? 'uwv' : 'law' })
  if (input.benefits.length > 1) work.reason('twoBenefits', 'Twee uitkeringen tegelijk worden hier niet gerekend: vraag UWV en gemeente.', 'Two benefits at once are not reckoned here: ask UWV and the municipality.')
  if (benefit?.kind === 'wajong' && benefit.wageValuePercent !== null && input.loonkostensubsidie) work.reason('dispensationAndSubsidy', 'Loondispensatie en loonkostensubsidie gaan niet samen.', 'Wage dispensation and wage subsidy do not go together.')
  if (input.benefits.length > 1 || (benefit?.kind === 'wajong' && benefit.wageValuePercent !== null && input.loonkostensubsidie)) return work.ask()
  const hourly = hourlyPay(work, input)
  if (!hourly) return work.ask()
  const rows = hoursOf(input).map((hours) => rowOf(work, input, { on: input.on, age: input.age, hours, payCents: perMonth(hourly.times(hours)).round() }))
  work.step(
    (f) => `Uurloon € ${f.num(hourly.over(100))} × uren × 52 / 12, min wat van de uitkering af gaat.`,
    (f) => `Pay €${f.num(hourly.over(100))} an hour × hours × 52 / 12, and what remains of the benefit.`,
  )
  work.assume('Zonder vakantiegeld, belasting en toeslagen; elke maand gelijk.', 'Without holiday allowance, tax and toeslagen; every month the same.')
  work.warn(
    'Toeslagen, heffingskortingen en gemeentelijke regelingen veranderen mee: zie toeslagenPointers.',
    'Toeslagen, tax credits and municipal schemes change too: see toeslagenPointers.',
  )
  if (benefit && rows.every(({ benefitCents }) => benefitCents === null)) {
    for (const { nl, en } of rows[0]?.notes ?? []) work.reason('benefitUnknown', nl, en)
    return work.ask()
  }
  return work.indicative({ basis: benefit?.kind === 'bijstand' ? 'net' : 'gross', rows, thresholds: crossed(input, rows, hourly) })
}
