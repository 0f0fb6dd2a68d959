import { expect, test } from 'vitest'
import { FeedbackForm, nextTalkOn } from './feedback.ts'

test('the next talk is the first day agreed after the last talk', () => {
  expect(nextTalkOn([])).toBeUndefined()
  expect(nextTalkOn([{ onDay: '2026-10-01', nextOn: '2026-11-01' }])).toBe('2026-11-01')
  expect(nextTalkOn([{ onDay: '2026-10-01', nextOn: '2026-11-01' }, { onDay: '2026-11-03', nextOn: null }])).toBeUndefined()
  expect(nextTalkOn([{ onDay: '2026-10-01', nextOn: '2026-11-01' }, { onDay: '2026-10-20', nextOn: '2026-12-01' }])).toBe('2026-11-01')
})
test('a talk says something, and the next one comes after it', () => {
  const wrong = (fields: Record<string, string>) => FeedbackForm.safeParse({ onDay: '2026-11-02', ...fields }).error?.issues.map(({ message }) => message)
  expect(wrong({ givenBy: 'Ilse' })).toEqual(['nothingSaid'])
  expect(wrong({ goesWell: 'Alles', nextOn: '2026-11-01' })).toEqual(['nextBeforeTalk'])
  expect(wrong({ agreed: 'Volgende maand weer.' })).toBeUndefined()
})
