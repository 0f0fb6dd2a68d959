import type { Career } from './career.ts'
import { figureOf, type Figure, type FigureFrame, type Regime, type Span, type Verdict } from './figure.ts'
import { paidOf, runsIn, startsIn, whyNotPaid } from './paid-work.ts'
import { aboutPerson, servedThrough, workAtStart, type StartedEnrolment } from './served.ts'

/** A figure as a frame and what it decides about one person, so that totals and parts come from the same verdicts. */
export interface Counted {
  frame: FigureFrame
  verdictsOf(career: Career): Verdict[]
}

/** Everyone on the caseload on at least one day of a stretch. */
export function served(window: Span): Counted {
  return {
    frame: { definition: 'served', unit: 'person', regime: null, window, countOnly: true },
    verdictsOf: (career) => {
      const through = servedThrough(career, window)
      return [aboutPerson(career, 'because' in through ? through.because : 'counted', false)]
    },
  }
}

/** K1: people with at least one day in a paid job, of everyone served in the stretch (IPS Learning Community, own reading of its edges). */
export function working(window: Span, regime: Regime): Counted {
  return {
    frame: { definition: 'working', unit: 'person', regime, window },
    verdictsOf: (career) => {
      const through = servedThrough(career, window)
      if ('because' in through) return [aboutPerson(career, through.because, false)]
      const { paid, because } = paidOf(career.jobs.filter((job) => runsIn(job, window)), regime, window.to)
      return [aboutPerson(career, paid.length > 0 ? 'counted' : (because ?? 'noJob'), true)]
    },
  }
}

/** K4: all paid jobs that started in the stretch for people served, second and parallel ones too. */
export function jobStarts(window: Span, regime: Regime): Counted {
  return {
    frame: { definition: 'jobStarts', unit: 'job', regime, window, countOnly: true },
    verdictsOf: (career) => {
      const through = servedThrough(career, window)
      if ('because' in through) return [aboutPerson(career, through.because, false)]
      const starts = career.jobs.filter((job) => startsIn(job, window))
      if (starts.length === 0) return [aboutPerson(career, 'noJobStart', false)]
      const because = starts.map((job) => whyNotPaid(job, regime, window.to) ?? 'counted')
      return starts.map((job, index) => ({ personId: career.personId, recordId: job.id, because: because[index]!, inDenominator: false }))
    },
  }
}

function firstStart(career: Career, enrolment: StartedEnrolment, [window, regime]: [Span, Regime]): Verdict['because'] {
  const since = career.jobs.filter((job) => job.startedOn >= enrolment.startedOn && job.startedOn <= window.to)
  const first = paidOf(since, regime, window.to).paid[0]
  if (first) return first.startedOn >= window.from ? 'counted' : 'firstJobEarlier'
  return paidOf(since.filter((job) => startsIn(job, window)), regime, window.to).because ?? 'noJobStart'
}

/**
 * People whose first paid job since programme start began in the stretch. `apart` false counts those not in work at
 * programme start, true those who already were: the two are never added up.
 */
export function intoWork(window: Span, { regime, apart }: { regime: Regime; apart: boolean }): Counted {
  return {
    frame: { definition: apart ? 'employedIntoWork' : 'intoWork', unit: 'person', regime, window },
    verdictsOf: (career) => {
      const through = servedThrough(career, window)
      if ('because' in through) return [aboutPerson(career, through.because, false)]
      const employed = workAtStart(career, through.enrolment) === 'employed'
      if (employed !== apart) return [aboutPerson(career, employed ? 'employedAtStart' : 'outOfWorkAtStart', false)]
      return [aboutPerson(career, firstStart(career, through.enrolment, [window, regime]), true)]
    },
  }
}

/** The figure of a list of people. */
export function figureFor(careers: readonly Career[], counted: Counted): Figure {
  return figureOf(counted.frame, careers.flatMap((career) => counted.verdictsOf(career)))
}
