import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
const id = crypto.randomUUID()
const job = `/participants/${people.sanne.id}/jobs/${id}`
beforeAll(async () => {
  world = await openWorld()
  await (await world.as('fatima')).submit(`/participants/${people.sanne.id}/jobs`, { id, employerName: 'Bakkerij Blom', title: 'bakkershulp', workForm: 'regulier', startedOn: '2026-11-02', hoursPerWeek: '16' })
})
afterAll(() => world.close())

const need = { need: 'Een rustige plek voor de pauze', kind: 'place', askedBy: 'participant' }

test('an adaptation is needed, requested, used, and says whether it helps in two voices', async () => {
  const fatima = await world.as('fatima')
  const one = crypto.randomUUID()
  for (let sent = 0; sent < 2; sent++) expect((await fatima.submit(`${job}/adaptations`, { ...need, id: one })).location).toBe(job)
  let page = await fatima.get(job)
  expect(page.text.match(/Een rustige plek voor de pauze/g)).toHaveLength(1)
  expect(page.text).toContain('Een rustige plek voor de pauze Nodig Wijzig De plek · gevraagd door: de deelnemer')
  await fatima.submit(`${job}/adaptations/${one}`, { ...need, what: 'Het kantoortje achter.', costCents: '49,50', payer: 'de bakkerij', requestedOn: '2026-11-03', decidedOn: '2026-11-04', granted: 'yes', inUseOn: '2026-11-05', effectPerson: 'Ik kom rustig terug.', effectEmployer: 'Het werkt.' })
  page = await fatima.get(job)
  for (const said of ['€ 49,50, betaald door de bakkerij', 'In gebruik', 'aangevraagd 3 nov 2026 · toegekend 4 nov 2026 · in gebruik 5 nov 2026', 'Deelnemer: Ik kom rustig terug.', 'Werkgever: Het werkt.']) expect(page.text).toContain(said)
  expect((await fatima.get(`${job}/adaptations/${one}`)).html).toContain('value="49,50"')
})
test('a form with faults comes back as it was, with a sentence per field', async () => {
  const answer = await (await world.as('fatima')).submit(`${job}/adaptations`, { ...need, need: '', costCents: 'veel', inUseOn: '2026-11-05', stoppedOn: '2026-11-04' })
  expect(answer.status).toBe(422)
  for (const sentence of ['Vul in wat er nodig is.', 'Vul een bedrag in, zoals 120 of 89,95.']) expect(answer.text).toContain(sentence)
  expect(answer.html).toContain('value="veel"')
})
test('one that was recorded by mistake goes, with a line in the log', async () => {
  const fatima = await world.as('fatima')
  const one = crypto.randomUUID()
  await fatima.submit(`${job}/adaptations`, { ...need, need: 'Vergissing', id: one })
  expect((await fatima.submit(`${job}/adaptations/${one}/remove`)).status).toBe(303)
  expect((await fatima.submit(`${job}/adaptations/${one}/remove`)).status).toBe(404)
  const { rows } = await world.owner.query("select kind, object_id, participant_ids from audit_line where event = 'aanpassing verwijderd' and outcome = 'success'")
  expect(rows).toEqual([{ kind: 'delete', object_id: one, participant_ids: [people.sanne.id] }])
})
test('for somebody else’s coach, another organisation, or another person’s job, nothing is there', async () => {
  const fatima = await world.as('fatima')
  const one = crypto.randomUUID()
  await fatima.submit(`${job}/adaptations`, { ...need, id: one })
  for (const who of ['bram', 'lot'] as const) for (const url of [`${job}/adaptations/new`, `${job}/adaptations/${one}`]) expect((await (await world.as(who)).get(url)).status).toBe(404)
  expect((await fatima.get(`/participants/${people.amira.id}/jobs/${id}/adaptations/${one}`)).status).toBe(404)
  expect((await fatima.submit(`/participants/${people.amira.id}/jobs/${id}/adaptations`, need)).status).toBe(404)
  expect((await (await world.as('els')).get(`${job}/adaptations/new`)).status).toBe(404)
})
