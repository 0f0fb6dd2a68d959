import { z } from 'zod'
import { Day, OptionalDay } from '#src/kernel/day.ts'
import { OptionalChoice, OptionalText } from '#src/kernel/said.ts'
import { yesNo } from './fields.ts'
import type { Job } from './job.ts'

/** Why jobs end, by whose choice it mostly is: the person's, the employer's, or nobody's in particular. */
export const reasonsBy = {
  own: ['betterJob', 'education', 'dislike', 'health', 'transport', 'social'],
  employer: ['redundancy', 'temporaryEnded', 'performance', 'attendance', 'conflict'],
  neutral: ['other', 'unknown'],
} as const

export const endReasons = [...reasonsBy.own, ...reasonsBy.employer, ...reasonsBy.neutral] as const
export const endedBy = ['participant', 'employer', 'both', 'neither'] as const

/** The first step of an end: the days, whose choice it was, and why. */
export const JobEndForm = z.object({
  endedOn: Day('endMissing'),
  endLearnedOn: OptionalDay('dayWrong'),
  endedBy: OptionalChoice(endedBy),
  endReason: z.enum(endReasons, 'reasonMissing'),
})
export type JobEndForm = z.infer<typeof JobEndForm>

/** The second step: what went well, what else played a part, what was learned. It can be filled in later too. */
export const JobLessonsForm = z.object({
  otherEndReasons: z.array(z.enum(endReasons, 'choiceWrong')).max(endReasons.length, 'choiceWrong').default([]),
  wentWell: OptionalText(2000),
  lessons: OptionalText(2000),
  wouldHireAgain: yesNo,
})
export type JobLessonsForm = z.infer<typeof JobLessonsForm>

/** Why a job cannot end on a day; undefined when it can. */
export function endingRefused(job: Pick<Job, 'startedOn' | 'endedOn'>, endedOn: Day): 'alreadyEnded' | 'endBeforeStart' | undefined {
  if (job.endedOn !== null) return 'alreadyEnded'
  return endedOn < job.startedOn ? 'endBeforeStart' : undefined
}

/** Whether what was learned of an ended job still has to be written down. */
export function lacksLessons({ endedOn, wentWell, lessons }: Pick<Job, 'endedOn' | 'wentWell' | 'lessons'>): boolean {
  return endedOn !== null && wentWell === null && lessons === null
}
