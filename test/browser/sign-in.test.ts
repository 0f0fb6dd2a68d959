import { generateSync } from 'otplib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { organisations, staff } from '#src/demo/cast.ts'
import { makeInvitation } from '#src/sign-in/invitation-store.ts'
import { noBrowser } from '../browser.ts'
import { openSite, phone, type Site } from './site.ts'

const password = 'een lange zin zonder haast'
let site: Site
let secret: string
let codes: string[]

/** What the app on the phone shows, by the clock of the site. */
const codeNow = () => generateSync({ secret, epoch: Math.floor(site.world.now.getTime() / 1000) })
const minuteLater = () => void (site.world.now = new Date(site.world.now.getTime() + 60_000))
const heading = (tab: Page) => tab.textContent('h1')

async function enterPassword(tab: Page, guess: string) {
  await tab.goto(`${site.origin}/sign-in`)
  await tab.getByLabel('E-mailadres').fill('fatima@waterland.example')
  await tab.getByLabel('Wachtwoord').fill(guess)
  await tab.getByRole('button', { name: 'Verder' }).click()
}

async function enterCode(tab: Page, code: string) {
  await tab.getByLabel('Code', { exact: false }).fill(code)
  await tab.getByRole('button', { name: 'Inloggen' }).click()
}

describe.skipIf(noBrowser)('signing in with a second factor', { timeout: 300_000 }, () => {
  beforeAll(async () => void (site = await openSite()), 180_000)
  afterAll(async () => site.close(), 120_000)

  test('an invited coach sees a picture to scan, chooses a password, and keeps the recovery codes', async () => {
    const token = await makeInvitation(site.world.database, { organisationId: organisations.waterland.id, staffId: staff.fatima.id, kind: 'join' }, '2099-01-01T00:00:00.000Z')
    const tab = await site.tab(undefined, phone)
    await tab.goto(`${site.origin}/invitation/${token}`)
    expect(await heading(tab)).toBe('Welkom, Fatima Aydin')
    const picture = tab.getByAltText('QR-code voor je authenticator-app')
    expect(await picture.evaluate((image: HTMLImageElement) => [image.complete, image.naturalWidth > 200])).toEqual([true, true])
    secret = (await tab.textContent('.set-up-key code'))!.replaceAll(' ', '')

    await tab.getByLabel('Nieuw wachtwoord').fill('kort')
    await tab.getByLabel('Code die de app nu laat zien').fill(codeNow())
    await tab.getByRole('button', { name: 'Maak mijn toegang' }).click()
    expect(await tab.textContent('.error-summary')).toContain('minstens twaalf tekens')
    expect((await tab.textContent('.set-up-key code'))!.replaceAll(' ', '')).toBe(secret)

    await tab.getByLabel('Nieuw wachtwoord').fill(password)
    await tab.getByLabel('Code die de app nu laat zien').fill(codeNow())
    await tab.getByRole('button', { name: 'Maak mijn toegang' }).click()
    await tab.waitForSelector('.codes')
    expect(await heading(tab)).toBe('Bewaar je noodcodes')
    codes = await tab.locator('.codes code').allTextContents()
    expect(codes).toHaveLength(10)
    await tab.getByRole('link', { name: 'Ik heb ze bewaard' }).click()
    await tab.waitForURL('**/today')
    expect(await heading(tab)).toContain('Fatima')
    await tab.context().close()
  })

  test('she signs in with password and code, and out again; after that nothing opens', async () => {
    minuteLater()
    const tab = await site.tab(undefined)
    await enterPassword(tab, 'niet het wachtwoord')
    expect(await tab.textContent('.notices')).toContain('horen niet bij elkaar')
    await enterPassword(tab, password)
    await tab.waitForURL('**/sign-in/second-factor**')
    await enterCode(tab, '000000')
    expect(await tab.textContent('.notices')).toContain('Deze code klopt niet')
    await enterCode(tab, codeNow())
    await tab.waitForURL('**/today')
    await tab.getByRole('button', { name: 'Uitloggen' }).first().click()
    await tab.waitForURL('**/sign-in')
    await tab.goBack()
    await tab.goto(`${site.origin}/participants`)
    expect(await heading(tab)).toBe('Inloggen')
    await tab.context().close()
  })

  test('without her phone a recovery code lets her in, and she returns to the page she asked for', async () => {
    minuteLater()
    const tab = await site.tab(undefined)
    await tab.goto(`${site.origin}/participants?work=none`)
    await tab.getByLabel('E-mailadres').fill('fatima@waterland.example')
    await tab.getByLabel('Wachtwoord').fill(password)
    await tab.keyboard.press('Enter')
    await tab.waitForURL('**/sign-in/second-factor**')
    await enterCode(tab, codes[3]!)
    await tab.waitForURL('**/participants?work=none')
    expect(await heading(tab)).toBe('Deelnemers')
    await tab.context().close()
  })

  test('nothing was refused by the content policy, failed, or asked of another host', () => {
    expect(site.complaints).toEqual([])
  })
})
