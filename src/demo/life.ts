import { addDays, type Day, daysBetween } from '#src/kernel/day.ts'
import type { CloseReason } from '#src/enrolments/enrolment.ts'
import { type Chance, chanceFrom } from './chance.ts'
import type { Employer } from './employers.ts'
import type { PlannedJob } from './job-plan.ts'
import { colleagueNames, carerNames } from './people-names.ts'
import { slotTexts } from './plan-texts.ts'
import { type CoachName, habits, organisationOf, type Seat } from './roster.ts'
import { type Sector, sectors } from './sector-texts.ts'
import { workdayFrom, workdayUntil } from './workdays.ts'

/** One made-up person's time in support, before a word is written about it. */
export interface Life extends Seat {
  id: string
  targetGroup: 'ggz' | 'lvb' | 'other'
  bornOn: Day
  referredOn: Day
  startedOn: Day | null
  closedOn: Day | null
  closeReason: CloseReason | null
  /** First face-to-face meeting with an employer. */
  metOn: Day | null
  /** The last contact, and the step planned at it. */
  lastOn: Day | null
  plan: { step: 'message' | 'phase'; on: Day } | null
  /** An earlier coach and the last day with them. */
  former: { coach: CoachName; untilOn: Day } | null
  wishes: readonly [Sector, Sector]
  relative: string
  carer: string
  colleague: string
  jobs: readonly PlannedJob[]
}

/** What a year is made for. */
export interface Setting {
  today: Day
  employers: readonly Employer[]
  /** Employers where somebody works already; filled while work is given out. */
  busy: Set<string>
}

function groupOf(seat: Seat, chance: Chance): Life['targetGroup'] {
  if (organisationOf(seat.team) === 'kade') return 'lvb'
  return chance.weighted({ ggz: 93, lvb: 4, other: 3 })
}

/** Days since the start: the first place on a caseload is the newest person, the last place the one who came longest ago. */
function startedAgo({ state, rank, of }: Seat, chance: Chance): number {
  if (state === 'closed') return chance.between(420, 880)
  if (rank === 0) return chance.between(9, 17)
  if (rank === 1) return chance.between(24, 45)
  return Math.round(55 + 800 * ((rank - 1) / of) ** 1.4) + chance.between(0, 25)
}

function metAfter(chance: Chance): number {
  const when = chance.weighted({ soon: 62, late: 24, veryLate: 14 })
  return when === 'soon' ? chance.between(7, 30) : when === 'late' ? chance.between(31, 58) : chance.between(60, 115)
}

type Standing = 'quiet' | 'dueToday' | 'overdue' | 'tomorrow' | 'soon' | 'later' | 'none'

function standingOf({ team, rank }: Seat): Standing {
  if (rank < 2) return rank === 0 ? 'tomorrow' : 'soon'
  const deck: Standing[] = ['soon', 'quiet', 'dueToday', 'later', 'soon', 'overdue', 'none', 'soon', habits[team].quiet > 1 ? 'quiet' : 'later', 'none', 'later']
  return deck[rank - 2] ?? 'none'
}

/** When somebody was last spoken to and what comes next, so that a list of today always has something of everything. */
function recencyOf(seat: Seat, setting: Setting, chance: Chance): Pick<Life, 'lastOn' | 'plan'> {
  const { today } = setting
  const often = organisationOf(seat.team) === 'kade'
  const standing = standingOf(seat)
  const ago = (low: number, high: number) => workdayUntil(addDays(today, -chance.between(low, high)))
  if (standing === 'quiet') return { lastOn: often ? ago(9, 13) : ago(16, 25), plan: null }
  if (standing === 'dueToday') return { lastOn: ago(2, 4), plan: { step: 'message', on: today } }
  if (standing === 'overdue') return { lastOn: ago(4, often ? 4 : 8), plan: { step: 'phase', on: workdayUntil(addDays(today, -1)) } }
  const plan = { tomorrow: [1, 1], soon: [2, 5], later: [6, 13], none: undefined }[standing] as [number, number] | undefined
  return { lastOn: ago(1, often ? 4 : 10), plan: plan ? { step: 'phase', on: workdayFrom(addDays(today, chance.between(...plan))) } : null }
}

const closeReasons = { steadyWork: 9, noLongerWantsWork: 3, moved: 3, noContactAfterOutreach: 2, admission: 2, other: 2 } as const

function datesOf(seat: Seat, setting: Setting, chance: Chance) {
  const { today } = setting
  if (seat.state === 'referred') {
    const ago = seat.coach === null ? 19 : chance.between(4, 12)
    const lastOn = seat.coach === null ? null : workdayUntil(addDays(today, -1))
    const plan = lastOn && { step: 'phase' as const, on: workdayFrom(addDays(today, chance.between(1, 5))) }
    return { referredOn: workdayUntil(addDays(today, -ago)), startedOn: null, closedOn: null, closeReason: null, metOn: null, lastOn, plan, former: null }
  }
  const startedOn = workdayUntil(addDays(today, -startedAgo(seat, chance)))
  const referredOn = workdayUntil(addDays(startedOn, -chance.between(7, 42)))
  const closed = seat.state === 'closed'
  const closedOn = closed ? workdayUntil(addDays(today, -chance.between(12, 210))) : null
  const recency = closedOn ? { lastOn: workdayUntil(addDays(closedOn, -chance.between(0, 3))), plan: null } : recencyOf(seat, setting, chance)
  const firstMeeting = workdayFrom(addDays(startedOn, metAfter(chance)))
  const age = daysBetween(startedOn, today)
  const handOver = age > 300 && !closed && seat.rank % 4 === 3 ? { coach: habits[seat.team].from as CoachName, untilOn: addDays(today, -chance.between(60, 230)) } : null
  return {
    referredOn, startedOn, closedOn, closeReason: closed ? chance.weighted(closeReasons) : null, ...recency, former: handOver,
    metOn: seat.rank === 0 && !closed ? null : firstMeeting <= (recency.lastOn ?? today) ? firstMeeting : null,
  }
}

/** The person of a place on a caseload, with dates but without work yet. */
export function lifeOf(seat: Seat, setting: Setting): Life {
  const chance = chanceFrom(`life ${seat.team} ${seat.state} ${seat.rank} ${seat.named.givenName}`)
  const targetGroup = groupOf(seat, chance)
  const offered = [...new Set(setting.employers.map(({ sector }) => sector))].filter((sector) => sector !== 'developmentCompany')
  const [first = offered[0]!, second = first] = chance.shuffled(offered)
  const carer = `${targetGroup === 'lvb' ? 'begeleider' : chance.pick(['casemanager', 'verpleegkundige', 'behandelaar', 'casemanager'])} ${chance.pick(carerNames)}`
  return {
    ...seat, id: chance.id(), targetGroup, bornOn: addDays(setting.today, -Math.round(365.25 * seat.named.age) - chance.between(1, 360)), ...datesOf(seat, setting, chance),
    wishes: [first, sectors[second].wish === sectors[first].wish ? first : second], relative: chance.pick(seat.named.age > 45 ? slotTexts.grown : slotTexts.relative), carer, colleague: chance.pick(colleagueNames), jobs: [],
  }
}
