import { addDays } from '#src/kernel/day.ts'
import { shareOf } from '#src/kernel/share.ts'
import { workForms } from '#src/jobs/work-form.ts'
import { within, type Evidence, type Window } from '../evidence.ts'
import { reaches } from '../periods.ts'
import { decided, spanning, type Bounds } from '../bounds.ts'
import { unscored, type Scored } from '../proposal.ts'
import type { Score } from '../scales/scale.ts'
import { used, type Settings } from '../settings.ts'

/** The facts item 12 turns on; null means not known. */
export interface AdviceFacts {
  /** What people get before a start: hardly anything, an address, a talk with the coach, or full advice by a trained person. */
  before: 'hardly' | 'contactDetails' | 'coachTalk' | 'trainedAdvice'
  atChanges: boolean | null
  reportingHelp: boolean | null
}

const levels: Record<AdviceFacts['before'], Score> = { hardly: 1, contactDetails: 2, coachTalk: 3, trainedAdvice: 4 }
const daysAroundChange = 30

/** Item 12 from facts: 5 needs advice at changes and help with reporting beside trained advice before the start. */
export function scoreOfAdvice(facts: AdviceFacts): Bounds {
  const level = levels[facts.before]
  if (level < 4 || facts.atChanges === false || facts.reportingHelp === false) return spanning([level])
  return facts.atChanges && facts.reportingHelp ? spanning([5]) : spanning([4, 5])
}

function advised(evidence: Evidence, window: Window) {
  const done = evidence.benefitsOffers.filter((offer) => offer.result === 'given' || offer.result === 'declined')
  const starts = evidence.jobs.filter((job) => workForms[job.workForm].paid && job.startedOn >= window.from && job.startedOn <= window.to)
  const before = (trained: boolean) =>
    shareOf(starts, (job) =>
      done.some(
        (offer) =>
          offer.participant === job.participant &&
          offer.on <= job.startedOn &&
          offer.on >= addDays(job.startedOn, -365) &&
          (!trained || (offer.by === 'adviser' && offer.trained === true)),
      ),
    )
  const changes = evidence.jobs.flatMap((job) =>
    job.changes.filter((on) => on >= window.from && on <= window.to).map((on) => ({ participant: job.participant, on })),
  )
  const atChanges = shareOf(changes, (change) =>
    done.some(
      (offer) =>
        offer.participant === change.participant && offer.on >= addDays(change.on, -daysAroundChange) && offer.on <= addDays(change.on, daysAroundChange),
    ),
  )
  return { trainedBefore: before(true), anyBefore: before(false), atChanges }
}

/** Item 12: which job starts had advice before them and which changes in hours or pay had it around them; an offer that was declined counts as offered. */
export function benefitsAdvice(evidence: Evidence, window: Window, settings: Settings): Scored {
  const offers = within(evidence.benefitsOffers, window)
  const { trainedBefore, anyBefore, atChanges } = advised(evidence, window)
  if (evidence.benefitsOffers.length === 0 || trainedBefore.of === 0)
    return unscored('noAdviceRecords', ['noRecords'], { offers: offers.length, jobStarts: trainedBefore.of })
  const most = settings.coveragePercent
  const before = reaches(trainedBefore, most) ? 'trainedAdvice' : reaches(anyBefore, most) ? 'coachTalk' : offers.length > 0 ? 'contactDetails' : 'hardly'
  const facts: AdviceFacts = {
    before,
    atChanges: reaches(atChanges, most) ?? null,
    reportingHelp: offers.some((offer) => offer.trigger === 'reporting' && offer.result === 'given') ? true : null,
  }
  const range = scoreOfAdvice(facts)
  return {
    ...decided(range),
    range,
    because: [
      { key: 'adviceBefore', figures: { trained: trainedBefore.count, any: anyBefore.count, starts: trainedBefore.of } },
      { key: 'adviceAtChanges', figures: { advised: atChanges.count, changes: atChanges.of } },
    ],
    evidence: { trainedBefore: { ...trainedBefore }, anyBefore: { ...anyBefore }, atChanges: { ...atChanges }, facts: { ...facts } },
    settings: used(settings, 'coveragePercent'),
    flags: range.atLeast === range.atMost ? [] : ['factsUnknown'],
  }
}
