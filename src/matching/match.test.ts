import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { traits } from '#src/employers/trait.ts'
import { groupOf } from './group.ts'
import { opposites, reasonsFor } from './match.ts'
import { occupationsSaid } from './own-words.ts'
import { reasonText } from './reason-text.ts'
import { samplePlace, sampleSeeker } from './seeker.sample.ts'
import { tripTo } from './trip.ts'
import { wishesHere } from './wishes-here.ts'

const keys = (...args: Parameters<typeof reasonsFor>) => reasonsFor(...args).map(({ key }) => key)
const said = (...args: Parameters<typeof reasonsFor>) => reasonsFor(...args).map((reason) => reasonText(reason, 'nl'))

describe('the way there', () => {
  const traveller = sampleSeeker().traveller

  test('an own travel time goes before any estimate', () => {
    const own = { ...traveller, own: [{ postcode4: '1012', minutes: 90, way: 'publicTransport' }], maxTravelMinutes: 60 }
    expect(tripTo(own, '1012')).toMatchObject({ minutes: 90, own: true, verdict: 'against' })
    expect(tripTo({ ...traveller, maxTravelMinutes: 60 }, '1012')).toMatchObject({ own: false, verdict: 'for' })
  })

  test('only ways that somebody uses are reckoned with; who goes by car gets a distance and no minutes', () => {
    expect(tripTo({ ...traveller, travelBy: ['walk'] }, '1135')).toMatchObject({ way: 'walking', verdict: 'against' })
    expect(tripTo({ ...traveller, travelBy: ['bike'] }, '1135')).toMatchObject({ way: 'bicycle', verdict: 'ask' })
    expect(tripTo({ ...traveller, travelBy: ['car'] }, '1012')).toMatchObject({ way: undefined, minutes: undefined, class: 'publicTransport', verdict: 'ask' })
  })

  test('without a postcode nothing is said, but a way that was found out counts even then', () => {
    expect(tripTo({ ...traveller, postcode4: null }, '1012')).toBeUndefined()
    expect(tripTo(traveller, null)).toBeUndefined()
    expect(tripTo({ ...traveller, postcode4: null, own: [{ postcode4: '1012', minutes: 20, way: null }] }, '1012')).toMatchObject({ minutes: 20, km: undefined, verdict: 'for' })
  })
})

describe('the work', () => {
  test('what is wanted and so there speaks for it; the opposite speaks against it', () => {
    const seeker = sampleSeeker({ wanted: ['quiet', 'outside'] })
    expect(said(seeker, samplePlace({ traits: ['quiet'] }))[0]).toBe('Gewenst, en hier zo: rustig.')
    expect(said(seeker, samplePlace({ traits: ['lively'] }))).toContain('Gewenst: rustig. Hier: levendig.')
    expect(groupOf(reasonsFor(seeker, samplePlace({ traits: ['quiet', 'inside'] })))).toBe('could')
  })

  test('the table of opposites is its own mirror, save for clean work', () => {
    expect(Object.entries(opposites).filter(([one, other]) => opposites[other] !== one).map(([one]) => one)).toEqual(['clean'])
  })

  test('something not wanted puts a place in the last group, whatever else fits', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...traits), { maxLength: 6 }), fc.constantFrom(...traits), (wanted, unwanted) => {
      const seeker = sampleSeeker({ wanted, unwanted: [unwanted] }, { targets: [{ title: 'keukenhulp', code: '9412' }] })
      expect(groupOf(reasonsFor(seeker, samplePlace({ traits: [...wanted, unwanted], occupationCode: '9412' })))).toBe('clashes')
    }))
  })

  test('a kind of work from the search plan is recognised, also when it is only near, by the first three digits', () => {
    const seeker = sampleSeeker({}, { targets: [{ title: 'afwassen', code: '9412' }] })
    expect(said(seeker, samplePlace({ occupationCode: '9412' }))[0]).toBe('Staat in het zoekplan: afwassen.')
    expect(said(seeker, samplePlace({ occupationCode: '9411' }))[0]).toBe('Lijkt op iets uit het zoekplan: afwassen.')
    expect(keys(seeker, samplePlace({ occupationCode: '9111' }))).toEqual(['trip'])
  })

  test('own words that surely mean an occupation count, with the words themselves; other words are left alone', () => {
    expect(occupationsSaid('Werken in een keuken. Niet te druk, iets met dieren of schoonmaken')).toEqual([{ phrase: 'Werken in een keuken', code: '9412' }, { phrase: 'iets met dieren', code: '5164' }, { phrase: 'schoonmaken', code: '9112' }])
    const seeker = sampleSeeker({ now: 'iets met dieren', notWanted: 'schoonmaken' })
    expect(said(seeker, samplePlace({ occupationCode: '5164' }))[0]).toBe('Zegt zelf: “iets met dieren”. Dit is dierverzorger.')
    expect(said(seeker, samplePlace({ occupationCode: '9112' }))[0]).toBe('Zegt zelf, liever niet: “schoonmaken”.')
    expect(groupOf(reasonsFor(seeker, samplePlace({ occupationCode: '9112' })))).toBe('clashes')
  })
})

describe('hours and days', () => {
  const seeker = sampleSeeker({ wanted: ['quiet'], hoursFrom: 12, hoursUntil: 16, days: ['monday', 'tuesday'], partsOfDay: ['morning'] })
  const place = samplePlace({ traits: ['quiet'] })

  test.each([
    [{ hoursFrom: 16, hoursUntil: 24 }, 'De uren passen.'],
    [{ hoursFrom: 20 }, 'Hier minstens 20 uur, gewenst hoogstens 16.'],
    [{ hoursUntil: 8 }, 'Hier hoogstens 8 uur, gewenst minstens 12.'],
    [{ days: ['monday'] }, 'Op gewenste dagen: maandag.'],
    [{ days: ['monday', 'saturday'] }, 'Vraag of het kan zonder zaterdag.'],
    [{ days: ['saturday'] }, 'Op andere dagen dan gewenst: zaterdag.'],
    [{ partsOfDay: ['evening'] }, 'Op andere tijden dan gewenst: avond.'],
    [{ partsOfDay: ['morning', 'evening'] }, 'Vraag of het kan zonder avond.'],
  ] as const)('%j: %s', (facts, sentence) => {
    expect(said(seeker, { ...place, ...facts })).toContain(sentence)
  })

  test('what nobody knows is to be asked, and speaks neither for nor against', () => {
    expect(said(seeker, place).at(-1)).toBe('Nog te vragen: de uren, de dagen, de tijden.')
    expect(groupOf(reasonsFor(seeker, place))).toBe('fits')
    expect(said(sampleSeeker({ wanted: ['quiet'] }, { postcode4: null }), samplePlace())).toEqual(['Nog te vragen: hoe het daar is, waar deze persoon woont.'])
  })

  test('near by with good hours alone is not a good fit: something about the work must speak for it', () => {
    expect(groupOf(reasonsFor(seeker, samplePlace({ hoursFrom: 12, traits: ['inside'] })))).toBe('could')
  })
})

test('a place gets the same reasons in whatever order its facts stand, and each reason reads as a sentence', () => {
  const list = fc.uniqueArray(fc.constantFrom(...traits), { maxLength: 5 })
  fc.assert(fc.property(list, list, list, (wanted, unwanted, here) => {
    const seeker = sampleSeeker({ wanted, unwanted })
    const group = groupOf(reasonsFor(seeker, samplePlace({ traits: here })))
    expect(groupOf(reasonsFor(seeker, samplePlace({ traits: [...here].reverse() })))).toBe(group)
    for (const sentence of said(seeker, samplePlace({ traits: here }))) expect(sentence).toMatch(/^[A-Z].*\.$/)
  }))
})

test('wishes at an employer are counted without names, and what fewer than three people want is left out', () => {
  const quiet = sampleSeeker({ wanted: ['quiet'] })
  const place = samplePlace({ kind: 'employer', traits: ['quiet', 'withFood'] })
  expect(wishesHere([quiet, quiet], place)).toBeUndefined()
  const here = wishesHere([quiet, quiet, quiet, sampleSeeker({ wanted: ['withFood'] })], place)
  expect(here).toEqual({ of: 4, fits: 4, near: 4, wanted: [{ trait: 'quiet', count: 3 }] })
  expect(wishesHere([quiet, sampleSeeker(), sampleSeeker()], place)).toEqual({ of: 3, fits: undefined, near: 3, wanted: [] })
})
