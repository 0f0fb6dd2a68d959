import { addDays, daysBetween, type Day } from '#src/kernel/day.ts'
import type { Share } from '#src/kernel/share.ts'
import type { Window } from '../evidence.ts'
import { within } from '../evidence.ts'
import type { IntensityRecords } from './records.ts'

type Spent = Pick<IntensityRecords['directTime'][number], 'minutes'>
const minutesOf = (entries: readonly Spent[]) => entries.reduce((sum, entry) => sum + entry.minutes, 0)
const later = (a: Day, b: Day) => (a > b ? a : b)
const earlier = (a: Day, b: Day | null) => (b !== null && b < a ? b : a)

/** Days people were enrolled in the window, both ends included, over all of them. */
export function enrolledDays(records: IntensityRecords, window: Window): number {
  return records.enrolments.reduce((sum, enrolment) => {
    const from = later(enrolment.acceptedOn, window.from)
    return sum + Math.max(0, daysBetween(from, addDays(earlier(window.to, enrolment.closedOn), 1)))
  }, 0)
}

interface WeekOfJob {
  week: number
  minutes: number
  /** Jobs whose whole week was observed: running and inside the window. */
  jobs: number
  perJob: number
}

/** Minutes in each week after job start (week 1 starts on the first day); a job counts in a week only when it ran, and was observed, the whole week. */
function byWeekSinceStart(
  records: IntensityRecords,
  window: Window,
  onSite: boolean,
): { weeks: WeekOfJob[]; perJob: { job: string; minutes: number[]; fromStart: boolean }[] } {
  const perJob = records.jobs.map((job) => {
    const last = earlier(window.to, job.endedOn)
    const count = Math.min(104, Math.max(0, Math.floor((daysBetween(job.startedOn, last) + 1) / 7)))
    const own = records.directTime.filter((entry) => entry.participant === job.participant && (!onSite || entry.place === 'workplace'))
    const minutes = Array.from({ length: count }, (_, week) => {
      const from = addDays(job.startedOn, 7 * week)
      return from < window.from ? Number.NaN : minutesOf(own.filter((entry) => entry.on >= from && entry.on <= addDays(from, 6)))
    })
    return { job: job.id, minutes, fromStart: job.startedOn >= window.from && job.startedOn <= window.to }
  })
  const length = Math.max(0, ...perJob.map((job) => job.minutes.length))
  const weeks = Array.from({ length }, (_, place) => {
    const seen = perJob.map((job) => job.minutes[place]).filter((minutes) => minutes !== undefined && !Number.isNaN(minutes)) as number[]
    const minutes = seen.reduce((sum, own) => sum + own, 0)
    return { week: place + 1, minutes, jobs: seen.length, perJob: seen.length === 0 ? 0 : minutes / seen.length }
  })
  return { weeks: weeks.filter((week) => week.jobs > 0), perJob }
}

/** L1: direct coach minutes per participant-week, in total, by phase (parts of the total) and by week since job start. */
export function directMinutes(records: IntensityRecords, window: Window) {
  const entries = within(records.directTime, window)
  const participantWeeks = enrolledDays(records, window) / 7
  const perWeek = (minutes: number) => (participantWeeks === 0 ? undefined : minutes / participantWeeks)
  const phases = [...new Set(entries.map((entry) => entry.phase ?? 'notRecorded'))].sort()
  const byPhase = phases.map((phase) => {
    const minutes = minutesOf(entries.filter((entry) => (entry.phase ?? 'notRecorded') === phase))
    return { phase, minutes, perWeek: perWeek(minutes) }
  })
  return {
    minutes: minutesOf(entries),
    participantWeeks,
    perWeek: perWeek(minutesOf(entries)),
    byPhase,
    bySinceStart: byWeekSinceStart(records, window, false).weeks,
  }
}

/** The first week from which two weeks in a row stay under the limit; undefined while that has not happened. */
export function fadedFrom(minutes: readonly number[], limit: number): number | undefined {
  const place = minutes.findIndex((own, week) => own < limit && minutes[week + 1] !== undefined && minutes[week + 1]! < limit)
  return place === -1 ? undefined : place + 1
}

/** L2: minutes of working along at the workplace by week since job start, and per job the week from which it stays under the limit (60 minutes) two weeks in a row. Jobs still above it stay listed as open. */
export function fading(records: IntensityRecords, window: Window, limit = 60) {
  const { weeks, perJob } = byWeekSinceStart(records, window, true)
  const jobs = perJob
    .filter((job) => job.fromStart && job.minutes.length >= 2)
    .map((job) => ({ job: job.job, observedWeeks: job.minutes.length, weeksUntilFaded: fadedFrom(job.minutes, limit) }))
  const faded: Share = { count: jobs.filter((job) => job.weeksUntilFaded !== undefined).length, of: jobs.length }
  return { limit, curve: weeks, faded, jobs }
}

/** L3: contacts in which a topic was explained again within fourteen days, out of all contacts with a topic. */
export function repeatedExplanation(records: IntensityRecords, window: Window, days = 14) {
  const explained = records.directTime.filter((entry) => entry.topic !== null)
  const again = within(explained, window).filter((entry) =>
    explained.some(
      (former) =>
        former !== entry &&
        former.participant === entry.participant &&
        former.topic === entry.topic &&
        former.on < entry.on &&
        daysBetween(former.on, entry.on) <= days,
    ),
  )
  const repeated: Share = { count: again.length, of: within(explained, window).length }
  return { days, repeated, topics: [...new Set(again.map((entry) => entry.topic!))].sort() }
}
