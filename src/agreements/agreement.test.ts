import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleAgreement, sampleApproval } from './agreement.sample.ts'
import { type Approval, isAgreed, parties, standingOf } from './approval.ts'
import { hardIn, shortLines, suggestEasy, toYou } from './easy-text.ts'

const facts = { givenName: 'Sanne', title: 'hulp in de bakkerij', employer: 'Bakkerij Blom', hoursPerWeek: '16', coach: 'Fatima', phone: '06 00 00 20 01' }

test('who has said nothing is asked; the last word counts', () => {
  const yes = sampleApproval()
  const no = sampleApproval({ approved: false, at: '2026-11-23T09:00:00.000Z' })
  expect(standingOf([], 'v1', 'participant').state).toBe('asked')
  expect(standingOf([yes], 'v1', 'participant').state).toBe('agreed')
  expect(standingOf([no, yes], 'v1', 'participant')).toEqual({ state: 'not', last: no })
})

test('an approval counts for one version: a new version asks everybody again', () => {
  const all = parties.map((party) => sampleApproval({ party }))
  expect(isAgreed(all, 'v1', parties)).toBe(true)
  expect(parties.map((party) => standingOf(all, 'v2', party).state)).toEqual(['asked', 'asked', 'asked'])
})

test('there is an agreement only when everybody who is asked agrees', () => {
  const said = fc.record({ party: fc.constantFrom(...parties), approved: fc.boolean(), versionId: fc.constantFrom('v1', 'v2'), minute: fc.nat({ max: 59 }) })
  const approval = (one: { party: (typeof parties)[number]; approved: boolean; versionId: string; minute: number }): Approval =>
    sampleApproval({ ...one, at: `2026-11-23T08:${String(one.minute).padStart(2, '0')}:00.000Z` })
  fc.assert(fc.property(fc.uniqueArray(said.map(approval), { selector: ({ at }) => at }), (all) => {
    const standings = parties.map((party) => standingOf(all, 'v2', party).state === 'agreed')
    return isAgreed(all, 'v2', parties) === standings.every(Boolean) && isAgreed(all, 'v2', []) && standingOf(all, 'v3', 'coach').state === 'asked'
  }))
})

test('the easy text puts what was agreed into short sentences to the person, each on its own line', () => {
  const easy = suggestEasy(sampleAgreement({ work: 'Sanne vult platen en weegt deeg af. Sanne heeft een vaste plek; Anton staat ernaast' }), facts)
  expect(easy.work).toBe('Je werkt bij Bakkerij Blom.\nJe werk is: hulp in de bakkerij.\nJe vult platen en weegt deeg af.\nJe hebt een vaste plek.\nAnton staat ernaast.')
  expect(easy.call).toBe('Gaat het niet goed?\nBel Fatima.\nHet nummer is 06 00 00 20 01.')
  expect(easy.hours.split('\n')[0]).toBe('Je werkt 16 uur per week.')
  expect(suggestEasy(sampleAgreement({ guidance: '', adaptations: '' }), facts)).toMatchObject({ guidance: '', adaptations: '' })
})

test('a sentence longer than ten words is cut at its commas', () => {
  expect(shortLines('In de eerste maand komt Fatima elke dinsdag langs, daarna eens per twee weken')).toEqual(['In de eerste maand komt Fatima elke dinsdag langs.', 'Daarna eens per twee weken.'])
})

test('making short lines loses no word', () => {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const text = fc.array(fc.constantFrom('maar', 'want', 'brood', 'Anton', 'om', '9', 'uur,', 'klaar.', 'Hoe?', 'eerst;', '\n', 'deeg'), { maxLength: 40 }).map((parts) => parts.join(' '))
  fc.assert(fc.property(text, (written) => {
    const lines = shortLines(written)
    expect(lines.flatMap(words)).toEqual(words(written))
    return lines.every((line) => line.trim() !== '' && !line.includes('\n') && /[.!?:]$/.test(line))
  }))
})

test('only a sentence about the person turns to the person', () => {
  expect(toYou('Sanne is vrij op vrijdag.', 'Sanne')).toBe('Je bent vrij op vrijdag.')
  expect(toYou('Sannes moeder belt.', 'Sanne')).toBe('Sannes moeder belt.')
  expect(toYou('Anton helpt Sanne.', 'Sanne')).toBe('Anton helpt Sanne.')
})

test('what is too hard is said by topic, and the names of the job are not hard', () => {
  const easy = { work: 'Je werkt bij Bakkerijcoöperatie.', hours: 'Je werkt op maandag, dinsdag, woensdag, donderdag en vrijdag van zes tot tien uur.', guidance: '', adaptations: 'Indien nodig rust je.', call: 'Bel Fatima.' }
  expect(Object.keys(hardIn(easy, { ...facts, employer: 'Bakkerijcoöperatie' }))).toEqual(['hours', 'adaptations'])
  expect(hardIn(easy, facts).work).toEqual([{ why: 'longWord', text: 'Bakkerijcoöperatie' }])
})
