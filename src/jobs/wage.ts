import { dispensedHourlyWage } from '#src/benefits/loondispensatie.ts'
import { minimumWage } from '#src/benefits/minimum-wage.ts'
import { ageOn, type Day } from '#src/kernel/day.ts'
import type { Cents } from '#src/kernel/money.ts'
import { isPaid, type Job } from './job.ts'

/** A wage per hour beside the minimum wage of a day. */
export interface WageCheck {
  on: Day
  wageCents: Cents
  minimumCents: Cents
  /** What loondispensatie lets the employer pay at least; null without a percentage. */
  dispensedCents: Cents | null
  /** `percentUnknown`: with loondispensatie less is allowed, but nobody recorded the percentage of the decision. */
  verdict: 'atLeast' | 'dispensed' | 'percentUnknown' | 'below'
  /** Age reckoned with; 21 when the date of birth is not known, as the law's full amount holds from there. */
  age: number
  ageKnown: boolean
  /** First day of the amount that was used, and where it was read. */
  ruleFrom: Day
  source: string
}

interface Asked {
  on: Day
  wageCents: Cents | null
  bornOn: Day | null
  /** The percentage of UWV's decision on loondispensatie, when it is not with the job itself. */
  dispensedPercent?: number | null
}

/** Whether a wage per hour reaches the statutory minimum of a day for the age (WMM 8; loondispensatie: Wajong 2:20); undefined for unpaid and own work, without a wage, and on days without a verified amount. */
export function wageCheck(job: Pick<Job, 'workForm' | 'subsidyPercent'>, { on, wageCents, bornOn, dispensedPercent }: Asked): WageCheck | undefined {
  if (!isPaid(job) || job.workForm === 'zelfstandig' || wageCents === null) return undefined
  const age = bornOn === null ? 21 : ageOn(bornOn, on)
  const answer = minimumWage({ on, age, hoursPerWeek: 0, apprentice: false, fullWeekHours: null })
  const amount = answer.parameters.find(({ id }) => id === 'wml.hour.adult')
  if (!answer.values || !amount) return undefined
  const minimumCents = answer.values.hourlyCents
  const percent = job.workForm === 'loondispensatie' ? (dispensedPercent ?? job.subsidyPercent) : null
  const dispensedCents = percent === null ? null : (dispensedHourlyWage({ on, age, apprentice: false, hoursPerWeek: 0, percentOfMinimum: percent }).values?.hourlyCents ?? null)
  const unknown = job.workForm === 'loondispensatie' && dispensedCents === null
  const verdict = wageCents >= minimumCents ? 'atLeast' : unknown ? 'percentUnknown' : dispensedCents !== null && wageCents >= dispensedCents ? 'dispensed' : 'below'
  return { on, wageCents, minimumCents, dispensedCents, verdict, age, ageKnown: bornOn !== null, ruleFrom: amount.from, source: amount.source }
}
