import fc from 'fast-check'
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { employers, organisations, people, staff } from '#src/demo/cast.ts'
import { levels } from '#src/disclosure/decision.ts'
import { importsOf } from './house/arrows.ts'
import { everySource } from './house/sources.ts'
import { marked } from './schema/marks.ts'
import { openWorld, type Seen, type Visitor, type World } from './world.ts'

const organisationId = organisations.waterland.id
const sanne = people.sanne.id
const job = '00000000-0000-4000-8000-000900000001'
const url = `/participants/${sanne}/jobs/${job}/agreement`
/** Made for the employer on purpose, or filled below by hand. */
const notPlanted = ['workplace', 'workplace_instrument', 'agreement', 'agreement_version', 'agreement_approval', 'employer_question', 'guest_link', 'audit_head', 'disclosure_decision', 'disclosure_override', 'membership', 'assignment', 'staff_photo', 'organisation', 'team', 'job_instrument', 'cover']
/** Columns whose values the program needs as they are. */
const needed: Record<string, readonly string[]> = { participant: ['given_name', 'target_group'], job: ['title', 'work_form'], enrolment: ['work_status_at_start'], employer: ['name', 'kvk'], staff: ['name', 'phone', 'language'] }

let world: World
let fatima: Visitor
let employer: Visitor
let link: string

/** Puts a word that gives itself away into every text column of every table of a person, and into what coaches write about employers; the checks of this throw-away database are taken away first. */
async function plantSecrets(): Promise<void> {
  const { rows: constraints } = await world.owner.query<{ drop: string }>("select format('alter table %s drop constraint if exists %I cascade', conrelid::regclass, conname) as drop from pg_constraint where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'x')")
  for (const { drop } of constraints) await world.owner.query(drop)
  const { rows } = await world.owner.query<{ table: string; column: string; type: string; needed: boolean }>(`
    select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type, a.attnotnull and not a.atthasdef as needed
    from pg_attribute a join pg_class c on c.oid = a.attrelid where c.relname = any ($1) and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped`, [marked('tenant').filter((table) => !notPlanted.includes(table))])
  const ids: Record<string, string> = { organisation_id: organisationId, participant_id: sanne, job_id: job, employer_id: employers.blom.id, staff_id: staff.fatima.id }
  const plain: Record<string, string> = { integer: '1', numeric: '1', bigint: '1', boolean: 'true', date: "'2026-11-20'", 'timestamp with time zone': 'now()', 'time without time zone': "'09:00'", bytea: "'\\x00'", uuid: 'gen_random_uuid()', 'uuid[]': `array['${sanne}'::uuid]` }
  const secretOf = ({ table, column, type }: (typeof rows)[number]) => {
    const secret = `geheim ${table} ${column}`
    return type === 'text' ? `'${secret}'` : type === 'text[]' ? `array['${secret}']` : type === 'jsonb' ? `'{"geheim": "${secret}"}'` : plain[type]
  }
  for (const table of new Set(rows.map((row) => row.table))) {
    const columns = rows.filter((row) => row.table === table)
    const texts = columns.filter(({ column, type }) => ['text', 'text[]', 'jsonb'].includes(type) && !needed[table]?.includes(column))
    if (needed[table]) {
      const whose = table === 'job' ? `id = '${job}'` : table === 'participant' ? `id = '${sanne}'` : table === 'enrolment' ? `participant_id = '${sanne}'` : table === 'staff' ? `id = '${staff.fatima.id}'` : `id = '${employers.blom.id}'`
      await world.owner.query(`update ${table} set ${texts.map((column) => `"${column.column}" = ${secretOf(column)}`).join(', ')} where ${whose}`)
      continue
    }
    const filled = columns.filter((column) => column.needed || ids[column.column] || texts.includes(column) || column.type === 'uuid[]')
    await world.owner.query(`insert into ${table} (${filled.map(({ column }) => `"${column}"`).join(', ')}) values (${filled.map((column) => (ids[column.column] ? `'${ids[column.column]}'` : secretOf(column))).join(', ')}) on conflict do nothing`)
  }
}

async function decide(decision: { level: string; coachVisible: boolean; released: readonly string[]; kinds: readonly string[]; sentence: string | null; over: boolean }): Promise<void> {
  await world.owner.query('delete from disclosure_decision')
  await world.owner.query("insert into disclosure_decision (organisation_id, id, participant_id, recipient, employer_id, level, coach_visible, released, released_kinds, sentence, decided_on, withdrawn_on, staff_id, revisit) values ($1, gen_random_uuid(), $2, 'employer', $3, $4, $5, $6, $7, $8, '2026-11-01', $9, $10, '{}')",
    [organisationId, sanne, employers.blom.id, decision.level, decision.coachVisible, decision.released, decision.kinds, decision.sentence, decision.over ? '2026-11-22' : null, staff.fatima.id])
}

const open = { level: 'diagnosis', coachVisible: true, released: ['geheim'], kinds: ['measures', 'benefit', 'care'], sentence: null, over: false }
const letters = () => {
  const folder = path.join(world.dataFolder, 'mail')
  return fs.existsSync(folder) ? fs.readdirSync(folder).map((file) => fs.readFileSync(path.join(folder, file), 'utf8')) : []
}

beforeAll(async () => {
  world = await openWorld()
  fatima = await world.as('fatima')
  employer = world.stranger()
  await fatima.submit(`/participants/${sanne}/jobs`, { id: job, employerName: 'Bakkerij Blom', title: 'bakkershulp', workForm: 'regulier', startedOn: '2026-11-02' })
  await plantSecrets()
  await world.owner.query("insert into job_instrument (organisation_id, id, job_id, participant_id, instrument, percent, authority, note) values ($1, '00000000-0000-4000-8000-000a00000001', $2, $3, 'loonkostensubsidie', 35, 'Gemeente Purmerend', 'geheim job_instrument note')", [organisationId, job, sanne])
  await decide(open)
  const text = { work: 'Platen vullen.', hours: 'Vier ochtenden.', guidance: 'Fatima komt elke dinsdag.', call: 'Fatima', easyWork: 'Je vult platen.', easyHours: 'Je werkt vier ochtenden.', easyGuidance: 'Fatima komt.', easyCall: 'Bel Fatima.' }
  await fatima.submit(`${url}/edit`, { ...text, after: '0', id: crypto.randomUUID() })
  await fatima.submit(`${url}/page`, { naming: 'given', work: 'bakkershulp', instruments: ['00000000-0000-4000-8000-000a00000001'] })
  link = /value="http:\/\/localhost(\/workplace[^"]+)"/.exec((await fatima.submit(`${url}/links`, { audience: 'employer', days: '90' })).html)![1]!
}, 120_000)
afterAll(() => world.close())

/** Everything an employer can be answered with: the page (which is also what is printed), in both languages, as JSON, with errors on it, after an approval and a question, and the photo. */
async function everyAnswer(): Promise<Seen[]> {
  const asked = { accept: 'application/json' }
  return [
    await employer.get(link), await employer.get(link, asked), await employer.get(link, { 'accept-language': 'en' }), await employer.get(`${link}?approved`), await employer.get(`${link}?asked`), await employer.get(`${link}/photo`),
    await employer.submit(`${link}/approval`, {}), await employer.submit(`${link}/questions`, {}), await employer.submit(`${link}/questions`, { question: 'Hoe laat?', name: 'Ilse' }), await employer.get(`${link}/nothing`), await employer.get(`${link}x`, asked),
  ]
}

const givesAway = /geheim|Waterland|GGZ|IPS-team|FACT|1001|Bos\b|LVB/i

test('the secrets are planted: the coach’s own pages are full of them', async () => {
  expect((await fatima.get(`/participants/${sanne}/edit`)).html).toContain('geheim participant reached_by')
  const { rows } = await world.owner.query("select count(*)::int as count from contact where note like 'geheim%'")
  expect(rows[0].count).toBe(1)
  expect((await employer.get(link)).text).toContain('Platen vullen.')
})

test('whatever somebody decides, no answer to the employer holds a word of care, and without support told and coach seen there is no page', async () => {
  const decision = fc.record({ released: fc.subarray(['rust', 'geheim', 'medicatie']), kinds: fc.subarray(['measures', 'benefit', 'care']), sentence: fc.constantFrom(null, 'Graag een vaste lijst.'), over: fc.boolean() })
  for (const level of levels) {
    for (const coachVisible of [true, false]) {
      await fc.assert(fc.asyncProperty(decision, async (drawn) => {
        await decide({ level, coachVisible, ...drawn })
        const may = level !== 'nothing' && coachVisible && !drawn.over
        const made = await fatima.submit(`${url}/page`, { naming: 'given', work: 'bakkershulp', showSentence: 'on', instruments: ['00000000-0000-4000-8000-000a00000001'] })
        expect(made.status).toBe(may ? 303 : 404)
        const answers = await everyAnswer()
        expect(answers.slice(0, 5).map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => (may ? 200 : 404)))
        for (const { html } of answers) expect(givesAway.exec(html)?.[0]).toBeUndefined()
        const { text } = answers[0]!
        expect([text.includes('Loonkostensubsidie'), text.includes('Graag een vaste lijst.')]).toEqual([may && drawn.kinds.includes('measures'), may && drawn.sentence !== null])
      }), { numRuns: 4 })
    }
  }
  await expect.poll(() => letters().length).toBeGreaterThan(0)
  for (const letter of letters()) expect(/Sanne|Blom|Hoe laat/.exec(letter)?.[0]).toBeUndefined()
}, 300_000)

test('the employer’s page is made of files that know nothing of care', () => {
  const allowed = /^src\/(kernel|benefits|words|design|web|portal\/(employer|instruments)|urls\.ts|access\/beyond\.ts|staff\/photo|jobs\/(job-instrument|instrument-words)|agreements\/(agreement|agreement-form|approval|question|question-store|release-store|door-store|store)\.ts)/
  const files = everySource().filter(({ path: file }) => /^src\/portal\/(employer|instruments)/.test(file))
  expect(files.length).toBeGreaterThan(5)
  const outside = files.flatMap((file) => importsOf(file).map(({ target }) => target).filter((target) => target.startsWith('src/') && !allowed.test(target)).map((target) => `${file.path} → ${target}`))
  expect(outside).toEqual([])
})
