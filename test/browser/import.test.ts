import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import expected from '#src/imports/fixtures/caseload-team-west.expected.json' with { type: 'json' }
import { noBrowser } from '../browser.ts'
import { openSite, phone, type Site } from './site.ts'

const list = fileURLToPath(new URL('../../src/imports/fixtures/caseload-team-west.xlsx', import.meta.url))
let site: Site
const people = async () => (await site.world.owner.query<{ n: number }>('select count(*)::int as n from participant where import_id is not null')).rows[0]!.n

/** A list of so many people, large enough to be seen running. */
function longList(rows: number): Buffer {
  const lines = Array.from({ length: rows }, (_, row) => `${50_000 + row};Achternaam${row};Voornaam${row};1-1-${1960 + (row % 40)};GGZ;F. Aydin;1-2-2026`)
  return Buffer.from(['Nr;Achternaam;Voornaam;Geb. datum;Doelgroep;Coach;Start IPS', ...lines].join('\r\n'))
}

describe.skipIf(noBrowser)('importing a list in the browser', { timeout: 300_000 }, () => {
  beforeAll(async () => void (site = await openSite()), 180_000)
  afterAll(async () => site.close(), 120_000)

  test('a file is chosen, looked at, corrected, imported, mended and undone', async () => {
    const tab = await site.tab('marieke')
    await tab.goto(`${site.origin}/imports`)
    const [chooser] = await Promise.all([tab.waitForEvent('filechooser'), tab.locator('input[type=file]').click()])
    await chooser.setFiles(list)
    await tab.getByRole('button', { name: 'Bekijk de lijst' }).click()
    await tab.waitForURL(/\/imports\/[0-9a-f-]{36}$/)
    expect(await tab.locator('.figure-value').allTextContents()).toEqual([String(expected.persons), String(expected.jobs), '34', '3'])
    expect(await tab.locator('#waits tbody tr').count()).toBe(expected.problems.length)
    expect(await people()).toBe(0)

    // A column is set to nothing and back: the preview follows.
    const jobs = tab.getByLabel('Wat is kolom K Werkgever')
    await jobs.selectOption('ignore')
    await tab.getByRole('button', { name: 'Opnieuw bekijken' }).click()
    await expect.poll(async () => (await tab.locator('.figure-value').allTextContents())[1]).not.toBe(String(expected.jobs))
    await tab.getByLabel('Wat is kolom K Werkgever').selectOption('employer')
    await tab.getByRole('button', { name: 'Opnieuw bekijken' }).click()
    await expect.poll(async () => (await tab.locator('.figure-value').allTextContents())[1]).toBe(String(expected.jobs))

    await tab.getByRole('button', { name: 'Inlezen' }).click()
    await tab.getByText(`Ingelezen: ${expected.persons} deelnemers en ${expected.jobs} banen.`).waitFor()
    expect(await people()).toBe(expected.persons)

    await tab.getByRole('link', { name: 'Test Zonderstart' }).click()
    await tab.getByLabel('Cliëntnummer', { exact: false }).first().fill('640')
    await tab.getByLabel('Startdatum van het traject', { exact: false }).fill('3-2-2026')
    await tab.getByRole('button', { name: 'Lees deze rij in' }).click()
    await tab.getByText('Test Zonderstart is ingelezen.').waitFor()

    await tab.getByRole('link', { name: 'Draai dit terug' }).click()
    await tab.getByRole('button', { name: 'Draai het terug' }).click()
    await tab.getByText('Dit is teruggedraaid op').waitFor()
    expect(await people()).toBe(0)
    await tab.context().close()
  })

  test('a long list shows how far it is and goes on by itself; the page does not need to be touched', async () => {
    const tab = await site.tab('marieke', phone)
    await tab.goto(`${site.origin}/imports`)
    await tab.setInputFiles('input[type=file]', { name: 'lang.csv', mimeType: 'text/csv', buffer: longList(3000) })
    await tab.getByRole('button', { name: 'Bekijk de lijst' }).tap()
    await tab.waitForURL(/\/imports\/[0-9a-f-]{36}$/)
    await tab.getByRole('button', { name: 'Inlezen' }).tap()
    await tab.locator('progress').waitFor()
    expect(await tab.textContent('h1')).toBe('lang.csv')
    await tab.getByText('Ingelezen: 3000 deelnemers en 0 banen.').waitFor({ timeout: 200_000 })
    expect(await people()).toBe(3000)
    await tab.context().close()
  })

  test('a file that is no list is refused with a sentence', async () => {
    const tab = await site.tab('marieke')
    await tab.goto(`${site.origin}/imports`)
    await tab.setInputFiles('input[type=file]', { name: 'foto.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]) })
    await tab.getByRole('button', { name: 'Bekijk de lijst' }).click()
    await tab.waitForSelector('.error-summary')
    expect((await tab.textContent('.error-summary'))!.length).toBeGreaterThan(20)
    await tab.context().close()
  })

  test('nothing was refused by the content policy, failed, or asked of another host', () => {
    expect(site.complaints).toEqual([])
  })
})
