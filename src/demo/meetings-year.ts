import type { Insertable } from 'kysely'
import type { MeetingPointTable, MeetingTable, TaskTable, TimeEntryTable, WorkingHoursTable } from '#src/db/tables.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import { mondayOf } from '#src/kernel/week.ts'
import { staff, type StaffName, teams } from './cast.ts'
import { chanceFrom } from './chance.ts'
import { meetingTexts as texts } from './meetings-texts.ts'
import { type CoachName, coachNames, habits, organisationOf, type OrganisationName } from './roster.ts'
import { workdayFrom } from './workdays.ts'
import type { Year } from './year.ts'

type Row<T> = Omit<Insertable<T>, 'organisationId'>
type MeetingRow = Row<MeetingTable> & { id: string; onDay: Day }

/** The teams of the demonstration: who leads them, who coaches, and the treatment team they meet. */
export const units = {
  west: { lead: 'marieke', coaches: ['fatima', 'bram', 'noor'], treatment: { team: teams.factWest.id, member: 'els' } },
  centrum: { lead: 'peter', coaches: ['joris', 'meryem', 'tim'], treatment: undefined },
  haven: { lead: 'inge', coaches: ['lot', 'karim'], treatment: undefined },
} as const satisfies Record<string, { lead: StaffName; coaches: readonly CoachName[]; treatment: { team: string; member: StaffName } | undefined }>
export type Unit = keyof typeof units

/** The teams of an organisation. */
export const unitsOf = (organisation: OrganisationName) => (Object.keys(units) as Unit[]).filter((unit) => organisationOf(units[unit].coaches[0]) === organisation)

function meetingRow(unit: Unit, facts: Pick<MeetingRow, 'kind' | 'onDay'> & Partial<MeetingRow>): MeetingRow {
  const { lead, coaches } = units[unit]
  const { kind, onDay } = facts
  return {
    id: chanceFrom(`meeting ${unit} ${kind} ${onDay}`).id(), teamId: teams[unit].id, treatmentTeamId: null, partner: null, partnerKind: null, atTime: '09:00', minutes: 60, modality: 'faceToFace', planned: true,
    staffIds: [lead, ...coaches].map((name) => staff[name].id), participantIds: [], notYetReferred: 0, notYetReferredNote: null, leadsShared: 0, note: null, madeBy: staff[lead].id, ...facts,
  }
}

/** The meetings of a unit: every Monday the unit, every second week supervision, each quarter UWV and the steering group. */
function unitMeetings(unit: Unit, today: Day): MeetingRow[] {
  const mondays = Array.from({ length: 12 }, (_, back) => mondayOf(addDays(today, -7 * back)))
  const weekly = mondays.map((on, back) => meetingRow(unit, { kind: 'unit', onDay: on, leadsShared: chanceFrom(`shared ${on}`).between(1, 4), note: texts.unit[back % texts.unit.length]! }))
  const supervision = mondays.filter((_, back) => back % 2 === 1).map((monday) => meetingRow(unit, { kind: 'supervision', onDay: addDays(monday, 3), atTime: '15:30', note: texts.supervision }))
  const seldom = workdayFrom(addDays(today, -45))
  return [
    ...weekly, ...supervision,
    meetingRow(unit, { kind: 'vrPartner', onDay: seldom, ...texts.uwv, partnerKind: 'uwv', atTime: '13:00' }),
    meetingRow(unit, { kind: 'steering', onDay: workdayFrom(addDays(seldom, 8)), atTime: '10:30', minutes: 90, note: texts.steering, staffIds: [staff[units[unit].lead].id] }),
  ]
}

/** The weekly meeting with the treatment team, with the coaches who wrote no contact note about it, and what was said about each person. */
function careMeetings(unit: Unit, year: Year, today: Day): { meetings: MeetingRow[]; points: Row<MeetingPointTable>[] } {
  const { treatment, coaches } = units[unit]
  if (!treatment) return { meetings: [], points: [] }
  const cared = year.enrolments.filter(({ treatmentTeamId, startedOn, closedOn }) => treatmentTeamId === treatment.team && startedOn !== null && closedOn === null).map(({ participantId }) => participantId)
  const noted = new Set(year.contacts.filter(({ kind, participantIds }) => kind === 'careTeam' && participantIds.length > 1).map(({ staffId, onDay }) => `${staffId} ${onDay}`))
  const meetings = Array.from({ length: 8 }, (_, back) => addDays(mondayOf(addDays(today, -7 * back)), habits[coaches[0]].meets - 1))
    .map((on) => ({ on, there: coaches.filter((coach) => !noted.has(`${staff[coach].id} ${on}`)) }))
    .filter(({ on, there }) => on <= today && there.length > 0)
    .map(({ on, there }) => meetingRow(unit, { kind: 'mdt', onDay: on,
      treatmentTeamId: treatment.team, staffIds: [...there, treatment.member].map((name) => staff[name].id), notYetReferred: 2, notYetReferredNote: texts.thoughtOf, note: texts.mdt, madeBy: staff[there[0]!].id,
      participantIds: chanceFrom(`discussed ${on}`).shuffled(cared).slice(0, 4),
    }))
  const points = meetings.flatMap((meeting) => (meeting.participantIds as string[]).map((participantId, index) => {
    const chance = chanceFrom(`point ${meeting.id} ${index}`)
    return { id: chance.id(), meetingId: meeting.id, participantId, onDay: meeting.onDay, ...chance.pick(texts.points) }
  }))
  return { meetings, points }
}

function taskRow(title: string, whose: { of: StaffName; by: StaffName }, more: Partial<Row<TaskTable>>): Row<TaskTable> {
  return { id: chanceFrom(`task ${title} ${whose.of}`).id(), title, note: null, participantIds: [], teamId: null, staffId: staff[whose.of].id, madeBy: staff[whose.by].id, dueOn: null, origin: 'own', originId: null, doneAt: null, doneBy: null, droppedAt: null, droppedReason: null, ...more }
}

/** What came out of the last meetings and is still to be done, and what somebody wrote down for the own day. */
function tasksOf(unit: Unit, meetings: readonly MeetingRow[], today: Day): Row<TaskTable>[] {
  const { lead, coaches } = units[unit]
  const last = meetings.find(({ kind }) => kind === 'unit')!
  const care = meetings.find(({ kind, participantIds }) => kind === 'mdt' && (participantIds as string[]).length > 0)
  return [
    ...coaches.map((of, index) => taskRow(texts.tasks.unit[index]!, { of, by: lead }, { origin: 'meeting', originId: last.id, dueOn: workdayFrom(addDays(today, index * 2)) })),
    ...(care ? [taskRow(texts.tasks.mdt, { of: coaches[0], by: coaches[0] }, { origin: 'meeting', originId: care.id, participantIds: (care.participantIds as string[]).slice(0, 1), dueOn: workdayFrom(addDays(today, 4)) })] : []),
    taskRow(texts.tasks.own[unit === 'west' ? 0 : 1], { of: coaches[0], by: coaches[0] }, {}),
  ]
}

/** Hours of the contract, so that the week sheet knows what is missing. */
function hoursOf(organisation: OrganisationName, today: Day): Row<WorkingHoursTable>[] {
  return coachNames.filter((coach) => organisationOf(coach) === organisation)
    .map((coach) => ({ id: chanceFrom(`hours ${coach}`).id(), staffId: staff[coach].id, teamId: teams[staff[coach].roles[0].team].id, fromOn: addDays(today, -400), hoursPerWeek: chanceFrom(`contract ${coach}`).pick([24, 28, 32]) }))
}

/** What no note says: the paper work of a Friday afternoon, in the weeks behind us. */
function paperOf(organisation: OrganisationName, today: Day): Row<TimeEntryTable>[] {
  return coachNames.filter((coach) => organisationOf(coach) === organisation).flatMap((coach) => Array.from({ length: 8 }, (_, back) => addDays(mondayOf(addDays(today, -7 * back)), 4)).filter((on) => on < today).map((on) => {
    const chance = chanceFrom(`paper ${coach} ${on}`)
    return { id: chance.id(), staffId: staff[coach].id, teamId: teams[staff[coach].roles[0].team].id, onDay: on, atTime: '15:30', minutes: 15 * chance.between(3, 9), category: 'administration', phase: null, place: 'office', note: null }
  }))
}

/** The meetings of an organisation, what was said in them, the tasks that came of them, and the hours of the contracts. */
export function meetingsOf(organisation: OrganisationName, today: Day, year: Year) {
  const made = unitsOf(organisation).map((unit) => {
    const care = careMeetings(unit, year, today)
    const meetings = [...unitMeetings(unit, today), ...care.meetings]
    return { meetings, points: care.points, tasks: tasksOf(unit, meetings, today) }
  })
  return { meetings: made.flatMap(({ meetings }) => meetings), points: made.flatMap(({ points }) => points), tasks: made.flatMap(({ tasks }) => tasks), hours: hoursOf(organisation, today), paper: paperOf(organisation, today) }
}
