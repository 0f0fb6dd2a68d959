import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprint, saysTheSame } from '#src/kernel/fingerprint.ts'
import { meanwhile, seenOf } from './meanwhile.ts'

const fields = ['note', 'days', 'hours'] as const
const base = { note: 'Vier ochtenden', days: ['monday', 'tuesday'], hours: 16.5 }
const shown = (row: typeof base) => ({ note: row.note, days: row.days, hours: String(row.hours).replace('.', ',') })
const sentAs = (seen: string, typed: Record<string, string> = {}) => ({ form: new URLSearchParams({ seen, ...typed }), locale: 'nl' as const })
const seen = seenOf(base, fields)

test('nobody is in the way while nothing changed, or when both mean the same', () => {
  expect(meanwhile(sentAs(seen), { stored: base, sent: { ...base, note: 'Iets anders' }, filled: shown(base) })).toBeUndefined()
  const theirs = { ...base, note: 'Vijf ochtenden' }
  expect(meanwhile(sentAs(seen), { stored: theirs, sent: theirs, filled: shown(theirs) })).toBeUndefined()
})

test('a form without what it showed, as one kept from before an update, is not held up', () => {
  const theirs = { ...base, note: 'Vijf ochtenden' }
  expect(meanwhile({ form: new URLSearchParams(), locale: 'nl' }, { stored: theirs, sent: base, filled: shown(theirs) })).toBeUndefined()
})

test('what both changed keeps mine and says theirs; what only the other changed is taken over', () => {
  const theirs = { ...base, note: 'Vijf ochtenden', hours: 20 }
  const both = meanwhile(sentAs(seen, { note: 'Drie ochtenden', hours: '16,5' }), { stored: theirs, sent: { ...base, note: 'Drie ochtenden' }, filled: shown(theirs) })!
  expect([both.values['note'], both.values['hours']]).toEqual(['Drie ochtenden', '20'])
  expect(both.errors['note']).toContain('“Vijf ochtenden”')
  expect(both.errors['hours']).toContain('wijzigde dit net')
  expect(Object.keys(both.errors)).toEqual(['note', 'hours'])
  expect(meanwhile(sentAs(String(both.values['seen'])), { stored: theirs, sent: { ...theirs, note: 'Drie ochtenden' }, filled: shown(theirs) })).toBeUndefined()
})

test('a code of a list is not read aloud as if it were somebody’s words', () => {
  const both = meanwhile(sentAs(seenOf({ kind: 'task' }, ['kind'])), { stored: { kind: 'timeLimited' }, sent: { kind: 'place' }, filled: { kind: 'timeLimited' } })!
  expect(both.errors['kind']).not.toContain('timeLimited')
})

test('values that say the same have one mark, however they are stored; other values have another', () => {
  expect(fingerprint(null)).toBe(fingerprint(''))
  expect(fingerprint(['b', 'a'])).toBe(fingerprint(['a', 'b']))
  expect(fingerprint('een\r\ntwee')).toBe(fingerprint('een\ntwee'))
  fc.assert(fc.property(fc.string(), fc.string(), (one, other) => void expect(fingerprint(one) === fingerprint(other)).toBe(saysTheSame(one, other))))
})
