import { afterAll, beforeAll, expect, test } from 'vitest'
import { organisations, people, staff } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'
import { sampleAppointment } from './appointment.sample.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const count = async (sql: string, ...values: unknown[]) => Number((await world.owner.query(`select count(*) as count from ${sql}`, values)).rows[0].count)
const row = async (id: string) => (await world.owner.query('select on_day, at_time, sequence, cancelled_at, outcome, feed_title from appointment where id = $1', [id])).rows[0]

async function make(who: 'fatima' | 'bram', fields: Record<string, string | readonly string[]> = {}) {
  const id = crypto.randomUUID()
  const answer = await (await world.as(who)).submit('/agenda', sampleAppointment({ id, participantIds: who === 'fatima' ? people.sanne.id : people.omar.id, ...fields }))
  return { id, answer }
}

test('an appointment stands in the agenda of its day, with whom and where, and a form that arrives twice makes one', async () => {
  const { id, answer } = await make('fatima', { title: 'Route naar het werk lopen', whereExactly: 'Station Purmerend' })
  expect(answer.location).toBe(`/agenda?day=2026-11-24&did=${id}`)
  await (await world.as('fatima')).submit('/agenda', sampleAppointment({ id, participantIds: people.sanne.id }))
  expect(await count('appointment where id = $1', id)).toBe(1)
  const { text } = await (await world.as('fatima')).get('/agenda?day=2026-11-24')
  expect(text).toMatch(/10:00 tot 11:00 Sanne Bos Route naar het werk lopen · Station Purmerend/)
  expect((await (await world.as('fatima')).get('/agenda/week?day=2026-11-24')).text).toContain('Sanne Bos')
  expect((await row(id)).feed_title).toBe('S.')
})

test('a form with faults comes back filled in, with one sentence per field', async () => {
  const answer = await (await world.as('fatima')).submit('/agenda', { kind: 'support', title: 'Wandelen', onDay: '2026-11-24', atTime: '25:00', minutes: '60', place: 'home' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Vul een tijd in, zoals 10:30.')
  expect(answer.html).toContain('value="Wandelen"')
  for (const [fields, sentence] of [[{ participantIds: '' }, 'Kies met wie.'], [{ kind: 'employer' }, 'Vul de werkgever in.'], [{ atTime: '23:30' }, 'Dit gaat over middernacht heen.'], [{ every: 'week', untilOn: '2026-11-01' }, 'Deze dag ligt voor de eerste afspraak.']] as const) {
    expect((await make('fatima', fields)).answer.text).toContain(sentence)
  }
})

test('somebody else’s people and agenda are not there', async () => {
  expect((await make('fatima', { participantIds: people.omar.id })).answer.status).toBe(404)
  expect((await make('fatima', { staffId: staff.bram.id })).answer.status).toBe(404)
  const { id } = await make('bram')
  for (const who of ['fatima', 'lot'] as const) {
    const visitor = await world.as(who)
    expect((await visitor.get(`/agenda/appointments/${id}`)).status).toBe(404)
    expect((await visitor.submit(`/agenda/appointments/${id}/move`, { onDay: '2026-11-25', atTime: '09:00' })).status).toBe(404)
  }
  expect((await row(id)).on_day).toBe('2026-11-24')
})

test('a second coach of a person sees the appointment and does not move it', async () => {
  const { id } = await make('fatima', { participantIds: people.amira.id, onDay: '2026-11-26' })
  await world.owner.query('insert into assignment (organisation_id, id, participant_id, staff_id, from_on) values ($1, gen_random_uuid(), $2, $3, $4)', [organisations.waterland.id, people.amira.id, staff.noor.id, '2026-11-01'])
  const noor = await world.as('noor')
  expect((await noor.get(`/agenda/appointments/${id}`)).text).toContain('Fatima Aydin')
  expect((await noor.submit(`/agenda/appointments/${id}/move`, { onDay: '2026-11-27', atTime: '09:00' })).status).toBe(404)
  await noor.submit('/agenda', sampleAppointment({ participantIds: people.amira.id, onDay: '2026-11-26', atTime: '10:30' }))
  expect((await noor.get('/agenda?day=2026-11-26')).text).toContain('Overlapt: 10:00 Fatima Aydin')
})

test('moved in one press from the card, kept as an event, and taken back', async () => {
  const fatima = await world.as('fatima')
  const { id } = await make('fatima', { onDay: '2026-11-23', atTime: '14:00' })
  const page = await fatima.get(`/agenda/appointments/${id}/move`)
  const [, onDay, atTime] = /name="onDay" value="(2026-11-30)"\/><input type="hidden" name="atTime" value="([\d:]+)"/.exec(page.html)!
  const { location } = await fatima.submit(`/agenda/appointments/${id}/move`, { onDay: onDay!, atTime: atTime! })
  expect(await row(id)).toMatchObject({ on_day: '2026-11-30', at_time: '14:00:00', sequence: 1 })
  expect((await fatima.get(location!)).text).toContain('Verzet naar maandag 30 november 2026, 14:00. Ongedaan maken')
  await fatima.submit(`/agenda/appointments/${id}/undo`)
  expect(await row(id)).toMatchObject({ on_day: '2026-11-23', sequence: 2 })
  expect((await fatima.get(`/agenda/appointments/${id}`)).text).toContain('Verzet van ma 23 nov, 14:00 naar ma 30 nov, 14:00')
  expect((await fatima.submit(`/agenda/appointments/${id}/move`, { onDay: '2026-11-20', atTime: '10:00' })).text).toContain('Dit moment is al geweest.')
})

test('not having met is one press and an event, and offers to record an attempt', async () => {
  const fatima = await world.as('fatima')
  const { id } = await make('fatima', { onDay: '2026-11-23', atTime: '09:00', participantIds: people.bas.id })
  const day = await fatima.get('/agenda?day=2026-11-23')
  expect(day.html).toContain(`action="/agenda/appointments/${id}/outcome"`)
  const { location } = await fatima.submit(`/agenda/appointments/${id}/outcome`, { outcome: 'noShow' })
  const after = await fatima.get(location!)
  expect(after.text).toContain('Vastgelegd dat jullie elkaar niet zagen.')
  expect(after.html).toContain(`/contacts/new?appointment=${id}&amp;kind=outreach&amp;participant=${people.bas.id}`)
  expect(await count("appointment_change where appointment_id = $1 and change = 'noShow' and changed_by = $2", id, staff.fatima.id)).toBe(1)
  await fatima.submit(`/agenda/appointments/${id}/undo`)
  expect((await row(id)).outcome).toBe(null)
})

test('called off it leaves the agenda with its reason kept, and can come back', async () => {
  const fatima = await world.as('fatima')
  const { id } = await make('fatima', { onDay: '2026-12-01' })
  await fatima.submit(`/agenda/appointments/${id}/cancel`, { reason: 'Griep' })
  expect((await fatima.get('/agenda?day=2026-12-01')).text).toContain('Niets gepland')
  expect((await fatima.get(`/agenda/appointments/${id}`)).text).toContain('Griep')
  await fatima.submit(`/agenda/appointments/${id}/undo`)
  expect((await fatima.get('/agenda?day=2026-12-01')).text).toContain('Sanne Bos')
})

test('a series stands half a year ahead; this one and the next can be called off and come back', async () => {
  const fatima = await world.as('fatima')
  const { id } = await make('fatima', { every: 'week', onDay: '2026-11-27', participantIds: people.bas.id })
  const standing = () => count('appointment where series_id = $1 and cancelled_at is null', id)
  expect(await standing()).toBe(26)
  const third = (await world.owner.query("select id from appointment where series_id = $1 and on_day = '2026-12-11'", [id])).rows[0].id
  await fatima.submit(`/agenda/appointments/${third}/cancel`, { scope: 'next' })
  expect(await standing()).toBe(2)
  await fatima.submit(`/agenda/appointments/${third}/undo`)
  expect(await standing()).toBe(26)
})

test('a series goes on by itself while time passes, and never twice', async () => {
  const { id } = await make('bram', { every: 'fourWeeks', onDay: '2026-11-25' })
  const before = await count('appointment where series_id = $1', id)
  const was = world.now
  world.now = new Date('2027-02-01T09:30:00+01:00')
  const bram = await world.as('bram')
  await Promise.all([bram.get('/agenda'), bram.get('/agenda'), bram.get('/agenda/week')])
  world.now = was
  expect(before).toBe(7)
  expect(await count('appointment where series_id = $1', id)).toBe(9)
  expect(await count('(select on_day from appointment where series_id = $1 group by on_day having count(*) > 1) twice', id)).toBe(0)
})

test('this one and the next are changed together, those before stay', async () => {
  const fatima = await world.as('fatima')
  const { id } = await make('fatima', { every: 'week', onDay: '2026-11-25', atTime: '09:00', untilOn: '2026-12-30', participantIds: people.bas.id })
  const second = (await world.owner.query("select id from appointment where series_id = $1 and on_day = '2026-12-02'", [id])).rows[0].id
  await fatima.submit(`/agenda/appointments/${second}/edit`, { ...sampleAppointment({ participantIds: people.bas.id, onDay: '2026-12-03', atTime: '11:00' }), scope: 'next', untilOn: '2026-12-24' })
  const { rows } = await world.owner.query("select on_day, at_time from appointment where participant_ids = array[$1::uuid] and cancelled_at is null and on_day between '2026-11-24' and '2026-12-31' and at_time in ('09:00', '11:00') order by 1", [people.bas.id])
  expect(rows.map((one) => `${one.on_day} ${one.at_time.slice(0, 5)}`)).toEqual(['2026-11-25 09:00', '2026-12-03 11:00', '2026-12-10 11:00', '2026-12-17 11:00', '2026-12-24 11:00'])
})

test('the week in which the clock changes has seven days, and a series stands at the same time before and after', async () => {
  const fatima = await world.as('fatima')
  await make('fatima', { every: 'week', onDay: '2027-03-22', atTime: '08:10', untilOn: '2027-04-05', participantIds: people.bas.id })
  await make('fatima', { onDay: '2027-03-28', atTime: '02:30', minutes: '45', participantIds: people.bas.id })
  const weeks = await Promise.all(['2027-03-28', '2027-03-29'].map((day) => fatima.get(`/agenda/week?day=${day}`)))
  expect(weeks.map(({ text }) => text.match(/08:10/g)?.length)).toEqual([1, 1])
  for (const day of ['22', '23', '24', '25', '26', '27', '28']) expect(weeks[0]!.html).toContain(`/agenda?day=2027-03-${day}"`)
  expect(weeks[0]!.text).toMatch(/02:30.{0,5}03:15/)
  expect(weeks[0]!.html).toContain('day=2027-03-29"')
})

test('a look at the agenda is a line in the log with whom it showed', async () => {
  await (await world.as('fatima')).get('/agenda?day=2026-12-01')
  const { rows } = await world.owner.query("select staff_id, participant_ids from audit_line where event = 'agenda bekeken' order by seq desc limit 1")
  expect(rows[0].staff_id).toBe(staff.fatima.id)
  expect(rows[0].participant_ids).toContain(people.sanne.id)
})

test('a team lead sees the agendas of the team and chooses one', async () => {
  const marieke = await world.as('marieke')
  const all = (await marieke.get('/agenda?day=2026-11-24')).text
  expect(all).toContain('Omar Yilmaz')
  expect(all).toContain('bij Fatima Aydin')
  const one = (await marieke.get(`/agenda?day=2026-11-24&coach=${staff.bram.id}`)).text
  expect(one).toContain('Omar Yilmaz')
  expect(one).not.toContain('Route naar het werk lopen')
})
