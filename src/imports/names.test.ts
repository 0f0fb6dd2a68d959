import { expect, test } from 'vitest'
import { closeReasonOf, endReasonOf, modalityOf } from './ending-words.ts'
import type { KeptRow } from './kept-row.ts'
import { fieldOf, fieldsToMend, mended } from './mend.ts'
import { chosenFor } from './plan.ts'
import { colleagueNamed } from './same-name.ts'

const colleagues = [
  { id: '1', name: 'Fatima Aydin' }, { id: '2', name: 'Bram de Jong' }, { id: '3', name: 'Noor Hamidi' }, { id: '4', name: 'Nora de Jong' }, { id: '5', name: 'Els van den Berg' },
]

test.each([
  ['F. Aydin', '1'], ['Aydin, Fatima', '1'], ['fatima', '1'], ['Aydın', '1'], ['B. de Jong', '2'], ['Jong, B. de', '2'], ['Els Berg', '5'], ['van den Berg', '5'], ['bram de jong', '2'],
])('%s is one colleague', (written, id) => expect(colleagueNamed(written, colleagues)?.id).toBe(id))

test.each(['de Jong', 'N.', 'Piet Bakker', 'F. de Jong', ''])('“%s” could be nobody or more than one, so nobody is chosen', (written) => expect(colleagueNamed(written, colleagues)).toBeUndefined())

test('a choice for somebody who is gone no longer counts', () => {
  expect(chosenFor({ a: '1', b: '9', c: 'new' }, 'a', colleagues)).toBe('1')
  expect(chosenFor({ a: '1', b: '9', c: 'new' }, 'b', colleagues)).toBeUndefined()
  expect(chosenFor({ c: 'new' }, 'c', colleagues)).toBe('new')
  expect(chosenFor({}, 'constructor', colleagues)).toBeUndefined()
})

test.each([['opname', 'admission'], ['wil niet meer werken', 'noLongerWantsWork'], ['werkt stabiel', 'steadyWork'], ['Verhuisd naar Hoorn', 'moved'], ['uit beeld', 'noContactAfterOutreach'], ['iets anders', 'other'], [null, 'other']])(
  'the reason “%s” is %s', (text, reason) => expect(closeReasonOf(text)).toBe(reason))

test.each([['contract niet verlengd', 'temporaryEnded'], ['ziek geworden', 'health'], ['zomaar', 'other'], [null, 'unknown']])('a job that ended by “%s” ended by %s', (text, reason) => expect(endReasonOf(text)).toBe(reason))

test.each([['Telefonisch', 'phone'], ['per mail', 'message'], ['bezoek', 'faceToFace'], ['beeldbellen', 'video'], [null, 'faceToFace']])('a contact by “%s” is %s', (text, how) => expect(modalityOf(text)).toBe(how))

const cells = [{ at: 'A2', header: 'Naam', field: 'fullName', text: 'Jip' }, { at: 'B2', header: 'Start', field: 'startedOn', text: 'ooit' }, { at: 'C2', header: 'Iets', field: 'ignore', text: 'x' }] as const

test('mending keeps what was not asked, empties what was emptied and adds what was filled', () => {
  expect(mended([...cells], { fullName: 'Jip Smit', startedOn: '', bornOn: '1-2-2000' })).toEqual([
    cells[2], { ...cells[0], text: 'Jip Smit' }, { at: '', header: '', field: 'bornOn', text: '1-2-2000' },
  ])
})

test('a whole name stays one field, and a missing name is said there', () => {
  const row = { id: '', importId: '', sheet: 's', rowNumber: 2, kind: 'persons', who: '', state: 'waiting', cells: [...cells], problems: [] } satisfies KeptRow
  expect(fieldsToMend(row)).not.toContain('familyName')
  expect(fieldOf({ code: 'nameMissing' }, row)).toBe('fullName')
  expect(fieldOf({ code: 'alreadyThere' }, row)).toBeUndefined()
})
