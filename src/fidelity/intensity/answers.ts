import { dayOf, minutesBetween, type Instant } from '#src/kernel/instant.ts'
import type { Share } from '#src/kernel/share.ts'
import type { Window } from '../evidence.ts'
import { quantile } from '../periods.ts'
import { askers, type IntensityRecords } from './records.ts'

type Question = IntensityRecords['questions'][number]

/** Answers to one kind of asker; quantiles are absent when open questions make them unknowable. */
export interface AnswerTimes {
  asked: number
  answered: Share
  medianMinutes?: number
  p90Minutes?: number
  withinTwoHours: Share
  sameDay: Share
  /** Open questions that can still be in time; they are in neither share. */
  undecided: { withinTwoHours: number; sameDay: number }
}

function known(question: Question, asOf: Instant): Instant | null {
  return question.answeredAt !== null && question.answeredAt <= asOf ? question.answeredAt : null
}

/** Whether answered in time: undefined while a question is open and can still make it. */
function inTime(question: Question, asOf: Instant, limit: 'twoHours' | 'sameDay'): boolean | undefined {
  const end = known(question, asOf)
  const fits = (moment: Instant) => (limit === 'twoHours' ? minutesBetween(question.askedAt, moment) <= 120 : dayOf(moment) === dayOf(question.askedAt))
  if (end !== null) return fits(end)
  return fits(asOf) ? undefined : false
}

function finite(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined
}

/** Answer times of a list of questions at a moment. An open question counts as waiting without end in the quantiles, and as too late once its time has passed. */
export function answerTimes(questions: readonly Question[], asOf: Instant): AnswerTimes {
  const minutes = questions.map((question) => (known(question, asOf) === null ? Infinity : minutesBetween(question.askedAt, known(question, asOf)!)))
  const share = (limit: 'twoHours' | 'sameDay') => {
    const judged = questions.map((question) => inTime(question, asOf, limit))
    const decided = judged.filter((answer) => answer !== undefined)
    return { share: { count: decided.filter((answer) => answer).length, of: decided.length }, undecided: judged.length - decided.length }
  }
  const median = finite(quantile(minutes, 0.5))
  const p90 = finite(quantile(minutes, 0.9))
  const twoHours = share('twoHours')
  const sameDay = share('sameDay')
  return {
    asked: questions.length,
    answered: { count: minutes.filter(Number.isFinite).length, of: questions.length },
    ...(median === undefined ? {} : { medianMinutes: median }),
    ...(p90 === undefined ? {} : { p90Minutes: p90 }),
    withinTwoHours: twoHours.share,
    sameDay: sameDay.share,
    undecided: { withinTwoHours: twoHours.undecided, sameDay: sameDay.undecided },
  }
}

/** L4: answer times per kind of asker for questions asked in the window, as known at a moment; clock minutes, nights and weekends included. */
export function responseTimes(records: IntensityRecords, window: Window, asOf: Instant): Record<(typeof askers)[number], AnswerTimes> {
  const asked = records.questions.filter(
    (question) => dayOf(question.askedAt) >= window.from && dayOf(question.askedAt) <= window.to && question.askedAt <= asOf,
  )
  const of = (asker: (typeof askers)[number]) =>
    answerTimes(
      asked.filter((question) => question.asker === asker),
      asOf,
    )
  return { participant: of('participant'), relative: of('relative'), employer: of('employer') }
}
