import { afterAll, beforeAll, expect, test } from 'vitest'
import { employers, organisations, people, staff } from '#src/demo/cast.ts'
import { carried } from '#test/front-door.ts'
import { openWorld, type Visitor, type World } from '#test/world.ts'

let world: World
let fatima: Visitor
const job = '00000000-0000-4000-8000-000900000001'
const url = `/participants/${people.sanne.id}/jobs/${job}/agreement`

async function decide(level: string, more: { coachVisible?: boolean; sentence?: string | null; kinds?: string[]; on?: string } = {}) {
  const { coachVisible = true, sentence = null, kinds = [], on = '2026-11-01' } = more
  await world.owner.query('insert into disclosure_decision (organisation_id, id, participant_id, recipient, employer_id, level, coach_visible, sentence, released_kinds, decided_on, staff_id) values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7, $8, $9, $10)', [organisations.waterland.id, people.sanne.id, 'employer', employers.blom.id, level, coachVisible, sentence, kinds, on, staff.fatima.id])
}

beforeAll(async () => {
  world = await openWorld()
  fatima = await world.as('fatima')
  await world.owner.query("update staff set phone = '06 00 00 20 01' where id = $1", [staff.fatima.id])
  await fatima.submit(`/participants/${people.sanne.id}/jobs`, { id: job, employerName: 'Bakkerij Blom', title: 'bakkershulp', workForm: 'regulier', startedOn: '2026-11-02', hoursPerWeek: '16' })
})
afterAll(() => world.close())

const texts = { work: 'Platen vullen en deeg afwegen.', hours: 'Maandag tot en met donderdag, 6 tot 10 uur.', guidance: 'Fatima komt elke dinsdag.', adaptations: '', call: 'Fatima Aydin, 06 00 00 20 01' }
const easy = { easyWork: 'Je vult platen.', easyHours: 'Je werkt op vier dagen.', easyGuidance: 'Fatima komt op dinsdag.', easyCall: 'Bel Fatima.' }
const versions = async () => (await world.owner.query('select number, content, easy from agreement_version where job_id = $1 order by number', [job])).rows
const latest = async () => (await world.owner.query('select id from agreement_version where job_id = $1 order by number desc limit 1', [job])).rows[0].id as string

test('the first text starts from what is known of the job, and the easy one is suggested and must be read', async () => {
  const form = await fatima.get(`${url}/edit`)
  expect(form.html).toContain('>bakkershulp</textarea>')
  expect(form.html).toContain('Fatima Aydin, 06 00 00 20 01</textarea>')
  const id = carried(form, 'id')
  const suggested = await fatima.submit(`${url}/edit`, { ...texts, id, after: '0' })
  expect(suggested.status).toBe(422)
  expect(suggested.text).toContain('Dit stelden wij voor. Lees het na, en bewaar opnieuw.')
  expect(suggested.html).toContain('Je werkt bij Bakkerij Blom.\nJe werk is: bakkershulp.')
  expect(await versions()).toEqual([])
  expect((await fatima.submit(`${url}/edit`, { ...texts, ...easy, id, after: '0' })).location).toBe(url)
  expect((await fatima.submit(`${url}/edit`, { ...texts, ...easy, id, after: '0' })).location).toBe(url)
  expect((await versions()).map(({ number, content }) => [number, content.work])).toEqual([[1, texts.work]])
  expect((await fatima.get(url)).text).toContain('Versie 1, 23 november 2026, door Fatima Aydin')
})

test('an easy text that is hard to read comes back with what is hard, and stays when it was read together', async () => {
  const hard = { ...texts, ...easy, easyHours: 'Je werkt op maandag, dinsdag, woensdag en donderdag van zes tot tien uur.', after: '1', id: crypto.randomUUID() }
  const answer = await fatima.submit(`${url}/edit`, hard)
  expect([answer.status, answer.text.includes('Maak er twee zinnen van')]).toEqual([422, true])
  expect((await fatima.submit(`${url}/edit`, { ...hard, easyRead: 'on' })).status).toBe(303)
  expect((await versions()).at(-1)).toMatchObject({ number: 2, easy: { hours: hard.easyHours } })
})

test('who saves over a version somebody else made meanwhile keeps the typing and changes nothing; the same text is no new version', async () => {
  const before = (await versions()).length
  const late = await fatima.submit(`${url}/edit`, { ...texts, ...easy, work: 'Iets anders.', after: '1', id: crypto.randomUUID() })
  expect([late.status, late.text.includes('bewaarde intussen een nieuwere versie'), late.html.includes('Iets anders.')]).toEqual([422, true, true])
  const { content, easy: twin } = (await versions()).at(-1)!
  await fatima.submit(`${url}/edit`, { ...content, reviewOn: '', easyWork: twin.work, easyHours: twin.hours, easyGuidance: twin.guidance, easyCall: twin.call, easyRead: 'on', after: '2', id: crypto.randomUUID() })
  expect((await versions()).length).toBe(before)
})

test('coach and person agree with one version; a new version asks again, and an old one can no longer be agreed with', async () => {
  const version = await latest()
  await fatima.submit(`${url}/approvals`, { version, party: 'coach', name: 'Fatima Aydin', answer: 'yes' })
  await fatima.submit(`${url}/approvals`, { version, party: 'participant', name: 'Sanne Bos', answer: 'yes', remark: 'Fijn zo' })
  expect((await fatima.get(url)).text).toContain('Iedereen is akkoord')
  await fatima.submit(`${url}/edit`, { ...texts, ...easy, after: '2', id: crypto.randomUUID() })
  expect((await fatima.get(url)).text).toContain('Nog niet iedereen is akkoord')
  const old = await fatima.submit(`${url}/approvals`, { version, party: 'coach', name: 'Fatima Aydin', answer: 'yes' })
  expect([old.status, old.text.includes('Er is intussen een nieuwere versie')]).toEqual([422, true])
})

test('an agreement can be taken back, and what was said stays recorded', async () => {
  const version = await latest()
  for (const answer of ['yes', 'no']) {
    world.now = new Date(world.now.getTime() + 60_000)
    await fatima.submit(`${url}/approvals`, { version, party: 'coach', name: 'Fatima Aydin', answer })
  }
  expect((await fatima.get(url)).text).toContain('niet akkoord')
  expect((await world.owner.query("select approved from agreement_approval where version_id = $1 and party = 'coach' order by at", [version])).rows.map(({ approved }) => approved)).toEqual([true, false])
})

test('without a decision, with "nothing", or with the coach out of sight there is no page, no employer’s link and no employer as party', async () => {
  for (const [level, coachVisible, on] of [[undefined, true, ''], ['nothing', true, '2026-11-02'], ['limits', false, '2026-11-03']] as const) {
    if (level) await decide(level, { coachVisible, on })
    const page = await fatima.get(url)
    expect(page.text).toContain('Dan is er geen bladzijde')
    expect(page.html).not.toContain('Voor de werkgever: de bladzijde')
    expect((await fatima.get(`${url}/page`)).status).toBe(404)
    expect((await fatima.submit(`${url}/page`, { naming: 'given', work: 'bakkershulp' })).status).toBe(404)
    expect((await fatima.submit(`${url}/links`, { audience: 'employer', days: '90' })).status).toBe(404)
    expect((await fatima.submit(`${url}/approvals`, { version: await latest(), party: 'employer', name: 'Ilse Blom', answer: 'yes' })).status).toBe(404)
  }
})

test('with a decision the page is made of what was chosen, and the agreement is checked for words that were not released', async () => {
  await decide('support', { sentence: 'Sanne krijgt steun van een coach.', kinds: ['measures'], on: '2026-11-04' })
  await world.owner.query("insert into job_instrument (organisation_id, id, job_id, participant_id, instrument, percent, granted_on, note) values ($1, '00000000-0000-4000-8000-000a00000001', $2, $3, 'loonkostensubsidie', 35, '2026-11-05', 'geheim briefje')", [organisations.waterland.id, job, people.sanne.id])
  const form = await fatima.get(`${url}/page`)
  expect(form.text).toContain('Zet erop: “Sanne krijgt steun van een coach.”')
  const answer = await fatima.submit(`${url}/page`, { naming: 'other', otherName: 'S.', work: 'bakkershulp met autisme', startedOn: '2026-11-02', showSentence: 'on', instruments: ['00000000-0000-4000-8000-000a00000001'] })
  expect([answer.status, answer.text.includes('woorden die niet zijn vrijgegeven')]).toEqual([422, true])
  const id = crypto.randomUUID()
  expect((await fatima.submit(`${url}/page`, { id, naming: 'other', otherName: 'S.', work: 'bakkershulp', startedOn: '2026-11-02', showSentence: 'on', instruments: ['00000000-0000-4000-8000-000a00000001'] })).location).toBe(url)
  expect((await world.owner.query('select shown_name, work, sentence, coach_id from workplace where job_id = $1', [job])).rows).toEqual([{ shown_name: 'S.', work: 'bakkershulp', sentence: 'Sanne krijgt steun van een coach.', coach_id: staff.fatima.id }])
  expect((await world.owner.query('select instrument, percent from workplace_instrument where job_id = $1', [job])).rows).toEqual([{ instrument: 'loonkostensubsidie', percent: 35 }])
  expect((await fatima.get(url)).text).toContain('Open sinds 23 november 2026')
})

test('a watched word in the agreement goes along only with a reason, and the reason is written down', async () => {
  const form = { ...texts, ...easy, guidance: 'De behandelaar belt elke maand.', after: '3', id: crypto.randomUUID() }
  const warned = await fatima.submit(`${url}/edit`, form)
  expect([warned.status, warned.text.includes('woorden die niet zijn vrijgegeven')]).toEqual([422, true])
  expect((await fatima.submit(`${url}/edit`, { ...form, overrideReason: 'Sanne vroeg er zelf om' })).status).toBe(303)
  expect((await world.owner.query('select place, words, reason from disclosure_override where participant_id = $1', [people.sanne.id])).rows).toEqual([{ place: 'agreement', words: ['behandelaar'], reason: 'Sanne vroeg er zelf om' }])
  await fatima.submit(`${url}/edit`, { ...texts, ...easy, after: '4', id: crypto.randomUUID() })
})

test('a link is shown once, with a picture and a letter without names, and can be revoked', async () => {
  const made = await fatima.submit(`${url}/links`, { audience: 'employer', days: '30' })
  const link = /value="(http:\/\/localhost\/workplace\/[^"]+)"/.exec(made.html)![1]!
  expect(made.html).toContain('src="data:image/png;base64,')
  const letter = decodeURIComponent(/href="(mailto:[^"]+)"/.exec(made.html)![1]!)
  expect(letter).toContain(link)
  for (const name of ['Sanne', 'Bos', 'Fatima', 'Aydin', 'Waterland', 'Blom']) expect(letter).not.toContain(name)
  const page = await fatima.get(url)
  expect(page.text).toContain('Voor de werkgever: de bladzijde gemaakt 23 nov 2026 · werkt tot en met 23 dec 2026 · nog niet geopend')
  expect(page.html).not.toContain(link.split('/').at(-1))
  const revoke = /action="([^"]+\/revoke)"/.exec(page.html)![1]!
  expect((await (await world.as('bram')).submit(revoke)).status).toBe(404)
  expect((await fatima.submit(revoke)).location).toBe(url)
  expect((await fatima.submit(revoke)).status).toBe(404)
  expect((await fatima.get(url)).text).toContain('Er is nog geen link')
})

test('another decision closes the page until somebody made it again', async () => {
  await decide('support', { sentence: 'Een andere zin.', kinds: ['measures'], on: '2026-11-05' })
  expect((await fatima.get(url)).text).toContain('De bladzijde is dicht: Sanne koos intussen iets anders')
  expect((await fatima.submit(`${url}/links`, { audience: 'employer', days: '30' })).status).toBe(404)
  await fatima.submit(`${url}/page`, { naming: 'given', work: 'bakkershulp', startedOn: '', showSentence: 'on' })
  expect((await fatima.get(url)).text).toContain('Open sinds')
  await fatima.submit(`${url}/page/withdraw`)
  expect((await fatima.get(url)).text).toContain('Gesloten op 23 november 2026')
  await fatima.submit(`${url}/page/withdraw`, { reopen: 'yes' })
  expect((await fatima.get(url)).text).toContain('Open sinds')
})

test('somebody else’s agreement is not there, and every look is in the log', async () => {
  for (const name of ['bram', 'els', 'lot'] as const) {
    const visitor = await world.as(name)
    for (const part of ['', '/edit', '/page']) expect((await visitor.get(url + part)).status).toBe(404)
    for (const part of ['/edit', '/approvals', '/page', '/page/withdraw', '/links']) expect((await visitor.submit(url + part, { ...texts, ...easy })).status).toBe(404)
  }
  const wrongPerson = url.replace(people.sanne.id, people.amira.id)
  for (const part of ['', '/edit', '/page']) expect((await fatima.get(wrongPerson + part)).status).toBe(404)
  await fatima.get(url)
  const { rows } = await world.owner.query('select event, object_type, participant_ids from audit_line where staff_id = $1 order by seq desc limit 1', [staff.fatima.id])
  expect(rows).toEqual([{ event: 'afspraken bekeken', object_type: 'agreement', participant_ids: [people.sanne.id] }])
})
