import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
import { noBrowser } from '../browser.ts'
import { fill } from './addresses.ts'
import { desktop, openSite, phone, type Site } from './site.ts'

let site: Site

describe.skipIf(noBrowser)('searching from anywhere', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    site = await openSite()
    await fill(site.world)
  }, 240_000)
  afterAll(async () => site.close(), 120_000)

  test('the key / opens it, arrows walk through what is found, Enter goes there, Escape closes it', async () => {
    const tab = await site.tab('fatima', desktop)
    await tab.goto(`${site.origin}/today`)
    await tab.keyboard.press('/')
    await tab.keyboard.type('sanne')
    await tab.waitForSelector('.palette .found-line')
    if (process.env['PICTURES']) await tab.screenshot({ path: `${process.env['PICTURES']}/palette.png` })
    await tab.keyboard.press('ArrowDown')
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toContain('Sanne Bos')
    await tab.keyboard.press('ArrowUp')
    expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    await tab.keyboard.press('Escape')
    expect(await tab.isVisible('.palette')).toBe(false)
    await tab.keyboard.press('Control+k')
    await tab.keyboard.press('Enter')
    await tab.waitForURL(`${site.origin}/participants/${people.sanne.id}`)
    expect(site.complaints).toEqual([])
  })

  test('a slash typed in a field is a slash', async () => {
    const tab = await site.tab('fatima', desktop)
    await tab.goto(`${site.origin}/participants`)
    await tab.focus('input[name=q]')
    await tab.keyboard.type('a/b')
    expect(await tab.inputValue('main input[name=q]')).toBe('a/b')
    expect(await tab.isVisible('.palette')).toBe(false)
  })

  test('on a phone the glass in the bar opens it; without a script it leads to a page', async () => {
    const tab = await site.tab('fatima', phone)
    await tab.goto(`${site.origin}/today`)
    await tab.tap('.top [data-search]')
    await tab.keyboard.type('route')
    await tab.waitForSelector('.palette mark')
    if (process.env['PICTURES']) await tab.screenshot({ path: `${process.env['PICTURES']}/palette-phone.png` })
    const plain = await site.tab('fatima', { ...phone, javaScriptEnabled: false })
    await plain.goto(`${site.origin}/today`)
    await plain.tap('.top [data-search]')
    await plain.fill('main input[name=q]', 'route')
    await plain.click('main form button')
    expect(await plain.textContent('main')).toContain('Samen de route naar het werk gelopen.')
    if (process.env['PICTURES']) await plain.screenshot({ path: `${process.env['PICTURES']}/search-phone.png` })
  })
})
