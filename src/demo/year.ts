import type { Insertable } from 'kysely'
import type { AssignmentTable, EmployerTable, EnrolmentTable, ParticipantTable } from '#src/db/tables.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import { people, type PersonName, staff, teams } from './cast.ts'
import { chanceFrom } from './chance.ts'
import { coachWeeks } from './coach-weeks.ts'
import type { ContactRow } from './contact-row.ts'
import { contactsOf } from './contact-plan.ts'
import { type Employer, employersOf } from './employers.ts'
import { type JobRow, planJobs } from './job-plan.ts'
import { type Life, lifeOf, type Setting } from './life.ts'
import { coachNames, organisationOf, type OrganisationName, seatsOf } from './roster.ts'
import { closingOf, personRow } from './person-row.ts'
import { stories, storyRows } from './story-rows.ts'

type Row<T> = Omit<Insertable<T>, 'organisationId'>

/** Everything the demonstration adds to the cast of one organisation. */
export interface Year {
  employers: Row<EmployerTable>[]
  participants: Row<ParticipantTable>[]
  enrolments: Row<EnrolmentTable>[]
  assignments: Row<AssignmentTable>[]
  jobs: JobRow[]
  contacts: ContactRow[]
  /** How people of the cast are reached; they are in the database already. */
  reached: { id: string; phone: string; reachedBy: string; postcode4: string }[]
}

const treatment = { west: teams.factWest.id, centrum: teams.factCentrum.id, haven: null, factWest: null, factCentrum: null } as const

function enrolmentRow(life: Life): Year['enrolments'][number] {
  const { referredOn, startedOn, closedOn, closeReason } = life
  const team = staff[life.team].roles[0].team
  const kept = startedOn !== null && life.jobs.some(({ row }) => row.startedOn < startedOn)
  return {
    id: chanceFrom(`enrolment ${life.id}`).id(), participantId: life.id, teamId: teams[team].id, treatmentTeamId: life.targetGroup === 'ggz' ? treatment[team] : null, referredOn, startedOn,
    workStatusAtStart: kept ? 'working' : life.rank === 8 ? 'unknown' : 'outOfWork', closedOn, closeReason, closeNote: closingOf(life), importId: null,
  }
}

function assignmentRows(life: Life): Year['assignments'] {
  const chance = chanceFrom(`assignment ${life.id}`)
  if (life.coach === null) return []
  const from = life.startedOn ?? life.referredOn
  const row = (coach: Life['team'], [fromOn, untilOn]: readonly [Day, Day | null]) => ({ id: chance.id(), participantId: life.id, staffId: staff[coach].id, fromOn, untilOn, importId: null })
  if (life.former === null) return [row(life.coach, [from, life.closedOn])]
  return [row(life.former.coach, [from, life.former.untilOn]), row(life.coach, [addDays(life.former.untilOn, -7), life.closedOn])]
}

function employerRow(employer: Employer, [index, today]: readonly [number, Day]): Year['employers'][number] {
  const { id, name, place } = employer
  return { id, name, place, kvk: `00${700_100 + index * 137}`, phone: `0299 00 ${String(1000 + index * 7)}`, importId: null, createdAt: `${addDays(today, -880 + index * 9)}T09:00:00.000Z` as Instant }
}

/** The people of an organisation beside the cast, with their work. */
export function livesOf(organisation: OrganisationName, setting: Setting): Life[] {
  return seatsOf(organisation, chanceFrom(`seats ${organisation}`)).map((seat) => lifeOf(seat, setting)).map((life) => ({ ...life, jobs: planJobs(life, setting) }))
}

/** A year of one organisation, the same for the same day; nothing in it lies on or after that day but jobs and steps that are planned. */
export function yearOf(organisation: OrganisationName, today: Day): Year {
  const employers = employersOf(organisation, chanceFrom(`employers ${organisation}`))
  const setting: Setting = { today, employers, busy: new Set() }
  const lives = livesOf(organisation, setting)
  const cast = (Object.keys(people) as PersonName[]).filter((name) => people[name].organisation === organisation)
  const told = cast.map((name) => storyRows({ name, today, employers, chance: chanceFrom(`story ${name}`) }))
  const weeks = coachNames.filter((coach) => organisationOf(coach) === organisation).flatMap((coach) => coachWeeks(coach, lives, setting))
  return {
    employers: employers.filter(({ cast: known }) => !known).map((employer, index) => employerRow(employer, [index, today])),
    participants: lives.map((life, index) => personRow(life, `${organisation === 'waterland' ? 1013 + index : 2005 + index}`)),
    enrolments: lives.map(enrolmentRow), assignments: lives.flatMap(assignmentRows),
    jobs: [...told.flatMap(({ jobs }) => jobs), ...lives.flatMap(({ jobs }) => jobs.map(({ row }) => row))],
    contacts: [...told.flatMap(({ contacts }) => contacts), ...lives.flatMap((life) => contactsOf(life, setting)), ...weeks],
    reached: cast.map((name) => ({ id: people[name].id, phone: stories[name].phone, reachedBy: stories[name].reachedBy, postcode4: stories[name].postcode4 })),
  }
}
