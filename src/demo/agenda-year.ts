import type { Insertable } from 'kysely'
import type { AppointmentTable } from '#src/db/tables.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import { weekday } from '#src/kernel/week.ts'
import { agendaTexts, type PlannedText } from './agenda-texts.ts'
import { people, type PersonName, staff } from './cast.ts'
import { chanceFrom } from './chance.ts'
import type { Employer } from './employers.ts'
import { coachNames, type CoachName, organisationOf, type OrganisationName } from './roster.ts'
import type { Year } from './year.ts'

export type AppointmentRow = Omit<Insertable<AppointmentTable>, 'organisationId'> & { onDay: Day }

/** Whole half hours of a working day at which something can begin. */
const starts = ['09:00', '10:00', '11:30', '13:30', '15:00', '16:00'] as const

interface Desk {
  coach: CoachName
  /** Participants of the coach: id and first name. */
  own: readonly { id: string; givenName: string }[]
  employers: readonly Employer[]
}

function appointmentRow({ coach, own, employers }: Desk, onDay: Day, planned: { text: PlannedText; atTime: string; seed: string }): AppointmentRow {
  const { text, atTime, seed } = planned
  const chance = chanceFrom(`appointment ${seed}`)
  const withPerson = text.kind === 'support' || text.kind === 'network' || text.kind === 'careTeam'
  const person = withPerson && own.length > 0 ? chance.pick(own) : undefined
  const employer = text.kind === 'employer' && employers.length > 0 ? chance.pick(employers) : undefined
  return {
    id: chance.id(), staffId: staff[coach].id, title: text.title, kind: text.kind, onDay, atTime, minutes: text.minutes, place: text.place, whereExactly: text.where ?? null, employerId: employer?.id ?? null,
    participantIds: person ? [person.id] : [], note: null, feedTitle: person ? `${person.givenName[0]}.` : (employer?.name ?? ''),
  }
}

function ownOf(coach: CoachName, year: Year): Desk['own'] {
  const cast = (Object.keys(people) as PersonName[]).filter((name) => people[name].coach === coach).map((name) => ({ id: people[name].id, givenName: people[name].givenName }))
  const held = new Set(year.assignments.filter(({ staffId, untilOn }) => staffId === staff[coach].id && untilOn === null).map(({ participantId }) => participantId))
  return [...cast, ...year.participants.filter(({ id }) => held.has(id)).map(({ id, givenName }) => ({ id, givenName }))]
}

/** The appointments of a coach from today on, three to five on a working day, for three weeks. */
function agendaOf(desk: Desk, today: Day): AppointmentRow[] {
  return Array.from({ length: 21 }, (_, ahead) => addDays(today, ahead)).filter((day) => weekday(day) <= 5).flatMap((onDay) => {
    const chance = chanceFrom(`agenda ${desk.coach} ${onDay}`)
    const texts = organisationOf(desk.coach) === 'kade' ? agendaTexts.filter(({ kind }) => kind !== 'careTeam') : agendaTexts
    const times = chance.shuffled(starts).slice(0, chance.between(2, 4)).sort()
    return times.map((atTime) => appointmentRow(desk, onDay, { text: chance.pick(texts), atTime, seed: `${desk.coach} ${onDay} ${atTime}` }))
  })
}

/** What stands in the agendas of an organisation from today on; the same day gives the same agendas. */
export function agendasOf(organisation: OrganisationName, today: Day, made: { year: Year; employers: readonly Employer[] }): AppointmentRow[] {
  return coachNames.filter((coach) => organisationOf(coach) === organisation).flatMap((coach) => agendaOf({ coach, own: ownOf(coach, made.year), employers: made.employers }, today))
}
