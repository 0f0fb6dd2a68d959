import { afterAll, beforeAll, expect, test } from 'vitest'
import { acting } from '#src/db/db.ts'
import { employers, organisations, people, staff } from '#src/demo/cast.ts'
import type { Looking } from '#src/participants/store.ts'
import { testToday } from '#test/today.ts'
import { openWorld, type World } from '#test/world.ts'
import { listOverrides, wordsInTheWay } from './check-store.ts'
import { recordDecision } from './store.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const who = { organisationId: organisations.waterland.id, staffId: staff.fatima.id, reach: 'own', teamIds: [], on: testToday } as const
const telling = { participantId: people.sanne.id, to: { employerId: employers.blom.id }, place: 'contact', texts: ['Sanne heeft een jobcoach en krijgt een Wajong-uitkering.', null] }
const as = <T>(work: (looking: Looking) => Promise<T>) => acting(world.database, who, (db) => work({ db, acting: who }))

test('a text is held back by its words until somebody says why, and then it is written down once', async () => {
  expect((await as((looking) => wordsInTheWay(looking, { ...telling, reason: null }))).map(({ word }) => word)).toEqual(['jobcoach', 'Wajong-uitkering'])
  expect(await as((looking) => listOverrides(looking, people.sanne.id))).toEqual([])
  const formId = crypto.randomUUID()
  for (let sent = 0; sent < 2; sent++) expect(await as((looking) => wordsInTheWay(looking, { ...telling, reason: 'Sanne vroeg er zelf om.', formId }))).toEqual([])
  expect(await as((looking) => listOverrides(looking, people.sanne.id))).toMatchObject([{ employer: 'Bakkerij Blom', staff: 'Fatima Aydin', words: ['jobcoach', 'Wajong-uitkering'], reason: 'Sanne vroeg er zelf om.' }])
})

test('what the person released goes out without a word', async () => {
  await as((looking) => recordDecision(looking, people.sanne.id, crypto.randomUUID(), {
    recipient: 'employer', employerName: 'Bakkerij Blom', level: 'support', coachVisible: true, sentence: null, released: ['Wajong', 'uitkering'], releasedKinds: [], decidedOn: testToday, validUntil: null, revisit: [],
  }))
  expect(await as((looking) => wordsInTheWay(looking, { ...telling, reason: null }))).toEqual([])
  expect((await as((looking) => wordsInTheWay(looking, { ...telling, to: { employerId: employers.smit.id }, reason: null }))).map(({ word }) => word)).toEqual(['jobcoach', 'Wajong-uitkering'])
})
