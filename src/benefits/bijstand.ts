import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { Decimal } from '#src/kernel/decimal.ts'
import type { Answer } from './answer.ts'
import { Age, Amount, Fact } from './fields.ts'
import type { ParameterId } from './parameters/param.ts'
import { Working } from './working.ts'

export const AssistanceSupplementRequest = z.object({
  on: Day(),
  /** From `assistanceNorm` or `costSharerNorm`. */
  normCents: Amount,
  /** Net pay from a payslip or a payroll simulation, never gross. */
  netEarningsCents: Amount,
  /** From `earningsDisregard`; unknown until the college has decided. */
  disregardCents: z.union([Amount, z.literal('unknown')]).default('unknown'),
  otherNetIncomeCents: Amount.default(0),
  otherBenefit: Fact,
})
export const AssistanceSupplementValues = z.object({ countedCents: z.number().int(), assistanceCents: z.number().int(), togetherCents: z.number().int() })

/** Assistance that remains beside net pay, in net cents a month: norm less counted income, never below zero (Participatiewet 19, 31). Indicative: the municipality decides. */
export function assistanceSupplement(input: z.infer<typeof AssistanceSupplementRequest>): Answer<z.infer<typeof AssistanceSupplementValues>> {
  const work = new Working(input, { articles: ['Participatiewet 19, 31, 32'], whoDecides: 'gemeente' })
  const { disregardCents, netEarningsCents } = input
  const ends = work.unmet([
    {
      fact: disregardCents === 'unknown' ? disregardCents : true, must: true,
      nl: 'welke vrijlating de gemeente toepast.',
      en: 'which disregard the municipality applies.',
    },
    { fact: input.otherBenefit === false ? true : 'unknown', must: true, nl: 'hoe een tweede uitkering meetelt.', en: 'how a second benefit counts.' },
  ])
  if (ends || disregardCents === 'unknown') return ends ?? work.ask()
  const counted = Decimal.of(netEarningsCents).minus(disregardCents).atLeast(0).plus(input.otherNetIncomeCents)
  const assistance = Decimal.of(input.normCents).minus(counted).atLeast(0)
  const together = assistance.plus(netEarningsCents).plus(input.otherNetIncomeCents)
  work.step(
    (f) => `Telt mee: ${f.euro(netEarningsCents)} - ${f.euro(disregardCents)} + ${f.euro(input.otherNetIncomeCents)} = ${f.euro(counted)}.`,
    (f) => `Counts: ${f.euro(netEarningsCents)} - ${f.euro(disregardCents)} + ${f.euro(input.otherNetIncomeCents)} = ${f.euro(counted)}.`,
  )
  work.step(
    (f) => `Bijstand: ${f.euro(input.normCents)} - ${f.euro(counted)} = ${f.euro(assistance)} netto.`,
    (f) => `Assistance: ${f.euro(input.normCents)} - ${f.euro(counted)} = ${f.euro(assistance)} net.`,
  )
  work.step((f) => `Samen: ${f.euro(together)} netto per maand.`, (f) => `Together: ${f.euro(together)} net a month.`)
  return work.indicative({ countedCents: counted.round(), assistanceCents: assistance.round(), togetherCents: together.round() })
}

const freeKinds = { premium: 'pw.premium_max_year', gifts: 'pw.gifts_max_year', volunteerMonth: 'pw.volunteer_allowance_max_month', volunteerYear: 'pw.volunteer_allowance_max_year' } as const satisfies Record<string, ParameterId>

export const AssistanceFreeIncomeRequest = z.object({
  on: Day(),
  age: Age,
  kind: z.enum(Object.keys(freeKinds) as (keyof typeof freeKinds)[]),
  /** Total in the month (volunteerMonth) or the calendar year (the others). */
  totalCents: Amount,
  /** Premiums so far this year, this one included; at most two. */
  times: z.number().int().min(0).default(1),
  inLoonkostensubsidieGroup: Fact,
})
export const AssistanceFreeIncomeValues = z.object({ maximumCents: z.number().int(), freeCents: z.number().int(), countedCents: z.number().int() })

/** Which part of a premium, gifts or a volunteer allowance stays free beside bijstand, in cents (Participatiewet 31(2)(j, k, m), 31(5)). */
export function assistanceFreeIncome(input: z.infer<typeof AssistanceFreeIncomeRequest>): Answer<z.infer<typeof AssistanceFreeIncomeValues>> {
  const work = new Working(input, { articles: ['Participatiewet 31(2)(j, k, m), 31(5)'], whoDecides: 'gemeente' })
  const young = input.age < 27 && input.kind !== 'gifts'
  const ends = work.unmet([
    {
      fact: young ? (input.kind === 'premium' ? input.inLoonkostensubsidieGroup : false) : true, must: true,
      nl: '27 jaar of ouder, of bij een premie in de doelgroep loonkostensubsidie.',
      en: '27 or older, or for a premium in the wage-subsidy target group.',
    },
    {
      fact: input.kind !== 'premium' || input.times <= 2, must: true,
      nl: 'een premie komt een- of tweemaal per jaar.',
      en: 'a premium comes once or twice a year.',
    },
  ])
  if (ends) return ends
  const found = work.params(input.on, { maximum: freeKinds[input.kind] })
  if (!found) return work.ask()
  const free = Decimal.of(input.totalCents).atMost(found.maximum)
  work.step((f) => `Vrij tot ${f.euro(found.maximum)}: ${f.euro(free)}.`, (f) => `Free up to ${f.euro(found.maximum)}: ${f.euro(free)}.`)
  return work.indicative({ maximumCents: found.maximum.round(), freeCents: free.round(), countedCents: Decimal.of(input.totalCents).minus(free).round() })
}
