import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
import { carried, linkSaying, sendAndGo } from '../front-door.ts'
import { openWorld, type Visitor, type World } from '../world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const bas = people.bas.id

async function starts(fatima: Visitor, facts: Record<string, string>) {
  const id = carried(await fatima.get(`/participants/${bas}/jobs/new`), 'id')
  const page = await sendAndGo(fatima, `/participants/${bas}/jobs`, { id, openToAll: 'yes', setAside: 'no', ...facts })
  return { page, address: `/participants/${bas}/jobs/${id}` }
}

test('one person, two part-time jobs and a third as temp: each counts by its own rule, and the person once', async () => {
  const fatima = await world.as('fatima')

  // Two small jobs of their own, a third through an agency: who pays and where he works are two organisations.
  const bakery = await starts(fatima, { employerName: 'Bakkerij Blom', title: 'inpakker', workForm: 'regulier', startedOn: '2026-10-05', hoursPerWeek: '12', wagePerHourCents: '15,20' })
  await starts(fatima, { employerName: 'Garage Smit', title: 'poetser', workForm: 'loonkostensubsidie', startedOn: '2026-10-19', hoursPerWeek: '8', wagePerHourCents: '14,99', subsidyPercent: '60' })
  const temp = await starts(fatima, { employerName: 'Hotel Bos', formalEmployerName: 'Uitzendbureau Tempo', title: 'afwasser', workForm: 'uitzendwerk', contractKind: 'agency', startedOn: '2026-11-16', hoursPerWeek: '6', wagePerHourCents: '14,90' })
  expect(temp.page.text).toContain('Wie betaalt het loon? Uitzendbureau Tempo')
  expect(temp.page.text).toContain('Het uurloon van € 14,90 ligt onder het minimumloon van vandaag: € 14,99.')
  await starts(fatima, { employerName: 'Buurthuis De Kom', title: 'gastheer', workForm: 'vrijwilligerswerk', startedOn: '2026-09-01', hoursPerWeek: '4' })

  // The view of his work: three together, the unpaid one apart and never in the sum.
  const work = await fatima.get(`/participants/${bas}/work`)
  expect(work.text).toContain('Samen 26 uur betaald werk per week.')
  expect(work.text.indexOf('Onbetaald: telt niet als betaald werk')).toBeGreaterThan(work.text.indexOf('afwasser · Hotel Bos'))
  expect(work.text.indexOf('gastheer · Buurthuis De Kom')).toBeGreaterThan(work.text.indexOf('Onbetaald: telt niet als betaald werk'))
  expect(work.text).toContain('Ruim: Nee. Strikt: Nee. Onbetaald werk telt niet als baan.')
  expect(work.text).toContain('loon van Uitzendbureau Tempo')

  // The agency is an employer of the organisation too, and the quarter counts one person and three starts.
  expect((await world.owner.query("select count(*) as count from employer where name in ('Uitzendbureau Tempo', 'Hotel Bos')")).rows[0].count).toBe(2)
  expect(JSON.parse((await (await world.as('marieke')).get('/api/v1/quarters/2026Q4')).html)).toMatchObject({ workingInclusive: 1, workingStrict: 1, jobStarts: 3 })

  // The bakery offers more hours from December. The old hours stay as they were; advice about income is offered at once.
  let page = await sendAndGo(fatima, `${bakery.address}/terms`, { fromOn: '2026-12-01', hoursPerWeek: '16', wagePerHourCents: '15,20', reason: 'Drukke maand, op eigen verzoek' })
  expect(page.text).toContain('De wijziging is vastgelegd.')
  expect(page.text).toContain('Bied advies over inkomen aan.')
  const offer = linkSaying(page, 'Leg het aanbod vast')
  expect(offer).toMatch(/occasion=hours/)
  page = await fatima.get(offer)
  page = await sendAndGo(fatima, `/participants/${bas}/benefits-advice`, { id: carried(page, 'id'), occasion: 'hours', jobId: bakery.address.split('/').at(-1)!, offeredOn: '2026-11-23', result: 'accepted' })
  expect(page.text).toContain('Andere uren Wil het graag Wijzig aangeboden op 23 nov 2026')
  expect((await fatima.get(`/participants/${bas}/work`)).text).toContain('Samen 26 uur')
  world.now = new Date('2026-12-02T09:00:00+01:00')
  expect((await fatima.get(`/participants/${bas}/work`)).text).toContain('Samen 30 uur betaald werk per week.')
  expect((await world.owner.query("select hours_per_week from job where title = 'inpakker'")).rows[0]).toEqual({ hours_per_week: 12 })
})
