import { expect, test } from 'vitest'
import { beginningRefused, mayTakeBack, outreachDone, outreachNorm, outreachShort } from './closing.ts'
import { CloseForm } from './enrolment-form.ts'

const close = { closedOn: '2026-11-20', closeReason: 'steadyWork' }

test('closing after steady work needs somebody who is there afterwards: name, role and phone', () => {
  expect(CloseForm.safeParse(close).error?.issues.map(({ path }) => path[0])).toEqual(['stepDownName', 'stepDownRole', 'stepDownPhone'])
  expect(CloseForm.safeParse({ ...close, stepDownName: 'Els', stepDownRole: 'casemanager', stepDownPhone: '0299 00 11 22' }).success).toBe(true)
  expect(CloseForm.safeParse({ ...close, closeReason: 'moved' }).success).toBe(true)
})

test('attempts on the same day count once, and fewer than the norm is too few', () => {
  const wanted = outreachNorm[0]!.value
  expect(outreachDone(['2026-11-02', '2026-11-02', '2026-11-05'], '2026-11-20')).toEqual({ count: 2, of: wanted })
  expect(outreachShort({ count: wanted - 1, of: wanted })).toBe(true)
  expect(outreachShort({ count: wanted, of: wanted })).toBe(false)
  expect(outreachDone([], '2007-12-31')).toBeUndefined()
})

test('a closing is taken back on the Dutch day it was written down, also late in the evening, and never later', () => {
  expect(mayTakeBack({ closedAt: '2026-11-20T22:59:00.000Z' }, '2026-11-20')).toBe(true)
  expect(mayTakeBack({ closedAt: '2026-11-20T23:01:00.000Z' }, '2026-11-20')).toBe(false)
  expect(mayTakeBack({ closedAt: null }, '2026-11-20')).toBe(false)
})

test('support begins again when nothing runs, not before the last closing', () => {
  const closed = [{ closedOn: '2026-03-01' as const }]
  expect(beginningRefused([{ closedOn: null }, ...closed], '2026-11-20')).toBe('stillRuns')
  expect(beginningRefused(closed, '2026-02-28')).toBe('beforeClosing')
  expect(beginningRefused(closed, '2026-03-01')).toBeUndefined()
  expect(beginningRefused(closed, null)).toBeUndefined()
})
