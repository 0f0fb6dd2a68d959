import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actingFor } from '#src/access/actor.ts'
import { actorOfSession, openSession } from '#src/access/session.ts'
import { acting } from '#src/db/db.ts'
import { organisations, people, type PersonName, staff, type StaffName } from '#src/demo/cast.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import { testToday } from './today.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  for (const name of ['fatima', 'bram', 'noor', 'joris', 'tim', 'lot'] as const) {
    const organisation = organisations[staff[name].organisation].id
    await world.owner.query("insert into appointment (organisation_id, id, staff_id, title, kind, on_day, at_time, minutes, place) values ($1, gen_random_uuid(), $2, $3, 'meeting', $4, '10:00', 60, 'office')", [organisation, staff[name].id, name, testToday])
  }
})
afterAll(() => world.close())

interface Cover {
  away: StaffName
  by: StaffName
  from: number
  until: number
  ended: boolean
}

const coaches = ['fatima', 'bram', 'noor', 'joris', 'meryem', 'tim', 'lot', 'karim'] as const
const persons = Object.keys(people) as PersonName[]

/** The plain rule, once more without SQL: whose people somebody reaches on a day, oneself and whom one covers for; a cover of a cover gives nothing. */
function standsInFor(who: StaffName, covers: readonly Cover[], day: number): StaffName[] {
  return covers.filter(({ away, by, from, until, ended }) => by === who && !ended && from <= day && day <= until && staff[away].organisation === staff[who].organisation).map(({ away }) => away)
}

async function seenBy(who: StaffName, on: Day) {
  const token = await openSession(world.database, { organisationId: organisations[staff[who].organisation].id, staffId: staff[who].id, agent: '', demo: true })
  const settings = actingFor((await actorOfSession(world.database, token, testToday))!, 'participant.read', on)
  return acting(world.database, settings, async (db) => ({
    people: (await db.selectFrom('participant').select('id').execute()).map(({ id }) => id).sort(),
    agendas: (await db.selectFrom('appointment').select('title').execute()).map(({ title }) => title).sort(),
  }))
}

test('whatever covers there are, a coach reaches on each day exactly the own people and those of whom the coach covers for, and their agendas', async () => {
  const cover = fc.record({ away: fc.constantFrom(...coaches), by: fc.constantFrom(...coaches), from: fc.integer({ min: -3, max: 3 }), length: fc.integer({ min: 0, max: 3 }), ended: fc.boolean() })
    .map(({ length, ...rest }): Cover => ({ ...rest, until: rest.from + length })).filter(({ away, by }) => away !== by && staff[away].organisation === staff[by].organisation)
  await fc.assert(fc.asyncProperty(fc.array(cover, { maxLength: 4 }), fc.constantFrom(...coaches), fc.integer({ min: -4, max: 7 }), async (covers, who, day) => {
    await world.owner.query('delete from cover')
    for (const { away, by, from, until, ended } of covers) {
      await world.owner.query("insert into cover (organisation_id, id, staff_id, cover_id, from_on, until_on, reason, made_by, ended_at) values ($1, gen_random_uuid(), $2, $3, $4, $5, 'leave', $2, $6)",
        [organisations[staff[away].organisation].id, staff[away].id, staff[by].id, addDays(testToday, from), addDays(testToday, until), ended ? new Date() : null])
    }
    const inFor = [who, ...standsInFor(who, covers, day)]
    const seen = await seenBy(who, addDays(testToday, day))
    expect(seen.people).toEqual(persons.filter((name) => (inFor as string[]).includes(people[name].coach)).map((name) => people[name].id).sort())
    expect(seen.agendas).toEqual(['fatima', 'bram', 'noor', 'joris', 'tim', 'lot'].filter((name) => (inFor as string[]).includes(name)).sort())
  }), { numRuns: 40 })
})

test('a team lead sees the agendas of the own coaches only, and a treatment team nobody’s', async () => {
  await world.owner.query('delete from cover')
  expect((await seenBy('marieke', testToday)).agendas).toEqual(['bram', 'fatima', 'noor'])
  expect((await seenBy('peter', testToday)).agendas).toEqual(['joris', 'tim'])
  expect((await seenBy('els', testToday)).agendas).toEqual([])
  expect((await seenBy('inge', testToday)).agendas).toEqual(['lot'])
})
