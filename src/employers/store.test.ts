import { afterAll, beforeAll, expect, test } from 'vitest'
import { employers, people, staff } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
const [blom, twin] = [employers.blom.id, crypto.randomUUID()]
const one = async (query: string, ...values: unknown[]) => (await world.owner.query(query, values)).rows[0]
const at = async (table: string, id: string) => (await one(`select employer_id from ${table} where id = $1`, id)).employer_id

/** Everything that names the twin, by column; fixed ids. */
const rows: Record<string, string> = {}
async function fillTwin() {
  const org = "(select organisation_id from staff where email = 'fatima@waterland.example')"
  const make = async (table: string, columns: Record<string, unknown>, column = 'employer_id') => {
    const id = crypto.randomUUID()
    const all: Record<string, unknown> = { id, [column]: twin, ...columns }
    await world.owner.query(`insert into ${table} (organisation_id, ${Object.keys(all).join(', ')}) values (${org}, ${Object.keys(all).map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(all))
    rows[`${table}.${column}`] ??= id
    return id
  }
  await world.owner.query(`insert into employer (organisation_id, id, name, place, phone, needs, traits) values (${org}, $1, 'Blom brood en banket', 'Purmerend', '0299 00 12 34', 'Vroege handen.', array['withFood'])`, [twin])
  await make('employer_site', { name: 'Koemarkt', postcode4: '1441', postcode: '1441 DB' })
  await make('employer_person', { name: 'Ilse Blom' })
  await make('introduction', { asked_by: staff.bram.id, asked_of: staff.fatima.id, question: 'Wie?' })
  const participant = people.daan.id
  const contact = await make('contact', { staff_id: staff.joris.id, kind: 'employer', on_day: '2026-10-01', modality: 'faceToFace', place: 'employer', participant_ids: [participant] })
  await world.owner.query(`insert into contact_participant (organisation_id, contact_id, participant_id, on_day) values (${org}, $1, $2, '2026-10-01')`, [contact, participant])
  await make('lead', { title: 'hulp', found_on: '2026-10-01', staff_id: staff.joris.id })
  await make('application', { participant_id: participant, title: 'hulp' })
  const job = await make('job', { participant_id: participant, title: 'hulp', work_form: 'regulier', started_on: '2026-10-05' })
  await make('job', { employer_id: employers.smit.id, participant_id: participant, title: 'uitgeleend', work_form: 'detachering', started_on: '2026-10-06' }, 'formal_employer_id')
  const decision = await make('disclosure_decision', { participant_id: participant, recipient: 'employer', level: 'nothing', coach_visible: false, decided_on: '2026-10-01', staff_id: staff.joris.id })
  await make('workplace', { job_id: job, participant_id: participant, shown_name: 'Daan', work: 'hulp', released_on: '2026-10-05', released_by: staff.joris.id, decision_id: decision })
}

beforeAll(async () => {
  world = await openWorld()
  await fillTwin()
})
afterAll(() => world.close())

test('a coach merges nothing; a team lead sees first what happens, without a number of anybody’s participants', async () => {
  expect((await (await world.as('fatima')).get(`/employers/${blom}/merge?with=${twin}`)).status).toBe(404)
  expect((await (await world.as('fatima')).submit(`/employers/${blom}/merge`, { id: crypto.randomUUID(), with: twin })).status).toBe(404)
  const marieke = await world.as('marieke')
  expect((await marieke.get('/employers/doubles')).text).toContain('Bakkerij Blom, Purmerend · Blom brood en banket, Purmerend naam lijkt erop')
  const preview = await marieke.get(`/employers/${blom}/merge?with=${twin}`)
  for (const shown of ['Blom brood en banket en Bakkerij Blom worden één', '1 vestiging', '1 persoon bij de werkgever', '1 open plek', 'Telefoon leeg 0299 00 12 34', 'Vroege handen.']) expect(preview.text).toContain(shown)
  expect(preview.text).not.toMatch(/\d+ (contact|banen|baan)/)
  expect(await at('job', rows['job.employer_id']!)).toBe(twin)
})

test('a merge takes everything along, of every team, and undoing gives back exactly that', async () => {
  const marieke = await world.as('marieke')
  const id = crypto.randomUUID()
  const { location } = await marieke.submit(`/employers/${blom}/merge`, { id, with: twin })
  expect(location).toBe(`/employers/${blom}?merged=${id}`)
  for (const [column, row] of Object.entries(rows)) {
    const [table, name] = column.split('.') as [string, string]
    expect([column, (await one(`select ${name} as employer from ${table} where id = $1`, row)).employer]).toEqual([column, blom])
  }
  expect(await one('select phone, needs, traits, merged_into from employer where id = $1', blom)).toEqual({ phone: '0299 00 12 34', needs: 'Vroege handen.', traits: ['withFood'], merged_into: null })
  expect((await marieke.get(`/employers/${twin}`)).location).toBe(`/employers/${blom}`)
  expect((await marieke.get(location!)).text).toContain('Blom brood en banket is hiermee samengevoegd.')
  expect((await marieke.get('/employers')).text).not.toContain('Blom brood en banket')
  expect((await marieke.submit(`/employers/${blom}/merge`, { id, with: twin })).location).toBe(`/employers/${blom}`)

  // Meanwhile: a job moves to another employer, somebody types the old name, and changes the phone.
  await world.owner.query('update job set employer_id = $1 where id = $2', [employers.hotelBos.id, rows['job.employer_id']])
  await world.owner.query("update employer set phone = '0299 00 99 99' where id = $1", [blom])
  await (await world.as('fatima')).submit('/contacts', { kind: 'employer', employerName: 'Blom brood en banket', modality: 'faceToFace', place: 'employer', onDay: '2026-11-16', note: 'na het samenvoegen' })
  expect((await one("select employer_id from contact where note = 'na het samenvoegen'")).employer_id).toBe(blom)

  expect((await marieke.submit(`/employers/${blom}/merges/${id}/undo`)).location).toBe(`/employers/${twin}`)
  for (const column of Object.keys(rows).filter((name) => name !== 'job.employer_id')) {
    const [table, name] = column.split('.') as [string, string]
    expect([column, (await one(`select ${name} as employer from ${table} where id = $1`, rows[column])).employer]).toEqual([column, twin])
  }
  expect(await at('job', rows['job.employer_id']!)).toBe(employers.hotelBos.id)
  expect((await one("select employer_id from contact where note = 'na het samenvoegen'")).employer_id).toBe(blom)
  expect(await one('select phone, needs, traits from employer where id = $1', blom)).toEqual({ phone: '0299 00 99 99', needs: null, traits: [] })
  expect((await marieke.submit(`/employers/${blom}/merges/${id}/undo`)).status).toBe(404)
  expect((await marieke.get(`/employers/${twin}`)).status).toBe(200)
})

test('the log of a merge names the records that went along, by id; the page shows nobody’s name', async () => {
  const { rows: lines } = await world.owner.query("select event, participant_ids, detail from audit_line where event in ('werkgevers samengevoegd', 'samenvoegen ongedaan gemaakt') and outcome = 'success' and cardinality(participant_ids) > 0")
  expect(lines.map(({ event, participant_ids: ids }) => [event, ids])).toEqual([['werkgevers samengevoegd', [people.daan.id]], ['samenvoegen ongedaan gemaakt', [people.daan.id]]])
  expect(JSON.stringify(lines)).not.toContain('Daan')
})

test('a chain of merges leads to the last, and comes apart in any order', async () => {
  const marieke = await world.as('marieke')
  const [first, second] = [crypto.randomUUID(), crypto.randomUUID()]
  await marieke.submit(`/employers/${blom}/merge`, { id: first, with: twin })
  await marieke.submit(`/employers/${employers.smit.id}/merge`, { id: second, with: blom })
  expect((await marieke.get(`/employers/${twin}`)).location).toBe(`/employers/${employers.smit.id}`)
  expect((await marieke.submit(`/employers/${employers.smit.id}/merges/${first}/undo`)).location).toBe(`/employers/${twin}`)
  expect(await at('employer_person', rows['employer_person.employer_id']!)).toBe(twin)
  await marieke.submit(`/employers/${employers.smit.id}/merges/${second}/undo`)
  expect(await at('employer_person', rows['employer_person.employer_id']!)).toBe(twin)
  expect((await one("select employer_id from contact where note = 'na het samenvoegen'")).employer_id).toBe(blom)
  expect((await one('select formal_employer_id, employer_id from job where id = $1', rows['job.formal_employer_id'])).employer_id).toBe(employers.smit.id)
})

test('who said that they are two is not asked again; an employer merges with no other organisation, nor with itself', async () => {
  const marieke = await world.as('marieke')
  expect((await marieke.submit('/employers/apart', { one: twin, other: blom })).location).toBe('/employers/doubles')
  expect((await marieke.get('/employers/doubles')).text).toContain('Niets dubbels gevonden')
  for (const other of [employers.kwekerij.id, blom, crypto.randomUUID()]) {
    expect((await marieke.submit(`/employers/${blom}/merge`, { id: crypto.randomUUID(), with: other })).status).toBe(404)
    expect((await marieke.get(`/employers/${blom}/merge?with=${other}`)).status).toBe(404)
    expect((await marieke.submit('/employers/apart', { one: blom, other })).status).toBe(404)
  }
})
