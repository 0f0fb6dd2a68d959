import { employers as castList } from './cast.ts'
import { type Chance } from './chance.ts'
import { castEmployers, kadeEmployers, type NamedEmployer, waterlandEmployers } from './employer-names.ts'
import type { OrganisationName } from './roster.ts'
import type { Sector } from './sector-texts.ts'

/** An employer of the demonstration with whom one meets there. */
export interface Employer {
  id: string
  name: string
  place: string
  sector: Sector
  met: readonly string[]
  /** Already in the database with the cast. */
  cast: boolean
}

const named: Record<OrganisationName, readonly NamedEmployer[]> = { waterland: waterlandEmployers, kade: kadeEmployers }

/** The employers of an organisation, those of the cast first. */
export function employersOf(organisation: OrganisationName, chance: Chance): Employer[] {
  const known = Object.entries(castList).filter(([, one]) => one.organisation === organisation)
  return [
    ...known.map(([key, { id, name, place }]): Employer => ({ id, name, place, cast: true, ...castEmployers[key as keyof typeof castEmployers] })),
    ...named[organisation].map((one): Employer => ({ id: chance.id(), ...one, sector: one.sector as Sector, cast: false })),
  ]
}

/** Whether somebody one meets decides about taking people on. */
export function decides(met: string): boolean {
  return /eigenaar|leider|directeur|manager|chef|oprichter|vennoot|uitvoerder|voorman|hoofd|beheerder|havenmeester/.test(met)
}
