import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { Decimal } from '#src/kernel/decimal.ts'
import type { Answer } from './answer.ts'
import { dailyWageFields, monthWage } from './daily-wage.ts'
import { Age, Amount, Fact, Percent } from './fields.ts'
import type { ParameterId } from './parameters/param.ts'
import { Working } from './working.ts'

export const WgaRequest = z.object({
  on: Day(),
  age: Age,
  ...dailyWageFields,
  phase: z.enum(['loongerelateerd', 'afterwards', 'unknown']).default('unknown'),
  /** Which month of the benefit this is, 1 is the first; needed while loongerelateerd. */
  monthOfBenefit: z.union([z.number().int().min(1), z.literal('unknown')]).default('unknown'),
  incomeMonthCents: Amount,
  disabilityPercent: Percent,
  /** Remaining earning capacity a month in UWV's decision. */
  capacityMonthCents: z.union([Amount, z.literal('unknown')]).default('unknown'),
  /** No income requirement: capacity at most 20%, or the 24 months after a rise above it. */
  withoutIncomeRequirement: Fact,
  otherBenefit: Fact,
})
export const WgaValues = z.object({
  kind: z.enum(['loongerelateerd', 'loonaanvulling', 'vervolguitkering']),
  monthWageCents: z.number().int(),
  requirementCents: z.number().int().nullable(),
  capacityCents: z.number().int().nullable(),
  benefitCents: z.number().int(),
})
type Request = z.infer<typeof WgaRequest>
type Values = z.infer<typeof WgaValues>
type Base = NonNullable<ReturnType<typeof monthWage>>

const classes = [
  [80, '80_plus'],
  [65, '65_80'],
  [55, '55_65'],
  [45, '45_55'],
  [35, '35_45'],
] as const

/** Class percentage times minimum wage, or month wage when lower: the vervolguitkering (Wet WIA 61(6), 62). */
function followUp(work: Working, { on, disabilityPercent }: Request, base: Base): Decimal | undefined {
  const name = classes.find(([from]) => disabilityPercent >= from)?.[1] ?? '00_35'
  const found = work.params(on, { percent: `wia.wga.vvu_pct.${name}` as ParameterId, minimum: 'wml.month_reference' })
  if (!found) return undefined
  const amount = found.percent.percentOf(found.minimum.atMost(base.wage))
  work.step(
    (f) => `Vervolguitkering: ${f.num(found.percent)}% van ${f.euro(found.minimum.atMost(base.wage))} = ${f.euro(amount)}.`,
    (f) => `Follow-up benefit: ${f.num(found.percent)}% of ${f.euro(found.minimum.atMost(base.wage))} = ${f.euro(amount)}.`,
  )
  return amount
}

function lessIncome(work: Working, percent: Decimal, { base, income }: { base: Base; income: Decimal }): Decimal {
  const amount = percent.percentOf(base.wage.minus(income.times(base.share))).atLeast(0)
  work.step(
    (f) => `${f.num(percent)}% × (${f.euro(base.wage)} - ${f.euro(income)} × ${f.num(base.share, 4)}) = ${f.euro(amount)}.`,
    (f) => `${f.num(percent)}% × (${f.euro(base.wage)} - ${f.euro(income)} × ${f.num(base.share, 4)}) = ${f.euro(amount)}.`,
  )
  return amount
}

function afterwards(work: Working, input: Request, base: Base): Answer<Values> {
  const found = work.params(input.on, { percent: 'wia.wga.lau_pct', requirement: 'wia.wga.income_requirement_pct_of_remaining_capacity' })
  if (!found) return work.ask()
  const income = Decimal.of(input.incomeMonthCents)
  const values = { monthWageCents: base.wage.round(), requirementCents: null, capacityCents: null }
  if (input.withoutIncomeRequirement === true) {
    work.step('Er geldt geen inkomenseis.', 'No income requirement applies.')
    return work.indicative({ ...values, kind: 'loonaanvulling', benefitCents: lessIncome(work, found.percent, { base, income }).round() })
  }
  if (input.capacityMonthCents === 'unknown') return work.ask()
  const capacity = Decimal.of(input.capacityMonthCents)
  const requirement = found.requirement.percentOf(capacity)
  const known = { ...values, requirementCents: requirement.round(), capacityCents: capacity.round() }
  const low = followUp(work, input, base)
  if (!low) return work.ask()
  work.step(
    (f) => `Inkomenseis: ${f.num(found.requirement)}% van ${f.euro(capacity)} = ${f.euro(requirement)}; inkomen ${f.euro(income)}.`,
    (f) => `Income requirement: ${f.num(found.requirement)}% of ${f.euro(capacity)} = ${f.euro(requirement)}; income ${f.euro(income)}.`,
  )
  if (income.compare(requirement) < 0) {
    work.warn(
      'Onder de inkomenseis: de uitkering is veel lager dan bij net genoeg inkomen.',
      'Below the income requirement: the benefit is much lower than with just enough income.',
    )
    return work.indicative({ ...known, kind: 'vervolguitkering', benefitCents: low.round() })
  }
  const top = lessIncome(work, found.percent, { base, income })
  if (income.compare(capacity) >= 0) return work.indicative({ ...known, kind: 'loonaanvulling', benefitCents: top.round() })
  const partial = lessIncome(work, found.percent, { base, income: capacity }).atLeast(low).atMost(top)
  work.step(
    (f) => `Loonaanvulling, ten minste de vervolguitkering en ten hoogste ${f.euro(top)}: ${f.euro(partial)}.`,
    (f) => `Wage supplement, at least the follow-up benefit and at most ${f.euro(top)}: ${f.euro(partial)}.`,
  )
  return work.indicative({ ...known, kind: 'loonaanvulling', benefitCents: partial.round() })
}

/**
 * WGA benefit a month in cents before tax beside income: loongerelateerd, then loonaanvulling from half of the remaining capacity, else
 * vervolguitkering (Wet WIA 60-62). Always indicative: UWV sets class, capacity and daily wages.
 */
export function wgaBenefit(input: Request): Answer<Values> {
  const work = new Working(input, { articles: ['Wet WIA 60, 61, 62'], whoDecides: 'uwv' })
  const later = input.phase === 'afterwards'
  const needsCapacity = later && input.withoutIncomeRequirement !== true
  const ends = work.unmet([
    { fact: input.disabilityPercent >= 35, must: true, nl: 'ten minste 35% arbeidsongeschikt.', en: 'at least 35% disabled.' },
    { fact: input.phase === 'unknown' ? 'unknown' : true, must: true, nl: 'de fase van de WGA-uitkering.', en: 'the phase of the WGA benefit.' },
    {
      fact: input.phase === 'loongerelateerd' && input.monthOfBenefit === 'unknown' ? 'unknown' : true, must: true,
      nl: 'de hoeveelste maand van de uitkering dit is.',
      en: 'which month of the benefit this is.',
    },
    {
      fact: later && input.withoutIncomeRequirement === 'unknown' ? 'unknown' : true, must: true,
      nl: 'of er een inkomenseis geldt.',
      en: 'whether an income requirement applies.',
    },
    {
      fact: needsCapacity && input.capacityMonthCents === 'unknown' ? 'unknown' : true, must: true,
      nl: 'de resterende verdiencapaciteit.',
      en: 'the remaining earning capacity.',
    },
    { fact: input.age >= 21 ? true : 'unknown', must: true, nl: 'welk minimumloon onder 21 jaar telt.', en: 'which minimum wage counts below 21.' },
    {
      fact: input.otherBenefit === false ? true : 'unknown', must: true,
      nl: 'bij welke van twee uitkeringen het inkomen telt.',
      en: 'with which of two benefits the income counts.',
    },
  ])
  const base = monthWage(work, input)
  if (ends || !base) return ends ?? work.ask()
  if (later) return afterwards(work, input, base)
  const first = input.monthOfBenefit !== 'unknown' && input.monthOfBenefit <= 2
  const found = work.params(input.on, { percent: first ? 'wia.wga.lgu_pct_first_2_months' : 'wia.wga.lgu_pct_after' })
  if (!found) return work.ask()
  const amount = lessIncome(work, found.percent, { base, income: Decimal.of(input.incomeMonthCents) })
  return work.indicative({ kind: 'loongerelateerd', monthWageCents: base.wage.round(), requirementCents: null, capacityCents: null, benefitCents: amount.round() })
}

export const IvaRequest = z.object({ on: Day(), ...dailyWageFields, incomeMonthCents: Amount, otherBenefit: Fact })
export const IvaValues = z.object({ monthWageCents: z.number().int(), benefitCents: z.number().int() })

/** IVA benefit a month in cents before tax: 75% of the month wage less 70% of counted income (Wet WIA 51, 52). Indicative: UWV decides. */
export function ivaBenefit(input: z.infer<typeof IvaRequest>): Answer<z.infer<typeof IvaValues>> {
  const work = new Working(input, { articles: ['Wet WIA 51, 52'], whoDecides: 'uwv' })
  const ends = work.unmet([{ fact: input.otherBenefit === false ? true : 'unknown', must: true, nl: 'bij welke van twee uitkeringen het inkomen telt.', en: 'with which of two benefits the income counts.' }])
  const base = monthWage(work, input)
  const found = work.params(input.on, { percent: 'wia.iva.pct', offset: 'wia.iva.income_offset_pct' })
  if (ends || !base || !found) return ends ?? work.ask()
  const amount = found.percent.percentOf(base.wage).minus(found.offset.percentOf(base.share.times(input.incomeMonthCents))).atLeast(0)
  work.step(
    (f) => `${f.num(found.percent)}% × ${f.euro(base.wage)} - ${f.num(found.offset)}% × ${f.euro(input.incomeMonthCents)} × ${f.num(base.share, 4)} = ${f.euro(amount)}.`,
    (f) => `${f.num(found.percent)}% × ${f.euro(base.wage)} - ${f.num(found.offset)}% × ${f.euro(input.incomeMonthCents)} × ${f.num(base.share, 4)} = ${f.euro(amount)}.`,
  )
  if (input.incomeMonthCents > 0) work.warn('Twaalf maanden meer dan 20% van het maatmaninkomen leidt tot herbeoordeling.', 'Twelve months above 20% of the former pay leads to reassessment.')
  return work.indicative({ monthWageCents: base.wage.round(), benefitCents: amount.round() })
}
