import type { Day } from '#src/kernel/day.ts'
import { addMonths } from '#src/kernel/day.ts'
import type { WorkForm } from '#src/jobs/work-form.ts'

/** One job that runs, with what an overview counts it by. */
export interface WorkLine {
  id: string
  participantId: string
  title: string
  occupationCode: string | null
  workForm: WorkForm
  openToAll: boolean | null
  setAside: boolean | null
  timeLimitedByAgency: boolean | null
  startedOn: Day
  /** As agreed most recently. */
  hoursPerWeek: number | null
  employerId: string
  employer: string
  kvk: string | null
  sector: string | null
  siteId: string | null
}

/** What the work of a team is laid out by. */
export const mapParts = ['form', 'sector', 'hours', 'tenure'] as const
export type MapPart = (typeof mapParts)[number]

/** Classes of hours a week. Own choice; twelve hours was the limit of "employed" in the figures of CBS until 2015. */
export const hourClasses = ['under12', '12to24', '24to32', 'from32'] as const
/** How long somebody works in the job; own choice. */
export const tenureClasses = ['under3', '3to6', '6to12', '1to2', 'from2'] as const

const hourBounds = [12, 24, 32]
const tenureMonths = [3, 6, 12, 24]

/** What one job falls under in a part of the map; `unknown` when nobody recorded it. */
export function classOf(part: MapPart, job: WorkLine, on: Day): string {
  if (part === 'form') return job.workForm
  if (part === 'sector') return job.sector ?? 'unknown'
  if (part === 'tenure') return tenureClasses[tenureMonths.filter((months) => job.startedOn <= addMonths(on, -months)).length]!
  const { hoursPerWeek: hours } = job
  return hours === null ? 'unknown' : hourClasses[hourBounds.filter((bound) => hours >= bound).length]!
}

/** The jobs of one class. */
export interface WorkClass {
  key: string
  jobs: WorkLine[]
}

const fixedOrder: Partial<Record<MapPart, readonly string[]>> = { hours: [...hourClasses, 'unknown'], tenure: tenureClasses }

/** The jobs by class: hours and tenure in their own order, kind and sector with the most first; classes without a job are left out. */
export function mapOf(part: MapPart, jobs: readonly WorkLine[], on: Day): WorkClass[] {
  const classes = new Map<string, WorkLine[]>()
  for (const job of jobs) classes.set(classOf(part, job, on), [...(classes.get(classOf(part, job, on)) ?? []), job])
  const order = fixedOrder[part]
  return [...classes].map(([key, inside]) => ({ key, jobs: inside }))
    .sort((a, b) => (order ? order.indexOf(a.key) - order.indexOf(b.key) : b.jobs.length - a.jobs.length || (a.key < b.key ? -1 : 1)))
}
