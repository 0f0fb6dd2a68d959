import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles } from '#src/access/permissions.ts'
import { acting } from '#src/db/db.ts'
import { people, staff, teams } from '#src/demo/cast.ts'
import { routes } from '#src/routes.ts'
import { foundOrganisation } from '#src/sign-in/store.ts'
import { noBrowser } from '../browser.ts'
import { testToday } from '../today.ts'
import { type Address, addresses, fill, guestPages, idsOf, visitorsOf } from './addresses.ts'
import { desktop, faultsOf, openSite, phone, type Site } from './site.ts'

/** Posts that are a button without fields, or one choice from a list that is never empty, so that an empty form is not wrong; nobody of the demonstration has a password. */
const buttons = [
  /withdraw$/,
  /time\/(un)?sign$/,
  /weeks\/:staff\/:week\/unread$/,
  /plans\/:plan\/versions\/:version\/agree$/,
  /profile-still-good$/,
  /appointments\/:appointment\/(outcome|undo)$/,
  /agenda\/phone$/,
  /handovers\/:handover\/take$/,
  /guests\/:guest\/answer$/,
  /phone\/:link\/revoke$/,
  /tasks\/:task\/finish$/,
  /drafts\/.*$/,
  /employers\/(apart|:employer\/merge)$/,
  /bring-back$/,
  /contacts\/:contact\/(sign|step)$/,
  /referrals\/(self-referral|:referral\/give)$/,
  /remove-photo$/,
  /learning\/:workTask\/(archive|steps\/:workStep\/move)$/,
  /links\/:link\/revoke$/,
  /(account\/password|assignments|sign-out|sign-out-everywhere|run|undo|dismiss|restore|remove|share|reopen|invite|\/end|roles\/:membership\/end)$/,
]
/** What is wrong on purpose where an empty form is allowed. */
const wrong: Record<string, Record<string, string>> = {
  '/account/card': { phone: 'geen nummer' },
  '/imports/:import/mapping': { 's0.headerRow': '0' },
  '/imports/:import/rows/:row': { startedOn: '31-2-2026' },
  '/agenda/appointments/:appointment/cancel': { reason: 'x'.repeat(501) },
  '/handovers': { fromStaffId: staff.fatima.id },
  '/norms/:signal': { everybody: 'veel' },
  '/reviews/weeks/:staff/:week': { note: 'x'.repeat(2001) },
  '/reviews/outcomes': { team: teams.west.id },
  '/meetings/:meeting/points': { participantId: people.amira.id, decision: 'x'.repeat(501) },
  '/participants/:participant/jobs/:job/end': { endedOn: '2020-01-01' },
  '/participants/:participant/jobs/:job/end/lessons': { otherEndReasons: 'boredom' },
  '/participants/:participant/jobs/:job/support': { supportUntilOn: '31-2-2026' },
}

/** Addresses that answer with a file, with JSON or with another address instead of a page. */
const noPages = [
  '/handovers/new',
  '/support-plans/:job',
  '/reviews/outcomes/new',
  '/staff/:staff/photo',
  '/participants/:participant/learning/:workTask/steps/:workStep/photo',
  '/quarters',
  '/quarters/:quarter/download/:kind',
  '/api/v1/quarters/:quarter',
  '/occupations/suggestions',
]

let site: Site
let pages: Address[]
let ids: Record<string, string>
const refused: { url: string; html: string }[] = []
const tabs = new Map<string, Promise<Page>>()

function tabOf(who: keyof typeof staff | undefined, name: string, options: BrowserContextOptions): Promise<Page> {
  const key = `${who} ${name}`
  if (!tabs.has(key)) tabs.set(key, site.tab(who, options))
  return tabs.get(key)!
}

/** What is not as every page should be, apart from what axe finds. */
async function plainFaults(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const faults: string[] = []
    if (document.documentElement.scrollWidth > window.innerWidth) faults.push(`scrolls sideways: ${document.documentElement.scrollWidth} in ${window.innerWidth}`)
    if (document.querySelectorAll('h1').length !== 1) faults.push(`${document.querySelectorAll('h1').length} main headings`)
    if (document.title.trim() === '') faults.push('no title')
    if (/undefined|\[object|NaN/.test(document.body.innerText)) faults.push('shows undefined, [object or NaN')
    return faults
  })
}

async function look(tab: Page, url: string, { narrow = false } = {}): Promise<string[]> {
  await tab.goto(site.origin + url)
  const faults = [...(await faultsOf(tab)), ...(await plainFaults(tab))]
  if (!narrow) return faults
  const { height } = tab.viewportSize()!
  await tab.setViewportSize({ width: 320, height })
  faults.push(...(await plainFaults(tab)))
  await tab.setViewportSize({ width: 390, height })
  return faults
}

/** Somebody with every role in an organisation in which nothing has happened yet. */
async function nobodysWorld() {
  const who = { organisationId: crypto.randomUUID(), staffId: crypto.randomUUID() }
  await foundOrganisation(site.world.database, { id: who.organisationId, slug: 'leeg', name: 'Nog Leeg', demo: true })
  await acting(site.world.database, { ...who, reach: 'organisation', teamIds: [], on: testToday }, async (db) => {
    const team = { organisationId: who.organisationId, id: crypto.randomUUID(), name: 'Eerste team', kind: 'ips' } as const
    await db.insertInto('team').values(team).execute()
    await db.insertInto('staff').values({ organisationId: who.organisationId, id: who.staffId, name: 'Eerste Mens', email: null }).execute()
    await db.insertInto('membership').values(roles.filter((role) => role !== 'treatmentTeamMember').map((role) => ({ organisationId: who.organisationId, id: crypto.randomUUID(), staffId: who.staffId, role, teamId: ['coach', 'teamLead'].includes(role) ? team.id : null, fromOn: testToday }))).execute()
  })
  return { ...who, demo: false }
}

describe.skipIf(noBrowser)('every page of the site', { timeout: 600_000 }, () => {
  beforeAll(async () => {
    site = await openSite()
    await fill(site.world)
    ids = await idsOf(site.world)
    const more = (who: keyof typeof staff, ...urls: string[]) => urls.map((url): Address => ({ route: url, url, who }))
    pages = [
      ...addresses('get', ids).filter(({ route }) => !noPages.includes(route)),
      ...more('marieke', `/imports/${ids['previewed']}`, `/imports/${ids['undone']}`, `/imports/${ids['import']}?rows=dismissed`),
      ...more('fatima', `/participants/${people.sanne.id}/plans/search`, `/participants/${people.sanne.id}/plans/search/versions/1`, `/participants/${people.sanne.id}/profile/history`, `/participants/${people.bas.id}/plan`),
      ...more('els', `/participants/${people.lina.id}`, '/participants'),
      ...more('fatima', `/contacts/${ids['signed']}`, `/contacts/${ids['signed']}/history`),
      ...more('ruben', '/quarters/2026Q4', '/overviews/work'),
      ...more('marieke', '/overviews/work/people?list=step&value=contact', '/overviews/work/people?list=learning', '/overviews/work/people?list=strict&value=notCounted'),
      ...more('fatima', `/employers/${ids['employer']}`, '/employers?show=cold', '/employers?q=niets', '/introductions'),
      ...more('marieke', `/employers/${ids['employer']}/merge?with=${ids['other']}`),
      ...more('marieke', `/referrals/${ids['secondLook']}`, `/referrals/${ids['secondLook']}/steps/secondLook`, `/referrals/${ids['declined']}`, '/referrals?show=all'),
      ...more('fatima', `/referrals/${ids['secondLook']}`),
      ...more('marieke', `/handovers/new?from=${staff.fatima.id}`),
      ...more('marieke', `/reviews/outcomes/new?coach=${staff.noor.id}`, `/reviews/weeks/${staff.fatima.id}/2026-11-23`),
      ...more('noor', '/reviews', '/reviews/field', '/reviews/outcomes', '/time?week=2026-11-16', `/reviews/weeks/${staff.noor.id}/2026-11-16`),
      ...more('fatima', '/cover', `/participants/${people.pien.id}/around`, '/today'),
    ].filter(({ url }) => url.includes(process.env['PAGES'] ?? ''))
  }, 240_000)
  afterAll(async () => site.close(), 120_000)

  test('opens for who may see it', async () => {
    const visitor = visitorsOf(site.world)
    const closed: string[] = []
    for (const { url, who, route } of pages) {
      const { status, headers } = await (await visitor(who)).get(url)
      if (status !== 200 || !String(headers['content-type']).startsWith('text/html')) closed.push(`${who} ${route} ${url} ${status}`)
    }
    expect(closed).toEqual([])
    if (!process.env['PAGES']) expect(pages.length).toBeGreaterThan(25)
  })

  test('has no fault at 1280 pixels', async () => {
    const faults: string[] = []
    for (const { url, who } of pages) faults.push(...(await look(await tabOf(who, 'desktop', desktop), url)).map((fault) => `${who} ${url}: ${fault}`))
    expect(faults).toEqual([])
  })

  test('has no fault on a phone, in the dark and in English, and fits in 320 pixels', async () => {
    const options: BrowserContextOptions = { ...phone, colorScheme: 'dark', locale: 'en-GB' }
    const faults: string[] = []
    for (const { url, who } of pages) faults.push(...(await look(await tabOf(who, 'phone', options), url, { narrow: true })).map((fault) => `${who} ${url}: ${fault}`))
    expect(faults).toEqual([])
  })

  test('says the same with JavaScript off', async () => {
    const mainText = (tab: Page) => tab.evaluate(() => document.querySelector('main')!.innerText.replace(/\s+/g, ' ').trim())
    const different: unknown[] = []
    for (const { url, who } of pages) {
      const tab = await tabOf(who, 'without', { ...desktop, javaScriptEnabled: false })
      const scripted = await tabOf(who, 'desktop', desktop)
      await tab.goto(site.origin + url)
      await scripted.goto(site.origin + url)
      const [without, withScript] = [await mainText(tab), await mainText(scripted)]
      const buttons = await tab.evaluate(() => [...document.querySelectorAll('main form')].filter((form) => !form.querySelector('button')).length)
      if (without.length < withScript.length || buttons > 0) different.push({ url, without, withScript, buttons })
    }
    expect(different).toEqual([])
  })

  test('has no fault when there is nothing on it yet', async () => {
    const person = await nobodysWorld()
    const [wide, small] = [await site.tabOf(person, desktop), await site.tabOf(person, { ...phone, colorScheme: 'dark' })]
    const faults: string[] = []
    for (const { url } of [...pages.filter(({ route }) => routes.some(([method, url]) => method === 'get' && url === route && !url.includes(':'))), { url: '/quarters/2026Q4' }, { url: '/participants?q=niemand&show=all' }]) {
      faults.push(...(await look(wide, url)).map((fault) => `${url}: ${fault}`), ...(await look(small, url, { narrow: true })).map((fault) => `phone ${url}: ${fault}`))
    }
    expect(faults).toEqual([])
  })

  test('has no fault before signing in, nor where nothing is', async () => {
    const [wide, small] = [await site.tab(undefined, desktop), await site.tab(undefined, { ...phone, colorScheme: 'dark' })]
    const faults: string[] = []
    for (const url of ['/sign-in', '/sign-in?expired', '/invitation/no-such-token', '/no-such-page', '/aanmelden/ggz-waterland', '/aanmelden/ggz-waterland/gelukt']) {
      faults.push(...(await look(wide, url)).map((fault) => `${url}: ${fault}`), ...(await look(small, url, { narrow: true })).map((fault) => `phone ${url}: ${fault}`))
    }
    expect(faults).toEqual([])
  })

  test('has no fault for a guest: an employer, and a participant on the own phone', async () => {
    const [wide, small] = [await site.tab(undefined, desktop), await site.tab(undefined, { ...phone, colorScheme: 'dark' })]
    const faults: string[] = []
    for (const url of (await guestPages(site.world)).filter((one) => one.includes(process.env['PAGES'] ?? ''))) {
      faults.push(...(await look(wide, url)).map((fault) => `${url}: ${fault}`), ...(await look(small, url, { narrow: true })).map((fault) => `phone ${url}: ${fault}`))
    }
    expect(faults).toEqual([])
  })

  test('has no fault when a form comes back with errors', async () => {
    const visitor = visitorsOf(site.world)
    const accepted: string[] = []
    for (const { route, who, ...address } of addresses('post', ids)) {
      const url = route.endsWith('/mapping') ? address.url.replace(ids['import']!, ids['previewed']!) : address.url
      if (buttons.some((pattern) => pattern.test(route)) && !wrong[route]) continue
      const { status, html } = await (await visitor(who)).submit(url, wrong[route])
      status === 422 ? refused.push({ url, html }) : accepted.push(`${route} ${status}`)
    }
    expect(accepted).toEqual([])
    refused.push({ url: '/sign-in', html: (await site.world.stranger().submit('/sign-in', { email: '', password: '' })).html })
    expect(refused.length).toBeGreaterThan(14)
    const [wide, small] = [await site.tab(undefined, desktop), await site.tab(undefined, { ...phone, colorScheme: 'dark' })]
    const faults: string[] = []
    for (const { url, html } of refused) {
      for (const tab of [wide, small]) await tab.route(site.origin + url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }))
      faults.push(...(await look(wide, url)).map((fault) => `${url}: ${fault}`), ...(await look(small, url, { narrow: true })).map((fault) => `phone ${url}: ${fault}`))
      if (!html.includes('data-focus') && !/role="(alert|status)"/.test(html)) faults.push(`${url}: nothing says that something is wrong`)
    }
    expect(faults).toEqual([])
  })

  test('refused nothing, failed nowhere and asked nothing of another host', () => {
    expect(site.complaints).toEqual([])
  })
})
