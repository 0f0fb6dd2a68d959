import { expect, test } from 'vitest'
import { personsFor, sentenceOf, slipsOf } from './trial-slips.ts'
import { countOf, recompute, trials } from './trials.ts'

const trial = (id: string) => trials.find((one) => one.id === id)!
const kinds = (id: string) => slipsOf(trial(id)).map((slip) => slip.kind)

test('the table holds 34 studies with unique ids, a source and a certainty', () => {
  expect(new Set(trials.map((one) => one.id)).size).toBe(34)
  expect(trials.filter((one) => !one.source || !one.certainty)).toEqual([])
})

test('persons are found back from a printed percentage', () => {
  expect(personsFor(60.8, 74)).toEqual([45])
  expect(personsFor(27, 113)).toEqual([30, 31])
  expect(personsFor(59.9, 243)).toEqual([])
  expect(personsFor(46, 1000)).toEqual([455, 456, 457, 458, 459, 460, 461, 462, 463, 464, 465])
  expect(personsFor(0, 10)).toEqual([0])
  expect(personsFor(100, 10)).toEqual([10])
})

test('counts the source gives come before counts rebuilt from percentages', () => {
  expect(countOf(trial('bond2012pool').ips)).toMatchObject({ count: 216, of: 307, basis: 'reported' })
  expect(countOf(trial('drake1999').ips)).toMatchObject({ count: 45, of: 74, basis: 'onlyFit' })
  expect(countOf(trial('christensen2019').ips)).toMatchObject({ count: 146, basis: 'nearest' })
  expect(countOf(trial('howard2010_swan').ips)).toBeUndefined()
})

test('the Dutch trial gives a risk ratio of about 1.75 with a wide interval', () => {
  const [comparison] = recompute(trial('michon2014_scion')).comparisons
  expect(comparison!.riskRatio!.ratio).toBeCloseTo(31 / 71 / (20 / 80), 12)
  const error = Math.sqrt(1 / 31 - 1 / 71 + 1 / 20 - 1 / 80)
  expect(comparison!.riskRatio!.lower).toBeCloseTo((31 / 71 / 0.25) * Math.exp(-1.959963984540054 * error), 10)
  expect(comparison!.difference!.estimate).toBeCloseTo(31 / 71 - 0.25, 12)
})

test('a trial with two control groups has two comparisons', () => {
  expect(recompute(trial('mueser2004')).comparisons.map((one) => one.control)).toEqual(['psychosocial rehabilitation', 'standard services'])
})

test('known disagreements between printed numbers are found', () => {
  expect(kinds('drake1999')).toEqual(['armsDoNotAddUp'])
  expect(kinds('lehman2002')).toEqual(['severalWholeNumbers', 'effectDiffers'])
  expect(kinds('howard2010_swan')).toEqual(['effectDiffers'])
  expect(kinds('christensen2019')).toEqual(['noWholeNumber', 'noWholeNumber'])
  expect(kinds('sveinsdottir2020_seed')).toEqual(['noWholeNumber'])
  expect(kinds('bond2012pool')).toEqual([])
  expect(kinds('crowther2001')).toEqual([])
})

test('an estimate outside the middle of its own interval is found', () => {
  const effects = [{ measure: 'RR', about: 'work', value: 2.4, low: 1.99, high: 3.9 }] as const
  expect(slipsOf({ ...trial('modini2016'), effects: [...effects] }).map((slip) => slip.kind)).toEqual(['limitsOffCentre'])
})

test('every slip is a sentence in two languages, with a Dutch decimal comma', () => {
  const [slip] = slipsOf(trial('howard2010_swan'))
  expect(sentenceOf(slip!)).toEqual({
    nl: 'Gedrukt 1,35 (RR, competitive work); de gedrukte percentages geven 1,67 tot 2,08.',
    en: 'Printed 1.35 (RR, competitive work); the printed percentages give 1.67 to 2.08.',
  })
  for (const one of trials) for (const found of slipsOf(one)) expect(Object.values(sentenceOf(found)).every((text) => text.endsWith('.'))).toBe(true)
})
