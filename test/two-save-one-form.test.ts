import { afterAll, beforeAll, expect, test } from 'vitest'
import { addresses, fill, idsOf, visitorsOf } from './browser/addresses.ts'
import { formsOf, type PageForm } from './forms.ts'
import { openWorld, type Seen, type Visitor, type World } from './world.ts'

/** Every form that changes something that is there already: the page it stands on, and a field in which two people can write. */
const changed: [page: string, field: string, action?: string][] = [
  ['/participants/:participant/edit', 'reachedBy'],
  ['/participants/:participant/jobs/:job/edit', 'tasks'],
  ['/participants/:participant/jobs/:job/end/lessons', 'lessons'],
  ['/participants/:participant/jobs/:job/support', 'stepDownTo'],
  ['/participants/:participant/jobs/:job/feedback/:feedback', 'agreed'],
  ['/participants/:participant/jobs/:job/adaptations/:adaptation', 'effectPerson'],
  ['/participants/:participant/jobs/:job/instruments/:instrument', 'note'],
  ['/participants/:participant/benefits-advice/:advice', 'note'],
  ['/employers/:employer/edit', 'needs', '/employers/:employer'],
  ['/employers/:employer/sites/:site', 'street'],
  ['/employers/:employer/people/:person', 'bestReached'],
  ['/leads/:lead/edit', 'tasks', '/leads/:lead'],
  ['/referrals/:referral/edit', 'wish'],
  ['/agenda/appointments/:appointment/edit', 'note'],
  ['/meetings/:meeting/edit', 'note'],
  ['/meetings/:meeting', 'said', '/meetings/:meeting/points'],
  ['/questions/:question', 'answer'],
]

let world: World
let urlOf: (route: string) => string
let [one, other]: Visitor[] = []

beforeAll(async () => {
  world = await openWorld()
  await fill(world)
  const [ids, visitor] = [await idsOf(world), visitorsOf(world)]
  const [gets, posts] = [addresses('get', ids), addresses('post', ids)]
  urlOf = (route) => [...gets, ...posts].find((address) => address.route === route)!.url
  one = await visitor('fatima')
  other = await visitor('marieke')
}, 240_000)
afterAll(() => world.close())

async function opened(who: Visitor, [page, field, action]: (typeof changed)[number]): Promise<PageForm> {
  const seen = await who.get(urlOf(page))
  const form = formsOf(seen.html).find((candidate) => candidate.action === urlOf(action ?? page) && candidate.names.includes(field))
  if (!form) throw new Error(`no form on ${page}`)
  return form
}

function save(who: Visitor, form: PageForm, typed: Record<string, string>): Promise<Seen> {
  const fields: Record<string, string[]> = {}
  for (const [name, value] of form.fields) (fields[name] ??= []).push(value)
  return who.submit(form.action, { ...fields, ...typed })
}

const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test.each(changed)('on %s two people who write in %s lose no word: who saves last sees both, and then decides', async (...where) => {
  const [, field] = where
  const [mine, theirs] = [await opened(one!, where), await opened(other!, where)]
  expect((await save(other!, theirs, { [field]: 'Zij schreef dit' })).status).toBe(303)
  const answer = await save(one!, mine, { [field]: 'Hij schreef dat' })
  expect([answer.status, answer.html.includes('Hij schreef dat'), plain(answer.html).includes('Zij schreef dit')]).toEqual([409, true, true])
  const again = formsOf(answer.html).find(({ action, fields }) => action === mine.action && fields.some(([, value]) => value === 'Hij schreef dat'))!
  expect((await opened(other!, where)).fields).toContainEqual([field, 'Zij schreef dit'])
  expect((await save(one!, again, {})).status).toBe(303)
  expect((await opened(other!, where)).fields).toContainEqual([field, 'Hij schreef dat'])
})

test.each(changed)('on %s a form that arrives twice is not in its own way', async (...where) => {
  const mine = await opened(one!, where)
  for (const turn of [1, 2]) expect({ turn, status: (await save(one!, mine, { [where[1]]: `Nieuw ${turn > 0}` })).status }).toEqual({ turn, status: 303 })
})

test('who changed another field sees what the colleague wrote taken over, and saves both', async () => {
  const where = changed[0]!
  const [mine, theirs] = [await opened(one!, where), await opened(other!, where)]
  await save(other!, theirs, { reachedBy: 'Bellen na vijf uur' })
  const answer = await save(one!, mine, { phone: '06 00 00 99 99' })
  expect([answer.status, answer.text.includes('Iemand anders wijzigde dit net.')]).toEqual([409, true])
  const again = formsOf(answer.html).find(({ action }) => action === mine.action)!
  expect((await save(one!, again, {})).status).toBe(303)
  const now = (await opened(other!, where)).fields
  expect(now).toContainEqual(['reachedBy', 'Bellen na vijf uur'])
  expect(now).toContainEqual(['phone', '06 00 00 99 99'])
})
