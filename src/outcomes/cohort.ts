import { cumulativeIncidence, type CumulativeIncidence } from '#src/statistics/survival/cumulative-incidence.ts'
import { kaplanMeier, type SurvivalCurve } from '#src/statistics/survival/kaplan-meier.ts'
import { addDays, daysBetween } from '#src/kernel/day.ts'
import type { Career } from './career.ts'
import { entriesIn, firstJobSince, waitUntil, type Entry, type EntryChoice, type Wait } from './entries.ts'
import { figureOf, type Figure, type Span, type Verdict } from './figure.ts'
import { aboutPerson } from './served.ts'

export interface CohortJobRate {
  /** One figure per term, in days since programme start. */
  rates: { withinDays: number; figure: Figure }[]
  waits: Wait[]
  /** Share still without a first job against days; a close without a job cuts the wait off. Null without entries. */
  curve: SurvivalCurve | null
  /** Share with a job and share closed without one, as competing ends (Aalen-Johansen). Null without entries. */
  incidence: CumulativeIncidence | null
}

/** Terms of the cohort job rate in days: about 6, 12, 18 and 30 months. */
export const cohortTerms = [180, 365, 540, 900] as const

function within(entry: Entry, days: number, choice: EntryChoice): Verdict {
  const { startedOn } = entry.enrolment
  if (addDays(startedOn, days) > choice.asOf) return aboutPerson(entry.career, 'tooYoung', false)
  const first = firstJobSince(entry, choice.regime, choice.asOf)
  if ('because' in first) return aboutPerson(entry.career, first.because ?? 'noJobInTime', true)
  const inTime = daysBetween(startedOn, first.job.startedOn) <= days
  return aboutPerson(entry.career, inTime ? 'counted' : 'noJobInTime', true)
}

function curvesOf(waits: readonly Wait[]): Pick<CohortJobRate, 'curve' | 'incidence'> {
  if (waits.length === 0) return { curve: null, incidence: null }
  const time = waits.map((wait) => wait.days)
  const [curve] = kaplanMeier({ time, status: waits.map((wait) => wait.ending === 'happened'), interval: 'logLog' })
  const status = waits.map((wait) => (wait.ending === 'open' ? null : wait.ending))
  const [incidence] = cumulativeIncidence({ time, status, causes: ['happened', 'closed'], interval: 'logLog' })
  return { curve: curve ?? null, incidence: incidence ?? null }
}

/**
 * K2: of everyone who entered in a stretch and was followed for the whole term, those whose first paid job began within
 * it. By intention to treat: a close does not remove anyone, and a job after it counts if it is recorded. The curves stop
 * at the close instead, so their share with a job can be lower.
 */
export function cohortJobRate(careers: readonly Career[], window: Span, choice: EntryChoice & { withinDays?: readonly number[] }): CohortJobRate {
  const { entries, left } = entriesIn(careers, window, choice)
  const rates = (choice.withinDays ?? cohortTerms).map((withinDays) => ({
    withinDays,
    figure: figureOf({ definition: 'cohortJobRate', unit: 'person', regime: choice.regime, window }, [...entries.map((entry) => within(entry, withinDays, choice)), ...left]),
  }))
  const waits = entries.map((entry) => {
    const first = firstJobSince(entry, choice.regime, choice.asOf)
    return waitUntil(entry, 'job' in first ? first.job.startedOn : null, choice.asOf)
  })
  return { rates, waits, ...curvesOf(waits) }
}
