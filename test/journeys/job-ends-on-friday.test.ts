import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
import { carried, follow, linkSaying, sendAndGo } from '../front-door.ts'
import { openWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

test('a job ends on Friday: what happened is kept at once, and by Tuesday all that follows is done', async () => {
  const fatima = await world.as('fatima')
  const amira = people.amira.id

  // Amira has worked at the hotel since September, with a no-risk policy at UWV.
  const form = await fatima.get(`/participants/${amira}/jobs/new`)
  let page = await sendAndGo(fatima, `/participants/${amira}/jobs`, { id: carried(form, 'id'), employerName: 'Hotel Bos', title: 'kamermedewerker', workForm: 'regulier', startedOn: '2026-09-07', hoursPerWeek: '20', wagePerHourCents: '15,10' })
  const job = linkSaying(page, 'Baan beëindigen').replace('/end', '')
  page = await sendAndGo(fatima, `${job}/instruments`, { instrument: 'noRisk', grantedOn: '2026-09-01', authority: 'UWV', phone: '088 00 00 00' })

  // Friday afternoon the employer calls: today was the last day. Fatima writes down what she knows; the rest can wait.
  world.now = new Date('2026-11-20T16:40:00+01:00')
  page = await follow(fatima, page, 'Baan beëindigen')
  expect(page.html).toContain('name="endLearnedOn" type="date" value="2026-11-20"')
  page = await sendAndGo(fatima, `${job}/end`, { endedOn: '2026-11-20', endLearnedOn: '2026-11-20', endedBy: 'employer', endReason: 'redundancy' })
  expect(page.text).toContain('Wat leren we van kamermedewerker bij Hotel Bos?')
  page = await follow(fatima, page, 'Later invullen')
  expect(page.text).toContain('Spreek elkaar Binnen drie dagen nadat je het hoorde. Bellen mag ook. uiterlijk maandag 23 november 2026')
  expect(page.text).toContain('Deze regelingen lopen nog. Meld het einde. No-riskpolis · UWV · 088 00 00 00')
  expect(page.text.match(/ open /g)).toHaveLength(3)

  // Monday nobody has called yet: it is the last day. Tuesday it is late, on her day and on the page.
  world.now = new Date('2026-11-24T09:00:00+01:00')
  expect((await fatima.get(`${job}/after`)).text).toContain('had gemoeten op maandag 23 november 2026')
  expect((await fatima.get(`/participants/${amira}/work`)).text).toContain('De baan is gestopt en jullie spraken elkaar nog niet.')

  // They meet, and talk about what was good. What else played a part goes along.
  await fatima.submit('/contacts', { kind: 'support', participantIds: amira, modality: 'phone', place: 'remote', onDay: '2026-11-24', note: 'Amira is teleurgesteld, en wil verder zoeken.' })
  page = await sendAndGo(fatima, `${job}/end/lessons`, { wentWell: 'Ze bleef rustig als het druk was.', lessons: 'Vooraf vragen of er in de winter ook werk is.', otherEndReasons: ['transport'], wouldHireAgain: 'yes' })
  expect(page.text).toContain('gedaan op 24 november 2026')
  page = await sendAndGo(fatima, `${job}/next-search`, { nextSearchOn: '2026-11-24' })
  expect(page.text.match(/ open /g)).toHaveLength(1)
  page = await fatima.get(job)
  for (const said of ['Geen werk meer, Reizen lukte niet', 'Ze bleef rustig als het druk was.', 'Vooraf vragen of er in de winter ook werk is.']) expect(page.text).toContain(said)

  // A call from the hotel: it goes on after all. One press, and the job runs as before; what was said about the end is gone.
  page = await sendAndGo(fatima, `${job}/end`, { resume: 'yes' })
  expect(page.text).toContain('Loopt')
  expect(page.text).not.toContain('Ze bleef rustig')
  expect((await world.owner.query('select ended_on, other_end_reasons, next_search_on from job where participant_id = $1', [amira])).rows).toEqual([{ ended_on: null, other_end_reasons: [], next_search_on: null }])
})
