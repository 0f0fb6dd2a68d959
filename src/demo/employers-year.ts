import type { Insertable } from 'kysely'
import type { EmployerPersonTable, EmployerSiteTable, EmployerTable, IntroductionTable } from '#src/db/tables.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import { employers as castEmployers, staff } from './cast.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { howReached, knownOf, postcodeOfPlace, streets } from './employer-known-texts.ts'
import { decides, type Employer, employersOf } from './employers.ts'
import type { OrganisationName } from './roster.ts'

type Row<T> = Omit<Insertable<T>, 'organisationId'> & { id: string }

/** What coaches of the demonstration learned of their employers. */
export interface Learned {
  facts: { id: string; sector: string; size: string; needs: string | null; atmosphere: string | null; traits: string[]; phone?: string }[]
  sites: Row<EmployerSiteTable>[]
  people: Row<EmployerPersonTable>[]
  introductions: Row<IntroductionTable>[]
  /** Employers that somebody noted a second time under another name. */
  doubles: Row<EmployerTable>[]
}

const letters = 'ABCDEGHJKLMNPRTVWXZ'

function siteRow({ id, place }: Employer, chance: Chance): Row<EmployerSiteTable> {
  const postcode4 = postcodeOfPlace[place] ?? '1441'
  return {
    id: chance.id(), employerId: id, name: place, branchNumber: `0000${String(chance.between(10_000_000, 49_999_999))}`, street: `${chance.pick(streets)} ${chance.between(2, 118)}`, postcode4,
    postcode: `${postcode4} ${chance.pick([...letters])}${chance.pick([...letters])}`, place, phone: null, closedOn: null,
  }
}

function personRow([said, siteId]: readonly [string, string], employerId: string, chance: Chance): Row<EmployerPersonTable> {
  const [name = '', role = ''] = said.split(', ')
  return { id: chance.id(), employerId, siteId, name, function: role, phone: chance.maybe(0.6) ? `06 00 00 ${chance.between(10, 99)} ${chance.between(10, 99)}` : null, email: null, decidesOnHiring: decides(role), bestReached: chance.maybe(0.5) ? chance.pick(howReached) : null, leftOn: null }
}

const questions = (today: Day): Row<IntroductionTable>[] => {
  const chance = chanceFrom('introductions')
  const at = (ago: number) => `${addDays(today, -ago)}T10:20:00.000Z` as Instant
  return [
    { id: chance.id(), employerId: castEmployers.hotelBos.id, askedBy: staff.bram.id, askedOf: staff.fatima.id, question: 'Ik wil graag kennismaken met wie daar over de kamers gaat. Mag ik een keer met je mee?', askedAt: at(2), answer: null, answeredAt: null },
    { id: chance.id(), employerId: castEmployers.smit.id, askedBy: staff.fatima.id, askedOf: staff.noor.id, question: 'Jij kwam daar al. Hoe kom ik het best binnen?', askedAt: at(20), answer: 'Rond vier uur, dan drinkt hij koffie. Zeg dat je via mij komt.', answeredAt: at(19) },
  ]
}

/** What was learned of every employer: of most everything, of some only the name, as in a real list. */
export function learnedOf(organisation: OrganisationName, today: Day): Learned {
  const double = { id: chanceFrom('double').id(), name: 'Blom brood en banket', place: 'Purmerend', phone: '0299 00 21 12', createdAt: `${addDays(today, -60)}T09:00:00.000Z` as Instant }
  const learned: Learned = { facts: [], sites: [], people: [], doubles: organisation === 'waterland' ? [double] : [], introductions: organisation === 'waterland' ? questions(today) : [] }
  for (const employer of employersOf(organisation, chanceFrom(`employers ${organisation}`))) {
    const chance = chanceFrom(`learned ${employer.id}`)
    const { sector, traits, needs, atmosphere } = knownOf[employer.sector]
    const told = employer.cast || chance.maybe(0.6)
    const size = chance.weighted({ '1-9': 5, '10-49': 4, '50-249': 2, '250+': 1 })
    const site = siteRow(employer, chance)
    learned.facts.push({ id: employer.id, sector, size, needs: told ? needs : null, atmosphere: told ? atmosphere : null, traits: told ? [...traits] : [], ...(employer.cast ? { phone: `0299 00 09 ${chance.between(10, 99)}` } : {}) })
    learned.sites.push(site)
    learned.people.push(...employer.met.map((met) => personRow([met, site.id], employer.id, chance)))
  }
  return learned
}
