import { expect, test } from 'vitest'
import { parseForm } from '#src/web/form.ts'
import { ContactForm, factsOf, whereOf, wheres } from './contact-form.ts'

const someone = '00000000-0000-4000-8000-000400000001'
const other = '00000000-0000-4000-8000-000400000002'
const usual = { kind: 'support', participantIds: someone, place: 'workplace', minutes: '30', onDay: '2026-11-23' }
const facts = (fields: Record<string, string>) => {
  const parsed = parseForm(ContactForm, new URLSearchParams({ ...usual, ...fields }))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return factsOf(parsed.value)
}

test('a place means that people met, a telephone that they did not', () => {
  expect(facts({})).toMatchObject({ modality: 'faceToFace', place: 'workplace' })
  expect(facts({ place: 'phone' })).toMatchObject({ modality: 'phone', place: 'remote' })
})

test('every answer to "where" comes back as it was given', () => {
  for (const where of wheres) expect(whereOf(facts({ place: where }))).toBe(where)
})

test('other minutes and another day go before the chips', () => {
  expect(facts({ minutesOther: '25', nextOn: '2026-11-24', nextOther: '2026-12-01' })).toMatchObject({ minutes: 25, nextOn: '2026-12-01' })
})

test('somebody from the list joins those chosen, once', () => {
  expect(facts({ participantAlso: other }).participantIds).toEqual([someone, other])
  expect(facts({ participantAlso: someone }).participantIds).toEqual([someone])
})

test('a detail of another kind of contact is not kept', () => {
  expect(facts({ employerName: 'Bakkerij Blom', purpose: 'thank', planTargetIds: other, topic: ' Ziekmelden ' })).toMatchObject({ employerName: '', purpose: null, planTargetIds: [], topic: 'ziekmelden' })
  expect(facts({ kind: 'employer', employerName: 'Bakkerij Blom', purpose: 'thank', topic: 'ziekmelden' })).toMatchObject({ employerName: 'Bakkerij Blom', purpose: 'thank', topic: null })
})
