import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { postcodeCentres } from './postcode-centres.ts'
import { centreOf, distanceKm, postcode4Of } from './postcode.ts'

const codes = [...postcodeCentres.matchAll(/^(\d{4}) |;(\d{4}) /gm)].map(([, first, other]) => (first ?? other) as string)
const anyCode = fc.constantFrom(...codes)
const km = (from: string, to: string) => distanceKm(from, to) ?? Number.NaN

describe('the centres', () => {
  test('there are 4,062, each code once and in order', () => {
    expect(codes).toHaveLength(4062)
    expect(codes).toEqual([...new Set(codes)].sort())
  })

  test('all lie in the European Netherlands', () => {
    const outside = codes.filter((code) => {
      const centre = centreOf(code)
      return !centre || !(centre.latitude > 50.7 && centre.latitude < 53.6 && centre.longitude > 3.3 && centre.longitude < 7.3)
    })
    expect(outside).toEqual([])
  })

  test('the file stays small', () => {
    expect(postcodeCentres.length).toBeLessThan(130_000)
  })
})

describe('distance', () => {
  /** Kilometres between city centres as the crow flies, read from a map; a centre of a postcode may lie one or two away. */
  test.each([
    ['Amsterdam', '1012', 'Rotterdam', '3011', 57],
    ['Amsterdam', '1012', 'Utrecht', '3511', 35],
    ['Amsterdam', '1012', 'Groningen', '9711', 147],
    ['Den Haag', '2511', 'Rotterdam', '3011', 21],
    ['Arnhem', '6811', 'Nijmegen', '6511', 15.5],
    ['Eindhoven', '5611', 'Maastricht', '6211', 67],
    ['Leeuwarden', '8911', 'Groningen', '9711', 52],
  ])('%s (%s) to %s (%s) is about %d km', (_, from, __, to, expected) => {
    expect(Math.abs(km(from, to) - expected)).toBeLessThan(2)
  })

  test('follows the sphere: along a meridian a degree is 111.2 km', () => {
    const [from, to] = ['6211', '9166'].map((code) => centreOf(code) as { latitude: number; longitude: number }) as [{ latitude: number; longitude: number }, { latitude: number; longitude: number }]
    const north = (to.latitude - from.latitude) * 111.195
    const east = (to.longitude - from.longitude) * 111.195 * Math.cos((((from.latitude + to.latitude) / 2) * Math.PI) / 180)
    expect(km('6211', '9166')).toBeCloseTo(Math.hypot(north, east), 0)
  })

  test('is undefined when a code is unknown, also to itself', () => {
    for (const code of ['0000', '1000', '', '1012 AB', '5591', '8842']) {
      expect(distanceKm(code, '1012')).toBeUndefined()
      expect(distanceKm('1012', code)).toBeUndefined()
      expect(distanceKm(code, code)).toBeUndefined()
    }
  })

  test('is 0 to itself, the same both ways, and never longer than a way round', () => {
    fc.assert(fc.property(anyCode, anyCode, anyCode, (a, b, c) => {
      expect(km(a, a)).toBe(0)
      expect(km(a, b)).toBeCloseTo(km(b, a), 9)
      expect(km(a, c)).toBeLessThanOrEqual(km(a, b) + km(b, c) + 1e-9)
      expect(km(a, b)).toBeLessThan(330)
    }))
  })

  test('codes that follow each other are near: no centre lies over 26 km from the two before and the two after it', () => {
    const lonely = codes.filter((code, place) => {
      const around = [codes[place - 2], codes[place - 1], codes[place + 1], codes[place + 2]].filter((other) => other !== undefined)
      return Math.min(...around.map((other) => km(code, other))) > 26
    })
    expect(lonely).toEqual([])
  })
})

describe('the four digits of a postcode', () => {
  test.each([['9401', '9401'], [' 9401 ab ', '9401'], ['9401AB', '9401'], ['1012  JS', '1012']])('%s gives %s', (text, digits) => {
    expect(postcode4Of(text)).toBe(digits)
  })

  test('a text that is no postcode gives nothing', () => {
    for (const text of ['', '0123', '940', '94011', '9401 A', '9401 SS', '9401 SA', 'Assen', '9401 ABC']) expect(postcode4Of(text)).toBeUndefined()
  })
})
