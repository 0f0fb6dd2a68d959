import { z } from 'zod'
import { addDays, addMonths, Day } from '#src/kernel/day.ts'
import { Decimal } from '#src/kernel/decimal.ts'
import { type Answer, YesNo } from './answer.ts'
import { Fact, MaybeDay } from './fields.ts'
import type { ParameterId } from './parameters/param.ts'
import { type Condition, Working } from './working.ts'

const types = ['disabledNew', 'disabledReassigned', 'jobsAgreement', 'educationHindered', 'older', 'liv', 'youthLiv'] as const
export const LkvRequest = z.object({
  type: z.enum(types),
  /** A day in the calendar year asked about. */
  on: Day(),
  startedOn: Day(),
  endedOn: MaybeDay,
  paidHoursInYear: z.number().min(0),
  atAowAge: Fact,
  hasWajong: Fact,
  inRegister: Fact,
  /** Target-group statement (doelgroepverklaring). */
  hasStatement: z.union([YesNo, z.literal('pending')]).default('unknown'),
  claimedInReturn: Fact,
})
export const LkvValues = z.object({
  perHourCents: z.number().int(),
  maximumCents: z.number().int(),
  amountCents: z.number().int(),
  lastDay: Day().nullable(),
  statementBefore: Day().nullable(),
})
type Request = z.infer<typeof LkvRequest>
type Type = Request['type']
type Lkv = Answer<z.infer<typeof LkvValues>>

const names = { disabledNew: 'lkv.disabled_new', disabledReassigned: 'lkv.disabled_reassigned', jobsAgreement: 'lkv.jobs_agreement', educationHindered: 'lkv.jobs_agreement', older: 'lkv.older', liv: 'liv', youthLiv: 'youth_liv' } as const
const isAgreement = (type: Type) => type === 'jobsAgreement' || type === 'educationHindered'

/** Jobs agreement without statement and end date: jobs that started from 2026 (Wtl as changed by Wet banenafspraak). */
const isOpenEnded = ({ type, startedOn }: Request) => type === 'jobsAgreement' && startedOn >= '2026-01-01'

function lastDayOf(request: Request): Day | null {
  const { type, startedOn } = request
  if (isOpenEnded(request)) return null
  if (type === 'disabledReassigned') return addDays(addMonths(startedOn, 12), -1)
  if (type === 'older' && startedOn >= '2024-01-01') return '2025-12-31'
  return addDays(addMonths(startedOn, 36), -1)
}

/** Jobs from before 2024 keep the amounts of their start for an older worker; all others follow the year asked about. */
const amountsOn = ({ type, on, startedOn }: Request): Day => (type === 'older' && startedOn < '2024-01-01' ? startedOn : on)

function conditions(request: Request, lastDay: Day | null): Condition[] {
  const { type, hasStatement, on, startedOn, endedOn, inRegister } = request
  const year = on.slice(0, 4)
  const runsInYear = startedOn.slice(0, 4) <= year && (lastDay === null || lastDay.slice(0, 4) >= year) && (endedOn === null || endedOn.slice(0, 4) >= year)
  const statement: Condition = { fact: hasStatement === 'pending' ? true : hasStatement, must: true, nl: 'er is een doelgroepverklaring.', en: 'there is a target-group statement.' }
  const own: Condition[] = isOpenEnded(request)
    ? [{ fact: inRegister, must: true, nl: 'de werknemer staat in het doelgroepregister.', en: 'the employee is in the target-group register.' }]
    : [statement]
  if (type.startsWith('disabled')) own.push({ fact: request.hasWajong, must: false, nl: 'geen Wajong: Wajong hoort bij het type banenafspraak.', en: 'no Wajong: Wajong belongs to the jobs-agreement type.' })
  return [
    ...own,
    { fact: request.atAowAge, must: false, nl: 'onder de AOW-leeftijd.', en: 'below the AOW age.' },
    { fact: request.claimedInReturn, must: true, nl: 'de werkgever vraagt het in de loonaangifte.', en: 'the employer claims it in the payroll return.' },
    { fact: runsInYear, must: true, nl: `de termijn loopt in ${year}.`, en: `the term runs in ${year}.` },
  ]
}

function goneOrUnclear(work: Working, { type, on, startedOn, hasStatement }: Request): Answer<never> | undefined {
  if ((type === 'liv' && on >= '2025-01-01') || (type === 'youthLiv' && on >= '2024-01-01')) {
    work.param(type === 'liv' ? 'liv.available' : 'youth_liv.available', on)
    work.reason('abolished', 'Dit voordeel is afgeschaft.', 'This advantage was abolished.')
    return work.notApplicable()
  }
  if (type === 'older' && startedOn >= '2026-01-01') {
    work.param('lkv.older.available_for_new_jobs', startedOn)
    work.reason('abolished', 'Voor banen vanaf 2026 bestaat dit voordeel niet meer.', 'For jobs from 2026 this advantage no longer exists.')
    return work.notApplicable()
  }
  if (type === 'educationHindered' && startedOn >= '2026-01-01') work.reason('noVerifiedValue', 'Voor banen vanaf 2026 is dit type niet teruggevonden.', 'For jobs from 2026 this type was not found.')
  else if (type === 'jobsAgreement' && startedOn < '2026-01-01' && on >= '2026-01-01' && hasStatement !== true) work.reason('transition', 'Een baan van voor 2026 zonder verklaring: vraag de Belastingdienst of de nieuwe regels gelden.', 'A job from before 2026 without a statement: ask the tax office whether the new rules apply.')
  else return undefined
  return work.ask()
}

function livAmount(work: Working, { on, paidHoursInYear, atAowAge }: Request): Lkv {
  const found = work.params(on, { hour: 'liv.per_hour', maximum: 'liv.max_year', least: 'liv.min_hours_year' })
  if (!found) return work.ask()
  const ends = work.unmet([
    { fact: atAowAge, must: false, nl: 'onder de AOW-leeftijd.', en: 'below the AOW age.' },
    { fact: found.least.compare(paidHoursInYear) <= 0, must: true, nl: 'ten minste 1248 verloonde uren.', en: 'at least 1248 paid hours.' },
  ])
  if (ends) return ends
  work.assume('Het uurloon valt binnen de grenzen van het LIV.', 'The hourly wage lies within the limits of LIV.')
  const amount = found.hour.times(paidHoursInYear).atMost(found.maximum)
  return work.indicative({ perHourCents: found.hour.round(), maximumCents: found.maximum.round(), amountCents: amount.round(), lastDay: '2024-12-31', statementBefore: null })
}

/** Wage-cost advantage (LKV) for a calendar year in cents: paid hours times the rate up to the maximum (Wtl 2.1-2.18, 4.1). Computed as a maximum; indicative while a statement is pending. */
export function lkv(input: Request): Lkv {
  const work = new Working(input, { articles: ['Wtl 2.1, 2.6, 2.10, 2.14, 4.1', 'Wet banenafspraak'], whoDecides: 'belastingdienst' })
  const early = goneOrUnclear(work, input)
  if (early) return early
  if (input.type === 'liv' || input.type === 'youthLiv') return livAmount(work, input)
  const lastDay = lastDayOf(input)
  const ends = work.unmet(conditions(input, lastDay))
  const name = names[input.type]
  const found = work.params(amountsOn(input), { hour: `${name}.per_hour` as ParameterId, maximum: `${name}.max_year` as ParameterId })
  const term = work.params(input.startedOn, { months: 'lkv.statement_window_months' })
  if (ends || !found || !term) return ends ?? work.ask()
  const raw = found.hour.times(input.paidHoursInYear)
  const amount = raw.atMost(found.maximum)
  work.step(
    (f) => `${f.num(input.paidHoursInYear)} uur × ${f.euro(found.hour)} = ${f.euro(raw)}, ten hoogste ${f.euro(found.maximum)}: ${f.euro(amount)}.`,
    (f) => `${f.num(input.paidHoursInYear)} hours × ${f.euro(found.hour)} = ${f.euro(raw)}, at most ${f.euro(found.maximum)}: ${f.euro(amount)}.`,
  )
  work.assume(
    'Alleen uren binnen de termijn zijn geteld; van meer voordelen telt het hoogste.',
    'Only hours within the term were counted; of several advantages the highest counts.',
  )
  const values = { perHourCents: found.hour.round(), maximumCents: found.maximum.round(), amountCents: amount.round(), lastDay, statementBefore: isOpenEnded(input) ? null : addMonths(input.startedOn, term.months.round()) }
  const reassigned = input.type === 'disabledReassigned' && input.startedOn >= '2026-01-01'
  if (reassigned) work.warn('Bronnen verschillen over dit type vanaf 2026: vraag de Belastingdienst.', 'Sources differ on this type from 2026: ask the tax office.')
  return input.hasStatement === 'pending' || reassigned || isAgreement(input.type) && input.startedOn < '2026-01-01' && input.on >= '2026-01-01' ? work.indicative(values) : work.computed(values)
}

export const LkvHighestRequest = z.object({ candidates: z.array(LkvRequest).min(1) })
export const LkvHighestValues = LkvValues.extend({ type: z.enum(types) })

/** The one advantage that is paid when several types fit: the highest (Wtl 4.1(3)); asks when an unclear type could be the highest. */
export function lkvHighest({ candidates }: z.infer<typeof LkvHighestRequest>): Answer<z.infer<typeof LkvHighestValues>> {
  const answers = candidates.map((request) => ({ request, answer: lkv(request) }))
  const unclear = answers.find(({ answer }) => answer.status === 'askAuthority')
  if (unclear) return { ...unclear.answer, values: null }
  const best = answers.reduce((high, next) => (Decimal.of(next.answer.values?.amountCents ?? -1).compare(high.answer.values?.amountCents ?? -1) > 0 ? next : high))
  return { ...best.answer, values: best.answer.values && { ...best.answer.values, type: best.request.type } }
}
