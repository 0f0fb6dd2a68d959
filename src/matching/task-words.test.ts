import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupOf } from './group.ts'
import { reasonsFor } from './match.ts'
import { reasonText } from './reason-text.ts'
import { samplePlace, sampleSeeker } from './seeker.sample.ts'
import { taskWords } from './task-words.ts'
import { leadPlace } from './workplace.ts'

const shared = (tasks: string, wanted: string, unwanted = '') => taskWords([tasks], { wanted: [wanted], unwanted })

describe('the words of tasks beside the words of a person', () => {
  test.each([
    ['Wasgoed vouwen. Strijken.', 'vouwwerk, strijken', ['vouwen', 'Strijken']],
    ['Schoonmaken van tafels', 'schoonmaak', ['Schoonmaken']],
    ['Broodjes smeren', 'Iets met brood', ['Broodjes']],
    ['Vouwen, en daarna weer vouwen', 'Vouwen', ['Vouwen']],
  ])('%s beside %s: other endings are the same word, and each is quoted once as the opening has it', (tasks, wanted, found) => {
    expect(shared(tasks, wanted)).toEqual({ wanted: found, unwanted: [] })
  })

  test('what a person or an opening denies is not what they ask', () => {
    expect(shared('Achter de kassa', 'Vakken vullen, maar geen kassa').wanted).toEqual([])
    expect(shared('Vakken vullen. Zonder kassa.', '', 'kassa').unwanted).toEqual([])
    expect(shared('Vakken vullen en kassa', '', 'Geen kassa').unwanted).toEqual(['kassa'])
  })

  test('short words and words of any sentence say nothing', () => {
    expect(shared('Samen met andere mensen staan achter de bar', 'Samen werken met mensen, achter een bar staan')).toEqual({ wanted: [], unwanted: [] })
  })

  test('a word that is both liked and not is only something to look at', () => {
    expect(shared('Planten verzorgen', 'planten', 'planten die prikken')).toEqual({ wanted: [], unwanted: ['Planten'] })
  })
})

test('the tasks carved out of jobs count as the tasks of the opening itself do, and both read as sentences', () => {
  const { kind: _kind, postcode4, tasks: _tasks, ...facts } = samplePlace()
  const place = leadPlace({ ...facts, days: [], partsOfDay: [], traits: [], employerTraits: [], workPostcode4: postcode4, tasks: 'Handdoeken vouwen.', carvedFrom: [{ task: 'kassa', from: null, hours: null }] })
  const said = reasonsFor(sampleSeeker({ now: 'vouwen', notWanted: 'Achter een kassa zitten' }), place).map((reason) => reasonText(reason, 'nl'))
  expect(said).toContain('In de taken staat: vouwen.')
  expect(said).toContain('Let op, in de taken staat: kassa. Dat staat ook bij “Liever niet”.')
})

test('tasks quote only words that stand in them, and never move a place to another group', () => {
  const words = fc.array(fc.constantFrom('kassa', 'Vouwen', 'vouwwerk', 'planten', 'schoonmaken', 'niet', 'geen', 'en', 'de', '.', ',', 'één', "foto's"), { maxLength: 8 }).map((list) => list.join(' '))
  fc.assert(fc.property(words, words, words, fc.boolean(), (tasks, now, notWanted, quiet) => {
    const seeker = sampleSeeker({ now, notWanted, wanted: ['quiet'] })
    const facts = { traits: quiet ? ['quiet' as const] : [] }
    const reasons = reasonsFor(seeker, samplePlace({ ...facts, tasks: [tasks] }))
    for (const reason of reasons) if (reason.key === 'tasksWanted' || reason.key === 'tasksUnwanted') for (const word of reason.words) expect(tasks.split(/[ .,]/)).toContain(word)
    expect(groupOf(reasons)).toBe(groupOf(reasonsFor(seeker, samplePlace(facts))))
  }))
})
