import { afterAll, beforeAll, expect, test } from 'vitest'
import { organisations, people, staff } from '#src/demo/cast.ts'
import { testToday } from '#test/today.ts'
import { openWorld, type World } from '#test/world.ts'
import { acting } from './db.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
}, 120_000)
afterAll(() => world.close())

const organisationId = organisations.waterland.id
const [mine, alsoMine, other, another] = [people.sanne.id, people.amira.id, people.omar.id, people.pien.id]
const idOf = (index: number) => `00000000-0000-4000-8000-0067000000${String(index).padStart(2, '0')}`

test('a row about several people is seen by who reaches one of them, and by nobody else', async () => {
  const about = [[mine], [other], [mine, other], [other, mine], [other, another], [mine, alsoMine], [mine, mine], [other, other], []]
  for (const [index, ids] of about.entries()) {
    const values = [organisationId, idOf(index), staff.bram.id, testToday, ids]
    await world.owner.query("insert into appointment (organisation_id, id, staff_id, title, kind, on_day, at_time, minutes, place, participant_ids) values ($1, $2, $3, 'x', 'other', $4, '09:00', 30, 'home', $5)", values)
    await world.owner.query("insert into contact (organisation_id, id, staff_id, kind, on_day, modality, place, participant_ids) values ($1, $2, $3, 'other', $4, 'phone', 'remote', $5)", values)
  }
  const fatima = { organisationId, staffId: staff.fatima.id, reach: 'own' as const, teamIds: [], on: testToday }
  const expected = about.filter((ids) => ids.includes(mine) || ids.includes(alsoMine))
  for (const table of ['appointment', 'contact'] as const) {
    const rows = await acting(world.database, fatima, (db) => db.selectFrom(table).select('participantIds').where('id', 'in', about.map((_, index) => idOf(index))).orderBy('id').execute())
    expect({ table, seen: rows.map(({ participantIds }) => participantIds) }).toEqual({ table, seen: expected })
  }
})
