import type { Day } from '#src/kernel/day.ts'
import type { Career } from './career.ts'
import { entriesIn, firstJobSince, waitUntil, type Entry, type EntryChoice, type Wait } from './entries.ts'
import { figureOf, type Figure, type Span } from './figure.ts'
import { aboutPerson } from './served.ts'
import { openMedian, spreadOf, type OpenMedian, type Spread } from './spread.ts'

export interface DaysToFirstChoice extends EntryChoice {
  first: 'employerContact' | 'job'
  /** Only contacts recorded as face to face, as item 15 of the fidelity scale asks. */
  faceToFaceOnly: boolean
}

export interface DaysToFirst {
  figure: Figure
  /** The wait of each person who entered. */
  waits: Wait[]
  /** Of those for whom it happened. */
  done: Spread
  /** With those still waiting; a close without it cuts the wait off. */
  withOpen: OpenMedian
}

function firstOn(entry: Entry, choice: DaysToFirstChoice): Day | null {
  if (choice.first === 'job') {
    const found = firstJobSince(entry, choice.regime, choice.asOf)
    return 'job' in found ? found.job.startedOn : null
  }
  const days = entry.career.employerContacts
    .filter((contact) => contact.on >= entry.enrolment.startedOn && (!choice.faceToFaceOnly || contact.faceToFace === true))
    .map((contact) => contact.on)
  return days.sort()[0] ?? null
}

const endings = { happened: 'counted', closed: 'closedWithout', open: 'notYet' } as const

/** K6: days from programme start to the first employer contact or first paid job, for all who entered in a stretch. */
export function daysToFirst(careers: readonly Career[], window: Span, choice: DaysToFirstChoice): DaysToFirst {
  const { entries, left } = entriesIn(careers, window, choice)
  const judged = entries.map((entry) => ({ entry, wait: waitUntil(entry, firstOn(entry, choice), choice.asOf) }))
  const verdicts = judged.map(({ entry, wait }) => aboutPerson(entry.career, endings[wait.ending], true))
  const forJob = choice.first === 'job'
  const waits = judged.map(({ wait }) => wait)
  return {
    figure: figureOf({ definition: forJob ? 'firstJob' : 'firstEmployerContact', unit: 'person', regime: forJob ? choice.regime : null, window }, [...verdicts, ...left]),
    waits,
    done: spreadOf(waits.filter((wait) => wait.ending === 'happened').map((wait) => wait.days)),
    withOpen: openMedian(waits.map((wait) => ({ days: wait.days, ended: wait.ending === 'happened' }))),
  }
}
