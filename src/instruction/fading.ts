import { addDays, type Day, daysBetween } from '#src/kernel/day.ts'

/** A contact of the coach with the person, as far as it tells how much time support took; minutes worked along are part of the minutes. */
export interface SupportTime {
  onDay: Day
  minutes: number | null
  alongMinutes: number | null
}

/** One week of a job, counted from its first day: minutes of support, and how many of those the coach worked along. */
export interface SupportWeek {
  number: number
  fromOn: Day
  minutes: number
  along: number
  /** The week is not over. */
  running: boolean
}

const lasting = ({ minutes, alongMinutes }: SupportTime) => Math.max(minutes ?? 0, alongMinutes ?? 0)

/** The weeks since a job began, a week without contact too, up to today or the end of the job. Indicator L2 of the intensity of support for people with LVB; own. */
export function supportWeeks(job: { startedOn: Day; endedOn: Day | null }, times: readonly SupportTime[], today: Day): SupportWeek[] {
  const until = job.endedOn !== null && job.endedOn < today ? job.endedOn : today
  const count = Math.max(0, Math.floor(daysBetween(job.startedOn, until) / 7) + 1)
  return Array.from({ length: count }, (_, week) => {
    const fromOn = addDays(job.startedOn, 7 * week)
    const after = addDays(fromOn, 7)
    const within = times.filter(({ onDay }) => onDay >= fromOn && onDay < after && onDay <= until)
    const total = (of: (time: SupportTime) => number) => within.reduce((sum, time) => sum + of(time), 0)
    return { number: week + 1, fromOn, minutes: total(lasting), along: total(({ alongMinutes }) => alongMinutes ?? 0), running: after > today && job.endedOn === null }
  })
}

/** Below so many minutes a week support counts as faded (indicator L2). */
export const fadedBelow = 60

/** The first week from which support took less than an hour every week until now; the running week does not count. Undefined when the last whole week took more, or none is over. */
export function fadedFrom(weeks: readonly SupportWeek[]): SupportWeek | undefined {
  const over = weeks.filter(({ running }) => !running)
  return over[over.findLastIndex(({ minutes }) => minutes >= fadedBelow) + 1]
}
