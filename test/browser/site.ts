import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openSession } from '#src/access/session.ts'
import { organisations } from '#src/demo/cast.ts'
import { startBrowser } from '../browser.ts'
import { openWorld, staff, type World } from '../world.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const axeRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 800 } }
export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

/** A world that answers on a port of this machine, with one browser. */
export interface Site {
  world: World
  browser: Browser
  origin: string
  /** Everything the browser complained about and every request that went elsewhere; stays empty. */
  complaints: string[]
  /** A tab in a browser of its own, in which a member of the cast is signed in, or nobody. */
  tab(who: keyof typeof staff | undefined, options?: BrowserContextOptions): Promise<Page>
  /** The same for anybody of any organisation; `demo` says the people are fictional, as it does unless said otherwise. */
  tabOf(person: { organisationId: string; staffId: string; demo?: boolean } | undefined, options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

/** Notes what a page refuses, throws or fetches elsewhere; that a page answers 404 or 422 on purpose is no complaint. */
function listen(tab: Page, origin: string, complaints: string[]) {
  tab.on('console', (message) => {
    if (message.type() === 'error' && !/status of (401|404|410|422)/.test(message.text())) complaints.push(`${tab.url()}: ${message.text()}`)
  })
  tab.on('pageerror', (error) => void complaints.push(`${tab.url()}: ${error.message}`))
  tab.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) complaints.push(`asked elsewhere: ${request.url()}`)
  })
}

/** Opens a world on a free port and the browser that looks at it. */
export async function openSite(): Promise<Site> {
  const world = await openWorld()
  const origin = await world.app.listen({ host: '127.0.0.1', port: 0 })
  const browser = await startBrowser()
  const complaints: string[] = []
  const tabOf: Site['tabOf'] = async (person, options = desktop) => {
    const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce', ...options })
    context.setDefaultTimeout(60_000)
    if (person) await context.addCookies([{ name: 'session', value: await openSession(world.database, { demo: true, ...person, agent: 'test' }), url: origin }])
    const tab = await context.newPage()
    listen(tab, origin, complaints)
    return tab
  }
  const tab: Site['tab'] = (who, options) => tabOf(who && { organisationId: organisations[staff[who].organisation].id, staffId: staff[who].id }, options)
  const close = async () => {
    await browser.close()
    await world.close()
  }
  return { world, browser, origin, complaints, tab, tabOf, close }
}

/** What axe finds wrong on the page in view, in a window so tall that no bar lies over a link, which axe would take for a small target. */
export async function faultsOf(tab: Page): Promise<string[]> {
  const { width, height } = tab.viewportSize()!
  await tab.setViewportSize({ width, height: 8000 })
  await tab.evaluate(axe)
  const faults = await tab.evaluate(async (only) => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run({ runOnly: only, resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`))
  }, axeRules)
  await tab.setViewportSize({ width, height })
  return faults
}
