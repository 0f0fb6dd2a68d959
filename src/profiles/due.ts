import type { Day } from '#src/kernel/day.ts'
import type { ProfileVersion } from './profile.ts'

/** Work as the profile looks at it. */
export interface ProfileJob {
  id: string
  title: string
  employerId: string
  employer: string
  startedOn: Day
  endedOn: Day | null
  lessons: string | null
}

/** A start or an end of work after which nobody looked at the profile. */
export interface ProfileMoment {
  job: ProfileJob
  occasion: 'jobStart' | 'jobEnd'
  on: Day
}

/**
 * Starts and ends of work since which the profile was not looked at, newest first; of one job only the last. Without a profile there is nothing to look at again.
 * IPS-25, item 14: the profile is updated with every job experience.
 */
export function momentsToUpdate(jobs: readonly ProfileJob[], versions: readonly Pick<ProfileVersion, 'sessionOn' | 'jobId' | 'occasion'>[], today: Day): ProfileMoment[] {
  if (versions.length === 0) return []
  const last = versions.reduce<Day>((latest, { sessionOn }) => (sessionOn > latest ? sessionOn : latest), versions[0]!.sessionOn)
  const looked = (moment: ProfileMoment) => last > moment.on || versions.some(({ jobId, occasion, sessionOn }) => sessionOn >= moment.on && jobId === moment.job.id && occasion === moment.occasion)
  return jobs.map((job): ProfileMoment => (job.endedOn !== null && job.endedOn <= today ? { job, occasion: 'jobEnd', on: job.endedOn } : { job, occasion: 'jobStart', on: job.startedOn }))
    .filter((moment) => moment.on <= today && !looked(moment)).sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}

/** How many talks a profile grew in: the different days of its versions. */
export function sessionsOf(versions: readonly Pick<ProfileVersion, 'sessionOn'>[]): number {
  return new Set(versions.map(({ sessionOn }) => sessionOn)).size
}
