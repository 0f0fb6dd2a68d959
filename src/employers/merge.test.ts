import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Employer } from './employer.ts'
import { factsAfterMerge, factsAfterUndo, type MergedFact } from './merge.ts'

const employer = (more: Partial<Employer> = {}): Employer => ({
  organisationId: 'o', id: 'e', name: 'Blom', kvk: null, place: null, phone: null, importId: null, createdAt: '2026-01-01T00:00:00.000Z', legalName: null, sector: null, size: null, website: null, needs: null, atmosphere: null, traits: [], mergedInto: null, ...more,
})
const after = (kept: Employer, gone: Employer): Employer => ({ ...kept, ...Object.fromEntries(Object.entries(factsAfterMerge(kept, gone)).map(([name, { to }]) => [name, to])) })

test('what the one that stays lacked comes from the other; what it had stays', () => {
  expect(factsAfterMerge(employer({ phone: '1', kvk: null }), employer({ phone: '2', kvk: '12345678' }))).toEqual({ kvk: { from: null, to: '12345678' } })
})

test('both texts stay, below each other; equal texts once; traits are joined', () => {
  expect(after(employer({ needs: 'Hulp.', traits: ['quiet'] }), employer({ needs: 'Vroeg.', atmosphere: 'Warm.', traits: ['quiet', 'withFood'] }))).toMatchObject({ needs: 'Hulp.\n\nVroeg.', atmosphere: 'Warm.', traits: ['quiet', 'withFood'] })
  expect(factsAfterMerge(employer({ needs: 'Hulp.' }), employer({ needs: ' Hulp. ' }))).toEqual({})
})

const text = fc.option(fc.constantFrom('a', 'b', 'c'))
const anybody = fc.record({ kvk: fc.option(fc.constantFrom('12345678', '87654321')), place: text, phone: text, website: text, needs: text, atmosphere: text, traits: fc.subarray(['quiet', 'withFood', 'inside']) }).map(employer)
const facts: readonly MergedFact[] = ['legalName', 'kvk', 'place', 'phone', 'website', 'sector', 'size', 'needs', 'atmosphere', 'traits']

test('undoing a merge at once gives back exactly what was', () => {
  fc.assert(fc.property(anybody, anybody, (kept, gone) => {
    const merged = after(kept, gone)
    expect({ ...merged, ...factsAfterUndo(merged, factsAfterMerge(kept, gone)) }).toEqual(kept)
  }))
})

test('undoing touches nothing that somebody changed since', () => {
  fc.assert(fc.property(anybody, anybody, fc.constantFrom(...facts), (kept, gone, name) => {
    const changed = { ...after(kept, gone), [name]: name === 'traits' ? ['outside'] : 'changed since' }
    expect({ ...changed, ...factsAfterUndo(changed, factsAfterMerge(kept, gone)) }[name]).toEqual(changed[name])
  }))
})

test('a merge loses no word of either', () => {
  fc.assert(fc.property(anybody, anybody, (kept, gone) => {
    const merged = after(kept, gone)
    return [kept, gone].every(({ needs, traits }) => (needs === null || merged.needs!.includes(needs)) && traits.every((trait) => merged.traits.includes(trait)))
  }))
})
