import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Decimal } from './decimal.ts'

const whole = fc.integer({ min: -1_000_000, max: 1_000_000 })
const notZero = whole.filter((n) => n !== 0)

test('one tenth and two tenths are three tenths', () => {
  expect(Decimal.of(0.1).plus(0.2).compare(0.3)).toBe(0)
  expect(0.1 + 0.2).not.toBe(0.3)
})

test('a third times three is one again', () => {
  expect(Decimal.of(1).over(3).times(3).compare(1)).toBe(0)
})

test('halves round away from zero', () => {
  expect(Decimal.of('2.5').round()).toBe(3)
  expect(Decimal.of('-2.5').round()).toBe(-3)
  expect(Decimal.of('2.4999999999999999999').round()).toBe(2)
  expect(Object.is(Decimal.of('-0.2').round(), 0)).toBe(true)
})

test('a number is read as it is printed, also with an exponent', () => {
  expect(Decimal.of(1e-7).times(10_000_000).compare(1)).toBe(0)
  expect(Decimal.of(1e21).toText()).toBe('1000000000000000000000')
})

test('text shows no needless zeros and a fixed number of digits when asked', () => {
  expect(Decimal.of(50.75).toText()).toBe('50.75')
  expect(Decimal.of(70).toText()).toBe('70')
  expect(Decimal.of(110).over(3).toFixed(2)).toBe('36.67')
  expect(Decimal.of('-0.004').toFixed(2)).toBe('0.00')
  expect(Decimal.of('-0.05').toFixed(1)).toBe('-0.1')
  expect(Decimal.of(100).toFixed(0)).toBe('100')
})

test('what is no number is refused', () => {
  for (const wrong of ['', 'twaalf', '1,5', Number.NaN, Number.POSITIVE_INFINITY]) expect(() => Decimal.of(wrong)).toThrow(RangeError)
  expect(() => Decimal.of(1).over(0)).toThrow(RangeError)
})

test('adding and taking away, multiplying and dividing undo each other', () => {
  fc.assert(fc.property(whole, notZero, whole, (a, b, c) => {
    const x = Decimal.of(a).over(b)
    expect(x.plus(c).minus(c).compare(x)).toBe(0)
    expect(x.times(b).over(b).compare(x)).toBe(0)
  }))
})

test('cutting off keeps the order', () => {
  fc.assert(fc.property(whole, whole, (a, b) => {
    expect(Decimal.of(a).atLeast(b).round()).toBe(Math.max(a, b))
    expect(Decimal.of(a).atMost(b).round()).toBe(Math.min(a, b))
  }))
})
