import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detour, travelAssumptions, travelClass, travelMinutes, withinPostcodeKm, type TravelMode } from './travel.ts'

const anyKm = fc.double({ min: 0, max: 400, noNaN: true })

test('a border belongs to the lighter way of going', () => {
  expect([0, 1.5, 1.51, 7.5, 7.51, 30, 30.1].map(travelClass)).toEqual([
    'walking', 'walking', 'bicycle', 'bicycle', 'publicTransport', 'publicTransport', 'far',
  ])
})

test('ways of going stand from light to heavy, with rising distance and speed', () => {
  const lines = Object.values(travelAssumptions)
  expect(lines.map((line) => line.upToKm)).toEqual(lines.map((line) => line.upToKm).toSorted((a, b) => a - b))
  expect(lines.map((line) => line.kmPerHour)).toEqual(lines.map((line) => line.kmPerHour).toSorted((a, b) => a - b))
})

test('6 km as the crow flies is 7.8 km of road: 95 minutes on foot, 35 by bicycle, 35 by bus or train', () => {
  expect(detour).toBe(1.3)
  expect(travelMinutes(6)).toEqual({ walking: 95, bicycle: 35, publicTransport: 35 })
})

test('within one postcode it is not 0 minutes', () => {
  expect(travelMinutes(0)).toEqual(travelMinutes(withinPostcodeKm))
  expect(travelMinutes(0)).toEqual({ walking: 15, bicycle: 5, publicTransport: 20 })
})

test('minutes are steps of five and do not fall with the distance', () => {
  fc.assert(fc.property(anyKm, anyKm, (a, b) => {
    const [near, far] = [travelMinutes(Math.min(a, b)), travelMinutes(Math.max(a, b))]
    for (const mode of Object.keys(near) as TravelMode[]) {
      expect(near[mode] % 5).toBe(0)
      expect(near[mode]).toBeLessThanOrEqual(far[mode])
    }
  }))
})
