import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '#src/routes.ts'
import { addresses, fill, guestPages, idsOf, visitorsOf } from './browser/addresses.ts'
import { formsOf, type PageForm } from './forms.ts'
import { openWorld, type Visitor, type World } from './world.ts'

const nobodys = '11111111-1111-4111-8111-111111111111'
const strange = ['\0', 'a\0b', '\ud800', 'x'.repeat(30_000), '2026-02-30', '0000-01-01', '1900-01-01', '2199-12-31', '9999-12-31', '-1', '0,00001', '1e400', '2147483648', '24:00', nobodys, nobodys.replace(/1$/, 'Z'), '__proto__', '%_\\']
const lists = [Array.from({ length: 400 }, (_, index) => nobodys.slice(0, -4) + String(index).padStart(4, '0')), ['first', '2026-11-20', 'last'], []]
/** Addresses that end the visit or the session of whoever tries. */
const endings = /sign-out|\/language|\/demo\//

let world: World
const forms: { form: PageForm; who: Visitor; route: string }[] = []
const pages: { url: string; who: Visitor }[] = []

beforeAll(async () => {
  world = await openWorld()
  await fill(world)
  const [ids, visitor, stranger] = [await idsOf(world), visitorsOf(world), world.stranger()]
  for (const { url, who } of addresses('get', ids)) pages.push({ url, who: await visitor(who) })
  for (const url of [...(await guestPages(world)), '/sign-in', '/sign-in?to=x', '/aanmelden/ggz-waterland', '/invitation/x', '/calendar/x']) pages.push({ url, who: stranger })
  const posts = routes.filter(([method]) => method === 'post').map(([, route]) => ({ route, fits: new RegExp(`^${route.replace(/:\w+/g, '[^/]+')}$`) }))
  const seen = new Set<string>()
  for (const { url, who } of pages.filter((page) => page.url.includes(process.env['PAGES'] ?? ''))) {
    for (const form of formsOf((await who.get(url)).html)) {
      const route = posts.find(({ fits }) => fits.test(form.action.split('?')[0]!))?.route ?? ''
      const key = `${route} ${form.names.join()}`
      if (!seen.has(key) && !endings.test(route)) forms.push({ form, who, route })
      seen.add(key)
    }
  }
}, 240_000)
afterAll(() => world.close())

const broken = (status: number) => status >= 500

/** Sends a form with one field changed and looks at the page it leads to; says what broke. */
async function faultsOf({ form, who, route }: (typeof forms)[number], name: string, value: string | readonly string[]): Promise<string[]> {
  const fields: Record<string, string[]> = {}
  for (const [field, sent] of form.fields) (fields[field] ??= []).push(sent)
  if ('id' in fields) fields['id'] = [crypto.randomUUID()]
  const said = typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : `${value.length} values`
  const answer = await who.submit(form.action, { ...fields, [name]: value })
  if (broken(answer.status)) return [`${route} with ${name} = ${said}`]
  const after = answer.location?.startsWith('/') ? await who.get(answer.location) : undefined
  return after && broken(after.status) ? [`${route} with ${name} = ${said}, and then ${answer.location}`] : []
}

test('there are forms on the pages, and each is answered by an address of the site', () => {
  expect(forms.filter(({ route }) => route === '').map(({ form }) => form.action)).toEqual([])
  if (!process.env['PAGES']) expect(forms.length).toBeGreaterThan(100)
})

test('whatever is typed in whatever field, the answer is a page, and so is the page after it', async () => {
  const faults: string[] = []
  let turn = 0
  for (const one of forms) {
    for (const name of one.form.names) {
      // Each field gets a third of the strange texts and one of the lists; the fields of all forms together get every one of them many times.
      const texts = process.env['ALL'] ? strange : strange.filter((_, index) => index % 3 === turn % 3)
      for (const value of [...texts, lists[turn % lists.length]!]) faults.push(...(await faultsOf(one, name, value)))
      turn++
    }
  }
  expect(faults).toEqual([])
}, 600_000)

test('whatever stands in the address, the answer is a page', async () => {
  const names = ['q', 'day', 'on', 'week', 'from', 'to', 'until', 'page', 'show', 'team', 'coach', 'participant', 'employer', 'staff', 'person', 'job', 'lead', 'application', 'appointment', 'kind', 'draft', 'did', 'sort', 'group', 'signal', 'travel', 'before', 'saved', 'answer']
  const faults: string[] = []
  for (const { url, who } of pages) {
    for (const value of ['%00', '2026-02-30', '-1', '99999999999999999999', nobodys, 'x'.repeat(200), '%ff', '__proto__']) {
      const query = names.map((name) => `${name}=${value}`).join('&')
      const { status } = await who.get(`${url}${url.includes('?') ? '&' : '?'}${query}`)
      if (broken(status)) faults.push(`${url} with ${value}`)
    }
  }
  for (const address of ['/participants/%00', '/aanmelden/%00', '/workplace/%00', '/invitation/a%00b', '/calendar/%00', '/quarters/%00', '/participants/%ff', '/norms/%00', '/norms/__proto__', '/quarters/2026Q4/people/__proto__', '/quarters/9999Q4', '/quarters/0000Q1', '/quarters/2026Q4/download/constructor']) {
    for (const who of ['marieke', 'petra'] as const) if (broken((await (await world.as(who)).get(address)).status)) faults.push(address)
  }
  expect(faults).toEqual([])
}, 300_000)
