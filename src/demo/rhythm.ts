import { addDays, type Day, daysBetween } from '#src/kernel/day.ts'
import { workForms } from '#src/jobs/work-form.ts'
import { type Chance } from './chance.ts'
import { heardOn } from './job-facts.ts'
import type { Life, Setting } from './life.ts'
import type { SupportTopic } from './support-notes.ts'
import type { PlannedJob } from './job-plan.ts'
import { workdayFrom, workdayUntil } from './workdays.ts'

/** What is going on in somebody's life on a day. */
export type Phase = SupportTopic

const paid = ({ row }: PlannedJob) => workForms[row.workForm as keyof typeof workForms].paid

/** The job that matters on a day: a running one, one that begins within a week, or one that ended in the last five weeks. */
export function jobOn({ jobs }: Pick<Life, 'jobs'>, on: Day): { job: PlannedJob; phase: Phase } | undefined {
  const running = jobs.findLast(({ row }) => row.startedOn <= on && (row.endedOn === null || row.endedOn > on))
  if (running) return { job: running, phase: !paid(running) ? 'unpaid' : daysBetween(running.row.startedOn, on) <= 42 ? 'firstWeeks' : 'working' }
  const soon = jobs.find(({ row }) => row.startedOn > on && daysBetween(on, row.startedOn) <= 7)
  if (soon) return { job: soon, phase: 'prestart' }
  const gone = jobs.findLast(({ row }) => row.endedOn !== null && row.endedOn <= on && daysBetween(row.endedOn, on) <= 35)
  return gone && { job: gone, phase: 'ended' }
}

/** Getting to know each other until an employer was met or seven weeks passed; after that the search. */
export function phaseOn(life: Life, on: Day): Phase {
  const work = jobOn(life, on)
  if (work) return work.phase
  const begun = life.startedOn === null ? 0 : daysBetween(life.startedOn, on)
  return begun < 21 || (begun < 49 && (life.metOn === null || on < life.metOn)) ? 'intake' : 'search'
}

/** Days between two contacts, by what is going on: from and to. */
const gaps: Record<'usual' | 'often', Record<Phase, readonly [number, number]>> = {
  usual: { intake: [4, 7], search: [4, 8], prestart: [2, 4], firstWeeks: [3, 6], working: [6, 11], ended: [3, 7], unpaid: [5, 8] },
  often: { intake: [3, 5], search: [3, 6], prestart: [2, 3], firstWeeks: [1, 3], working: [3, 6], ended: [3, 4], unpaid: [3, 5] },
}

/** A year ago the institutions began with this program; of what came before they carried over less. */
export const horizon = 365

function walk(life: Life, setting: Setting, chance: Chance): Day[] {
  const days: Day[] = []
  const kind = life.targetGroup === 'lvb' ? 'often' : 'usual'
  for (let on = workdayFrom(life.startedOn!); on <= life.lastOn!;) {
    days.push(on)
    const before = daysBetween(on, setting.today) > horizon
    const [low, high] = gaps[kind][phaseOn(life, on)]
    on = workdayFrom(addDays(on, before ? chance.between(low * 2 + 8, high * 3 + 8) : chance.between(low, high)))
  }
  return days
}

/** Days on which something must have been noted: the first employer, before and after a job start, after a job end. */
export function markedDays(life: Life, chance: Chance): { met: Day | null; heard: readonly Day[]; around: readonly Day[] } {
  const since = life.jobs.filter(({ row }) => row.startedOn > life.startedOn!)
  const around = since.flatMap(({ row }) => [workdayUntil(addDays(row.startedOn, -4)), workdayFrom(addDays(row.startedOn, 1)), ...(row.endedOn ? [workdayFrom(addDays(row.endedOn, 2))] : [])])
  const heard = since.filter(({ row }) => row.foundThrough !== 'ownApplication').map(({ row }) => workdayUntil(heardOn(row.startedOn, chance)))
  const known = life.jobs.flatMap(({ row }) => row.endLearnedOn ?? [])
  return { met: life.metOn, heard, around: [...around, ...known.map((day) => workdayFrom(day))] }
}

/** The working days on which somebody was spoken to, in order, the last one as given. */
export function contactDays(life: Life, setting: Setting, chance: Chance): { days: Day[]; heard: readonly Day[] } {
  if (life.lastOn === null) return { days: [], heard: [] }
  if (life.startedOn === null) return { days: [life.lastOn], heard: [] }
  const { met, heard, around } = markedDays(life, chance)
  const possible = (day: Day) => day >= life.startedOn! && day <= life.lastOn!
  const all = [...walk(life, setting, chance), ...(met ? [met] : []), ...heard, ...around, life.lastOn].filter(possible)
  return { days: [...new Set(all)].sort(), heard: heard.filter((day) => possible(day) && (met === null || day >= met)) }
}
