import fs from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { employers, organisations, people, staff, teams } from '#src/demo/cast.ts'
import { openWorld, type Visitor, type World } from '#test/world.ts'
import expected from './fixtures/caseload-team-west.expected.json' with { type: 'json' }

let world: World
let marieke: Visitor
beforeAll(async () => {
  world = await openWorld()
  marieke = await world.as('marieke')
})
afterAll(() => world.close())

const west = { name: 'caseload-team-west.xlsx', bytes: fs.readFileSync(new URL('./fixtures/caseload-team-west.xlsx', import.meta.url)) }
const csv = (name: string, ...lines: string[]) => ({ name, bytes: Buffer.from(lines.join('\r\n')) })
const imports = async () => (await world.owner.query('select * from import order by created_at desc')).rows
const count = async (table: string, where = 'true') => (await world.owner.query(`select count(*)::int as n from ${table} where ${where}`)).rows[0].n as number

async function upload(file: { name: string; bytes: Buffer }, who = marieke) {
  const sent = await who.upload('/imports', file, { teamId: teams.west.id })
  expect(sent.status).toBe(303)
  return sent.location!
}

/** Presses "Inlezen" and waits until the background work is over. */
async function run(page: string, fields: Record<string, string> = {}) {
  await marieke.submit(`${page}/mapping`, { ...fields, then: 'run' })
  for (let tries = 0; tries < 400; tries++) {
    const { rows } = await world.owner.query('select state from import where id = $1', [page.split('/').at(-1)])
    if (rows[0].state !== 'running') return rows[0].state as string
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('the import does not end')
}

const rowLinks = (html: string) => [...html.matchAll(/href="(\/imports\/[0-9a-f-]+\/rows\/[0-9a-f-]+)"/g)].map((match) => match[1]!).filter((link, index, all) => all.indexOf(link) === index)

let page: string

test('a team lead uploads the list and sees what would come of it before anything is stored', async () => {
  expect((await marieke.get('/imports')).text).toContain('Er is nog niets ingelezen')
  page = await upload(west)
  const shown = await marieke.get(page)
  expect(shown.status).toBe(200)
  expect(shown.text).toMatch(/deelnemers 38/)
  expect(shown.text).toMatch(/banen 19/)
  expect(shown.text).toContain('3 rijen wachten op herstel')
  expect(shown.text).toContain('Deze persoon staat twee keer in het bestand')
  expect(shown.text).toContain('Caseload, rij 44')
  expect(await count('participant', 'import_id is not null')).toBe(0)
})

test('the coaches of the list are recognised among the colleagues', async () => {
  const { html } = await marieke.get(page)
  const chosen = (key: string) => new RegExp(`name="coach\\.${key}".*?</select>`, 's').exec(html)![0].match(/<option value="([^"]+)" selected/)![1]
  expect(chosen('faydin')).toBe(staff.fatima.id)
  expect(chosen('bdejong')).toBe(staff.bram.id)
})

test('a coach may not, and another team or organisation finds nothing', async () => {
  for (const name of ['fatima', 'peter', 'inge', 'wim'] as const) {
    const visitor = await world.as(name)
    expect((await visitor.get(page)).status).toBe(404)
    expect((await visitor.submit(`${page}/mapping`, { then: 'run' })).status).toBe(404)
    expect((await visitor.submit(`${page}/undo`)).status).toBe(404)
    expect((await visitor.upload('/imports', west, { teamId: teams.west.id })).status).toBe(name === 'peter' || name === 'inge' ? 422 : 404)
  }
  expect(await count('import')).toBe(1)
})

test('after "Inlezen" the people, jobs and coaches stand in the tables and the log names everybody', async () => {
  expect(await run(page)).toBe('done')
  expect(await count('participant', 'import_id is not null')).toBe(expected.persons)
  expect(await count('job', 'import_id is not null')).toBe(expected.jobs)
  expect(await count('import_row', "state = 'waiting'")).toBe(expected.problems.length)
  const { rows } = await world.owner.query("select s.name, count(*)::int as n from assignment a join staff s on s.id = a.staff_id where a.import_id is not null group by s.name")
  expect(Object.fromEntries(rows.map(({ name, n }) => [name, n]))).toEqual({ 'Fatima Aydin': expected.coaches['F. Aydin'], 'Bram de Jong': expected.coaches['B. de Jong'] })
  const logged = await world.owner.query("select staff_name, array_length(participant_ids, 1) as people from audit_line where event = 'lijst ingelezen'")
  expect(logged.rows).toEqual([{ staff_name: 'Marieke van Dam', people: 38 }])
  expect((await imports())[0].file).toBeNull()
})

test('the quarter of a list read in through the browser is the quarter of the list', async () => {
  const castServed: Record<string, number> = { '2026Q1': 2, '2026Q2': 2, '2026Q3': 4 }
  for (const { quarter, served, inclusive } of expected.quarters) {
    const numbers = JSON.parse((await marieke.get(`/api/v1/quarters/${quarter}`)).html)
    expect(numbers).toMatchObject({ workingInclusive: inclusive, served: served + castServed[quarter]! })
  }
})

test('a waiting row is mended in a form with each sentence at its field', async () => {
  const [, start, job] = rowLinks((await marieke.get(page)).html)
  const form = await marieke.get(start!)
  expect(form.text).toContain('De startdatum van het traject ontbreekt.')
  expect(form.html).toMatch(/id="form-startedOn"[^>]*aria-invalid="true"/)
  const still = await marieke.submit(start!, { familyName: 'Zonderstart', givenName: 'Test', startedOn: '31-2-2026' })
  expect(still.status).toBe(422)
  expect(still.text).toContain('“31-2-2026” bestaat niet')
  const done = await marieke.submit(start!, { clientNumber: '640', familyName: 'Zonderstart', givenName: 'Test', startedOn: '3-2-2026', employer: '', jobTitle: '', workForm: '', jobStartedOn: '', jobEndedOn: '', hoursPerWeek: '' })
  expect(done.status).toBe(303)
  expect((await marieke.get(done.location!)).text).toContain('Test Zonderstart is ingelezen')
  expect(await count('participant', "family_name = 'Zonderstart'")).toBe(1)
  expect(await count('import_row', "state = 'waiting'")).toBe(2)
  expect((await marieke.get(start!)).status).toBe(404)
  expect((await marieke.get(job!)).status).toBe(200)
})

test('a row is set aside with a click, kept, and put back', async () => {
  const [first] = rowLinks((await marieke.get(page)).html)
  await marieke.submit(`${first}/dismiss`)
  expect(await count('import_row', "state = 'waiting'")).toBe(1)
  expect((await marieke.get(`${page}?rows=dismissed`)).text).toContain('Amira van den Berg')
  await marieke.submit(`${first}/restore`)
  expect(await count('import_row', "state = 'waiting'")).toBe(2)
})

test('the same list again holds nobody new: everybody is there already, with a link', async () => {
  const again = await upload(west)
  const shown = await marieke.get(again)
  expect(shown.text).toMatch(/deelnemers 0 .*banen 0/)
  expect(await run(again)).toBe('done')
  const rows = (await world.owner.query("select problems from import_row where import_id = $1", [again.split('/').at(-1)])).rows
  expect(rows).toHaveLength(41)
  expect(rows.filter(({ problems }) => problems[0].code === 'alreadyThere').length).toBe(40)
  expect((await marieke.get(again)).html).toMatch(/href="\/participants\/[0-9a-f-]{36}"/)
  expect(await count('participant', 'import_id is not null')).toBe(39)
})

test('somebody of another team is never named nor given a job, only the number is taken', async () => {
  const taken = csv('ander.csv', 'Cliëntnummer;Voornaam;Achternaam;Doelgroep;Start IPS', `${people.daan.clientNumber};Iemand;Anders;GGZ;1-3-2026`, '77;Nieuw;Persoon;GGZ;1-3-2026')
  const shown = await marieke.get(await upload(taken))
  expect(shown.text).toContain(`Cliëntnummer ${people.daan.clientNumber} is al van iemand anders`)
  expect(shown.text).not.toContain('Daan')
  const jobs = csv('banen.csv', 'Cliëntnummer;Werkgever;Functie;Vorm van werk;Start baan', `${people.daan.clientNumber};Bakker;hulp;regulier;1-4-2026`)
  expect((await marieke.get(await upload(jobs))).text).toContain('staat niet in dit bestand en niet in Meewerk')
})

test('a corrected layout is remembered for the next file of the same shape', async () => {
  const head = 'Cliëntnummer;Voornaam;Achternaam;Doelgroep;Start IPS;Bijzonder'
  const first = await upload(csv('een.csv', head, '501;An;Een;GGZ;1-3-2026;rijbewijs'))
  await marieke.submit(`${first}/mapping`, { 's0.c5': 'notes', then: 'look' })
  expect((await marieke.get(first)).html).toMatch(/name="s0\.c5".*?<option value="notes" selected/s)
  const second = await upload(csv('twee.csv', head, '502;Ab;Twee;GGZ;1-3-2026;geen rijbewijs'))
  const shown = await marieke.get(second)
  expect(shown.text).toContain('We lezen deze lijst zoals de vorige met dezelfde kolommen')
  expect(shown.html).toMatch(/name="s0\.c5".*?<option value="notes" selected/s)
  expect(await run(second)).toBe('done')
  expect(await count('contact', "note = 'Uit de ingelezen lijst: geen rijbewijs'")).toBe(1)
})

test('one field cannot be two columns, and a header row must be there', async () => {
  const list = await upload(csv('dubbel.csv', 'Cliëntnummer;Voornaam;Achternaam;Doelgroep;Start IPS', '601;An;Een;GGZ;1-3-2026'))
  const wrong = await marieke.submit(`${list}/mapping`, { 's0.c1': 'familyName', 's0.headerRow': '99', then: 'run' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Dit is al een andere kolom')
  expect(wrong.text).toContain('Deze rij is er niet')
  expect(wrong.html).toMatch(/name="s0\.c1".*?<option value="familyName" selected/s)
  expect(wrong.html).toMatch(/name="s0\.headerRow"[^>]*value="99"/)
})

test('HTML and formulas in cells are text', async () => {
  const list = await upload(csv('eng.csv', 'Cliëntnummer;Voornaam;Achternaam;Doelgroep;Start IPS;Coach', '701;<script>alert(1)</script>;=HYPERLINK("x");GGZ;onzin;<b>Coach</b>', '702;<i>Schuin</i>;Goed;GGZ;1-3-2026;<b>Coach</b>'))
  const shown = await marieke.get(list)
  expect(shown.html).not.toMatch(/<script>alert|<b>Coach|<i>Schuin/)
  expect(shown.text).toContain('<script>alert(1)</script>')
  expect(await run(list)).toBe('done')
  expect(await count('staff', "name = '<b>Coach</b>' and import_id is not null")).toBe(1)
  expect((await marieke.get(list)).html).not.toMatch(/<script>alert/)
})

test('a file of more than 50 MB, and one that is no spreadsheet, are refused with a sentence and nothing is kept', async () => {
  const before = await count('import')
  const large = await marieke.upload('/imports', { name: 'groot.xlsx', bytes: Buffer.alloc(51 * 1024 * 1024, 1) }, { teamId: teams.west.id })
  expect([large.status, large.text.includes('groter dan 50 MB')]).toEqual([422, true])
  const pdf = await marieke.upload('/imports', { name: 'x.xlsx', bytes: Buffer.from('%PDF-1.7 enz') }, { teamId: teams.west.id })
  expect([pdf.status, pdf.text.includes('Dit is een pdf')]).toEqual([422, true])
  expect((await marieke.submit('/imports', { teamId: teams.west.id })).text).toContain('Kies een bestand')
  expect(await count('import')).toBe(before)
})

test('an import whose program is gone is shown as stopped and can be tried again', async () => {
  const list = await upload(csv('stuk.csv', 'Cliëntnummer;Voornaam;Achternaam;Doelgroep;Start IPS', '801;Her;Nieuwd;GGZ;1-3-2026'))
  await world.owner.query("update import set state = 'running', started_at = now() - interval '1 minute' where id = $1", [list.split('/').at(-1)])
  const shown = await marieke.get(list)
  expect(shown.text).toContain('Het inlezen is gestopt. Er is niets half bewaard.')
  expect(shown.text).toContain('Probeer opnieuw')
  expect(await run(list)).toBe('done')
})

test('undoing takes everything away but people for whom something was done since, and says why', async () => {
  const id = page.split('/').at(-1)!
  const one = (await world.owner.query("select id from participant where import_id = $1 and family_name <> 'Zonderstart' order by id limit 2", [id])).rows.map((row) => row.id as string)
  await marieke.submit('/contacts', { kind: 'support', participantIds: one[0]!, onDay: '2026-11-20', modality: 'phone', place: 'remote' })
  const { rows: [person] } = await world.owner.query('select * from participant where id = $1', [one[1]])
  await marieke.submit(`/participants/${one[1]}/edit`, { givenName: person.given_name, familyName: person.family_name, clientNumber: person.client_number, bornOn: person.born_on, targetGroup: 'ggz', phone: '0612345678' })
  const ask = await marieke.get(`${page}/undo`)
  expect(ask.text).toContain('2 deelnemers blijven')
  expect(ask.text).toContain('er is een contact vastgelegd')
  expect(ask.text).toContain('er is iets gewijzigd')
  const [learned] = (await world.owner.query('select id from employer where import_id = $1 order by id limit 1', [id])).rows
  await marieke.submit(`/employers/${learned.id}/people`, { name: 'Ilse', function: 'eigenaar' })
  const undone = await marieke.submit(`${page}/undo`)
  expect((await marieke.get(undone.location!)).text).toContain('Dit is teruggedraaid')
  const left = (await world.owner.query('select id from participant where import_id = $1', [id])).rows.map((row) => row.id as string)
  expect(left.sort()).toEqual([...one].sort())
  expect(await count('employer', `id = '${learned.id}'`)).toBe(1)
  expect(await count('import_row', `import_id = '${id}'`)).toBe(0)
  expect(await count('participant', `organisation_id = '${organisations.waterland.id}' and import_id is null`)).toBe(8)
  const { rows } = await world.owner.query("select array_length(participant_ids, 1) as n from audit_line where event = 'inlezen teruggedraaid' and kind = 'delete'")
  expect(rows).toEqual([{ n: 37 }])
})

test('after undoing, the list can be read in again', async () => {
  const again = await upload(west)
  expect(await run(again)).toBe('done')
  const id = again.split('/').at(-1)
  expect(await count('participant', `import_id = '${id}'`)).toBe(36)
})

test('a list read in again after employers were merged finds its work known, under the old name too, and makes no employer anew', async () => {
  const jobs = csv('banen.csv', 'Cliëntnummer;Werkgever;Functie;Vorm van werk;Start baan', `${people.amira.clientNumber};Oude Naam;hulp;regulier;1-4-2026`)
  const more = csv('meer.csv', 'Cliëntnummer;Werkgever;Functie;Vorm van werk;Start baan', `${people.bas.clientNumber};Oude Naam;hulp;regulier;1-5-2026`)
  expect(await run(await upload(jobs))).toBe('done')
  const { rows: [old] } = await world.owner.query("select id from employer where name = 'Oude Naam'")
  await marieke.submit(`/employers/${employers.smit.id}/merge`, { id: crypto.randomUUID(), with: old.id })
  const again = await upload(jobs)
  await run(again)
  expect((await marieke.get(again)).text).toContain('Deze baan staat al in Meewerk.')
  expect(await run(await upload(more))).toBe('done')
  expect(await count('employer', "name = 'Oude Naam'")).toBe(1)
  expect(await count('job', `participant_id = '${people.bas.id}' and employer_id = '${employers.smit.id}'`)).toBe(1)
})
