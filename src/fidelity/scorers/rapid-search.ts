import { addMonths, daysBetween } from '#src/kernel/day.ts'
import { scoreOfFigure } from '../banding.ts'
import type { Evidence, Kept, Window } from '../evidence.ts'
import { mean, quantile } from '../periods.ts'
import { decided, exactly, type Bounds } from '../bounds.ts'
import { unscored, type Because, type Scored } from '../proposal.ts'
import type { Score } from '../scales/scale.ts'
import { used, type Settings } from '../settings.ts'

/** One entry: days to the first contact, or days waited without one so far. */
export interface Wait {
  days: number
  open: boolean
}

/** Item 15 from its mean: 5 also needs contacts to be tracked; not told whether they are leaves 4 possible. */
export function scoreOfDays(days: number, tracked: boolean | undefined, settings: Settings): Bounds {
  const score = scoreOfFigure(15, days, settings)!
  if (score < 5 || tracked === true) return exactly(score)
  return tracked === false ? exactly(4) : { atLeast: 4, atMost: 5 }
}

/** The lowest and highest mean still possible: open cases get their contact now at best, at the horizon (C4) at worst. */
export function possibleMeans(waits: readonly Wait[], settings: Settings): { best: number; worst: number } | undefined {
  const best = mean(waits.map((wait) => wait.days))
  const worst = mean(waits.map((wait) => (wait.open ? Math.max(wait.days, settings.openCaseHorizonDays) : wait.days)))
  return best === undefined || worst === undefined ? undefined : { best, worst }
}

/** Item 15 with open cases: the scores the possible means allow. */
export function boundsOfWaits(waits: readonly Wait[], tracked: boolean | undefined, settings: Settings): Bounds | undefined {
  const means = possibleMeans(waits, settings)
  if (!means) return undefined
  const atLeast: Score = scoreOfDays(means.worst, tracked, settings).atLeast
  return { atLeast, atMost: scoreOfDays(means.best, tracked, settings).atMost }
}

function waitOf(evidence: Evidence, enrolment: Kept<'enrolments'>, window: Window): Wait & { participant: string; closed: boolean } {
  const until = enrolment.closedOn !== null && enrolment.closedOn < window.to ? enrolment.closedOn : window.to
  const first = evidence.employerContacts
    .filter(
      (contact) =>
        contact.faceToFace &&
        contact.aboutPaidJob &&
        contact.participants.includes(enrolment.participant) &&
        contact.on >= enrolment.acceptedOn! &&
        contact.on <= until,
    )
    .map((contact) => contact.on)
    .sort()[0]
  const closed = first === undefined && enrolment.closedOn !== null && enrolment.closedOn <= window.to
  return { participant: enrolment.participant, days: daysBetween(enrolment.acceptedOn!, first ?? until), open: first === undefined, closed }
}

function reasonsOf(waits: readonly Wait[], range: Bounds, settings: Settings): Because[] {
  const { best, worst } = possibleMeans(waits, settings)!
  const open = waits.filter((wait) => wait.open).length
  if (open === 0) return [{ key: 'rapidSearch', figures: { people: waits.length, days: best } }]
  return [
    { key: 'rapidSearchOpen', figures: { people: waits.length, open, best, worst, horizon: settings.openCaseHorizonDays } },
    { key: 'bounds', figures: { atLeast: range.atLeast, atMost: range.atMost } },
  ]
}

function median(days: readonly number[]): number | null {
  const middle = quantile(days, 0.5)
  return middle !== undefined && Number.isFinite(middle) ? middle : null
}

/** Item 15: everyone who entered in the months before the reference day (C3); who had no contact yet is kept as an open case. */
export function rapidSearch(evidence: Evidence, window: Window, settings: Settings): Scored {
  const since = addMonths(window.to, -settings.rapidSearchMonths)
  const entries = evidence.enrolments.filter(
    ({ acceptedOn, closedOn }) => acceptedOn !== null && acceptedOn > since && acceptedOn <= window.to && (closedOn === null || closedOn >= acceptedOn),
  )
  const all = entries.map((enrolment) => waitOf(evidence, enrolment, window))
  const waits = all.filter((wait) => !(wait.closed && settings.closedWithoutContact === 'leftOut'))
  const means = possibleMeans(waits, settings)
  if (!means) return unscored('noEntries', ['noDenominator'])
  if (evidence.employerContacts.length === 0) return unscored('noEmployerContacts', ['noRecords'], { entries: waits.length })
  const range = boundsOfWaits(waits, true, settings)!
  const open = waits.filter((wait) => wait.open)
  return {
    ...decided(range),
    range,
    because: reasonsOf(waits, range, settings),
    evidence: {
      withContact: { count: waits.length - open.length, of: waits.length },
      meanAtBest: means.best,
      meanAtWorst: means.worst,
      medianAtLeast: median(waits.map((wait) => wait.days)),
      medianAtMost: median(waits.map((wait) => (wait.open ? Infinity : wait.days))),
      openCases: open.map((wait) => ({ participant: wait.participant, waitedDays: wait.days, closed: wait.closed })),
      leftOut: all.length - waits.length,
    },
    settings: used(settings, 'daysRounding', 'rapidSearchMonths', 'openCaseHorizonDays', 'closedWithoutContact'),
    flags: open.length > 0 ? ['openCases'] : [],
  }
}
