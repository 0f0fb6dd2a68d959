import type { Insertable } from 'kysely'
import { isNo, type Stage } from '#src/applications/stage.ts'
import type { ApplicationStepTable, ApplicationTable, LeadTable } from '#src/db/tables.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import { people, type PersonName, staff } from './cast.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { knownOf } from './employer-known-texts.ts'
import { type Employer, employersOf } from './employers.ts'
import { learnedOf } from './employers-year.ts'
import { carvedWork, stageNotes } from './leads-texts.ts'
import { coachNames, organisationOf, type OrganisationName } from './roster.ts'
import { sectors } from './sector-texts.ts'
import { workdayUntil } from './workdays.ts'
import type { Year } from './year.ts'

type Row<T> = Omit<Insertable<T>, 'organisationId'>
type LeadRow = Row<LeadTable> & { id: string; employerId: string; title: string; foundOn: Day }

/** Openings of the demonstration, and for whom they are tried. */
export interface Openings {
  leads: LeadRow[]
  applications: Row<ApplicationTable>[]
  steps: Row<ApplicationStepTable>[]
}

interface Desk {
  staffId: string
  /** People of this coach who look for work. */
  seekers: readonly string[]
}

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
function leadRow(employer: Employer, { siteId, desk, today, carve }: { siteId: string | null; desk: Desk; today: Day; carve: boolean }): LeadRow {
  const chance = chanceFrom(`lead ${employer.id}`)
  const carved = carve ? carvedWork[employer.sector] : undefined
  const job = chance.pick(sectors[employer.sector].jobs)
  const foundOn = workdayUntil(addDays(today, -chance.between(2, 75)))
  return {
    id: chance.id(), employerId: employer.id, siteId, title: carved?.title ?? job.title, occupationCode: carved?.occupationCode ?? job.occupationCode,
    tasks: carved ? null : `${job.tasks.map(cap).join('. ')}.`, createdByCarving: carved !== undefined, carvedFrom: carved?.carvedFrom ?? [], ...timesOf(employer, chance),
    traits: knownOf[employer.sector].traits.filter(() => chance.maybe(0.8)), postcode4: null, wagePerHourCents: chance.maybe(0.4) ? 1471 + chance.between(0, 90) : null, startsOn: null,
    foundOn, foundThrough: carved ? 'coachContact' : chance.pick(['coachContact', 'coachContact', 'network', 'vacancy', 'employerCalled']), closesOn: !carved && chance.maybe(0.3) ? addDays(foundOn, chance.between(20, 70)) : null,
    ...closingOf(foundOn, today, chance), sharedOn: chance.maybe(carved ? 0.9 : 0.35) ? workdayUntil(addDays(foundOn, 3)) : null, note: null, staffId: desk.staffId, createdAt: `${foundOn}T09:00:00.000Z` as Instant,
  }
}

const roads: readonly (readonly Stage[])[] = [
  ['considered'], ['considered', 'prepared'], ['considered', 'prepared', 'applied'], ['considered', 'applied', 'interview'], ['considered', 'interview', 'trialDay'], ['considered', 'applied', 'refusedByEmployer'],
  ['considered', 'declinedByPerson'], ['considered', 'interview', 'declinedByPerson'], ['considered', 'applied', 'stopped'], ['prepared', 'interview', 'trialDay', 'offered'],
]
const reasonsOf: Partial<Record<Stage, readonly string[]>> = { refusedByEmployer: ['experience', 'filled', 'hours'], declinedByPerson: ['atmosphere', 'hours', 'travel', 'tasks'], stopped: ['noAnswer', 'health'] }

function applicationRows(lead: LeadRow, [participantId, staffId]: readonly [string, string], today: Day): Pick<Openings, 'applications' | 'steps'> {
  const chance = chanceFrom(`application ${lead.id} ${participantId}`)
  const id = chance.id()
  const last = lead.closedOn ?? addDays(today, -1)
  const days = chance.pick(roads).reduce<{ stage: Stage; onDay: Day }[]>((before, stage) => {
    const onDay = addDays(before.at(-1)?.onDay ?? lead.foundOn, chance.between(1, 6))
    return onDay <= last ? [...before, { stage, onDay }] : before
  }, [])
  const road = days.length > 0 ? days : [{ stage: 'considered' as const, onDay: last }]
  const steps = road.map(({ stage, onDay }): Openings['steps'][number] => ({
    id: chance.id(), applicationId: id, participantId, stage, onDay, reason: isNo(stage) ? chance.pick(reasonsOf[stage]!) : null, note: chance.maybe(0.75) ? chance.pick(stageNotes[stage]) : null, staffId, createdAt: `${onDay}T14:00:00.000Z` as Instant,
  }))
  return { applications: [{ id, participantId, leadId: lead.id, employerId: lead.employerId, title: lead.title, planTargetId: null, createdAt: `${road[0]!.onDay}T14:00:00.000Z` as Instant }], steps }
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
    const lead = leadRow(employer, { siteId: sites.find(({ employerId }) => employerId === employer.id)?.id ?? null, desk, today, carve })
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
