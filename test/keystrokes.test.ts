import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { operators, secondsAtDesk, secondsOnPhone, tapsOf, tapTime, thumbTime, typedIn } from '../bench/keystrokes/model.ts'
import { keystrokeTable } from '../bench/keystrokes/table.ts'
import { tasks } from '../bench/keystrokes/tasks.ts'

const page = new URL('../docs/understand/fast-recording.md', import.meta.url)

test('the operators add up to the time of a task', () => {
  const steps = [{ what: 'think and tap', ops: 'MT' }, { what: 'type', ops: 'T', typed: 10 }]
  expect(secondsOnPhone(steps)).toBeCloseTo(1.35 + 2 * 1.2 + 10 * 0.3315, 2)
  expect(secondsAtDesk(steps)).toBeCloseTo(1.35 + 2 * 1.2 + 0.8 + 2.8, 5)
  expect(secondsAtDesk([{ what: 'keys and mouse', ops: 'MKKHPBH' }])).toBeCloseTo(1.35 + 0.56 + 0.8 + 1.2, 5)
  expect([tapTime, thumbTime, operators.K].map((time) => Number(time.toFixed(2)))).toEqual([1.2, 0.33, 0.28])
})

test('every step uses known operators', () => {
  for (const { meewerk, spreadsheet } of tasks) {
    for (const { ops } of meewerk) expect(ops).toMatch(/^[MT]+$/)
    for (const { ops } of spreadsheet) expect(ops).toMatch(/^[KPBHM]+$/)
  }
})

test('a usual note and a visit cost five taps at most, fifteen seconds without the typing, and every task less time than the spreadsheet', () => {
  for (const { key, meewerk, spreadsheet } of tasks) {
    if (key === 'note' || key === 'employerContact') {
      expect(tapsOf(meewerk)).toBeLessThanOrEqual(5)
      expect(secondsOnPhone(meewerk) - typedIn(meewerk) * thumbTime).toBeLessThan(15)
    }
    expect(secondsAtDesk(meewerk)).toBeLessThan(secondsAtDesk(spreadsheet))
  }
})

test('the page about recording fast shows what the command prints', () => {
  const [, shown] = /<!-- keystrokes -->\n([\s\S]*?)\n?<!-- \/keystrokes -->/.exec(readFileSync(page, 'utf8'))!
  expect(shown).toBe(keystrokeTable(tasks))
})
