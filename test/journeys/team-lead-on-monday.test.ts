import { afterAll, beforeAll, expect, test } from 'vitest'
import { people, staff } from '#src/demo/cast.ts'
import { carried, follow, linksOf, sendAndGo } from '../front-door.ts'
import { openWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

test('the team lead’s Monday', async () => {
  const [marieke, fatima, bram] = [await world.as('marieke'), await world.as('fatima'), await world.as('bram')]

  // Last week Fatima was at the bakery for Sanne and looked around at the garage; Bram was nowhere.
  const visit = { kind: 'employer', modality: 'faceToFace', place: 'employer', minutes: '30' }
  await fatima.submit('/contacts', { ...visit, participantIds: people.sanne.id, employerName: 'Bakkerij Blom', purpose: 'presentStrengths', onDay: '2026-11-17', note: 'Verteld dat Sanne vroeg op is en precies werkt.', nextStep: 'Ilse bellen', nextOn: '2026-11-26' })
  await fatima.submit('/contacts', { ...visit, employerName: 'Garage Smit', purpose: 'learnNeeds', onDay: '2026-11-19', note: 'Ze komen handen tekort op zaterdag.' })
  await fatima.submit('/time/sign', { week: '2026-11-16' })

  // Monday, half past nine. Marieke sees what is still to read, and begins with Fatima.
  const all = await follow(marieke, await marieke.get('/today'), 'Meekijken')
  expect(all.text).toContain('Nog te lezen van vorige week 3 van 3 coaches')
  const week = await marieke.get(linksOf(all).find(({ says, href }) => says === '1 van 2' && href.includes(staff.fatima.id))!.href)
  expect(week.text).toContain('Verteld dat Sanne vroeg op is en precies werkt.')
  expect(week.text).toContain('Ze komen handen tekort op zaterdag.')
  const read = await sendAndGo(marieke, `/reviews/weeks/${staff.fatima.id}/2026-11-16`, { note: 'Goed dat je bij de garage eerst luisterde.' })
  expect(read.text).toContain('Gelezen door Marieke van Dam')

  // Who would it help to go along with? Nobody was out yet; Bram visited nobody in four weeks.
  const along = await follow(marieke, await marieke.get('/reviews'), 'Mee op pad')
  expect(along.text).toMatch(/Bram de Jong coach sinds [a-z]+ \d{4} nog niet 0, gevraagd 24/)
  const form = await marieke.get(linksOf(along).find(({ href }) => href.includes(`coach=${staff.bram.id}`))!.href)
  const out = await sendAndGo(marieke, '/reviews/field', { id: carried(form, 'id'), taskId: carried(form, 'taskId'), staffId: staff.bram.id, onDay: '2026-11-23', employerName: 'Hotel Bos', observed: 'Hij bleef bij de deur staan.', feedback: 'Vraag of je even mag meelopen.', nextStep: 'Deze week bij twee hotels meelopen', nextOn: '2026-11-27' })
  expect(out.text).toContain('Deze week bij twee hotels meelopen')
  expect((await bram.get('/tasks')).text).toContain('Deze week bij twee hotels meelopen')
  expect((await marieke.get('/reviews')).text).toContain('Deze maand mee op pad geweest 1 van 3 coaches')

  // The quarter: a goal together, and the figures of that day.
  const talk = await follow(marieke, await marieke.get('/reviews'), 'Resultaten en doelen')
  const asked = await marieke.get(linksOf(talk).find(({ href }) => href.includes(`coach=${staff.fatima.id}`))!.href)
  const held = await sendAndGo(marieke, '/reviews/outcomes', { id: carried(asked, 'id'), coach: staff.fatima.id, quarter: carried(asked, 'quarter'), onDay: '2026-11-23', goal: 'Elke week twee nieuwe werkgevers.', goalByOn: '2027-01-18' })
  expect(held.text).toContain('Elke week twee nieuwe werkgevers. Voor 18 januari 2027.')
  expect(held.text).toContain('In begeleiding')

  // Her week sheet is signed off, so its totals are there; Bram's is not.
  const sheets = await follow(marieke, await marieke.get('/reviews'), 'Weekstaten')
  const links = linksOf(sheets).filter(({ href }) => href.startsWith('/reviews/time/')).map(({ href }) => href)
  expect(links).toEqual([`/reviews/time/${staff.fatima.id}/2026-11-16`])
  expect((await marieke.get(links[0]!)).text).toContain('Begeleiding per fase')

  // Fatima finds it all from her own week sheet, and nothing about Bram.
  const own = await follow(fatima, await fatima.get('/time?week=2026-11-16'), 'Wat je teamleider meelas')
  expect(own.text).toContain('1 van 2 gelezen')
  expect((await fatima.get(`/reviews/weeks/${staff.fatima.id}/2026-11-16`)).text).toContain('Goed dat je bij de garage eerst luisterde.')
  for (const page of ['/reviews', '/reviews/field', '/reviews/outcomes']) expect((await fatima.get(page)).text).not.toContain('Bram')
})
