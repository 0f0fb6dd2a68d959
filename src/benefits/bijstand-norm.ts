import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { Decimal } from '#src/kernel/decimal.ts'
import type { Answer } from './answer.ts'
import { Age, Fact } from './fields.ts'
import type { ParameterId } from './parameters/param.ts'
import { type Condition, Working } from './working.ts'

const normOf = {
  single: 'pw.norm.single_21_aow',
  couple: 'pw.norm.couple_21_aow',
  singleAow: 'pw.norm.single_aow',
  coupleAow: 'pw.norm.couple_aow',
  single18to20: 'pw.norm.single_18_20',
  couple18to20NoChildren: 'pw.norm.couple_18_20_no_children',
  institutionSingle: 'pw.norm.institution_single',
  institutionCouple: 'pw.norm.institution_couple',
} as const satisfies Record<string, ParameterId>
const households = Object.keys(normOf) as (keyof typeof normOf)[]

export const AssistanceNormRequest = z.object({
  on: Day(),
  /** Single parents have the single norm. */
  household: z.enum(households),
  /** Only at 18-20: parents cannot support, so the municipality may add special assistance. */
  parentsCannotSupport: Fact,
})
export const AssistanceNormValues = z.object({ normCents: z.number().int(), supplementCents: z.number().int() })

/** Monthly assistance norm in net cents including the holiday part, for a household without cost sharers (Participatiewet 20-23). */
export function assistanceNorm(input: z.infer<typeof AssistanceNormRequest>): Answer<z.infer<typeof AssistanceNormValues>> {
  const work = new Working(input, { articles: ['Participatiewet 20, 21, 22, 23'], whoDecides: 'gemeente' })
  const found = work.params(input.on, { norm: normOf[input.household] })
  if (!found) return work.ask()
  work.step((f) => `Norm: ${f.euro(found.norm)} netto per maand, met vakantiegeld.`, (f) => `Norm: ${f.euro(found.norm)} net a month, with holiday part.`)
  work.assume('Geen kostendelende medebewoners van 27 jaar of ouder.', 'No cost-sharing housemates of 27 or older.')
  const extraId: ParameterId | undefined =
    input.household === 'institutionSingle' ? 'pw.norm.institution_single_supplement'
    : input.household === 'institutionCouple' ? 'pw.norm.institution_couple_supplement'
    : input.household === 'single18to20' && input.parentsCannotSupport !== false ? 'pw.norm.supplement_18_20_parents_cannot_support'
    : undefined
  if (!extraId) return work.computed({ normCents: found.norm.round(), supplementCents: 0 })
  if (input.household === 'single18to20' && input.parentsCannotSupport === 'unknown') {
    work.reason(
      'unknownFact',
      'Niet bekend: kunnen de ouders bijdragen? Zo niet, dan vult de gemeente aan.',
      'Not known: can the parents contribute? If not, the municipality adds to it.',
    )
    return work.ask()
  }
  const extra = work.params(input.on, { extra: extraId })
  if (!extra) return work.ask()
  work.step((f) => `Daarbij ${f.euro(extra.extra)}.`, (f) => `Plus ${f.euro(extra.extra)}.`)
  const values = { normCents: found.norm.round(), supplementCents: extra.extra.round() }
  return input.household === 'single18to20' ? work.indicative(values) : work.computed(values)
}

const Housemate = z.object({
  age: Age,
  /** Rents a room on a commercial, written contract and can prove the payments. */
  commercialContract: Fact,
  /** Follows education that the law lists. */
  student: Fact,
  /** Stays for a while to give or get intensive informal care. */
  temporaryCare: Fact,
})
export const CostSharerNormRequest = z.object({
  on: Day(),
  /** Age of the person who receives assistance. */
  age: Age,
  /** Age of a partner with the same household; null without a partner. */
  partnerAge: Age.nullable().default(null),
  atAowAge: Fact,
  /** Everyone else with the main residence in the home, children included. */
  housemates: z.array(Housemate),
})
export const CostSharerNormValues = z.object({
  sharers: z.number().int(),
  sharePercent: z.string(),
  perPersonCents: z.number().int(),
  householdCents: z.number().int(),
})
type Request = z.infer<typeof CostSharerNormRequest>

function exemptions(mate: z.infer<typeof Housemate>, place: number): Condition[] {
  const facts = [mate.commercialContract, mate.student, mate.temporaryCare]
  if (facts.includes(true)) return []
  return facts.includes('unknown')
    ? [{ fact: 'unknown', must: true, nl: `of huisgenoot ${place} student, zakelijke huurder of tijdelijke mantelzorger is.`, en: `whether housemate ${place} is a student, commercial tenant or temporary carer.` }]
    : []
}

function single(work: Working, { on, partnerAge }: Request, aow: boolean): Answer<z.infer<typeof CostSharerNormValues>> {
  const id = partnerAge === null ? (aow ? normOf.singleAow : normOf.single) : aow ? normOf.coupleAow : normOf.couple
  const found = work.params(on, { norm: id })
  if (!found) return work.ask()
  const persons = partnerAge === null ? 1 : 2
  work.step((f) => `Niemand deelt de kosten mee: de gewone norm ${f.euro(found.norm)}.`, (f) => `Nobody shares the costs: the ordinary norm ${f.euro(found.norm)}.`)
  return work.computed({ sharers: persons, sharePercent: persons === 1 ? '70' : '50', perPersonCents: found.norm.over(persons).round(), householdCents: found.norm.round() })
}

/** Cost-sharer norm in net cents a month: (40% + A × 30%) / A of the couple norm per person, A counts the person, a partner of 21+ and cost-sharing housemates of 27+ (Participatiewet 19a, 22a). */
export function costSharerNorm(input: Request): Answer<z.infer<typeof CostSharerNormValues>> {
  const work = new Working(input, { articles: ['Participatiewet 19a, 22a'], whoDecides: 'gemeente' })
  const rule = work.params(input.on, { base: 'pw.costsharer.base_pct', each: 'pw.costsharer.per_person_pct', age: 'pw.costsharer.min_age', adult: 'pw.min_age_full_norm' })
  if (!rule) return work.ask()
  const adult = rule.adult.compare(input.age) <= 0
  const partnerAdult = input.partnerAge === null || rule.adult.compare(input.partnerAge) <= 0
  const counted = input.housemates.filter((mate) => rule.age.compare(mate.age) <= 0)
  const ends = work.unmet([
    {
      fact: adult && partnerAdult, must: true,
      nl: 'beide partners zijn 21 jaar of ouder (jonger: eigen normen, vraag de gemeente).',
      en: 'both partners are 21 or older (younger: own norms, ask the municipality).',
    },
    { fact: input.atAowAge === 'unknown' ? 'unknown' : true, must: true, nl: 'of de AOW-leeftijd is bereikt.', en: 'whether the AOW age has been reached.' },
    ...counted.flatMap((mate) => exemptions(mate, input.housemates.indexOf(mate) + 1)),
  ])
  if (ends) return ends
  const sharing = counted.filter(({ commercialContract, student, temporaryCare }) => ![commercialContract, student, temporaryCare].includes(true))
  for (const mate of input.housemates) {
    if (!sharing.includes(mate)) work.step(`Huisgenoot van ${mate.age} telt niet mee.`, `Housemate of ${mate.age} does not count.`)
  }
  if (sharing.length === 0) return single(work, input, input.atAowAge === true)
  const persons = input.partnerAge === null ? 1 : 2
  const sharers = sharing.length + persons
  const couple = work.params(input.on, { norm: input.atAowAge ? normOf.coupleAow : normOf.couple })
  if (!couple) return work.ask()
  const share = rule.base.plus(rule.each.times(sharers)).over(sharers)
  const perPerson = Decimal.of(share.percentOf(couple.norm).round())
  work.step(
    (f) => `(40% + ${sharers} × 30%) / ${sharers} = ${f.num(share, 2)}% van ${f.euro(couple.norm)} = ${f.euro(perPerson)} per persoon.`,
    (f) => `(40% + ${sharers} × 30%) / ${sharers} = ${f.num(share, 2)}% of ${f.euro(couple.norm)} = ${f.euro(perPerson)} per person.`,
  )
  return work.computed({ sharers, sharePercent: share.toFixed(2), perPersonCents: perPerson.round(), householdCents: perPerson.times(persons).round() })
}
