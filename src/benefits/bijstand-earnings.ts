import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { Decimal } from '#src/kernel/decimal.ts'
import type { Answer, YesNo } from './answer.ts'
import { Age, Amount, Fact } from './fields.ts'
import type { ParameterId } from './parameters/param.ts'
import { Working } from './working.ts'

const Months = z.union([z.number().int().min(0), z.literal('unknown')]).default('unknown')
export const EarningsDisregardRequest = z.object({
  on: Day(),
  age: Age,
  atAowAge: Fact,
  netEarningsCents: Amount,
  receivesAssistance: Fact,
  /** The college says that not counting part of the pay helps integration. */
  collegeGrants: Fact,
  monthsUsedGeneral: Months,
  singleParentChildUnder12: Fact,
  monthsUsedSingleParent: Months,
  medicallyHoursLimited: Fact,
  jobWithLoonkostensubsidie: Fact,
  monthsUsedLoonkostensubsidie: Months,
  /** Only after the twelve months of z: the college thinks more hours are possible. */
  moreHoursPossible: Fact,
})
export const EarningsDisregardValues = z.object({
  rule: z.enum(['n', 'r', 'y', 'z', 'aa', 'general2027', 'medical2027', 'aow2027', 'none']),
  percent: z.string(),
  maximumCents: z.number().int().nullable(),
  disregardCents: z.number().int(),
  countedCents: z.number().int(),
  atMaximum: z.boolean(),
})
type Request = z.infer<typeof EarningsDisregardRequest>
type Rule = z.infer<typeof EarningsDisregardValues>['rule']
type Disregard = Answer<z.infer<typeof EarningsDisregardValues>>

const parametersOf = {
  n: ['pw.disregard.general.pct', 'pw.disregard.general.max_month'],
  r: ['pw.disregard.single_parent.pct', 'pw.disregard.single_parent.max_month'],
  y: ['pw.disregard.medical_hours_limit.pct', 'pw.disregard.medical_hours_limit.max_month'],
  z: ['pw.disregard.lks.pct', 'pw.disregard.lks.max_month'],
  aa: ['pw.disregard.lks.pct', 'pw.disregard.lks.max_month'],
  general2027: ['pw.disregard2027.general.pct', null],
  medical2027: ['pw.disregard2027.medical_hours_limit.pct', null],
  aow2027: ['pw.disregard2027.aow.pct', 'pw.disregard2027.aow.max_month'],
} as const satisfies Record<Exclude<Rule, 'none'>, readonly [ParameterId, ParameterId | null]>

/** Both must hold: a no settles it, otherwise an unknown stays unknown. */
const all = (...facts: YesNo[]): YesNo => (facts.includes(false) ? false : facts.includes('unknown') ? 'unknown' : true)
const not = (fact: YesNo): YesNo => (fact === 'unknown' ? fact : !fact)
const under = (months: number | 'unknown', limit: Decimal): YesNo => (months === 'unknown' ? months : limit.compare(months) > 0)

function candidates(input: Request, limit: Record<'age' | 'general' | 'parent' | 'lks', Decimal>): [Rule, YesNo][] {
  const old = limit.age.compare(input.age) <= 0
  const running = under(input.monthsUsedGeneral, limit.general)
  const spell = under(input.monthsUsedLoonkostensubsidie, limit.lks)
  const lks = input.jobWithLoonkostensubsidie
  // Whether z waits for the six months of n below 27, where n cannot run, is unclear in the text.
  const waited = old ? not(running) : 'unknown'
  return [
    ['n', all(old, not(input.atAowAge), input.collegeGrants, running)],
    ['n', all(old, input.atAowAge)],
    ['y', input.medicallyHoursLimited],
    ['z', all(lks, waited, spell)],
    ['aa', all(lks, waited, not(spell), not(input.moreHoursPossible))],
    ['r', all(old, input.singleParentChildUnder12, not(running), input.collegeGrants, under(input.monthsUsedSingleParent, limit.parent))],
  ]
}

function candidates2027(input: Request, limit: Decimal): [Rule, YesNo][] {
  return [
    ['aow2027', input.atAowAge],
    ['medical2027', input.medicallyHoursLimited],
    ['general2027', under(input.monthsUsedGeneral, limit)],
  ]
}

function ofRule(work: Working, input: Request, rule: Rule): Disregard {
  if (rule === 'none') {
    work.step('Geen vrijlating: het hele nettoloon telt mee.', 'No disregard: all net pay counts.')
    return work.indicative({ rule, percent: '0', maximumCents: null, disregardCents: 0, countedCents: input.netEarningsCents, atMaximum: false })
  }
  const [percentId, maximumId] = parametersOf[rule]
  const found = work.params(input.on, { percent: percentId })
  const limit = maximumId && work.params(input.on, { maximum: maximumId })
  if (!found || limit === undefined) return work.ask()
  const raw = found.percent.percentOf(input.netEarningsCents)
  const disregard = Decimal.of((limit ? raw.atMost(limit.maximum) : raw).round())
  const roof = limit ? { nl: 'hoogstens', en: 'at most' } : { nl: 'zonder maximum', en: 'without a maximum' }
  work.step(
    (f) => `Vrijlating ${rule}: ${f.num(found.percent)}% van ${f.euro(input.netEarningsCents)} netto, ${roof.nl}${limit ? ` ${f.euro(limit.maximum)}` : ''}: ${f.euro(disregard)}.`,
    (f) => `Disregard ${rule}: ${f.num(found.percent)}% of ${f.euro(input.netEarningsCents)} net, ${roof.en}${limit ? ` ${f.euro(limit.maximum)}` : ''}: ${f.euro(disregard)}.`,
  )
  const countedCents = Decimal.of(input.netEarningsCents).minus(disregard).round()
  return work.indicative({
    rule,
    percent: found.percent.toText(),
    maximumCents: limit ? limit.maximum.round() : null,
    disregardCents: disregard.round(),
    countedCents,
    atMaximum: limit ? raw.compare(limit.maximum) >= 0 : false,
  })
}

function choices(work: Working, input: Request): [Rule, YesNo][] | undefined {
  if (input.on >= '2027-01-01') {
    work.warn(
      'De regels vanaf 2027 zijn gelezen in een tekst waarvan de ingangsdatum nog niet vaststaat.',
      'The rules from 2027 were read in a text whose start date is not yet certain.',
    )
    const found = work.params(input.on, { months: 'pw.disregard2027.general.max_months' })
    return found && candidates2027(input, found.months)
  }
  const limits = work.params(input.on, { age: 'pw.disregard.general.min_age', general: 'pw.disregard.general.max_months', parent: 'pw.disregard.single_parent.max_months', lks: 'pw.disregard.lks.months' })
  return limits && candidates(input, limits)
}

/**
 * How much net pay a month does not count for bijstand, in cents: n, then y, then z or aa, then r exclude each other through 2026
 * (Participatiewet 31(2), 31(5)), one 15% rule from 2027 (34a). Always indicative: the college decides; asks when a deciding fact is unknown.
 */
export function earningsDisregard(input: Request): Disregard {
  const work = new Working(input, { articles: input.on >= '2027-01-01' ? ['Participatiewet 34a'] : ['Participatiewet 31(2)(n, r, y, z, aa), 31(5)'], whoDecides: 'gemeente' })
  const ends = work.unmet([{ fact: input.receivesAssistance, must: true, nl: 'de persoon ontvangt algemene bijstand.', en: 'the person receives general assistance.' }])
  if (ends) return ends
  const rules = choices(work, input)
  if (!rules) return work.ask()
  work.warn(
    'De gemeente beslist over de vrijlating; 2026 is een gedoogjaar, sommige gemeenten passen de regel van 2027 al toe.',
    'The municipality decides on the disregard; 2026 is a tolerance year, some municipalities already apply the rule of 2027.',
  )
  const first = rules.find(([, holds]) => holds !== false)
  if (first?.[1] === 'unknown') {
    work.reason(
      'unknownFact',
      `Niet bekend of vrijlating ${first[0]} geldt: vraag de gemeente.`,
      `Not known whether disregard ${first[0]} applies: ask the municipality.`,
    )
    return work.ask()
  }
  if (!first && input.on >= '2027-01-01') {
    work.reason('termOver', 'De twaalf maanden zijn voorbij; het college kan verlengen.', 'The twelve months are over; the college can extend.')
    return work.ask()
  }
  return ofRule(work, input, first?.[0] ?? 'none')
}
