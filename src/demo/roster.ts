import type { Chance } from './chance.ts'
import { organisations, staff, type StaffName } from './cast.ts'
import { kadeNames, type NamedPerson, waterlandNames } from './people-names.ts'

export type OrganisationName = keyof typeof organisations

/** How a coach works, and how many people beside the cast. */
export interface Habits {
  open: number
  closed: number
  referred: number
  /** Share of meetings with participants that are in the office. */
  office: number
  /** Visits a week to employers for nobody in particular. */
  doors: number
  /** Weekday of the meeting with the treatment team. */
  meets: number
  /** Colleague from whom some people were taken over. */
  from: StaffName
  /** How many people are quiet too long. */
  quiet: number
}

export const habits = {
  fatima: { open: 11, closed: 3, referred: 1, office: 0.35, doors: 1.6, meets: 2, from: 'noor', quiet: 1 },
  bram: { open: 13, closed: 2, referred: 1, office: 0.45, doors: 1.3, meets: 2, from: 'fatima', quiet: 2 },
  noor: { open: 12, closed: 2, referred: 0, office: 0.28, doors: 1.9, meets: 2, from: 'bram', quiet: 1 },
  joris: { open: 12, closed: 2, referred: 1, office: 0.7, doors: 1.0, meets: 4, from: 'tim', quiet: 2 },
  meryem: { open: 12, closed: 3, referred: 0, office: 0.45, doors: 1.7, meets: 4, from: 'joris', quiet: 1 },
  tim: { open: 11, closed: 2, referred: 1, office: 0.55, doors: 1.2, meets: 4, from: 'meryem', quiet: 1 },
  lot: { open: 10, closed: 1, referred: 1, office: 0.45, doors: 1.1, meets: 3, from: 'karim', quiet: 1 },
  karim: { open: 10, closed: 2, referred: 0, office: 0.6, doors: 1.3, meets: 3, from: 'lot', quiet: 1 },
} as const satisfies Partial<Record<StaffName, Habits>>

export type CoachName = keyof typeof habits
export const coachNames = Object.keys(habits) as CoachName[]
export const organisationOf = (coach: CoachName): OrganisationName => staff[coach].organisation

/** One place on a caseload: whose, how far the person is, and the number of the place. */
export interface Seat {
  named: NamedPerson
  team: CoachName
  coach: CoachName | null
  state: 'open' | 'closed' | 'referred'
  rank: number
  of: number
}

const names: Record<OrganisationName, readonly NamedPerson[]> = { waterland: waterlandNames, kade: kadeNames }

/** The caseloads of an organisation beside the cast; one person in Waterland is referred and waits for a coach. */
export function seatsOf(organisation: OrganisationName, chance: Chance): Seat[] {
  const coaches = coachNames.filter((coach) => organisationOf(coach) === organisation)
  const empty = coaches.flatMap((team) =>
    (['open', 'closed', 'referred'] as const).flatMap((state) => Array.from({ length: habits[team][state] }, (_, rank) => ({ team, coach: team as CoachName | null, state, rank, of: habits[team][state] }))))
  if (organisation === 'waterland') empty.push({ team: 'fatima', coach: null, state: 'referred', rank: 1, of: 1 })
  const people = chance.shuffled(names[organisation])
  return empty.flatMap((seat, index) => (people[index] ? [{ ...seat, named: people[index] }] : []))
}
