import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { Decimal } from '#src/kernel/decimal.ts'
import type { Answer } from './answer.ts'
import { AssistanceSupplementRequest, assistanceSupplement } from './bijstand.ts'
import { EarningsDisregardRequest, earningsDisregard } from './bijstand-earnings.ts'
import { Amount, Percent } from './fields.ts'
import { WajongRequest, wajong } from './wajong.ts'
import { IvaRequest, ivaBenefit, WgaRequest, wgaBenefit } from './wia.ts'
import { WwRequest, wwBenefit } from './ww.ts'
import { SicknessRequest, sicknessBenefit, waoBenefit } from './zw.ts'

/** One benefit beside work: the facts that stay the same at any number of hours. */
export const BenefitBesideWork = z.discriminatedUnion('kind', [
  WajongRequest.omit({ on: true, age: true, incomeMonthCents: true, dispensed: true }).extend({
    kind: z.literal('wajong'),
    /** Wage value in UWV's decision when the job has wage dispensation. */
    wageValuePercent: Percent.nullable().default(null),
    /** Other gross income a month, without dispensation. */
    otherIncomeMonthCents: Amount.default(0),
  }),
  EarningsDisregardRequest.omit({ on: true, age: true, netEarningsCents: true }).extend({
    kind: z.literal('bijstand'),
    ...AssistanceSupplementRequest.pick({ normCents: true, otherNetIncomeCents: true, otherBenefit: true }).shape,
    /** Net pay a month from payslips or a payroll simulation, per number of hours. */
    netPay: z.array(z.object({ hours: z.number().min(0), netCents: Amount })),
  }),
  WgaRequest.omit({ on: true, age: true, incomeMonthCents: true }).extend({ kind: z.literal('wga') }),
  IvaRequest.omit({ on: true, incomeMonthCents: true }).extend({ kind: z.literal('iva') }),
  WwRequest.omit({ on: true, incomeMonthCents: true }).extend({ kind: z.literal('ww') }),
  SicknessRequest.omit({ on: true, incomeMonthCents: true }).extend({ kind: z.literal('zw') }),
  z.object({ kind: z.literal('wao') }),
])
export type BenefitBesideWork = z.infer<typeof BenefitBesideWork>

/** Hours and gross pay of one row, with the person and the day. */
export interface WorkingMonth {
  on: Day
  age: number
  hours: number
  payCents: number
}

/** What remains of a benefit in one month of work; `netPayCents` only where net pay is what counts. */
export interface MonthBesideWork {
  answer: Answer<unknown>
  benefitCents: number | null
  netPayCents: number | null
  rule: string
}

/** Income a month at which something changes, known from the decision itself. */
export interface IncomeThreshold {
  code: 'incomeRequirement' | 'fullCapacity' | 'wwEnds'
  cents: Decimal
}

type Of<Kind> = Extract<BenefitBesideWork, { kind: Kind }>

function besideWajong(benefit: Of<'wajong'>, { on, age, payCents }: WorkingMonth): MonthBesideWork {
  const { wageValuePercent: value, otherIncomeMonthCents: other } = benefit
  const dispensed = value === null ? null : { incomeMonthCents: payCents, wageValuePercent: value }
  const answer = wajong({ ...benefit, on, age, dispensed, incomeMonthCents: dispensed ? other : payCents + other })
  return { answer, benefitCents: answer.values?.monthCents ?? null, netPayCents: null, rule: answer.values?.rule ?? 'unknown' }
}

function besideBijstand(benefit: Of<'bijstand'>, { on, age, hours }: WorkingMonth): MonthBesideWork {
  const net = hours === 0 ? 0 : benefit.netPay.find((line) => line.hours === hours)?.netCents
  const disregard = earningsDisregard({ ...benefit, on, age, netEarningsCents: net ?? 0 })
  const known = net === 0 ? 0 : net === undefined ? 'unknown' : disregard.status === 'notApplicable' ? 0 : (disregard.values?.disregardCents ?? 'unknown')
  const answer = assistanceSupplement({ ...benefit, on, netEarningsCents: net ?? 0, disregardCents: known })
  const reasons = net === undefined ? [{ code: 'netPayUnknown', nl: `Geen nettoloon bekend bij ${hours} uur.`, en: `No net pay known at ${hours} hours.` }] : known === 'unknown' ? disregard.reasons : answer.reasons
  const sources = { parameters: disregard.parameters, warnings: disregard.warnings, assumptions: [...disregard.assumptions, ...answer.assumptions] }
  return { answer: { ...answer, ...sources, reasons }, benefitCents: answer.values?.assistanceCents ?? null, netPayCents: net ?? null, rule: disregard.values?.atMaximum ? 'disregardMaximum' : (disregard.values?.rule ?? 'none') }
}

/** The benefit that remains in a month of work, by the rule of its kind. */
export function besideWork(benefit: BenefitBesideWork, month: WorkingMonth): MonthBesideWork {
  const withIncome = { on: month.on, age: month.age, incomeMonthCents: month.payCents }
  const close = (answer: Answer<{ benefitCents: number }>, rule: string): MonthBesideWork => ({ answer, benefitCents: answer.values?.benefitCents ?? null, netPayCents: null, rule })
  switch (benefit.kind) {
    case 'wajong':
      return besideWajong(benefit, month)
    case 'bijstand':
      return besideBijstand(benefit, month)
    case 'wga': {
      const answer = wgaBenefit({ ...benefit, ...withIncome })
      return close(answer, answer.values?.kind ?? 'unknown')
    }
    case 'iva':
      return close(ivaBenefit({ ...benefit, ...withIncome }), 'iva')
    case 'ww': {
      const answer = wwBenefit({ ...benefit, ...withIncome })
      return close(answer, answer.values?.ended ? 'ended' : 'ww')
    }
    case 'zw': {
      const answer = sicknessBenefit({ ...benefit, ...withIncome })
      return { answer, benefitCents: answer.values?.monthCents ?? null, netPayCents: null, rule: 'zw' }
    }
    case 'wao':
      return { answer: waoBenefit({ on: month.on }), benefitCents: null, netPayCents: null, rule: 'wao' }
  }
}

/** Income levels at which the benefit jumps, from the answer at no income: half and all of the remaining capacity (WGA), 87.5% of the month wage (WW). */
export function incomeThresholds(benefit: BenefitBesideWork, month: WorkingMonth): IncomeThreshold[] {
  const idle = { on: month.on, age: month.age, incomeMonthCents: 0 }
  if (benefit.kind === 'wga') {
    const found = wgaBenefit({ ...benefit, ...idle }).values
    if (!found || found.requirementCents === null || found.capacityCents === null) return []
    return [
      { code: 'incomeRequirement', cents: Decimal.of(found.requirementCents) },
      { code: 'fullCapacity', cents: Decimal.of(found.capacityCents) },
    ]
  }
  if (benefit.kind !== 'ww') return []
  const found = wwBenefit({ ...benefit, ...idle }).values
  const probe = wwBenefit({ ...benefit, ...idle, incomeMonthCents: 1_000_000 }).values
  return found && probe && probe.countedCents > 0 ? [{ code: 'wwEnds', cents: Decimal.of(found.endAboveCents).times(1_000_000).over(probe.countedCents) }] : []
}
