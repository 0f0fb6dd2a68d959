import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
import { noBrowser } from '../browser.ts'
import { openSite, phone, type Site } from './site.ts'

let site: Site

const notes = async (note: string) => (await site.world.owner.query<{ n: number }>('select count(*)::int as n from contact where note = $1 and removed_at is null', [note])).rows[0]!.n
const pressTab = async (tab: Page, times: number) => {
  for (let count = 0; count < times; count++) await tab.keyboard.press('Tab')
}

/** Presses Tab until the thing that has focus is the one looked for, as somebody without a mouse does. */
async function tabTo(tab: Page, selector: string, most = 60) {
  for (let count = 0; count < most; count++) {
    if (await tab.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
    await tab.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not reach ${selector}`)
}

async function writeNote(tab: Page, note: string) {
  await tab.goto(`${site.origin}/participants/${people.sanne.id}`)
  await tab.locator('main a[href^="/contacts/new?participant="]').tap()
  await tab.waitForSelector('textarea')
  expect(await tab.getByLabel('Sanne Bos').isChecked()).toBe(true)
  await tab.getByText('Begeleiding', { exact: true }).tap()
  await tab.getByText('Op het werk', { exact: true }).tap()
  await tab.getByText('30 min', { exact: true }).tap()
  await tab.getByLabel('Notitie').fill(note)
  await tab.getByLabel('Volgende stap').fill('Bellen over de eerste week')
  await tab.getByRole('button', { name: 'Bewaar' }).tap()
  await tab.waitForURL(`**/participants/${people.sanne.id}**`)
}

describe.skipIf(noBrowser)('a working day', { timeout: 300_000 }, () => {
  beforeAll(async () => void (site = await openSite()), 180_000)
  afterAll(async () => site.close(), 120_000)

  test.each([true, false])('a note is written on a phone with one hand, with JavaScript: %s', async (javaScriptEnabled) => {
    const tab = await site.tab('fatima', { ...phone, javaScriptEnabled })
    const note = `Langs geweest op het werk (${javaScriptEnabled}).`
    await writeNote(tab, note)
    expect(await tab.textContent('.notices')).toContain('Het contact is vastgelegd.')
    expect(await tab.getByText(note).isVisible()).toBe(true)
    expect(await notes(note)).toBe(1)
    await tab.locator('.notices button').tap()
    await tab.waitForURL('**/removed')
    expect(await notes(note)).toBe(0)
    await tab.getByRole('button', { name: 'Ongedaan maken' }).tap()
    await tab.waitForURL((url) => /^\/contacts\/[0-9a-f-]{36}$/.test(url.pathname))
    expect(await notes(note)).toBe(1)
    await tab.context().close()
  })

  test('a note that is not right comes back filled in, with the way to the field, with or without JavaScript', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const tab = await site.tab('fatima', { ...phone, javaScriptEnabled })
      await tab.goto(`${site.origin}/contacts/new?participant=${people.sanne.id}`)
      await tab.getByLabel('Notitie').fill('Bijna klaar.')
      await tab.getByRole('button', { name: 'Bewaar' }).tap()
      await tab.waitForSelector('.error-summary')
      expect(await tab.getByLabel('Notitie').inputValue()).toBe('Bijna klaar.')
      await tab.locator('.error-summary a', { hasText: 'Kies waar het was.' }).tap()
      const top = await tab.locator('#form-place').evaluate((field) => field.getBoundingClientRect().top)
      expect(top).toBeGreaterThanOrEqual(0)
      expect(top).toBeLessThan(844)
      await tab.context().close()
    }
  })

  test('the caseload is searched, filtered and opened with the keyboard alone', async () => {
    const tab = await site.tab('marieke')
    await tab.goto(`${site.origin}/participants`)
    await pressTab(tab, 1)
    expect(await tab.evaluate(() => document.activeElement?.className)).toBe('skip')
    await tab.keyboard.press('Enter')
    await tabTo(tab, 'input[name=q]')
    await tab.keyboard.type('jan')
    await tab.keyboard.press('Enter')
    await tab.waitForURL('**/participants?q=jan**')
    await expect.poll(() => tab.locator('tbody th a').allTextContents()).toEqual(['Jansen, Bas'])
    expect(await tab.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('q')
    await tab.keyboard.press('Control+A')
    await tab.keyboard.press('Delete')
    await tab.keyboard.press('Enter')
    await expect.poll(() => tab.locator('tbody th a').count()).toBe(5)
    await tabTo(tab, 'select[name=group]')
    await tab.keyboard.type('LVB')
    await expect.poll(() => tab.locator('tbody th a').allTextContents()).toEqual(['Bos, Sanne'])
    expect(tab.url()).toContain('group=lvb')
    expect(await tab.evaluate(() => (document.activeElement as HTMLSelectElement).name)).toBe('group')
    await tabTo(tab, 'tbody th a')
    const ring = await tab.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)
    expect(ring).not.toBe('none')
    await tab.keyboard.press('Enter')
    await tab.waitForURL(`**/participants/${people.sanne.id}`)
    expect(await tab.textContent('h1')).toBe('Sanne Bos')
    await tab.context().close()
  })

  test('the language changes on the page one is on, and stays', async () => {
    const tab = await site.tab('fatima')
    await tab.goto(`${site.origin}/participants?work=none`)
    expect(await tab.getAttribute('html', 'lang')).toBe('nl')
    await tab.getByRole('button', { name: 'English' }).first().click()
    await tab.waitForSelector('html[lang=en]')
    expect(tab.url()).toBe(`${site.origin}/participants?work=none`)
    expect(await tab.textContent('h1')).toBe('Participants')
    await tab.goto(`${site.origin}/today`)
    expect(await tab.textContent('h1')).toMatch(/^Good (morning|afternoon|evening) Fatima$/)
    await tab.context().close()
  })

  test('in the dark the page is dark and the text is light', async () => {
    const tab = await site.tab('fatima', { colorScheme: 'dark' })
    await tab.goto(`${site.origin}/today`)
    const light = await tab.evaluate(() => {
      const brightness = (color: string) => color.match(/\d+(\.\d+)?/g)!.slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 765
      const style = getComputedStyle(document.body)
      return { page: brightness(style.backgroundColor), text: brightness(style.color) }
    })
    expect(light.page).toBeLessThan(0.25)
    expect(light.text).toBeGreaterThan(0.75)
    await tab.context().close()
  })

  test('nothing was refused by the content policy, failed, or asked of another host', () => {
    expect(site.complaints).toEqual([])
  })
})
