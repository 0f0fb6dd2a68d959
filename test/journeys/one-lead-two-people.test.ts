import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
import { openWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

test('one lead for two people, one is hired', async () => {
  const [fatima, bram] = [await world.as('fatima'), await world.as('bram')]

  // At Hotel Bos, Fatima and the owner make a job from tasks of three others; she shares it in the unit meeting.
  const made = { employerName: 'Hotel Bos', title: 'gastvrouw of gastheer ontbijt', foundOn: '2026-11-20', origin: 'made', task1: 'tafels dekken', from1: 'de ober', hours1: '6', task2: 'koffie bijvullen', from2: 'de kok', hours2: '4', days: ['tuesday', 'thursday'], traits: ['withPeople', 'earlyStart'] }
  const { location: lead } = await fatima.submit('/leads', made)
  await fatima.submit(`${lead}/share`)

  // Bram hears of it and thinks of Omar; Fatima thinks of Amira. Neither sees the other's person.
  expect((await bram.get('/leads?show=shared')).text).toContain('gastvrouw of gastheer ontbijt')
  await bram.submit(`${lead}/people`, { participantIds: people.omar.id })
  await fatima.submit(`${lead}/people`, { participantIds: people.amira.id })
  expect((await bram.get(lead!)).text).not.toContain('Amira')
  expect((await fatima.get(lead!)).text).not.toContain('Omar')

  // Both go for a talk.
  const own = async (who: typeof fatima, person: string) => (await who.get(`/participants/${person}/applications/new?lead=${lead!.split('/')[2]}`)).location!
  const [amiras, omars] = [await own(fatima, people.amira.id), await own(bram, people.omar.id)]
  await fatima.submit(`${amiras}/steps`, { stage: 'interview', onDay: '2026-11-23', note: 'Ze vertelde over haar tante, bij wie ze vroeger hielp.' })
  await bram.submit(`${omars}/steps`, { stage: 'interview', onDay: '2026-11-23', note: 'Goed gesprek, maar zeven uur is te vroeg.' })
  await bram.submit(`${omars}/steps`, { stage: 'declinedByPerson', onDay: '2026-11-23', reason: 'hours' })
  await fatima.submit(`${amiras}/steps`, { stage: 'hired', onDay: '2026-11-23' })

  // Amira is hired: the page leads to the form for the new job and to closing the lead. Omar's search goes on.
  const page = await fatima.get(amiras)
  expect(page.html).toContain(`/participants/${people.amira.id}/jobs/new?application=${amiras.split('/')[4]}`)
  await fatima.submit(`${lead}/close`, { closedOn: '2026-11-23', closeReason: 'filledByUs' })
  expect((await bram.get('/leads')).text).not.toContain('gastvrouw of gastheer ontbijt')
  const omar = await bram.get(`/participants/${people.omar.id}/applications`)
  expect(omar.text).toContain('Liever iets anders')
  expect(omar.text).toContain('De uren')
  expect(omar.text).not.toContain('Amira')
})
