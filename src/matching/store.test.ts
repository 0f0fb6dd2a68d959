import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acting } from '#src/db/db.ts'
import { employers, organisations, staff } from '#src/demo/cast.ts'
import { traits } from '#src/employers/trait.ts'
import { partsOfDay, weekDays } from '#src/leads/working-time.ts'
import { profileChoices } from '#src/profiles/profile.ts'
import { testToday } from '#test/today.ts'
import { openWorld, type World } from '#test/world.ts'
import { groupOf, hasContent, matchGroups, saysWhatWork } from './group.ts'
import { reasonsFor, type Seeker } from './match.ts'
import { outerKm } from './reach.ts'
import { sampleSeeker } from './seeker.sample.ts'
import { findEmployers, findLeads } from './store.ts'
import { tripTo } from './trip.ts'
import { employerPlace, leadPlace } from './workplace.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const organisationId = organisations.waterland.id
const who = { organisationId, staffId: staff.fatima.id, reach: 'own', teamIds: [], on: testToday } as const
const places = ['1441', '1442', '1135', '1012', '3511', '9711', '0000', null]
const someTraits = fc.uniqueArray(fc.constantFrom(...traits.slice(0, 12)), { maxLength: 4 })
const hours = fc.option(fc.integer({ min: 4, max: 40 }))
const lead = fc.record({ traits: someTraits, occupation: fc.constantFrom('9412', '9411', '9112', '5164', null), from: hours, until: hours, days: fc.uniqueArray(fc.constantFrom(...weekDays), { maxLength: 3 }), parts: fc.uniqueArray(fc.constantFrom(...partsOfDay), { maxLength: 2 }), postcode4: fc.constantFrom(...places.filter((one) => one !== '0000')) })
const seekers = fc.record({
  wanted: someTraits, unwanted: fc.uniqueArray(fc.constantFrom(...traits.slice(0, 12)), { maxLength: 2 }), hoursFrom: hours, hoursUntil: hours, days: fc.uniqueArray(fc.constantFrom(...weekDays), { maxLength: 4 }), partsOfDay: fc.uniqueArray(fc.constantFrom(...partsOfDay), { maxLength: 2 }),
  travelBy: fc.uniqueArray(fc.constantFrom(...profileChoices.travelBy), { maxLength: 3 }), maxTravelMinutes: fc.option(fc.integer({ min: 10, max: 90 })), now: fc.constantFrom('', 'iets met dieren', 'werken in een keuken'), notWanted: fc.constantFrom('', 'schoonmaken'),
})

async function everything<T extends { id: string }>(read: (asked: { group: (typeof matchGroups)[number]; page: number }) => Promise<{ counts: Record<string, number>; rows: T[] }>) {
  const found: { group: string; row: T }[] = []
  for (const group of matchGroups) {
    const { counts } = await read({ group, page: 1 })
    for (let page = 1; page <= Math.max(1, Math.ceil(counts[group]! / 20)); page++) found.push(...(await read({ group, page })).rows.map((row) => ({ group, row })))
    expect(found.filter((one) => one.group === group)).toHaveLength(counts[group]!)
  }
  return found
}

test('what the database finds and how it groups it is exactly what the rules say, for whatever leads, employers and wishes there are', async () => {
  await world.owner.query("update employer set traits = '{quiet,withFood}' where id = $1", [employers.blom.id])
  await world.owner.query("update employer set traits = '{lively}' where id = $1", [employers.smit.id])
  for (const [employer, postcode4] of [[employers.blom.id, '1441'], [employers.blom.id, '1012'], [employers.smit.id, '3511']]) await world.owner.query("insert into employer_site (organisation_id, id, employer_id, name, postcode4) values ($1, gen_random_uuid(), $2, 'x', $3)", [organisationId, employer, postcode4])
  await fc.assert(fc.asyncProperty(fc.array(lead, { minLength: 1, maxLength: 30 }), seekers, fc.constantFrom(...places.slice(0, 5), '0000', null), fc.boolean(), async (leads, said, home, targeted) => {
    await world.owner.query('delete from lead')
    const rows = leads.map(({ from, until, ...one }) => ({ ...one, from: from !== null && until !== null ? Math.min(from, until) : from, until: from !== null && until !== null ? Math.max(from, until) : until }))
    await world.owner.query(`insert into lead (organisation_id, id, employer_id, title, occupation_code, hours_from, hours_until, days, parts_of_day, traits, postcode4, found_on, staff_id)
      select $1, gen_random_uuid(), $2, 'werk', x.occupation, x.from, x.until, x.days, x.parts, x.traits, x.postcode4, $3, $4 from jsonb_to_recordset($5) as x (occupation text, "from" numeric, until numeric, days text[], parts text[], traits text[], postcode4 text)`,
    [organisationId, employers.blom.id, testToday, staff.fatima.id, JSON.stringify(rows)])
    const seeker: Seeker = sampleSeeker(said, { postcode4: home, own: [{ postcode4: '9711', minutes: 25, way: 'car' }], targets: targeted ? [{ title: 'afwassen', code: '9412' }] : [] })
    await acting(world.database, who, async (db) => {
      const found = await everything((asked) => findLeads({ db, acting: who }, seeker, asked))
      for (const { group, row } of found) expect({ group, facts: row }).toEqual({ group: groupOf(reasonsFor(seeker, leadPlace(row))), facts: row })
      const shown = leads.filter((one) => {
        const place = { kind: 'lead' as const, postcode4: one.postcode4, traits: one.traits.length > 0 ? one.traits : ['quiet', 'withFood'] as const, occupationCode: one.occupation, hoursFrom: one.from, hoursUntil: one.until, days: one.days, partsOfDay: one.parts, tasks: [] }
        const trip = tripTo(seeker.traveller, one.postcode4)
        return !(trip && !trip.own && trip.km! > outerKm) && (!saysWhatWork(seeker) || hasContent(reasonsFor(seeker, place)))
      })
      expect(found).toHaveLength(shown.length)
      const atEmployers = await everything((asked) => findEmployers({ db, acting: who }, seeker, asked))
      for (const { group, row } of atEmployers) expect({ group, facts: row }).toEqual({ group: groupOf(reasonsFor(seeker, employerPlace(row))), facts: row })
    })
  }), { numRuns: 25 })
})

test('nearest first, and where two are equally far the newest first; what has no place comes last', async () => {
  await world.owner.query('delete from lead')
  const facts = [['ver', '1012', '2026-11-20'], ['nergens', null, '2026-11-22'], ['oud', '1441', '2026-10-01'], ['nieuw', '1441', '2026-11-01'], ['gesloten', '1441', '2026-11-02'], ['te laat', '1441', '2026-11-03']]
  for (const [title, postcode4, foundOn] of facts) await world.owner.query('insert into lead (organisation_id, id, employer_id, title, postcode4, found_on, staff_id, traits, closed_on, closes_on) values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7, $8, $9)',
    [organisationId, employers.blom.id, title, postcode4, foundOn, staff.fatima.id, ['quiet'], title === 'gesloten' ? '2026-11-10' : null, title === 'te laat' ? '2026-11-10' : null])
  await acting(world.database, who, async (db) => {
    const { rows } = await findLeads({ db, acting: who }, sampleSeeker({ wanted: ['quiet'] }), { group: 'fits', page: 1 })
    expect(rows.map(({ title }) => title)).toEqual(['nieuw', 'oud', 'ver', 'nergens'])
  })
})
