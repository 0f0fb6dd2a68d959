import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { employers, organisations, people } from '#src/demo/cast.ts'
import { tapsOf } from '../../bench/keystrokes/model.ts'
import { tasks } from '../../bench/keystrokes/tasks.ts'
import { noBrowser } from '../browser.ts'
import { openSite, phone, type Site } from './site.ts'

let site: Site

/** A finger that counts. A native list or calendar costs two touches: one opens it, one chooses; a browser without a screen cannot show it, so the choice is set. */
function finger(tab: Page) {
  let taps = 0
  const tap = async (what: Locator) => {
    taps += 1
    await what.tap()
  }
  return {
    tap,
    type: async (field: Locator, text: string) => {
      await tap(field)
      await tab.keyboard.type(text)
    },
    choose: async (field: Locator, set: (field: Locator) => Promise<unknown>) => {
      await tap(field)
      taps += 1
      await set(field)
    },
    taps: () => taps,
  }
}

const modelled = (key: (typeof tasks)[number]['key']) => tapsOf(tasks.find((task) => task.key === key)!.meewerk)
const jobOf = async (title: string) => (await site.world.owner.query<{ id: string; started_on: string; hours: string }>('select id, started_on::text, hours_per_week::text as hours from job where title = $1', [title])).rows[0]

describe.skipIf(noBrowser)('the taps of the other three tasks, on a phone', { timeout: 300_000 }, () => {
  beforeAll(async () => void (site = await openSite()), 180_000)
  afterAll(async () => site.close(), 120_000)

  test('a question is answered', async () => {
    const fatima = await site.world.as('fatima')
    await fatima.submit(`/participants/${people.sanne.id}/jobs`, { employerName: 'Bakkerij Blom', title: 'hulp in de winkel', workForm: 'regulier', startedOn: '2026-03-02', hoursPerWeek: '16' })
    const job = (await jobOf('hulp in de winkel'))!.id
    await site.world.owner.query("insert into employer_question (organisation_id, id, job_id, participant_id, employer_id, asked_by, question, asked_at) values ($1, gen_random_uuid(), $2, $3, $4, 'Ilse Blom', 'Mag Sanne donderdag eerder komen?', '2026-11-23T06:00:00Z')", [organisations.waterland.id, job, people.sanne.id, employers.blom.id])
    const tab = await site.tab('fatima', phone)
    const { tap, type, taps } = finger(tab)
    await tab.goto(`${site.origin}/today`)
    await tap(tab.locator('main a[href^="/questions"]').first())
    await type(tab.locator('main textarea').first(), 'Ja, dat mag. Ik kom donderdag om tien uur even langs.')
    await tap(tab.locator('main form button[type=submit], main form button:not([type])').first())
    await expect.poll(async () => (await site.world.owner.query('select answered_at from employer_question')).rows[0].answered_at, { timeout: 20_000 }).not.toBeNull()
    expect((await site.world.owner.query('select answer from employer_question')).rows).toEqual([{ answer: 'Ja, dat mag. Ik kom donderdag om tien uur even langs.' }])
    expect(taps()).toBe(modelled('answer'))
    await tab.context().close()
  })

  test('somebody starts in a job', async () => {
    const tab = await site.tab('fatima', phone)
    const { tap, type, choose, taps } = finger(tab)
    await tab.goto(`${site.origin}/participants/${people.sanne.id}`)
    await tap(tab.locator('main .tabs a', { hasText: 'Werk en leren' }))
    await tap(tab.getByRole('link', { name: 'Nieuwe baan' }).first())
    await choose(tab.locator('[name=employerName]'), (field) => field.fill('Bakkerij Blom'))
    await type(tab.locator('[name=title]'), 'broodsmeerder')
    await choose(tab.locator('[name=workForm]'), (field) => field.selectOption('regulier'))
    await choose(tab.locator('[name=startedOn]'), (field) => field.fill('2026-11-30'))
    await type(tab.locator('[name=hoursPerWeek]'), '16')
    await type(tab.locator('[name=wagePerHourCents]'), '15,50')
    await tap(tab.getByRole('button', { name: 'Bewaar' }))
    await tab.waitForURL(/\/jobs\/[0-9a-f-]{36}/)
    expect(await jobOf('broodsmeerder')).toMatchObject({ started_on: '2026-11-30', hours: '16.0' })
    expect(taps()).toBe(modelled('jobStart'))
    await tab.context().close()
  })

  test('an appointment moves', async () => {
    const fatima = await site.world.as('fatima')
    await fatima.submit('/agenda', { kind: 'support', onDay: '2026-11-23', atTime: '14:00', minutes: '60', place: 'home', participantIds: people.sanne.id })
    const tab = await site.tab('fatima', phone)
    const { tap, taps } = finger(tab)
    await tab.goto(`${site.origin}/today`)
    await tap(tab.getByRole('navigation').getByRole('link', { name: 'Agenda', exact: true }))
    await tap(tab.locator('main a[href$="/move"]').first())
    await tap(tab.locator('main form[action$="/move"] button').first())
    await tab.waitForURL(({ pathname }) => !pathname.endsWith('/move'))
    const { rows } = await site.world.owner.query('select on_day::text, at_time::text from appointment where on_day >= $1', ['2026-11-23'])
    expect(rows).toHaveLength(1)
    expect(rows[0]).not.toEqual({ on_day: '2026-11-23', at_time: '14:00:00' })
    expect(taps()).toBe(modelled('reschedule'))
    await tab.context().close()
  })
})
