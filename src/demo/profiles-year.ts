import { sql } from 'kysely'
import { addDays, type Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'
import { ProfileContent } from '#src/profiles/profile.ts'
import { people } from './cast.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { profileLines, type Wish, wishes } from './profile-texts.ts'
import { writeRows } from './store.ts'

interface Started {
  id: string
  startedOn: Day
  staffId: string
  targetGroup: string
}

const at = (day: Day, time: string) => `${day}T${time}:00.000Z` as Instant

function contentOf(wish: Wish, chance: Chance): ProfileContent {
  const { title: _title, occupationCode: _code, past, ...own } = wish
  const hours = chance.pick([12, 16, 20, 24, 28])
  return ProfileContent.parse({
    ...own, times: chance.pick(profileLines.times), hoursFrom: hours - 4, hoursUntil: hours + 4, days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].slice(0, chance.between(3, 5)), partsOfDay: ['morning', 'afternoon'].slice(0, chance.between(1, 2)),
    travel: chance.pick(profileLines.travel), travelBy: ['bike', 'publicTransport'].slice(0, chance.between(1, 2)), maxTravelMinutes: chance.pick([20, 30, 45]),
    strengths: chance.pick(profileLines.strengths), pastJobs: [past], learns: chance.pick(profileLines.learns), helps: chance.pick(profileLines.helps), network: chance.pick(profileLines.network), interests: chance.pick(profileLines.interests),
  })
}

/** The cast wants what their stories tell. */
const known: Readonly<Record<string, Wish | undefined>> = { [people.sanne.id]: wishes[0], [people.omar.id]: wishes[2], [people.amira.id]: wishes[5], [people.robin.id]: wishes[1] }

/** A profile in two talks, and after the second a plan to search with, for whoever began long enough ago. */
function recordsOf(person: Started, today: Day) {
  const chance = chanceFrom(`profile ${person.id}`)
  const wish = known[person.id] ?? chance.pick(wishes)
  const whole = contentOf(wish, chance)
  const first = ProfileContent.parse({ now: whole.now, why: whole.why, notWanted: whole.notWanted, strengths: whole.strengths })
  const talks = [addDays(person.startedOn, chance.between(6, 12)), addDays(person.startedOn, chance.between(17, 27))].filter((day) => day < today)
  const row = { participantId: person.id, staffId: person.staffId }
  const versions = talks.map((day, index) => ({
    ...row, id: chance.id(), number: index + 1, madeFrom: index === 0 ? null : index, sessionOn: day, occasion: 'session', sources: index === 0 ? ['person'] : ['person', 'careTeam'],
    content: index === 0 ? first : whole, agreedOn: index === 1 ? day : null, createdAt: at(day, '15:30'),
  }))
  if (talks.length < 2) return { versions, targets: [], plans: [] }
  const [target, on] = [chance.id(), addDays(talks[1]!, 3)]
  const plan = { ownWords: whole.now, targets: [{ id: target, title: wish.title, occupationCode: wish.occupationCode, servesWish: whole.now }], employers: [], steps: chance.shuffled([...profileLines.steps]).slice(0, 2).map((what, index) => ({ what, who: index === 0 ? 'both' : 'participant', on: addDays(on, 7 + 7 * index), done: addDays(on, 30) < today })) }
  const late = addDays(on, 90) < today
  return {
    versions,
    targets: [{ participantId: person.id, id: target, title: wish.title, occupationCode: wish.occupationCode, servesWish: whole.now, openedOn: on }],
    plans: [{ ...row, id: chance.id(), kind: 'search', number: 1, madeFrom: null, content: plan, agreedOn: on, reviewOn: late ? addDays(today, chance.between(5, 60)) : addDays(on, 90), createdAt: at(on, '11:00') }],
  }
}

/** Adds profiles and search plans for everybody of an organisation whose support began. */
export async function plantProfiles(looking: Looking): Promise<void> {
  const { db, acting: { organisationId, on } } = looking
  const { rows } = await sql<Started>`
    select distinct on (p.id) p.id, p.target_group, e.started_on, a.staff_id from participant p
    join enrolment e on e.organisation_id = ${organisationId} and e.participant_id = p.id and e.started_on < ${on}::date
    join assignment a on a.organisation_id = ${organisationId} and a.participant_id = p.id
    where p.organisation_id = ${organisationId} order by p.id, e.started_on desc, a.from_on`.execute(db)
  const made = rows.map((person) => recordsOf(person, on))
  await writeRows(looking, 'profile_version', made.flatMap(({ versions }) => versions))
  await writeRows(looking, 'plan_target', made.flatMap(({ targets }) => targets))
  await writeRows(looking, 'plan_version', made.flatMap(({ plans }) => plans))
}
