import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, startBrowser } from '#test/browser.ts'
import { openGallery, show, type View } from '#test/gallery.ts'
import { galleryPages } from './gallery.tsx'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
let browser: Browser
beforeAll(async () => void (browser = await startBrowser()))
afterAll(() => browser.close())

const views: View[] = [
  { width: 390, dark: false, locale: 'nl' },
  { width: 390, dark: true, locale: 'en' },
  { width: 1280, dark: false, locale: 'en' },
  { width: 1280, dark: true, locale: 'nl' },
]

/** In a window so tall that no bar lies over a link, which axe would take for a small target. */
async function faultsOf(tab: Page) {
  await tab.setViewportSize({ width: tab.viewportSize()!.width, height: 3200 })
  await tab.evaluate(axe)
  return tab.evaluate(async (only) => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run({ runOnly: only })
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`))
  }, rules)
}

describe.skipIf(noBrowser).each(views)('at $width pixels, dark $dark, in $locale', (view) => {
  let tab: Page
  const complaints: string[] = []
  beforeAll(async () => {
    tab = await openGallery(browser, view)
    tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    tab.on('pageerror', (error) => complaints.push(error.message))
  })
  afterAll(() => tab.context().close())

  it.each(galleryPages)('%s has no fault axe can find', async (page) => {
    await show(tab, page)
    expect(await faultsOf(tab)).toEqual([])
  })

  it('nothing is refused by the content policy or fails in the script', () => {
    expect(complaints).toEqual([])
  })
})

describe.skipIf(noBrowser).each([320, 390, 768, 1280])('at %d pixels', (width) => {
  it('no page scrolls sideways', async () => {
    const tab = await openGallery(browser, { width, dark: false, locale: 'nl' })
    for (const page of galleryPages) {
      await show(tab, page)
      expect(await tab.evaluate(() => document.documentElement.scrollWidth), page).toBeLessThanOrEqual(width)
    }
    await tab.context().close()
  })
})

it.skipIf(noBrowser)('a dialog that is open has no fault axe can find, in the light and in the dark', async () => {
  for (const dark of [false, true]) {
    const tab = await openGallery(browser, { width: 390, dark, locale: 'nl' })
    await show(tab, 'blocks')
    await tab.click('[data-dialog]')
    expect(await faultsOf(tab)).toEqual([])
    await tab.context().close()
  }
})
