import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const typed = { participantIds: [people.sanne.id, people.bas.id], note: 'Ze wil weer', place: 'home' }
const draftsIn = async () => (await world.owner.query('select form, subject, discarded_at is not null as discarded from draft order by saved_at')).rows

test('a half-filled note waits for its writer on every device, and for nobody else', async () => {
  const draft = crypto.randomUUID()
  const kept = await (await world.as('fatima')).submit('/drafts/contact', { ...typed, draft, draftBy: 'script' })
  expect(JSON.parse(kept.html).said).toMatch(/^Concept bewaard om \d\d:\d\d$/)
  const elsewhere = await world.as('fatima')
  const offer = await elsewhere.get('/contacts/new')
  expect(offer.text).toMatch(/Je begon .* aan een notitie over Sanne Bos, Bas Jansen\./)
  const page = await elsewhere.get(`/contacts/new?draft=${draft}`)
  expect(page.html).toContain('Ze wil weer</textarea>')
  expect([...page.html.matchAll(/name="participantIds" value="[^"]+" checked/g)]).toHaveLength(2)
  for (const who of ['marieke', 'bram', 'lot'] as const) {
    const other = await world.as(who)
    for (const url of ['/contacts/new', `/contacts/new?draft=${draft}`]) expect((await other.get(url)).text).not.toMatch(/Je begon|Ze wil weer/)
    expect((await other.submit('/drafts/contact/discard', { draft })).status).toBe(404)
  }
})

test('saving takes the draft away, also one that arrives after its note', async () => {
  const fatima = await world.as('fatima')
  const id = crypto.randomUUID()
  const note = { ...typed, id, draft: id, kind: 'support', onDay: '2026-11-23', note: 'Ze wil weer werken.' }
  await fatima.submit('/drafts/contact', note)
  await fatima.submit('/contacts', note)
  expect((await draftsIn()).map(({ subject }) => subject)).not.toContain(id)
  await fatima.submit('/drafts/contact', note)
  expect((await fatima.get('/contacts/new')).text).not.toContain(id)
  expect((await draftsIn()).map(({ subject }) => subject)).not.toContain(id)
})

test('a draft thrown away can be taken back', async () => {
  const bram = await world.as('bram')
  const draft = crypto.randomUUID()
  expect((await bram.submit('/drafts/contact', { draft, note: 'Eerst dit' })).location).toBe(`/contacts/new?draft=${draft}`)
  const thrown = await bram.submit('/drafts/contact/discard', { draft })
  const page = await bram.get(thrown.location!)
  expect(page.text).toContain('Het concept is weggegooid.')
  expect(page.text).not.toContain('Je begon')
  const back = await bram.submit('/drafts/contact/restore', { draft })
  expect((await bram.get(back.location!)).html).toContain('Eerst dit</textarea>')
})

test('a form that is not known, names nothing or is far too large is not kept', async () => {
  const fatima = await world.as('fatima')
  const before = await draftsIn()
  for (const [form, fields] of [['unknown', { draft: crypto.randomUUID() }], ['contact', { draft: 'x' }], ['contact', { draft: crypto.randomUUID(), note: 'x'.repeat(250_000) }]] as const) {
    expect((await fatima.submit(`/drafts/${form}`, fields)).status).toBe(404)
  }
  expect(await draftsIn()).toEqual(before)
})
