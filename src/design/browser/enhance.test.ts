import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, startBrowser } from '#test/browser.ts'
import { openGallery, origin, show } from '#test/gallery.ts'
import { gallery, type GalleryPage } from '../gallery.tsx'

let browser: Browser
beforeAll(async () => void (browser = await startBrowser()))
afterAll(() => browser.close())
const tabs: Page[] = []
afterEach(async () => {
  for (const tab of tabs.splice(0)) await tab.context().close()
})

async function on(page: GalleryPage, width = 1280) {
  const tab = await openGallery(browser, { width, dark: false, locale: 'nl' })
  tabs.push(tab)
  await show(tab, page)
  return tab
}
const focused = (tab: Page) => tab.evaluate(() => document.activeElement?.id)

describe.skipIf(noBrowser)('with the script', () => {
  it('a form that came back has focus on its list of errors', async () => {
    expect(await focused(await on('form'))).toBe('form-errors')
  })

  it('an error leads to its field', async () => {
    const tab = await on('form')
    await tab.click('.error-summary a >> nth=2')
    expect(await focused(tab)).toBe('form-text')
  })

  it('a dialog opens in place, Escape closes it and focus returns', async () => {
    const tab = await on('blocks')
    await tab.click('[data-dialog]')
    expect(await tab.isVisible('#close-programme')).toBe(true)
    await tab.keyboard.press('Escape')
    expect(await tab.isVisible('#close-programme')).toBe(false)
    expect(await tab.evaluate(() => document.activeElement?.getAttribute('data-dialog'))).toBe('close-programme')
  })

  it('a click anywhere in a row goes where its name leads', async () => {
    const tab = await on('caseload')
    await tab.click('tbody tr:nth-child(2) td:last-child')
    await tab.waitForURL(`${origin}/people/omar`)
  })

  it('a chosen day is said in words', async () => {
    const tab = await on('form')
    await tab.fill('#form-day', '2026-02-03')
    expect(await tab.textContent('#form-day-words')).toBe('dinsdag 3 februari 2026')
  })

  it('a changed filter renews the list, keeps focus and the address tells it', async () => {
    const tab = await on('caseload')
    const asked: string[] = []
    await tab.route(`${origin}/people**`, (route) => {
      asked.push(new URL(route.request().url()).search)
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: gallery('nobody', 'nl') })
    })
    await tab.focus('#form-work')
    await tab.selectOption('#form-work', 'none')
    await tab.waitForSelector('.table-empty')
    expect(asked).toEqual(['?work=none&team=west'])
    expect(tab.url()).toBe(`${origin}/people?work=none&team=west`)
    expect(await focused(tab)).toBe('form-work')
  })

  it('progress is asked again by its part until it is done, and then leads on', async () => {
    const tab = await on('today')
    const parts: (string | undefined)[] = []
    await tab.route(`${origin}/blocks`, (route) => {
      const part = route.request().headers()['x-part']
      parts.push(part)
      const html = gallery('blocks', 'nl').replace('data-poll="2"', part ? 'data-after="/today"' : 'data-poll="0.1"')
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
    })
    await tab.goto(`${origin}/blocks`)
    await tab.waitForURL(`${origin}/today`)
    expect(parts).toEqual([undefined, 'import'])
  })

  it('leaving a form with unsaved text asks first; saving does not', async () => {
    const tab = await on('form')
    const asked: string[] = []
    tab.on('dialog', (dialog) => (asked.push(dialog.type()), dialog.accept()))
    await tab.fill('#form-next', 'Bellen')
    await tab.goto(`${origin}/today`)
    expect(asked).toEqual(['beforeunload'])
    await show(tab, 'form')
    await tab.fill('#form-next', 'Bellen')
    await tab.click('text=Bewaren')
    await tab.waitForURL(`${origin}/contacts`)
    expect(asked).toHaveLength(1)
  })

  it('a dropped file lands in the field', async () => {
    const tab = await on('form')
    const files = await tab.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['x'], 'team.csv', { type: 'text/csv' }))
      return transfer
    })
    await tab.dispatchEvent('[data-drop]', 'drop', { dataTransfer: files })
    expect(await tab.evaluate(() => (document.getElementById('form-file') as HTMLInputElement).files?.[0]?.name)).toBe('team.csv')
  })
})

describe.skipIf(noBrowser)('on a phone', () => {
  it('the save bar never hides a field that takes focus underneath it', async () => {
    const tab = await on('form', 390)
    const covered = await tab.evaluate(async () => {
      const bar = document.querySelector('.actions-sticky')!
      const fields = [...document.querySelectorAll<HTMLElement>('.form .input, .form .choice input, .form input[type=file]')]
      const hidden: string[] = []
      for (const field of fields) {
        ;(document.activeElement as HTMLElement).blur()
        window.scrollBy(0, field.getBoundingClientRect().bottom - window.innerHeight + 5)
        field.focus()
        await new Promise(requestAnimationFrame)
        if (field.getBoundingClientRect().bottom > bar.getBoundingClientRect().top) hidden.push(field.id || field.outerHTML)
      }
      return { tried: fields.length, hidden }
    })
    expect(covered.tried).toBeGreaterThan(10)
    expect(covered.hidden).toEqual([])
  })
})

describe.skipIf(noBrowser)('without a script', () => {
  it('a dialog is a page, progress has a link, and no button stands idle', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const tab = await context.newPage()
    tabs.push(tab)
    await tab.setContent(gallery('blocks', 'nl').replace(/<script[^>]*><\/script>/, ''))
    expect(await tab.getAttribute('[data-dialog]', 'href')).toBe('/close')
    expect(await tab.isVisible('.without-script')).toBe(true)
  })
})
