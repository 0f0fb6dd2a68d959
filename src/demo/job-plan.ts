import type { Insertable } from 'kysely'
import type { JobTable } from '#src/db/tables.ts'
import { addDays, addMonths, type Day, daysBetween } from '#src/kernel/day.ts'
import { type WorkForm, workForms } from '#src/jobs/work-form.ts'
import { type Chance, chanceFrom } from './chance.ts'
import type { Employer } from './employers.ts'
import { fill, spokenWords } from './fill.ts'
import { jobFacts } from './job-facts.ts'
import type { Life, Setting } from './life.ts'
import { jobEnds, slotTexts } from './plan-texts.ts'
import { coachNames } from './roster.ts'
import { sectors } from './sector-texts.ts'
import { workdayFrom, workdayUntil } from './workdays.ts'

export type JobRow = Omit<Insertable<JobTable>, 'organisationId' | 'createdAt'>

/** A job with what a note about it needs. */
export interface PlannedJob {
  row: JobRow & { startedOn: Day; endedOn: Day | null }
  employer: Employer
  /** Tasks as nouns with their article. */
  tasks: readonly string[]
}

type Course = 'running' | 'never' | 'ended' | 'again' | 'trial' | 'soon' | 'two' | 'kept' | 'unpaid'

const deck: readonly Course[] = ['running', 'never', 'again', 'never', 'running', 'never', 'ended', 'running', 'never', 'never']
const specials: readonly Course[] = ['trial', 'soon', 'two', 'kept', 'soon', 'unpaid', 'kept', 'two']

function courseOf(life: Life): Course {
  const coach = coachNames.indexOf(life.team)
  if (life.state === 'closed') return life.closeReason === 'steadyWork' ? 'running' : life.rank % 2 === 0 ? 'ended' : 'never'
  if (life.rank < 2) return 'never'
  if (life.rank === 9 && (coach === 1 || coach === 5)) return 'kept'
  return life.rank === 6 ? specials[coach]! : deck[(life.rank + coach) % deck.length]!
}

interface Stretch {
  form: WorkForm | 'any' | 'unpaid'
  from: Day
  until: Day | null
  /** At the same employer as the stretch before. */
  same?: boolean
}

const lastDay = (life: Life, setting: Setting) => life.closedOn ?? setting.today

function stretchesOf(life: Life, setting: Setting, chance: Chance): Stretch[] {
  const start = life.startedOn!
  const end = lastDay(life, setting)
  const room = daysBetween(start, end)
  const after = (low: number, high: number) => workdayFrom(addDays(start, chance.between(low, Math.max(low, Math.min(high, room - 18)))))
  const course = courseOf(life)
  if (course === 'kept') return [{ form: 'any', from: workdayUntil(addDays(start, -chance.between(90, 200))), until: null }]
  if (course === 'soon') return [{ form: 'any', from: workdayFrom(addDays(setting.today, chance.between(4, 8))), until: null }]
  if (course === 'never' || room < 70) return []
  if (course === 'unpaid') return [{ form: 'unpaid', from: after(room - 60, room - 30), until: null }]
  if (course === 'trial' && room > 130) {
    const from = after(50, room - 60)
    const until = addDays(from, 27)
    return [{ form: 'proefplaatsing', from, until }, { form: 'any', from: addDays(until, 1), until: null, same: true }]
  }
  const from = after(45, 260)
  const stay = daysBetween(from, end)
  const ends = (low: number, high: number) => workdayUntil(addDays(from, Math.min(chance.between(low, high), stay - 22)))
  if (course === 'ended' && stay > 70) return [{ form: 'any', from, until: ends(30, 260) }]
  if (course === 'again' && stay > 170) {
    const until = ends(30, stay - 110)
    return [{ form: 'any', from, until }, { form: 'any', from: workdayFrom(addDays(until, chance.between(25, 80))), until: null }]
  }
  if (course === 'two' && stay > 60) return [{ form: 'any', from, until: null }, { form: 'uitzendwerk', from: workdayFrom(addDays(from, Math.round(stay * 0.6))), until: null }]
  return [{ form: 'any', from, until: null }]
}

const forms: Record<Life['targetGroup'], Partial<Record<WorkForm, number>>> = {
  ggz: { regulier: 62, loonkostensubsidie: 17, uitzendwerk: 9, detachering: 4, loondispensatie: 3, beschutWerk: 2 },
  lvb: { regulier: 22, loonkostensubsidie: 33, beschutWerk: 14, loondispensatie: 12, detachering: 6, ontwikkelbedrijf: 7, uitzendwerk: 6 },
  other: { regulier: 70, loonkostensubsidie: 15, uitzendwerk: 15 },
}

function formOf({ form }: Stretch, life: Life, chance: Chance): WorkForm {
  if (form === 'unpaid') return chance.pick(['werkervaringsplaats', 'vrijwilligerswerk', 'proefplaatsing'] as const)
  return form === 'any' ? (chance.weighted(forms[life.targetGroup]) as WorkForm) : form
}

/** An employer that fits the first wish or else the second, mostly one where nobody works yet. */
function employerOf(life: Life, { employers, busy }: Setting, chance: Chance): Employer {
  const ordinary = employers.filter(({ sector }) => sector !== 'developmentCompany')
  const free = chance.maybe(0.15) ? ordinary : ordinary.filter(({ id }) => !busy.has(id))
  const wished = life.wishes.map((wish) => free.filter(({ sector }) => sector === wish)).find((list) => list.length > 0)
  const chosen = chance.pick(wished ?? (free.length > 0 ? free : ordinary))
  busy.add(chosen.id)
  return chosen
}

function endOf({ life, workForm }: { life: Life; workForm: WorkForm }, until: Day, chance: Chance) {
  const goesOn = workForm === 'proefplaatsing'
  const reason = goesOn ? 'other' : chance.weighted({ temporaryEnded: 34, health: 12, dislike: 12, redundancy: 10, performance: 8, transport: 7, betterJob: 6, attendance: 4, social: 4, education: 2, conflict: 2 })
  const { by, again, lessons } = reason === 'other' ? { by: 'both', again: true, lessons: ['De proefplaatsing ging over in een contract.'] } : jobEnds[reason]
  return { endedOn: until, endLearnedOn: goesOn ? until : addDays(until, chance.between(-3, 2)), endReason: reason, endedBy: by, wouldHireAgain: again, lessons: fill(chance.pick(lessons), { naam: life.named.givenName, ...spokenWords[life.named.spoken] }) }
}

const notEnded = { endedOn: null, endLearnedOn: null, endReason: null, endedBy: null, wouldHireAgain: null, lessons: null }

function contractOf(workForm: WorkForm, stretch: Stretch, setting: Setting) {
  if (!workForms[workForm].paid) return { contractKind: null, contractEndsOn: null }
  const served = daysBetween(stretch.from, setting.today)
  if (workForm === 'uitzendwerk') return { contractKind: served % 2 === 0 ? 'agency' : 'onCall', contractEndsOn: null }
  if (workForm === 'detachering') return { contractKind: 'secondment', contractEndsOn: null }
  if (stretch.until === null && served > 330) return { contractKind: 'permanent', contractEndsOn: null }
  let endsOn = addMonths(stretch.from, 7)
  while (endsOn < (stretch.until ?? addDays(setting.today, 20))) endsOn = addMonths(endsOn, 6)
  return { contractKind: 'fixedTerm', contractEndsOn: endsOn }
}

/** The work of a life: which jobs, where, on what terms and how they ended. */
export function planJobs(life: Life, setting: Setting): PlannedJob[] {
  if (life.startedOn === null) return []
  const chance = chanceFrom(`jobs ${life.id}`)
  const jobs: PlannedJob[] = []
  for (const stretch of stretchesOf(life, setting, chance)) {
    const before = jobs.at(-1)
    const workForm = formOf(stretch, life, chance)
    const employer = stretch.same && before ? before.employer : workForm === 'ontwikkelbedrijf' ? setting.employers.find(({ sector }) => sector === 'developmentCompany')! : employerOf(life, setting, chance)
    const offered = sectors[employer.sector].jobs
    const work = stretch.same && before ? offered.find(({ title }) => title === before.row.title)! : chance.pick(offered)
    const hoursPerWeek = jobs.length > 0 && stretch.form === 'uitzendwerk' ? chance.pick([4, 6, 8]) : Number(chance.pick(slotTexts.hours))
    jobs.push({
      employer, tasks: work.tasks,
      row: {
        id: chance.id(), participantId: life.id, employerId: employer.id, title: work.title, occupationCode: work.occupationCode, tasks: chance.maybe(0.6) ? work.tasks.map((task) => task.replace(/^(het|de) /, '')).join(', ') : null,
        workForm, startedOn: stretch.from, hoursPerWeek, ...jobFacts({ workForm, startedOn: stretch.from, kept: courseOf(life) === 'kept', started: stretch.from < setting.today }, chance),
        ...contractOf(workForm, stretch, setting), ...(stretch.until ? endOf({ life, workForm }, stretch.until, chance) : notEnded),
      },
    })
  }
  return jobs
}
