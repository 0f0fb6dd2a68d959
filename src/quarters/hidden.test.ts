import { expect, test } from 'vitest'
import type { QuarterFigures } from '#src/outcomes/quarter.ts'
import { isColumnHidden, isHidden } from './hidden.ts'

const ids = (count: number) => Array.from({ length: count }, (_, index) => String(index))
const figures = (strict: number, inclusive: number, of: number) =>
  ({ served: { counted: ids(of), of: null }, workingStrict: { counted: ids(strict), of: ids(of) }, workingInclusive: { counted: ids(inclusive), of: ids(of) } }) as unknown as QuarterFigures

test('a number under ten, or whose complement is under ten, is hidden; zero is not', () => {
  expect(isHidden(figures(9, 9, 40), 'workingInclusive')).toBe(true)
  expect(isHidden(figures(35, 35, 40), 'workingInclusive')).toBe(true)
  expect(isHidden(figures(0, 0, 40), 'workingInclusive')).toBe(false)
  expect(isHidden(figures(20, 20, 40), 'workingInclusive')).toBe(false)
})
test('strict is hidden when a few people make the difference with inclusive', () => {
  expect(isHidden(figures(16, 19, 41), 'workingStrict')).toBe(true)
  expect(isHidden(figures(16, 19, 41), 'workingInclusive')).toBe(false)
  expect(isHidden(figures(10, 25, 60), 'workingStrict')).toBe(false)
})
test('one hidden part hides its whole column, or the total would give it away', () => {
  expect(isColumnHidden([{ figures: figures(20, 20, 40) }, { figures: figures(3, 3, 40) }], 'workingInclusive')).toBe(true)
  expect(isColumnHidden([{ figures: figures(20, 20, 40) }, { figures: figures(15, 15, 40) }], 'workingInclusive')).toBe(false)
})
