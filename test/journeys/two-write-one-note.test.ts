import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
import { openWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const numberIn = (html: string) => /name="number" value="(\d+)"/.exec(html)![1]!

test('Fatima and Marieke change one note at once: nothing is lost, and both texts stand side by side', async () => {
  const [fatima, marieke] = [await world.as('fatima'), await world.as('marieke')]
  const id = crypto.randomUUID()
  const note = { kind: 'support', participantIds: people.sanne.id, onDay: '2026-11-20', place: 'home', minutes: '30' }
  await fatima.submit('/contacts', { ...note, id, note: 'Sanne wil met dieren werken.' })

  // Both open the note.
  const [hers, mine] = [await marieke.get(`/contacts/${id}/edit`), await fatima.get(`/contacts/${id}/edit`)]

  // Marieke saves first.
  await marieke.submit(`/contacts/${id}`, { ...note, number: numberIn(hers.html), note: 'Sanne wil met dieren werken. Ze heeft allergie voor katten.' })

  // Fatima saves a moment later. Her text is not accepted, and not lost: both stand there, with what each changed.
  const both = await fatima.submit(`/contacts/${id}`, { ...note, number: numberIn(mine.html), place: 'workplace', note: 'Sanne wil met paarden werken.' })
  expect(both.status).toBe(422)
  expect(both.text).toContain('Twee mensen schreven tegelijk')
  expect(both.text).toContain('Marieke van Dam wijzigde deze notitie ook')
  expect(both.html).toMatch(/<ins><span[^>]*>Erbij: <\/span> Ze heeft allergie voor katten\.<\/ins>/)
  expect(both.html).toMatch(/<del><span[^>]*>Weg: <\/span>dieren<\/del><ins><span[^>]*>Erbij: <\/span>paarden<\/ins>/)
  expect(both.html).toContain('Sanne wil met paarden werken.</textarea>')
  expect((await marieke.get(`/contacts/${id}`)).text).toContain('Ze heeft allergie voor katten.')

  // Her telephone dies. On her laptop her own text is still there.
  const later = await (await world.as('fatima')).get(`/contacts/${id}/edit`)
  expect(later.html).toContain('Sanne wil met paarden werken.</textarea>')

  // She puts the two together and saves; the history holds all three texts, and Marieke's comes back in one tap.
  const saved = await fatima.submit(`/contacts/${id}`, { ...note, number: numberIn(later.html), note: 'Sanne wil met paarden werken. Ze heeft allergie voor katten.' })
  expect(saved.status).toBe(303)
  const history = await fatima.get(`/contacts/${id}/history`)
  for (const text of ['Fatima Aydin wijzigde dit', 'Marieke van Dam wijzigde dit', 'Fatima Aydin schreef dit', 'Sanne wil met dieren werken.']) expect(history.text).toContain(text)
  await marieke.submit(`/contacts/${id}/restore`, { number: '2' })
  expect((await fatima.get(`/contacts/${id}`)).text).toContain('Sanne wil met dieren werken. Ze heeft allergie voor katten.')
  expect((await (await world.as('fatima')).get(`/contacts/${id}/edit`)).text).not.toContain('Dit is je concept')
})

test('two that save in the same moment: one is kept, the other sees both', async () => {
  const [fatima, marieke] = [await world.as('fatima'), await world.as('marieke')]
  const id = crypto.randomUUID()
  const note = { kind: 'support', participantIds: people.bas.id, onDay: '2026-11-20', place: 'home', minutes: '30' }
  await fatima.submit('/contacts', { ...note, id, note: 'Begin.' })
  const answers = await Promise.all([fatima.submit(`/contacts/${id}`, { ...note, number: '1', note: 'Van Fatima.' }), marieke.submit(`/contacts/${id}`, { ...note, number: '1', note: 'Van Marieke.' })])
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
  const refused = answers.find(({ status }) => status === 422)!
  expect(refused.text).toMatch(/Van Fatima\..*Van Marieke\.|Van Marieke\..*Van Fatima\./)
  const { rows } = await world.owner.query('select number from contact_version where contact_id = $1', [id])
  expect(rows).toEqual([{ number: 1 }])
})
