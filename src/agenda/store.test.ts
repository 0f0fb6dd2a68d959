import fs from 'node:fs'
import path from 'node:path'
import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { organisations, people, staff } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'
import { sampleAppointment } from './appointment.sample.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.owner.query("update staff set phone = '06 00 00 20 01' where id = $1", [staff.fatima.id])
  await world.owner.query("update participant set email = 'sanne@post.example' where id = $1", [people.sanne.id])
})
afterAll(() => world.close())

/** Waits until a number of letters lies in the mail folder, and returns them, oldest first, with their calendar. */
async function letters(count: number) {
  const folder = path.join(world.dataFolder, 'mail')
  for (let tries = 0; tries < 100 && (!fs.existsSync(folder) || fs.readdirSync(folder).length < count); tries++) await new Promise((resolve) => setTimeout(resolve, 30))
  return fs.readdirSync(folder).sort().map((file) => {
    const raw = fs.readFileSync(path.join(folder, file), 'utf8')
    const boundaries = raw.split(/--[-_\w.]+\r?\n/)
    const decoded = (type: string) => boundaries.filter((one) => one.toLowerCase().startsWith(`content-type: ${type}`)).map((one) => {
      const [head = '', ...body] = one.split('\r\n\r\n')
      const text = body.join('\r\n\r\n').replace(/\r\n--[\s\S]*$/, '')
      if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString('utf8')
      return /quoted-printable/i.test(head) ? Buffer.from(text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8') : text
    })[0] ?? ''
    const calendar = new ICAL.Component(ICAL.parse(decoded('text/calendar')) as never)
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    const event = events[0]!
    return { raw, to: /^To: (.*)$/m.exec(raw)?.[1]?.trim(), subject: /^Subject: (.*)$/m.exec(raw)?.[1]?.trim(), text: decoded('text/plain'), method: calendar.getFirstPropertyValue('method'), event, events, file: decoded('text/calendar') }
  })
}

async function make(fields: Record<string, string | readonly string[]> = {}): Promise<string> {
  const id = crypto.randomUUID()
  await (await world.as('fatima')).submit('/agenda', sampleAppointment({ id, participantIds: people.sanne.id, title: 'Praten over de medicatie', note: 'Begeleiding IPS', whereExactly: 'Station Purmerend', ...fields }))
  return id
}

test('an invitation, its change and its end go to who was invited, with one uid and a rising sequence', async () => {
  const fatima = await world.as('fatima')
  const id = await make()
  expect((await fatima.get(`/agenda/appointments/${id}`)).text).toContain('Nodig Sanne uit')
  await fatima.submit(`/agenda/appointments/${id}/guests`, { name: 'Sanne', email: 'sanne@post.example' })
  expect((await letters(1))[0]).toMatchObject({ to: 'sanne@post.example', subject: 'Afspraak met Fatima', method: 'REQUEST' })
  const moved = await fatima.submit(`/agenda/appointments/${id}/move`, { onDay: '2026-11-25', atTime: '15:30' })
  expect((await fatima.get(moved.location!)).text).toContain('Wie was uitgenodigd krijgt bericht.')
  await letters(2)
  await fatima.submit(`/agenda/appointments/${id}/cancel`, { reason: 'ziek' })
  const all = await letters(3)
  expect(all.map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST', 'CANCEL'])
  expect(all.map(({ event }) => event.sequence)).toEqual([0, 1, 2])
  expect(new Set(all.map(({ event }) => event.uid)).size).toBe(1)
  expect(all[1]!.event.startDate.toString()).toBe('2026-11-25T15:30:00')
  expect(all[0]!.text).toContain('dinsdag 24 november 2026, 10:00 tot 11:00 uur')
  expect(all[0]!.text).toContain('Lukt het niet? Bel of app Fatima: 06 00 00 20 01.')
})

test('no letter tells that it is about care: no subject, note, organisation, family name or IPS', async () => {
  for (const { raw, text, file, event } of await letters(3)) {
    expect(event.summary).toBe('Afspraak met Fatima')
    for (const word of ['IPS', 'Waterland', 'GGZ', 'edicatie', 'egeleiding', 'Aydin', 'Bos', 'ziek', 'coach']) for (const part of [raw, text, file]) expect(part).not.toContain(word)
    expect(file).toContain('CLASS:PRIVATE')
  }
})

test('a wrong address gets its sentence and nothing is sent; somebody invited twice is invited once', async () => {
  const fatima = await world.as('fatima')
  const id = await make({ onDay: '2026-11-27' })
  const answer = await fatima.submit(`/agenda/appointments/${id}/guests`, { name: 'Baker', email: 'geen adres' })
  expect([answer.status, answer.text.includes('Dit is geen e-mailadres.')]).toEqual([422, true])
  for (let sent = 0; sent < 2; sent++) await fatima.submit(`/agenda/appointments/${id}/guests`, { name: 'Baker', email: 'baker@blom.example' })
  expect((await world.owner.query('select count(*)::int as n from appointment_guest where appointment_id = $1', [id])).rows[0].n).toBe(1)
  expect((await (await world.as('bram')).submit(`/agenda/appointments/${id}/guests`, { email: 'x@y.example' })).status).toBe(404)
  await letters(4)
  const guest = (await world.owner.query('select id from appointment_guest where appointment_id = $1', [id])).rows[0].id
  await fatima.submit(`/agenda/appointments/${id}/guests/${guest}/remove`)
  expect((await letters(5)).at(-1)).toMatchObject({ to: 'baker@blom.example', method: 'CANCEL' })
})

const addressIn = (html: string) => /<code>http:\/\/localhost(\/calendar\/[^<]+)<\/code>/.exec(html)![1]!

test('a phone follows the agenda by an address that is shown once, says little, and ends at once', async () => {
  const fatima = await world.as('fatima')
  await make({ onDay: '2026-11-30' })
  const made = await fatima.submit('/agenda/phone')
  const address = addressIn(made.html)
  expect((await fatima.get('/agenda/phone')).html).not.toContain(address)
  expect((await world.owner.query('select token_hash from guest_link')).rows.some((row) => address.includes(row.token_hash))).toBe(false)
  const phone = world.stranger()
  const feed = await phone.get(address)
  expect(feed.headers['content-type']).toBe('text/calendar; charset=utf-8')
  const events = new ICAL.Component(ICAL.parse(feed.html) as never).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  expect(events.some(({ startDate, summary }) => startDate.toString() === '2026-11-30T10:00:00' && summary === 'Afspraak met S.')).toBe(true)
  for (const word of ['Sanne', 'Bos', 'IPS', 'Waterland', 'Station', 'edicatie', 'Aydin']) expect(feed.html).not.toContain(word)
  const { rows } = await world.owner.query("select ground, staff_id, participant_ids from audit_line where event = 'agenda opgehaald door een telefoon' order by seq desc limit 1")
  expect(rows[0]).toEqual({ ground: 'link', staff_id: null, participant_ids: [] })

  const { id } = (await world.owner.query("select id from guest_link where kind = 'calendar'")).rows[0]
  expect((await (await world.as('bram')).submit(`/agenda/phone/${id}/revoke`)).status).toBe(404)
  expect((await phone.get(address)).status).toBe(200)
  await fatima.submit(`/agenda/phone/${id}/revoke`)
  expect((await phone.get(address)).status).toBe(404)
})

test('the address of one coach shows nobody else’s agenda, a guessed one nothing, and it ends when the coach leaves', async () => {
  const bram = await world.as('bram')
  await bram.submit('/agenda', sampleAppointment({ participantIds: people.omar.id, onDay: '2026-12-02' }))
  const address = addressIn((await bram.submit('/agenda/phone')).html)
  const { html } = await world.stranger().get(address)
  expect(html).toContain('Afspraak met O.')
  expect(html).not.toContain('Afspraak met S.')
  expect((await world.stranger().get(`${address.slice(0, -1)}${address.endsWith('A') ? 'B' : 'A'}`)).status).toBe(404)
  await world.owner.query("update staff set ended_on = '2026-11-22' where id = $1", [staff.bram.id])
  expect((await world.stranger().get(address)).html).not.toContain('Afspraak met O.')
  await world.owner.query('update staff set ended_on = null where id = $1', [staff.bram.id])
  expect((await world.stranger().get(address.replace(/\/calendar\/[^.]+/, `/calendar/${Buffer.from(organisations.kade.id.replaceAll('-', ''), 'hex').toString('base64url')}`))).status).toBe(404)
})

test('a place with words that were not released goes to the person only, until somebody says why it goes along', async () => {
  const fatima = await world.as('fatima')
  const id = await make({ whereExactly: 'Wachtkamer van de psychiater', onDay: '2026-12-08' })
  const before = (await letters(1)).length
  const guests = `/agenda/appointments/${id}/guests`
  await fatima.submit(guests, { name: 'Sanne', email: 'sanne@post.example' })
  expect((await letters(before + 1)).at(-1)!.text).toContain('psychiater')
  const answer = await fatima.submit(guests, { name: 'Baker', email: 'baker@blom.example' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Sanne gaf geen toestemming om dit te vertellen: psychiater')
  expect((await fatima.get(`/agenda/appointments/${id}`)).text).not.toContain('baker@blom.example')
  await fatima.submit(guests, { name: 'Baker', email: 'baker@blom.example', overrideReason: 'Sanne vroeg Baker mee te gaan.' })
  expect((await letters(before + 2)).at(-1)!.text).toContain('psychiater')
  expect((await fatima.get(`/participants/${people.sanne.id}/disclosure`)).text).toContain('psychiater in een uitnodiging')
})

test('a place that is changed later into one that was not released stays out of the letters to others', async () => {
  const fatima = await world.as('fatima')
  const id = await make({ onDay: '2026-12-09' })
  await fatima.submit(`/agenda/appointments/${id}/guests`, { name: 'Baker', email: 'baker@blom.example' })
  const before = (await letters(1)).length
  await fatima.submit(`/agenda/appointments/${id}/edit`, sampleAppointment({ participantIds: people.sanne.id, onDay: '2026-12-09', whereExactly: 'De kliniek', scope: 'this' }))
  const { text, file } = (await letters(before + 1)).at(-1)!
  expect([text, file].join()).not.toContain('kliniek')
  expect((await fatima.get(`/agenda/appointments/${id}`)).text).toContain('De plek gaat alleen mee naar de deelnemer zelf: er staat een woord in dat niet is vrijgegeven (kliniek).')
})

const momentsOf = (events: readonly ICAL.Event[]) => events.map((event) => [event.recurrenceId?.toString(), event.startDate.toString(), event.sequence].join(' '))

/** A weekly series of four for Sanne with one of them moved, and the baker invited to the second and all after it. */
async function invitedSeries(fromOn: '2027-03-15' | '2027-04-12') {
  const fatima = await world.as('fatima')
  const series = await make({ onDay: fromOn, every: 'week', untilOn: fromOn === '2027-03-15' ? '2027-04-05' : '2027-05-03' })
  const { rows } = await world.owner.query('select id, on_day from appointment where series_id = $1 order by on_day', [series])
  const ids: string[] = rows.map(({ id }) => id)
  const before = (await letters(1)).length
  await fatima.submit(`/agenda/appointments/${ids[3]}/move`, { onDay: fromOn === '2027-03-15' ? '2027-04-06' : '2027-05-04', atTime: '15:30' })
  await fatima.submit(`/agenda/appointments/${ids[1]}/guests`, { name: 'Baker', email: 'baker@blom.example', scope: 'next' })
  return { fatima, ids, before: before + 1, invitation: (await letters(before + 1)).at(-1)! }
}

test('one invitation for this one and the next is one letter: the rest of the series, and what stands elsewhere', async () => {
  const { fatima, ids, before, invitation } = await invitedSeries('2027-03-15')
  expect(invitation).toMatchObject({ to: 'baker@blom.example', subject: 'Afspraak met Fatima', method: 'REQUEST' })
  expect(momentsOf(invitation.events)).toEqual([' 2027-03-22T10:00:00 0', '2027-04-05T10:00:00 2027-04-06T15:30:00 1'])
  expect(invitation.file).toContain('RRULE:FREQ=WEEKLY;INTERVAL=1;COUNT=3')
  expect(new Set(invitation.events.map(({ uid }) => uid)).size).toBe(1)
  expect(invitation.text).toContain('maandag 22 maart 2027, 10:00 tot 11:00 uur · Station Purmerend')
  expect(invitation.text).toContain('dinsdag 6 april 2027, 15:30')
  for (const word of ['IPS', 'edicatie', 'egeleiding', 'Sanne', 'Bos', 'Aydin']) expect(invitation.raw + invitation.file).not.toContain(word)
  expect((await fatima.get(`/agenda/appointments/${ids[0]}`)).text).not.toContain('baker@blom.example')

  await fatima.submit(`/agenda/appointments/${ids[1]}/move`, { onDay: '2027-03-23', atTime: '09:00' })
  const moved = (await letters(before + 1)).at(-1)!
  expect([moved.method, moved.event.uid]).toEqual(['REQUEST', invitation.event.uid])
  expect(momentsOf(moved.events)).toEqual(['2027-03-22T10:00:00 2027-03-23T09:00:00 1'])
  await fatima.submit(`/agenda/appointments/${ids[1]}/cancel`, { scope: 'next' })
  const off = (await letters(before + 2)).at(-1)!
  expect([off.method, off.event.uid]).toEqual(['CANCEL', invitation.event.uid])
  expect(momentsOf(off.events)).toEqual(['2027-03-22T10:00:00 2027-03-23T09:00:00 2', '2027-03-29T10:00:00 2027-03-29T10:00:00 1', '2027-04-05T10:00:00 2027-04-06T15:30:00 2'])
  expect(off.text).toContain('Deze afspraken gaan niet door.')
  await fatima.submit(`/agenda/appointments/${ids[1]}/undo`)
  expect(momentsOf((await letters(before + 3)).at(-1)!.events).map((one) => one.slice(-1))).toEqual(['3', '2', '3'])
})

test('when the rest of a series changes, who was invited hears that it is off and gets the new rest; taking back ends it', async () => {
  const { fatima, ids, before, invitation } = await invitedSeries('2027-04-12')
  await fatima.submit(`/agenda/appointments/${ids[2]}/edit`, { ...sampleAppointment({ participantIds: people.sanne.id, onDay: '2027-04-27', atTime: '11:00', whereExactly: 'Station Purmerend' }), scope: 'next', untilOn: '2027-05-11' })
  const three = (await letters(before + 3)).slice(before)
  expect(three.map(({ method, event, events }) => [method, event.uid === invitation.event.uid, momentsOf(events)[0]]).sort()).toEqual([
    ['CANCEL', true, '2027-05-03T10:00:00 2027-05-04T15:30:00 2'], ['REQUEST', false, ' 2027-05-04T11:00:00 0'], ['REQUEST', true, '2027-04-26T10:00:00 2027-04-27T11:00:00 1'],
  ])
  const { rows: [guest] } = await world.owner.query('select id from appointment_guest where appointment_id = $1', [ids[1]])
  await fatima.submit(`/agenda/appointments/${ids[1]}/guests/${guest.id}/remove`, { scope: 'next' })
  expect(momentsOf((await letters(before + 4)).at(-1)!.events)).toEqual(['2027-04-19T10:00:00 2027-04-19T10:00:00 1', '2027-04-26T10:00:00 2027-04-27T11:00:00 2'])
})

test('what somebody invited said stands in the day and the week, can be taken back, and ends when the moment changes', async () => {
  const fatima = await world.as('fatima')
  const id = await make({ onDay: '2026-12-10' })
  await fatima.submit(`/agenda/appointments/${id}/guests`, { name: 'Baker', email: 'baker@blom.example' })
  const guest = (await world.owner.query('select id from appointment_guest where appointment_id = $1', [id])).rows[0].id
  const answer = `/agenda/appointments/${id}/guests/${guest}/answer`
  const said = await fatima.submit(answer, { answer: 'notComing' })
  const page = await fatima.get(said.location!)
  expect(page.text).toContain('Antwoord van Baker: komt niet.')
  expect(page.html).toMatch(/name="answer" value\/>.*Ongedaan maken/s)
  for (const view of ['/agenda', '/agenda/week']) expect((await fatima.get(`${view}?day=2026-12-10`)).text).toContain('Baker: komt niet')
  expect((await (await world.as('bram')).submit(answer, { answer: 'coming' })).status).toBe(404)
  expect((await fatima.submit(answer, { answer: 'misschien' })).status).toBe(404)
  await fatima.submit(answer, { answer: '' })
  expect((await fatima.get('/agenda?day=2026-12-10')).text).not.toContain('Baker: komt niet')
  await fatima.submit(answer, { answer: 'coming' })
  await fatima.submit(`/agenda/appointments/${id}/move`, { onDay: '2026-12-11', atTime: '10:00' })
  expect((await fatima.get('/agenda?day=2026-12-11')).text).not.toContain('Baker: komt')
})
