import type { Insertable } from 'kysely'
import type { LeadTable } from '#src/db/tables.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { knownOf } from './employer-known-texts.ts'
import type { Employer } from './employers.ts'
import { carvedWork } from './leads-texts.ts'
import { sectors } from './sector-texts.ts'
import { workdayUntil } from './workdays.ts'

export type LeadRow = Omit<Insertable<LeadTable>, 'organisationId'> & { id: string; employerId: string; title: string; foundOn: Day }

const weekDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const
const cap = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function timesOf(employer: Employer, chance: Chance) {
  const { traits } = knownOf[employer.sector]
  const hoursFrom = chance.pick([8, 12, 12, 16, 20])
  const part = traits.includes('earlyStart') ? 'morning' : traits.includes('lateStart') ? 'evening' : chance.pick(['morning', 'afternoon'])
  return { hoursFrom, hoursUntil: chance.maybe(0.6) ? hoursFrom + chance.pick([4, 8]) : null, days: chance.maybe(0.7) ? weekDays.filter(() => chance.maybe(0.6)) : [], partsOfDay: chance.maybe(0.7) ? [part] : [] }
}

function closingOf(foundOn: Day, today: Day, chance: Chance): Pick<LeadRow, 'closedOn' | 'closeReason'> {
  if (foundOn > addDays(today, -40) || chance.maybe(0.35)) return { closedOn: null, closeReason: null }
  return { closedOn: workdayUntil(addDays(foundOn, chance.between(15, 35))), closeReason: chance.pick(['filled', 'withdrawn', 'expired', 'filled']) }
}

/** An opening at an employer; in some branches the coach and the employer made the work themselves. */
export function leadRow(employer: Employer, { siteId, staffId, today, carve }: { siteId: string | null; staffId: string; today: Day; carve: boolean }): LeadRow {
  const chance = chanceFrom(`lead ${employer.id}`)
  const carved = carve ? carvedWork[employer.sector] : undefined
  const job = chance.pick(sectors[employer.sector].jobs)
  const foundOn = workdayUntil(addDays(today, -chance.between(2, 75)))
  return {
    id: chance.id(), employerId: employer.id, siteId, title: carved?.title ?? job.title, occupationCode: carved?.occupationCode ?? job.occupationCode,
    tasks: carved ? null : `${job.tasks.map(cap).join('. ')}.`, createdByCarving: carved !== undefined, carvedFrom: carved?.carvedFrom ?? [], ...timesOf(employer, chance),
    traits: knownOf[employer.sector].traits.filter(() => chance.maybe(0.8)), postcode4: null, wagePerHourCents: chance.maybe(0.4) ? 1471 + chance.between(0, 90) : null, startsOn: null,
    foundOn, foundThrough: carved ? 'coachContact' : chance.pick(['coachContact', 'coachContact', 'network', 'vacancy', 'employerCalled']), closesOn: !carved && chance.maybe(0.3) ? addDays(foundOn, chance.between(20, 70)) : null,
    ...closingOf(foundOn, today, chance), sharedOn: chance.maybe(carved ? 0.9 : 0.35) ? workdayUntil(addDays(foundOn, 3)) : null, note: null, staffId, createdAt: `${foundOn}T09:00:00.000Z` as Instant,
  }
}
