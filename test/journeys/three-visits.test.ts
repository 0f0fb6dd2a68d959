import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
import { carried, follow, linkSaying, sendAndGo } from '../front-door.ts'
import { openWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

test('an employer gets to know us in three visits before a name falls', async () => {
  const fatima = await world.as('fatima')

  // A new employer. The list is looked through first; the address makes the first site.
  world.now = new Date('2026-09-07T10:00:00+02:00')
  const form = await follow(fatima, await fatima.get('/employers'), 'Nieuwe werkgever')
  let page = await sendAndGo(fatima, '/employers', { id: carried(form, 'id'), name: 'Wasserij Wit en Zacht', street: 'Kanaaldijk 8', postcode: '1441 WZ', place: 'Purmerend', sector: 'T' })
  expect(page.text).toContain('Nog niemand is hier geweest.')
  expect(page.text).toContain('Kennismaken: wie zijn ze, en wie ben jij?')
  const address = linkSaying(page, 'Wijzig').replace('/edit', '')

  // Every visit is noted from the page of the employer; the form knows which employer it is.
  const visit = async (day: string, more: Record<string, string>) => {
    world.now = new Date(`${day}T15:00:00+02:00`)
    const note = await follow(fatima, page, 'Contact vastleggen')
    expect(note.html).toContain('Wasserij Wit en Zacht')
    await fatima.submit('/contacts', { id: carried(note, 'id'), kind: 'employer', employerName: 'Wasserij Wit en Zacht', modality: 'faceToFace', place: 'employer', onDay: day, ...more })
    page = await fatima.get(address)
  }

  // First cup of coffee: get to know each other.
  await visit('2026-09-08', { purpose: 'introduce', personMet: 'Gülsen Tekin', note: 'Rondgeleid langs de machines.' })
  expect(page.text).toContain('1 bezoek, nog geen naam genoemd.')
  expect(page.text).toContain('Leren wat deze werkgever nodig heeft Volgend bezoek')

  // Second: learn. Who decides and what they need stays, for every coach.
  await visit('2026-09-22', { purpose: 'learnNeeds', personMet: 'Gülsen Tekin', note: 'Het vouwen blijft liggen.', nextStep: 'Nog eens meelopen', nextOn: '2026-10-06' })
  const person = await follow(fatima, page, 'Voeg iemand toe')
  await fatima.submit(`${address}/people`, { id: carried(person, 'id'), name: 'Gülsen Tekin', function: 'teamleider', decidesOnHiring: 'yes', bestReached: 'na de middagpauze' })
  await fatima.submit(address, { name: 'Wasserij Wit en Zacht', place: 'Purmerend', sector: 'T', needs: 'Twee ochtenden iemand voor het vouwen.', atmosphere: 'Warm, ze helpen elkaar.', traits: ['routine', 'together'] })

  // Third: learn more. Only now does the next visit offer to present somebody.
  await visit('2026-10-06', { purpose: 'learnNeeds', note: 'Een ochtend meegevouwen.' })
  expect(page.text).toContain('3 bezoeken, nog geen naam genoemd.')
  expect(page.text).toContain('Iemand voorstellen, als dat past Volgend bezoek')

  // A colleague sees a warm relation and asks to be introduced instead of walking in cold.
  const bram = await world.as('bram')
  const seen = await follow(bram, await bram.get('/employers?q=wasserij'), 'Wasserij Wit en Zacht')
  for (const shown of ['6 okt 2026 Bezoek door Fatima Aydin Behoefte leren kennen · bezoek 3', 'Twee ochtenden iemand voor het vouwen.', 'Gülsen Tekin beslist over aannemen', 'Fatima Aydin 3 contacten, laatst 6 okt 2026']) expect(seen.text).toContain(shown)
  expect(seen.text).not.toContain('meegevouwen')

  // Now a name falls, after three visits; the rhythm says so and gives no hint.
  await visit('2026-10-20', { purpose: 'presentStrengths', participantIds: people.sanne.id, note: 'Sanne vouwt graag en werkt precies.' })
  expect(page.text).toContain('Na 3 bezoeken viel een naam.')
  expect(page.text).not.toContain('voordat er een bezoek was')
  expect(page.text).toContain('Voor Sanne Bos')

  // Bram sees the visit, not the name; a month without anybody and it is not cold yet, three months later it is.
  const later = await bram.get(address)
  expect(later.text).toContain('20 okt 2026 Bezoek door Fatima Aydin bezoek 4')
  for (const secret of ['Sanne', 'Bos', 'precies', 'viel een naam']) expect([secret, later.text.includes(secret)]).toEqual([secret, false])
  world.now = new Date('2026-11-20T10:00:00+01:00')
  expect((await bram.get('/employers?show=cold')).text).not.toContain('Wasserij')
  world.now = new Date('2027-01-25T10:00:00+01:00')
  expect((await bram.get('/employers?show=cold')).text).toContain('Wasserij Wit en Zacht')
  expect((await fatima.get(address)).text).toContain('Deze relatie wordt koud.')
})
