import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tapsOf } from '../../bench/keystrokes/model.ts'
import { tasks } from '../../bench/keystrokes/tasks.ts'
import { people } from '#src/demo/cast.ts'
import { noBrowser } from '../browser.ts'
import { openSite, phone, type Site } from './site.ts'

let site: Site

/** A finger that counts: every touch of the screen, also the one that brings the keyboard up. Typing itself is no tap. */
function finger(tab: Page) {
  let taps = 0
  return {
    tap: async (what: Locator) => {
      taps += 1
      await what.tap()
    },
    type: (text: string) => tab.keyboard.type(text),
    taps: () => taps,
  }
}

const modelled = (key: (typeof tasks)[number]['key']) => tapsOf(tasks.find((task) => task.key === key)!.meewerk)
const noted = async (note: string) => (await site.world.owner.query('select c.kind, c.modality, c.place, c.minutes, c.participant_ids, e.name as employer, c.purpose from contact c left join employer e on e.id = c.employer_id where note = $1', [note])).rows

describe.skipIf(noBrowser)('how many taps a note costs', { timeout: 300_000 }, () => {
  beforeAll(async () => {
    site = await openSite()
    const fatima = await site.world.as('fatima')
    const often = { place: 'workplace', minutes: '30', onDay: '2026-11-20' }
    for (let count = 0; count < 3; count++) {
      await fatima.submit('/contacts', { ...often, kind: 'support', participantIds: people.sanne.id, note: 'Eerder.' })
      await fatima.submit('/contacts', { ...often, kind: 'employer', place: 'employer', minutes: '15', employerName: 'Bakkerij Blom', participantIds: people.sanne.id, note: 'Eerder.' })
    }
  }, 180_000)
  afterAll(async () => site.close(), 120_000)

  test('a usual note on a phone: five taps and typing, from anywhere', async () => {
    const tab = await site.tab('fatima', phone)
    const { tap, type, taps } = finger(tab)
    await tab.goto(`${site.origin}/today`)
    await tap(tab.getByRole('navigation').getByRole('link', { name: 'Contact', exact: true }))
    await tap(tab.getByText('Sanne Bos', { exact: true }))
    await tap(tab.getByText('Begeleiding op het werk, 30 min'))
    await tap(tab.getByLabel('Notitie'))
    await type('Samen de route gelopen. Volgende keer rijdt ze zelf.')
    await tap(tab.getByRole('button', { name: 'Bewaar' }))
    await tab.waitForURL(`**/participants/${people.sanne.id}**`)
    expect(await noted('Samen de route gelopen. Volgende keer rijdt ze zelf.')).toEqual([{ kind: 'support', modality: 'faceToFace', place: 'workplace', minutes: 30, participant_ids: [people.sanne.id], employer: null, purpose: null }])
    expect(taps()).toBe(modelled('note'))
    expect(taps()).toBeLessThanOrEqual(5)
    await tab.context().close()
  })

  test('a note about somebody whose page is open, with nothing learned yet: five taps', async () => {
    const tab = await site.tab('noor', phone)
    const { tap, type, taps } = finger(tab)
    await tab.goto(`${site.origin}/participants/${people.pien.id}`)
    await tap(tab.locator('main a[href^="/contacts/new?participant="]'))
    expect(await tab.getByText('Zoals vaak').count()).toBe(0)
    await tap(tab.getByText('Thuis', { exact: true }))
    await tap(tab.getByText('45 min', { exact: true }))
    await tap(tab.getByLabel('Notitie'))
    await type('Koffie gedronken.')
    await tap(tab.getByRole('button', { name: 'Bewaar' }))
    await tab.waitForURL(`**/participants/${people.pien.id}**`)
    expect(await noted('Koffie gedronken.')).toMatchObject([{ kind: 'support', place: 'home', minutes: 45 }])
    expect(taps()).toBeLessThanOrEqual(5)
    await tab.context().close()
  })

  test('a visit to an employer on a phone: five taps and typing', async () => {
    const tab = await site.tab('fatima', phone)
    const { tap, type, taps } = finger(tab)
    await tab.goto(`${site.origin}/today`)
    await tap(tab.getByRole('navigation').getByRole('link', { name: 'Werkgevers', exact: true }))
    await tap(tab.locator('main a[href*="/contacts/new?kind=employer&employer="]').first())
    await tap(tab.getByText('Werkgever bij een werkgever, 15 min'))
    await tap(tab.getByLabel('Notitie'))
    await type('Ze zoeken iemand voor de ochtend.')
    await tap(tab.getByRole('button', { name: 'Bewaar' }))
    await tab.waitForURL(/\/contacts\/[0-9a-f-]{36}/)
    expect(await noted('Ze zoeken iemand voor de ochtend.')).toMatchObject([{ kind: 'employer', modality: 'faceToFace', place: 'employer', minutes: 15, participant_ids: [] }])
    expect(taps()).toBe(modelled('employerContact'))
    expect(taps()).toBeLessThanOrEqual(5)
    await tab.context().close()
  })

  test('what is typed on one device waits on the other, and is gone once saved', async () => {
    const [first, second] = [await site.tab('fatima', phone), await site.tab('fatima')]
    await first.goto(`${site.origin}/contacts/new?participant=${people.bas.id}`)
    await first.getByLabel('Notitie').fill('Halverwege in de trein')
    await first.waitForSelector('.draft-state:not(:empty)')
    expect(await first.textContent('.draft-state')).toMatch(/^Concept bewaard om \d\d:\d\d$/)
    await second.goto(`${site.origin}/contacts/new`)
    expect(await second.textContent('.notices')).toContain('aan een notitie over Bas Jansen.')
    await second.getByRole('link', { name: 'Ga verder' }).click()
    expect(await second.getByLabel('Notitie').inputValue()).toBe('Halverwege in de trein')
    expect(await second.getByLabel('Bas Jansen').isChecked()).toBe(true)
    await second.getByLabel('Notitie').fill('Halverwege in de trein, thuis af.')
    await second.getByText('Thuis', { exact: true }).click()
    await second.getByRole('button', { name: 'Bewaar' }).click()
    await second.waitForURL(`**/participants/${people.bas.id}**`)
    await second.goto(`${site.origin}/contacts/new`)
    expect(await second.getByText('Je begon').count()).toBe(0)
    await first.context().close()
    await second.context().close()
  })

  test('without a connection the form says that the draft is not kept, and keeps it when the connection is back', async () => {
    const tab = await site.tab('bram')
    await tab.goto(`${site.origin}/contacts/new`)
    await tab.context().setOffline(true)
    await tab.getByLabel('Notitie').fill('In de kelder zonder bereik')
    await expect.poll(() => tab.textContent('.draft-state'), { timeout: 10_000 }).toContain('nog niet bewaard')
    await tab.context().setOffline(false)
    await expect.poll(() => tab.textContent('.draft-state'), { timeout: 15_000 }).toMatch(/^Concept bewaard/)
    await tab.context().close()
  })

  test('only what belongs to the kind of contact is in view, and everything is without a script’s help', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const tab = await site.tab('fatima', { ...phone, javaScriptEnabled })
      await tab.goto(`${site.origin}/contacts/new`)
      const shown = async () => ({ support: await tab.getByText('Over de steun').isVisible(), employer: await tab.getByLabel('Werkgever', { exact: true }).last().isVisible(), outreach: await tab.getByText('Kreeg je contact?').isVisible() })
      expect(await shown()).toMatchObject({ support: true, outreach: false })
      await tab.getByText('Werkgever', { exact: true }).first().tap()
      expect(await shown()).toMatchObject({ support: false, employer: true, outreach: false })
      await tab.context().close()
    }
  })
})
