import { addDays, type Day, daysBetween } from '#src/kernel/day.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { type ContactRow, contactRow } from './contact-row.ts'
import { decides, type Employer } from './employers.ts'
import { type Draw, drawer, fill } from './fill.ts'
import type { Life, Setting } from './life.ts'
import { type Kind, kindOf } from './meeting.ts'
import { nextSteps } from './plan-texts.ts'
import { contactDays, jobOn, phaseOn, type Phase } from './rhythm.ts'
import { slotsOf } from './slots.ts'
import { workdayUntil } from './workdays.ts'
import { type Purpose, write } from './write.ts'

/** What the contacts of one life remember from one to the next. */
interface Course {
  life: Life
  chance: Chance
  draw: Draw
  /** Employers that fit the wishes, in the order in which they are visited. */
  targets: readonly Employer[]
  visits: number
}

function targetsOf(life: Life, { employers }: Setting, chance: Chance): Employer[] {
  const wished = employers.filter(({ sector }) => life.wishes.includes(sector))
  return [...chance.shuffled(wished), ...chance.shuffled(employers.filter((one) => !wished.includes(one)))].slice(0, 9)
}

function worksOf(work: ReturnType<typeof jobOn>): Occasion['works'] {
  if (!work || work.phase === 'prestart' || work.phase === 'ended') return 'not'
  return work.job.row.contractKind === 'permanent' ? 'permanently' : 'forNow'
}

interface Occasion {
  on: Day
  kind: Kind
  phase: Phase
  employer: Employer
  purpose: Purpose
  tasks: readonly string[] | undefined
  /** Whom one meets at the employer. */
  met: string
  works: 'not' | 'forNow' | 'permanently'
}

const courtesies: readonly Purpose[] = ['introduce', 'learnNeeds', 'presentStrengths']

function purposeOf(course: Course, phase: Phase): Purpose {
  const { chance } = course
  if (phase === 'firstWeeks' || phase === 'working' || phase === 'unpaid') return chance.weighted({ keepWarm: 62, solveProblem: 24, thank: 7, learnNeeds: 7 })
  if (phase === 'ended') return chance.pick(['thank', 'keepWarm'] as const)
  const visit = courtesies[course.visits % 3]!
  return visit === 'presentStrengths' && chance.maybe(0.45) ? 'followVacancy' : visit
}

function occasionOf(course: Course, on: Day, heard: readonly Day[]): Occasion {
  const { life, chance, targets } = course
  const work = jobOn(life, on)
  const phase = phaseOn(life, on)
  const hearing = heard.includes(on) ? life.jobs.find(({ row }) => row.startedOn > on) : undefined
  const first = on === life.metOn
  const kind = first || hearing ? 'employer' : kindOf({ phase, lvb: life.targetGroup === 'lvb', met: life.metOn !== null && on > life.metOn }, chance)
  const target = targets[Math.floor(course.visits / 3) % targets.length]!
  const purpose = hearing ? 'agreed' : first ? 'introduce' : purposeOf(course, phase)
  if (kind === 'employer' && !hearing && !work) course.visits++
  const employer = hearing?.employer ?? work?.job.employer ?? target
  return { on, kind, phase, purpose, employer, met: chance.pick(employer.met), works: worksOf(work), tasks: (hearing ?? work?.job)?.tasks }
}

function nextOf(course: Course, occasion: Occasion, nextOn: Day | undefined) {
  const { life, chance, draw } = course
  const last = nextOn === undefined
  if (last ? life.plan === null : !chance.maybe(0.42)) return { nextStep: null, nextOn: null }
  const on = last ? life.plan!.on : daysBetween(occasion.on, nextOn) > 3 ? workdayUntil(addDays(nextOn, -chance.between(0, 1))) : nextOn
  const list = life.startedOn === null ? nextSteps.referred : (last && life.plan!.step === 'message') || occasion.kind === 'outreach' ? nextSteps.message : chance.maybe(0.75) ? nextSteps[occasion.phase] : nextSteps.any
  const slots = slotsOf(life, { ...occasion, place: 'community' }, chance)
  const step = draw(list, slots, (sentence) => occasion.works !== 'permanently' || !/contract|proeftijd/i.test(sentence))
  return { nextStep: step ? fill(step, slots) : null, nextOn: on }
}

/** Everything noted about one person alone, from the first day to the last. */
export function contactsOf(life: Life, setting: Setting): ContactRow[] {
  const chance = chanceFrom(`contacts ${life.id}`)
  const { days, heard } = contactDays(life, setting, chance)
  const course: Course = { life, chance, draw: drawer(chance), targets: targetsOf(life, setting, chance), visits: 0 }
  return days.map((on, index) => {
    const occasion = { ...occasionOf(course, on, heard), first: index === 0 && life.startedOn !== null, last: index === days.length - 1 && life.closedOn !== null }
    if ((occasion.first && on !== life.metOn) || occasion.last) occasion.kind = life.closeReason === 'noContactAfterOutreach' && occasion.last ? 'outreach' : 'support'
    const { meeting, note } = write(life, occasion, course)
    if (/Dit wordt het niet|kozen iemand|koos iemand|Afwijzing|eigen medewerker/.test(note)) course.visits = Math.ceil((course.visits + 1) / 3) * 3
    const coach = life.former && on <= life.former.untilOn ? life.former.coach : (life.coach ?? life.team)
    return contactRow({
      coach, on, kind: occasion.kind, meeting, note, participantIds: [life.id], ...nextOf(course, occasion, days[index + 1]),
      ...(occasion.kind === 'employer' ? { employer: occasion.employer, met: occasion.met, decides: decides(occasion.met), purpose: occasion.purpose === 'agreed' ? 'followVacancy' : occasion.purpose } : {}),
    }, chance)
  })
}
