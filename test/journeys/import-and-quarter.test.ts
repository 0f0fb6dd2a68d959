import { afterAll, beforeAll, expect, test } from 'vitest'
import { teams } from '#src/demo/cast.ts'
import expected from '#src/imports/fixtures/caseload-team-west.expected.json' with { type: 'json' }
import { follow, importNow, linksOf, linkSaying, sendAndGo, westList } from '../front-door.ts'
import { openWorld, type Visitor, type World } from '../world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const quarterOf = async (visitor: Visitor, quarter: string) => JSON.parse((await visitor.get(`/api/v1/quarters/${quarter}`)).html) as { served: number; workingInclusive: number }
const people = async () => (await world.owner.query('select count(*)::int as n from participant')).rows[0].n as number

test('a team lead imports the spreadsheet and reads the quarter', async () => {
  const marieke = await world.as('marieke')
  // Team West has five people already; what the list brings is what comes on top of them.
  const peopleBefore = await people()
  const before = await Promise.all(expected.quarters.map(({ quarter }) => quarterOf(marieke, quarter)))

  // She finds the import from the menu, chooses the team's own spreadsheet and sees what would come of it.
  const imports = await follow(marieke, await marieke.get('/today'), 'Inlezen')
  expect(imports.text).toContain('Er is nog niets ingelezen')
  const sent = await marieke.upload('/imports', westList, { teamId: teams.west.id })
  const address = sent.location!
  const preview = await marieke.get(address)
  expect(preview.text).toContain(`deelnemers ${expected.persons}`)
  expect(preview.text).toContain(`banen ${expected.jobs}`)

  // Three rows have a problem, each with its reason in words; nothing has been stored yet.
  expect(preview.text).toContain('3 rijen wachten op herstel')
  expect(preview.text).toMatch(/Amira van den Berg Caseload, rij 43 Deze persoon staat twee keer in het bestand/)
  expect(preview.text).toMatch(/Test Zonderstart Caseload, rij 44 De startdatum van het traject ontbreekt\./)
  expect(preview.text).toMatch(/Eind Voorbegin Caseload, rij 45 De baan eindigt voordat die begint/)
  expect(await people()).toBe(peopleBefore)

  // She imports. Everybody is there, with the coach of the list.
  let done = await importNow(marieke, address)
  expect(done.text).toContain(`Ingelezen: ${expected.persons} deelnemers en ${expected.jobs} banen.`)
  expect(await people()).toBe(peopleBefore + expected.persons)
  expect((await marieke.get('/participants?show=all')).text).toContain(`${5 + expected.persons} deelnemers`)
  expect((await marieke.get('/participants?show=all&q=Yılmaz')).text).toContain('Yılmaz, Kim')

  // The quarters are those that were counted by hand from the same list.
  for (const [index, { quarter, served, inclusive }] of expected.quarters.entries()) {
    const numbers = await quarterOf(marieke, quarter)
    expect({ quarter, served: numbers.served - before[index]!.served, inclusive: numbers.workingInclusive - before[index]!.workingInclusive }).toEqual({ quarter, served, inclusive })
  }

  // She reads the page, with the definition beside the figure, and opens a number to its people.
  const quarter = await marieke.get('/quarters/2026Q3')
  const now = await quarterOf(marieke, '2026Q3')
  expect(quarter.text).toContain(`In begeleiding ${now.served}`)
  expect(quarter.text).toContain(`Aan het werk, ruim ${now.workingInclusive} van ${now.served}`)
  expect(quarter.text).toContain('Van iedereen in begeleiding: wie ten minste één dag van het kwartaal een betaalde baan had.')
  const behind = await marieke.get('/quarters/2026Q3/people/workingInclusive')
  const table = behind.html.slice(0, behind.html.indexOf('Niet meegeteld, want'))
  const working = linksOf({ html: table }).filter(({ href }) => /^\/participants\/[0-9a-f-]{36}$/.test(href))
  expect(working).toHaveLength(now.workingInclusive)
  const one = await follow(marieke, behind, working[0]!.says)
  expect(one.status).toBe(200)

  // The row without a start date also has a number that is somebody else's. Both are said and mended in its form; it then counts too.
  done = await marieke.get(address)
  const row = linkSaying(done, 'Test Zonderstart')
  const again = await marieke.submit(row, { startedOn: '31-2-2026' })
  expect(again.status).toBe(422)
  expect(again.text).toContain('“31-2-2026” bestaat niet')
  expect(again.text).toContain('Cliëntnummer 6 is al van iemand anders.')
  const mended = await sendAndGo(marieke, row, { clientNumber: '640', startedOn: '3-2-2026', employer: '', jobTitle: '', workForm: '', jobStartedOn: '', jobEndedOn: '', hoursPerWeek: '' })
  expect(mended.text).toContain('Test Zonderstart is ingelezen.')
  expect((await quarterOf(marieke, '2026Q3')).served).toBe(now.served + 1)

  // Fatima sees the people the list gives her, but for the one who left in October, and a note to one of them is work that an undo does not take away.
  const fatima = await world.as('fatima')
  const hers = linksOf(await fatima.get('/participants?show=all')).filter(({ href }) => /^\/participants\/[0-9a-f-]{36}$/.test(href))
  expect(hers).toHaveLength(3 + (expected.coaches['F. Aydin'] - 1) + 1)
  const kept = hers.find(({ says }) => says === 'Yılmaz, Kim') ?? hers.find(({ says }) => !/^(Bos|El Idrissi, Amira|Jansen, Bas)/.test(says))!
  await fatima.submit('/contacts', { kind: 'support', participantIds: kept.href.split('/').at(-1)!, onDay: '2026-11-23', modality: 'phone', place: 'remote', note: 'Gebeld na het inlezen.' })

  // She undoes the import after being told what goes and who stays; the figures are those of before, plus the one who stays.
  const question = await follow(marieke, await marieke.get(address), 'Draai dit terug')
  expect(question.text).toContain('1 deelnemer blijft')
  expect(question.text).toContain('er is een contact vastgelegd')
  const undone = await sendAndGo(marieke, `${address}/undo`, {})
  expect(undone.text).toMatch(/Dit is teruggedraaid op \d+ \w+ \d{4}\./)
  expect(await people()).toBe(peopleBefore + 1)
  expect((await fatima.get(kept.href)).text).toContain('Gebeld na het inlezen.')
  const stayed = await Promise.all(expected.quarters.map(({ quarter: name }) => quarterOf(marieke, name)))
  for (const [index, { served }] of stayed.entries()) expect(served - before[index]!.served).toBeLessThanOrEqual(1)

  // Everybody the list brought stands in the access log, when they came and when they went.
  const { rows } = await world.owner.query<{ event: string; n: number }>("select event, sum(array_length(participant_ids, 1))::int as n from audit_line where event in ('lijst ingelezen', 'inlezen teruggedraaid') group by event order by event")
  expect(rows).toEqual([{ event: 'inlezen teruggedraaid', n: expected.persons }, { event: 'lijst ingelezen', n: expected.persons }])
})
