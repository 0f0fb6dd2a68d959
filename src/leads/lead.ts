import type { Selectable } from 'kysely'
import type { LeadTable } from '#src/db/tables.ts'
import type { Day } from '#src/kernel/day.ts'
import type { PartOfDay, WeekDay } from './working-time.ts'

export const leadSources = ['coachContact', 'network', 'vacancy', 'employerCalled', 'participant', 'other'] as const
export const closeReasons = ['filledByUs', 'filled', 'withdrawn', 'notSuitable', 'expired', 'other'] as const

/** One task taken out of somebody's job to make a new one, with the job it came from. */
export interface CarvedTask {
  task: string
  from: string | null
  /** Hours a week it takes; null when nobody asked yet. */
  hours: number | null
}

/** An opening at an employer, found or made together; shared by the coaches of an organisation, and no participant is named in it. */
export type Lead = Omit<Selectable<LeadTable>, 'carvedFrom' | 'days' | 'partsOfDay'> & { carvedFrom: readonly CarvedTask[]; days: readonly WeekDay[]; partsOfDay: readonly PartOfDay[] }

/** How a lead stands on a day: to be had, past the day until which one can apply, or closed. */
export function leadStateOn({ closedOn, closesOn }: Pick<Lead, 'closedOn' | 'closesOn'>, on: Day): 'open' | 'late' | 'closed' {
  if (closedOn !== null) return 'closed'
  return closesOn !== null && closesOn < on ? 'late' : 'open'
}

/** Hours a week of all tasks carved out together; undefined when one is unknown or there are none. */
export function carvedHours(tasks: readonly CarvedTask[]): number | undefined {
  if (tasks.length === 0 || tasks.some(({ hours }) => hours === null)) return undefined
  return tasks.reduce((sum, { hours }) => sum + (hours ?? 0), 0)
}
