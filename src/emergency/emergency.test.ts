import { expect, test } from 'vitest'
import { EmergencyForm, onlyOne, reviewRefused, wantedOf } from './emergency.ts'
import { sampleEmergency } from './emergency.sample.ts'

const reason = 'Staat bij mij aan de deur'
const errorsOf = (form: Record<string, string>) => {
  const parsed = EmergencyForm.safeParse(form)
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message)
}

test('a client number is enough, a name needs the date of birth', () => {
  expect(errorsOf({ clientNumber: '1006', reason })).toEqual([])
  expect(errorsOf({ name: 'Daan van den Berg', bornOn: '1985-09-17', reason })).toEqual([])
  expect(errorsOf({ name: 'Daan van den Berg', reason })).toEqual(['bornMissing'])
  expect(errorsOf({ bornOn: '1985-09-17', reason })).toEqual(['whoMissing'])
})

test('a reason has at least ten characters, spaces around it not counted', () => {
  expect(errorsOf({ clientNumber: '1006', reason: '123456789   ' })).toEqual(['reasonShort'])
  expect(errorsOf({ clientNumber: '1006', reason: '1234567890' })).toEqual([])
})

test('a client number goes before a name', () => {
  expect(wantedOf(EmergencyForm.parse({ clientNumber: '1006', name: 'Iemand Anders', bornOn: '2000-01-01', reason }))).toEqual({ clientNumber: '1006' })
})

test('only a search that finds exactly one person opens anything', () => {
  expect(onlyOne(['a'])).toBe('a')
  expect(onlyOne([])).toBeUndefined()
  expect(onlyOne(['a', 'b'])).toBeUndefined()
})

test('nobody reviews their own emergency access, nor one that was reviewed', () => {
  expect(reviewRefused(sampleEmergency(), 'petra')).toBeUndefined()
  expect(reviewRefused(sampleEmergency(), 's')).toBe('ownAccess')
  expect(reviewRefused(sampleEmergency({ reviewedAt: '2026-11-23T10:00:00.000Z' }), 'petra')).toBe('alreadyReviewed')
})
