import fs from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { employers, teams } from '#src/demo/cast.ts'
import { labelsAt } from '#src/imports/layout.ts'
import { readSheets } from '#src/sheets/read.ts'
import { openWorld, type Visitor, type World } from '#test/world.ts'

const file = { name: 'caseload-team-west.xlsx', bytes: fs.readFileSync(new URL('../../src/imports/fixtures/caseload-team-west.xlsx', import.meta.url)) }
const unknownEmployer = 'Onbekende werkgever (uit ingelezen lijst)'

let world: World
let marieke: Visitor
let page: string

beforeAll(async () => {
  world = await openWorld()
  marieke = await world.as('marieke')
  page = (await marieke.upload('/imports', file, { teamId: teams.west.id })).location!
  await marieke.submit(`${page}/mapping`, { then: 'run' })
  const state = async () => (await world.owner.query('select state from import where id = $1', [page.split('/').at(-1)])).rows[0].state as string
  for (let tries = 0; tries < 400 && (await state()) === 'running'; tries++) await new Promise((resolve) => setTimeout(resolve, 25))
})
afterAll(() => world.close())

/** Everything somebody's pages say, by the name of the page. */
async function pagesOf(familyName: string, givenName: string) {
  const { rows: [row] } = await world.owner.query('select p.id, j.id as job, j.employer_id as employer from participant p left join job j on j.participant_id = p.id where p.import_id is not null and p.family_name = $1 and p.given_name = $2', [familyName, givenName])
  const at = async (path: string | null) => (path === null ? '' : (await marieke.get(path)).text)
  const person = `/participants/${row.id}`
  return {
    overview: await at(person), around: await at(`${person}/around`), work: await at(`${person}/work`), timeline: await at(`${person}/timeline`), edit: (await marieke.get(`${person}/edit`)).html,
    job: await at(row.job && `${person}/jobs/${row.job}`), employer: await at(row.employer && `/employers/${row.employer}`), employerId: row.employer as string | null,
  }
}
type Pages = Awaited<ReturnType<typeof pagesOf>>

const marjolein: Record<string, (pages: Pages) => [said: string, word: string]> = {
  Nr: ({ overview }) => [overview, 'Cliëntnummer 2'],
  Achternaam: ({ edit }) => [edit, 'name="familyName" type="text" value="Kok"'],
  Voornaam: ({ edit }) => [edit, 'name="givenName" type="text" value="Marjolein"'],
  'Geb. datum': ({ overview }) => [overview, '13 november 1998, 28 jaar'],
  Doelgroep: ({ edit }) => [edit, 'name="targetGroup" value="ggz" checked'],
  Coach: ({ around }) => [around, 'Fatima Aydin Coach · sinds 22 jun 2026'],
  Behandelteam: ({ around }) => [around, 'Behandelteam FACT Centrum'],
  Aangemeld: ({ around }) => [around, 'Aangemeld 4 juni 2026'],
  'Start IPS': ({ timeline }) => [timeline, '22 jun 2026 Begeleiding begonnen · IPS-team West'],
  '1e werkgeverscontact': ({ timeline }) => [timeline, `3 aug 2026 Werkgever · ${unknownEmployer} Fatima Aydin`],
  Werkgever: ({ employer }) => [employer, 'Jouw mensen bij deze werkgever Femke van Leeuwen keukenhulp, sinds 25 okt 2026 Nog niets gekozen: vertel niets Marjolein Kok keukenhulp, sinds 27 aug 2026'],
  Functie: ({ job }) => [job, 'Beroep keukenhulp'],
  KvK: ({ employer }) => [employer, 'KvK-nummer 55667788'],
  'Soort baan': ({ job }) => [job, 'Bij de baan staat dat deze regelingen gelden. Leg ze vast met de datums, dan zie je wat er op tijd moet gebeuren. Loonkostensubsidie'],
  'Uren p/w': ({ job }) => [job, 'Uren en loon Wijziging vastleggen 27 aug 2026 12 uur per week Bij de start'],
  'Start baan': ({ work }) => [work, 'keukenhulp · Lunchroom Zoet Loopt sinds 27 augustus 2026'],
}
/** Bas, whose work and support ended. */
const ended: typeof marjolein = {
  'Einde baan': ({ work }) => [work, 'magazijnmedewerker · IJzerwaren Prins Gestopt 30 maart 2024 tot en met 27 november 2024'],
  'Einde traject': ({ around }) => [around, 'Afgesloten 28 mei 2024'],
  'Reden einde': ({ around }) => [around, 'Wil niet meer werken wil niet meer werken'],
}
/** Kees, about whom something is remarked. */
const remarked: typeof marjolein = {
  Opmerkingen: ({ timeline }) => [timeline, '2 mei 2025 Anders Bram de Jong Uit de ingelezen lijst: eerder: Kringloop Noord (verkoopmedewerker) 29-7-2025 t/m 22-7-2026'],
}

test('every column of every sheet is read back from a page below, and none is left over', () => {
  const read = readSheets(file.bytes, file.name)
  if (!read.ok) throw new Error('the file cannot be read')
  const headers = read.sheets.flatMap((sheet) => labelsAt(sheet, 4, 1)).filter((label) => label !== '')
  expect(headers.sort()).toEqual([marjolein, ended, remarked].flatMap((columns) => Object.keys(columns)).sort())
})

test('what the list says of Marjolein stands on her pages, her job and her employer', async () => {
  const pages = await pagesOf('Kok', 'Marjolein')
  for (const [column, read] of Object.entries(marjolein)) {
    const [said, word] = read(pages)
    expect(said, column).toContain(word)
  }
})

test('the end of work and of support, with its reason as a choice and in its own words', async () => {
  const pages = await pagesOf('Graaf', 'Bas')
  for (const [column, read] of Object.entries(ended)) {
    const [said, word] = read(pages)
    expect(said, column).toContain(word)
  }
})

test('a remark stands as a note on the day support began; an earlier job in it is not made into a job', async () => {
  const pages = await pagesOf('Postma', 'Kees')
  const [said, word] = remarked.Opmerkingen!(pages)
  expect(said).toContain(word)
  expect(pages.work).not.toContain('Kringloop')
})

test('a register number that is there already is the same employer, under the name all know', async () => {
  const kees = await pagesOf('Postma', 'Kees')
  expect(kees.employerId).toBe(employers.blom.id)
  expect(kees.work).toContain('broodbakker · Bakkerij Blom')
})

test('an occupation is filled in only where the title leads to one: a warehouse worker may be several', async () => {
  const { rows } = await world.owner.query('select distinct title, occupation_code from job where import_id is not null order by title')
  expect(Object.fromEntries(rows.map(({ title, occupation_code: code }) => [title, code]))).toMatchObject({ keukenhulp: '9412', schoonmaker: '9112', broodbakker: '7512', magazijnmedewerker: null, hulpmonteur: null })
})

test('silence stays silence: no contact, job, end or remark is made up', async () => {
  const jeroen = await pagesOf('Hendriks', 'Jeroen')
  expect(jeroen.timeline).toMatch(/Wat er gebeurde 18 sep 2026 Begeleiding begonnen · IPS-team West Vandaag/)
  expect((await pagesOf('Kok', 'Marjolein')).job).toContain('Strikt nog niet te zeggen Vul in of iedereen kon solliciteren.')
})

test('the quarter counts them: Marjolein inclusively and not yet strictly, Kees both ways', async () => {
  const shown = async (figure: string) => (await marieke.get(`/quarters/2026Q3/people/${figure}`)).text.split('Niet meegeteld')[0]!
  expect([(await shown('workingInclusive')).includes('Kok, Marjolein'), (await shown('workingInclusive')).includes('Postma, Kees')]).toEqual([true, true])
  expect([(await shown('workingStrict')).includes('Kok, Marjolein'), (await shown('workingStrict')).includes('Postma, Kees')]).toEqual([false, true])
})

test('undoing takes back every landing', async () => {
  await marieke.submit(`${page}/undo`)
  for (const table of ['participant', 'enrolment', 'assignment', 'job', 'contact', 'employer', 'team']) {
    expect([table, (await world.owner.query(`select count(*)::int as n from ${table} where import_id is not null`)).rows[0].n]).toEqual([table, 0])
  }
  expect((await marieke.get(`/employers/${employers.blom.id}`)).text).not.toContain('Postma')
})
