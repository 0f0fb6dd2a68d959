import type { Day } from '#src/kernel/day.ts'
import { applicationRows, type Tried } from './application-row.ts'
import { people, type PersonName, staff } from './cast.ts'
import { chanceFrom } from './chance.ts'
import { employersOf } from './employers.ts'
import { learnedOf } from './employers-year.ts'
import { leadRow, type LeadRow } from './leads-row.ts'
import { carvedWork } from './leads-texts.ts'
import { coachNames, organisationOf, type OrganisationName } from './roster.ts'
import type { Year } from './year.ts'

/** Openings of the demonstration, and for whom they are tried. */
export type Openings = Tried & { leads: LeadRow[] }

interface Desk {
  staffId: string
  /** People of this coach who look for work. */
  seekers: readonly string[]
}

function desksOf(organisation: OrganisationName, year: Year, today: Day): Desk[] {
  const atWork = new Set(year.jobs.filter(({ endedOn }) => endedOn === null || endedOn === undefined).map(({ participantId }) => participantId))
  const open = year.assignments.filter(({ untilOn }) => untilOn === null || untilOn === undefined || untilOn > today)
  return coachNames.filter((coach) => organisationOf(coach) === organisation).map((coach) => {
    const staffId = staff[coach].id
    const cast = (Object.keys(people) as PersonName[]).filter((name) => people[name].coach === coach).map((name) => people[name].id)
    return { staffId, seekers: [...cast, ...open.filter((one) => one.staffId === staffId).map(({ participantId }) => participantId)].filter((id) => !atWork.has(id)) }
  })
}

/** The openings of an organisation; the same day gives the same ones. A made job stands at the first employer of its branch. */
export function openingsOf(organisation: OrganisationName, today: Day, year: Year): Openings {
  const employers = employersOf(organisation, chanceFrom(`employers ${organisation}`))
  const { sites } = learnedOf(organisation, today)
  const desks = desksOf(organisation, year, today)
  const openings: Openings = { leads: [], applications: [], steps: [] }
  for (const employer of employers) {
    const chance = chanceFrom(`opening ${employer.id}`)
    const carve = carvedWork[employer.sector] !== undefined && employers.find(({ sector }) => sector === employer.sector) === employer
    if (!carve && chance.maybe(0.35)) continue
    const [desk, other] = chance.shuffled(desks) as [Desk, Desk]
    const lead = leadRow(employer, { siteId: sites.find(({ employerId }) => employerId === employer.id)?.id ?? null, staffId: desk.staffId, today, carve })
    openings.leads.push(lead)
    const tried = [desk, ...(lead.sharedOn ? [other] : [])].filter(({ seekers }) => seekers.length > 0 && chance.maybe(0.75)).map(({ seekers, staffId }) => [chance.pick(seekers), staffId] as const)
    for (const one of tried) {
      const rows = applicationRows(lead, one, today)
      openings.applications.push(...rows.applications)
      openings.steps.push(...rows.steps)
    }
  }
  return openings
}
