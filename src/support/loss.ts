import { z } from 'zod'
import { addDays, Day } from '#src/kernel/day.ts'

/** What is known of the days after a job ended. */
export interface LossFacts {
  /** The day the coach heard of it; the last working day when nobody wrote that down. */
  learnedOn: Day
  /** First contact with the person since then. */
  contactOn: Day | null
  lessonsWritten: boolean
  /** First version of the profile that was made after this job. */
  profileOn: Day | null
  nextSearchOn: Day | null
  /** There is other paid work, or it begins soon: then looking on is a choice. */
  otherWork: boolean
}

/** One thing to do after a job ended: by when if that is asked, and when it was done. */
export interface LossStep {
  what: 'contact' | 'lessons' | 'profile' | 'search'
  dueOn: Day | null
  /** `true` when it is done and nobody kept the day. */
  done: Day | boolean
  late: boolean
  /** One may, but need not: looking on while there is other work. */
  free: boolean
}

/** What comes after a job ended: contact within three days of hearing of it (IPS-25, item 23), what was learned into the profile (item 14), and the next search. */
export function afterLoss(facts: LossFacts, today: Day): LossStep[] {
  const { learnedOn, contactOn, lessonsWritten, profileOn, nextSearchOn, otherWork } = facts
  const dueOn = addDays(learnedOn, 3)
  return [
    { what: 'contact', dueOn, done: contactOn ?? false, late: contactOn === null && dueOn < today, free: false },
    { what: 'lessons', dueOn: null, done: lessonsWritten, late: false, free: false },
    { what: 'profile', dueOn: null, done: profileOn ?? false, late: false, free: false },
    { what: 'search', dueOn: null, done: nextSearchOn ?? false, late: false, free: otherWork },
  ]
}

/** The day on which somebody begins to look for the next job. */
export const NextSearchForm = z.object({ nextSearchOn: Day('searchMissing') })
