import { addDays, daysBetween, type Day } from '#src/kernel/day.ts'
import { workForms } from '#src/jobs/work-form.ts'
import { holdsOn, type Evidence, type Kept, type Window } from './evidence.ts'
import type { Settings } from './settings.ts'

/** The people with a contract as coach at some time in the window, each once, in order of name. */
export function coachesIn(evidence: Evidence, window: Window): string[] {
  const held = evidence.contracts.filter(
    (contract) => contract.role === 'coach' && contract.from <= window.to && (contract.to === null || contract.to >= window.from),
  )
  return [...new Set(held.map((contract) => contract.coach))].sort()
}

/** Full-time equivalents of people in a role on a day, of one person when named. */
export function fteOn(evidence: Evidence, on: Day, who: { role: 'coach' | 'leader'; coach?: string }): number {
  const held = evidence.contracts.filter(
    (contract) => contract.role === who.role && holdsOn(contract, on) && (who.coach === undefined || contract.coach === who.coach),
  )
  return held.reduce((sum, contract) => sum + contract.fte, 0)
}

/** Weeks a coach had a contract in the window, and the same weeks weighted by full-time equivalents. */
export function weeksUnderContract(evidence: Evidence, coach: string, window: Window): { weeks: number; fullTimeWeeks: number } {
  let days = 0
  let fullTimeDays = 0
  for (const contract of evidence.contracts) {
    if (contract.coach !== coach || contract.role !== 'coach') continue
    const from = contract.from > window.from ? contract.from : window.from
    const to = contract.to !== null && contract.to < window.to ? contract.to : window.to
    const length = Math.max(0, daysBetween(from, addDays(to, 1)))
    days += length
    fullTimeDays += length * contract.fte
  }
  return { weeks: days / 7, fullTimeWeeks: fullTimeDays / 7 }
}

/** Whether someone is on the caseload on a day: accepted, not closed, and not paused unless pauses count (C1). The closing day itself still counts. */
export function isOnCaseload(enrolment: Kept<'enrolments'>, on: Day, settings: Settings): boolean {
  if (enrolment.acceptedOn === null || enrolment.acceptedOn > on) return false
  if (enrolment.closedOn !== null && enrolment.closedOn < on) return false
  return settings.pausedCounts || !enrolment.pauses.some((pause) => holdsOn(pause, on))
}

/** The participants on a coach's caseload on a day. */
export function caseloadOf(evidence: Evidence, coach: string, when: { on: Day; settings: Settings }): string[] {
  const open = evidence.enrolments.filter((enrolment) => enrolment.coach === coach && isOnCaseload(enrolment, when.on, when.settings))
  return [...new Set(open.map((enrolment) => enrolment.participant))].sort()
}

/** The jobs that run on a day; first and last day count. */
export function jobsOn(evidence: Evidence, on: Day): Kept<'jobs'>[] {
  return evidence.jobs.filter((job) => job.startedOn <= on && (job.endedOn === null || job.endedOn >= on))
}

/** Whether a participant looks for work on a day: no paid job runs then. */
export function looksForWork(evidence: Evidence, participant: string, on: Day): boolean {
  return !jobsOn(evidence, on).some((job) => job.participant === participant && workForms[job.workForm].paid)
}
