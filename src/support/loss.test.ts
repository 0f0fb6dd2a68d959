import { expect, test } from 'vitest'
import { afterLoss } from './loss.ts'

const facts = { learnedOn: '2026-11-20', contactOn: null, lessonsWritten: false, profileOn: null, nextSearchOn: null, otherWork: false } as const

test('after a loss: contact within three days, lessons, profile, next search', () => {
  expect(afterLoss(facts, '2026-11-23').map(({ what, dueOn, done, late }) => [what, dueOn, done, late])).toEqual([['contact', '2026-11-23', false, false], ['lessons', null, false, false], ['profile', null, false, false], ['search', null, false, false]])
})
test('the fourth day without contact is late, and a contact ends that', () => {
  expect(afterLoss(facts, '2026-11-24')[0]).toMatchObject({ late: true })
  expect(afterLoss({ ...facts, contactOn: '2026-11-25' }, '2026-11-26')[0]).toMatchObject({ late: false, done: '2026-11-25' })
})
test('with other work, looking on is free', () => {
  expect(afterLoss({ ...facts, otherWork: true }, '2026-11-23').at(-1)).toMatchObject({ what: 'search', free: true, done: false })
})
