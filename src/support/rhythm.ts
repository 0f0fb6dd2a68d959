import { isPaid, type Job } from '#src/jobs/job.ts'
import { addDays, addMonths, type Day } from '#src/kernel/day.ts'

/** What the rhythm asks: a job, and from and until when there is support. */
export interface SupportedJob {
  startedOn: Day
  endedOn: Day | null
  /** When the coach heard that it ends or ended. */
  endLearnedOn: Day | null
  /** First day of support; what was due before it is not asked. */
  supportedFromOn?: Day | null
  /** From this day the participant wants no regular contact any more, or support was closed. */
  supportedUntilOn?: Day | null
}

/** A contact of coach or care team with the participant. */
export interface SupportContact {
  onDay: Day
  faceToFace: boolean
}

export type MomentKind = 'beforeStart' | 'afterStart' | 'weekly' | 'monthly' | 'asNeeded' | 'afterLoss'

/** One moment of support around a job: between which days, and when it was done. */
export interface SupportMoment {
  what: MomentKind
  /** Of a week 1 to 4, of a month 2 and on; 1 otherwise. */
  number: number
  fromOn: Day
  dueOn: Day
  doneOn: Day | null
}

/** What is due now or next; `late` when its day has passed and nobody was seen since it could be done. */
export type SupportDue = SupportMoment & { late: boolean }

type Window = Omit<SupportMoment, 'doneOn'>

/** Whether the rhythm of support goes with this work: every paid job, and a trial placement, which is to become one. */
export function asksForSupport(job: Pick<Job, 'workForm'>): boolean {
  return isPaid(job) || job.workForm === 'proefplaatsing'
}

function monthWindows({ startedOn }: SupportedJob, through: Day): Window[] {
  const windows: Window[] = []
  for (let number = 2; ; number++) {
    const fromOn = addMonths(startedOn, number - 1)
    if (number > 12 && fromOn > through) return windows
    windows.push({ what: number > 12 ? 'asNeeded' : 'monthly', number, fromOn, dueOn: addDays(addMonths(startedOn, number), -1) })
  }
}

function windowsOf(job: SupportedJob, through: Day): Window[] {
  const { startedOn, endedOn, endLearnedOn, supportedFromOn, supportedUntilOn } = job
  const weeks = [1, 2, 3, 4].map((number): Window => ({ what: 'weekly', number, fromOn: addDays(startedOn, 7 * (number - 1)), dueOn: addDays(startedOn, 7 * number - 1) }))
  const running: Window[] = [
    { what: 'beforeStart', number: 1, fromOn: addDays(startedOn, -7), dueOn: addDays(startedOn, -1) },
    { what: 'afterStart', number: 1, fromOn: startedOn, dueOn: addDays(startedOn, 3) },
    ...weeks,
    ...monthWindows(job, through),
  ]
  const learned = endLearnedOn ?? endedOn
  const loss: Window[] = endedOn === null || learned === null ? [] : [{ what: 'afterLoss', number: 1, fromOn: learned, dueOn: addDays(learned, 3) }]
  const asked = running.filter(({ dueOn }) => (endedOn === null || dueOn <= endedOn) && (supportedUntilOn == null || dueOn < supportedUntilOn))
  return [...asked, ...loss].filter(({ dueOn }) => supportedFromOn == null || dueOn >= supportedFromOn)
}

/** After a loss any contact counts; all other moments ask to be face to face. */
const counts = (what: MomentKind) => (contact: SupportContact) => what === 'afterLoss' || contact.faceToFace

function firstBetween(contacts: readonly SupportContact[], fromOn: Day, untilOn: Day | null): Day | null {
  return contacts.map(({ onDay }) => onDay).filter((day) => day >= fromOn && (untilOn === null || day <= untilOn)).sort()[0] ?? null
}

/**
 * The moments of support around one job, in order of their last day: within the week before the start, within three days after it, weekly in the first
 * month, monthly until a year, after that as long as needed (those that began on `through` or before), and within three days of hearing that the job is lost.
 * IPS-25 of 7 January 2008, item 23; the weeks and months are those by which the item is scored.
 */
export function supportMoments(job: SupportedJob, contacts: readonly SupportContact[], through: Day): SupportMoment[] {
  return windowsOf(job, through)
    .map((window) => ({ ...window, doneOn: firstBetween(contacts.filter(counts(window.what)), window.fromOn, window.dueOn) }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
}

/** What is due: the last moment that passed while nobody was seen since, or else the first that is still to come; undefined when nothing is asked any more. After the first year nothing is late but contact after a loss. */
export function nextSupportDue(job: SupportedJob, contacts: readonly SupportContact[], today: Day): SupportDue | undefined {
  const open = supportMoments(job, contacts, today).filter(({ doneOn }) => doneOn === null)
  const yearOver = addMonths(job.startedOn, 12) <= today
  const late = open.filter(({ what, fromOn, dueOn }) => (what === 'afterLoss' || !yearOver) && dueOn < today && firstBetween(contacts.filter(counts(what)), fromOn, today) === null).at(-1)
  if (late) return { ...late, late: true }
  const next = open.find(({ dueOn }) => dueOn >= today)
  return next && { ...next, late: false }
}
