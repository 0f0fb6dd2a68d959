import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
import { unseen } from '../unseen.ts'
import { openWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const sanne = people.sanne.id
const wishes = `/participants/${sanne}/profile/wishes`
const talk = { sessionOn: '2026-11-23', sources: 'person' }
const profiles = async () => (await world.owner.query('select number, content from profile_version where participant_id = $1 order by number', [sanne])).rows

test('two people edit one profile: nothing is lost, and both versions are shown', async () => {
  const [fatima, marieke] = [await world.as('fatima'), await world.as('marieke')]
  await fatima.submit(wishes, { ...talk, madeFrom: '0', now: 'In een bakkerij.', why: 'Geld voor mezelf.', dream: 'Een eigen kraam.' })

  // Both open the same part. Marieke is ready first.
  const [forFatima, forMarieke] = [unseen(await fatima.get(wishes)), unseen(await marieke.get(wishes))]
  expect([forFatima['madeFrom'], forMarieke['madeFrom']]).toEqual([['1'], ['1']])
  const asked = { why: 'Geld voor mezelf.', dream: 'Een eigen kraam.' }
  expect((await marieke.submit(wishes, { ...forMarieke, ...talk, ...asked, now: 'In een bakkerij, liefst bij Blom.', notWanted: 'Nachtwerk.' })).status).toBe(303)

  // Fatima changed the same sentence and another one. Nothing of hers overwrites Marieke, and nothing of hers is gone.
  const answer = await fatima.submit(wishes, { ...forFatima, ...talk, ...asked, now: 'In een bakkerij, vroeg in de ochtend.', dream: 'Taarten maken voor bruiloften.' })
  expect(answer.status).toBe(409)
  expect(answer.text).toContain('Jullie schreven tegelijk')
  expect(answer.text).toContain('Van Marieke van Dam In een bakkerij, liefst bij Blom.')
  expect(answer.text).toContain('Van jou In een bakkerij, vroeg in de ochtend.')
  expect(answer.text).not.toContain('Van jou Taarten maken')
  expect((await profiles()).map(({ number }) => number)).toEqual([1, 2])

  // She closes the page. Her words wait for her as a draft, on any device, and lead back to the same choice.
  const later = await world.as('fatima')
  const resumed = await later.get(wishes)
  expect(resumed.html).toContain('In een bakkerij, vroeg in de ochtend.</textarea>')
  const again = await later.submit(wishes, { ...unseen(resumed), ...talk, ...asked, now: 'In een bakkerij, vroeg in de ochtend.', dream: 'Taarten maken voor bruiloften.' })
  expect(again.status).toBe(409)

  // Without a choice nothing is saved; with "both" the words of both stand there, and what only one of them wrote is joined by itself.
  const choosing = unseen(again)
  expect((await later.submit(wishes, choosing)).text).toContain('Kies wat er moet staan.')
  const saved = await later.submit(wishes, { ...choosing, 'keep.now': 'both' })
  expect(saved.status).toBe(303)
  const [first, second, third, ...more] = await profiles()
  expect(more).toEqual([])
  expect(first.content).toMatchObject({ now: 'In een bakkerij.', notWanted: '' })
  expect(second.content).toMatchObject({ now: 'In een bakkerij, liefst bij Blom.', dream: 'Een eigen kraam.', notWanted: 'Nachtwerk.' })
  expect(third.content).toMatchObject({ now: 'In een bakkerij, liefst bij Blom.\n\nIn een bakkerij, vroeg in de ochtend.', dream: 'Taarten maken voor bruiloften.', notWanted: 'Nachtwerk.', why: 'Geld voor mezelf.' })

  // Every version stays to be read, with its differences word by word, and the draft is gone.
  const versions = await marieke.get(`/participants/${sanne}/profile-versions`)
  for (const text of ['Versie 1', 'Versie 2', 'Versie 3', 'Marieke van Dam', 'Fatima Aydin']) expect(versions.text).toContain(text)
  expect((await marieke.get(`/participants/${sanne}/profile-versions/2`)).html).toMatch(/In een bakkerij<ins>.*?, liefst bij Blom<\/ins>\./)
  expect((await world.owner.query("select count(*) as count from draft where form = 'profileWishes'")).rows[0].count).toBe(0)
})

test('two people who write different things at once are simply joined, also when both press save in the same moment', async () => {
  const [fatima, marieke] = [await world.as('fatima'), await world.as('marieke')]
  const [{ number }] = (await world.owner.query('select max(number) as number from profile_version where participant_id = $1', [sanne])).rows
  const answers = await Promise.all([
    fatima.submit(`/participants/${sanne}/profile/strengths`, { ...talk, madeFrom: String(number), strengths: 'Ze ziet zelf wat er ligt.' }),
    marieke.submit(`/participants/${sanne}/profile/home`, { ...talk, madeFrom: String(number), interests: 'Taarten.' }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  const newest = (await profiles()).at(-1)
  expect(newest.number).toBe(number + 2)
  expect(newest.content).toMatchObject({ strengths: 'Ze ziet zelf wat er ligt.', interests: 'Taarten.' })
})
