import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '#src/kernel/day.ts'
import { deskNames, deskRules } from './desk.ts'
import type { Followed } from './followed.ts'
import { daysFor, signalNames, usualNorms } from './norms.ts'
import { rules, signalsOf } from './signal.ts'
import { sampleFollowed, sampleFollowedJob } from './signal.sample.ts'

const today: Day = '2026-11-23'
const names = (overrides: Partial<Followed>, on = today) => signalsOf(sampleFollowed(overrides), on).map(({ name }) => name)
const dueOf = (overrides: Partial<Followed>, on = today) => signalsOf(sampleFollowed(overrides), on)[0]?.dueOn
const job = sampleFollowedJob

test('someone seen three days ago, with an employer met, a profile and a talk about telling, needs nobody', () => expect(names({})).toEqual([]))
test('there is a rule for every name, in the same order', () => {
  const ofFiles = signalNames.filter((name) => !(deskNames as readonly string[]).includes(name))
  expect(rules.map(({ name }) => name)).toEqual(ofFiles)
  expect(deskRules.map(({ name }) => name)).toEqual([...deskNames])
})

test('a file is quiet after fourteen days, for LVB after seven', () => {
  expect(names({ lastReachedOn: '2026-11-10' })).toEqual([])
  expect(names({ lastReachedOn: '2026-11-09' })).toEqual(['quiet'])
  expect(names({ lastReachedOn: '2026-11-16', targetGroup: 'lvb' })).toEqual(['quiet'])
})
test('tries that reach nobody do not end the silence, they say how often was tried', () => {
  expect(signalsOf(sampleFollowed({ lastReachedOn: '2026-11-01', lastContactOn: '2026-11-22', triesSince: 3 }), today)).toEqual([{ name: 'unreached', dueOn: '2026-11-15', about: '3' }])
})
test('a planned step is due on its day', () => {
  expect(names({ planned: { on: '2026-11-24', step: 'Bellen' } })).toEqual([])
  expect(signalsOf(sampleFollowed({ planned: { on: '2026-11-23', step: 'Bellen' } }), today)).toEqual([{ name: 'planned', dueOn: '2026-11-23', about: 'Bellen' }])
})
test('from twenty days after the start one is reminded that an employer must be met within thirty', () => {
  const fresh = { firstEmployerContactOn: null, startedOn: '2026-11-03' as Day }
  expect(names(fresh, '2026-11-22')).toEqual([])
  expect(names(fresh)).toEqual(['employerContact'])
  expect(dueOf(fresh)).toBe('2026-12-03')
})
test('after a job ends somebody is spoken within three days of hearing it', () => {
  const lost = job({ endedOn: '2026-11-18', endLearnedOn: '2026-11-21', nextSearchOn: '2026-11-21' })
  expect(names({ jobs: [lost] })).toEqual(['jobLost'])
  expect(dueOf({ jobs: [lost] })).toBe('2026-11-24')
  expect(names({ jobs: [lost], lastReachedOn: '2026-11-21' })).toEqual([])
})
test('two weeks after work ended the next search should have begun, also with a fresh profile it has', () => {
  const ended = job({ endedOn: '2026-10-20' })
  expect(names({ jobs: [ended] })).toEqual(['nextSearch'])
  expect(names({ jobs: [job({ endedOn: '2026-10-20', nextSearchOn: '2026-10-25' })] })).toEqual([])
  expect(names({ jobs: [ended], profileOn: '2026-10-28' })).toEqual([])
  expect(names({ jobs: [ended, job({ startedOn: '2026-11-01' })], metOn: ['2026-11-20'] })).not.toContain('nextSearch')
})
test('a job that started is visited within three days, and in the week before one is reminded', () => {
  expect(names({ jobs: [job({ startedOn: '2026-11-21' })] })).toEqual(['jobStarted'])
  expect(names({ jobs: [job({ startedOn: '2026-11-30' })], lastReachedOn: '2026-11-22', adviceOfferedOn: ['2026-11-10'] })).toEqual(['jobStarts'])
  expect(names({ jobs: [job({ startedOn: '2026-11-30' })], lastReachedOn: '2026-11-23', adviceOfferedOn: ['2026-11-10'] })).toEqual([])
})
test('before a paid job starts advice about income is offered, before unpaid work not', () => {
  expect(names({ jobs: [job({ startedOn: '2026-12-01' })], lastReachedOn: '2026-11-24' })).toContain('benefitsAdvice')
  expect(names({ jobs: [job({ startedOn: '2026-12-01', paid: false })] })).not.toContain('benefitsAdvice')
})
test('support after a start is weekly in the first month and monthly until a year', () => {
  expect(dueOf({ jobs: [job({ startedOn: '2026-11-02' })], metOn: ['2026-11-12'] })).toBe('2026-11-22')
  expect(names({ jobs: [job({ startedOn: '2026-11-02' })], metOn: ['2026-11-18'] })).toEqual([])
  expect(dueOf({ jobs: [job({ startedOn: '2026-11-02' })], metOn: ['2026-11-18'] }, '2026-11-27')).toBe('2026-11-29')
  expect(names({ jobs: [job({ startedOn: '2026-09-01' })], metOn: ['2026-11-12'] })).toEqual([])
  expect(dueOf({ jobs: [job({ startedOn: '2026-09-01' })], metOn: ['2026-10-20'] }, '2026-12-02')).toBe('2026-11-30')
  expect(names({ jobs: [job({ startedOn: '2026-11-02', supportedUntilOn: '2026-11-16' })], metOn: ['2026-11-12'] })).toEqual([])
  expect(names({ jobs: [job({ startedOn: '2025-09-01' })], metOn: [] })).toEqual([])
})
test('a contract that ends is shown a month before, an instrument six weeks before', () => {
  expect(names({ jobs: [job({ contractEndsOn: '2026-12-23' })], metOn: ['2026-11-20'] })).toEqual(['contractEnds'])
  expect(names({ jobs: [job({ contractEndsOn: '2026-12-24' })], metOn: ['2026-11-20'] })).toEqual([])
  expect(names({ instrumentEndsOn: '2027-01-04' })).toEqual(['instrumentEnds'])
})
test('a talk agreed with the employer is due on its day, and silent once it was held or the work ended', () => {
  const talk = (overrides: Parameters<typeof job>[0]) => names({ jobs: [job({ nextTalkOn: '2026-11-23', ...overrides })], metOn: ['2026-11-20'] })
  expect(talk({})).toEqual(['employerTalk'])
  expect(talk({ nextTalkOn: '2026-11-24' })).toEqual([])
  expect(talk({ nextTalkOn: null })).toEqual([])
  expect(talk({ endedOn: '2026-10-15', nextSearchOn: '2026-10-20' })).toEqual([])
})
test('a question of an employer shows at once, names the employer, is late after a day, and the longest waiting comes first', () => {
  const ask = (askedOn: Day, employer: string) => ({ id: employer, employer, askedOn })
  expect(signalsOf(sampleFollowed({ questions: [ask('2026-11-21', 'Blom'), ask('2026-11-23', 'Bos')] }), today)).toEqual([{ name: 'question', dueOn: '2026-11-22', about: 'Blom', opens: 'Blom' }])
  expect(names({ questions: [ask('2026-11-23', 'Bos')] })).toEqual(['question'])
})
test('a file without a coach always asks for one', () => expect(names({ coached: false })).toContain('noCoach'))
test('what was put aside is silent until its day, and speaks again on it', () => {
  const quiet = sampleFollowed({ lastReachedOn: '2026-10-01' })
  const set = { norms: [], snoozed: [{ signal: 'quiet', untilOn: '2026-11-30' as Day }] }
  expect(signalsOf(quiet, today, set)).toEqual([])
  expect(signalsOf(quiet, '2026-11-30', set).map(({ name }) => name)).toEqual(['quiet'])
})
test('an organisation’s own norm for a target group goes before its own for everybody, and that before the usual; a fixed norm stays', () => {
  const own = [{ signal: 'quiet', targetGroup: null, days: 20 }, { signal: 'quiet', targetGroup: 'lvb', days: 3 }, { signal: 'jobLost', targetGroup: null, days: 30 }]
  expect([daysFor('quiet', 'ggz', own), daysFor('quiet', 'lvb', own), daysFor('quiet', 'lvb', []), daysFor('quiet', 'other', [])]).toEqual([20, 3, 7, 14])
  expect(daysFor('jobLost', 'ggz', own)).toBe(3)
})

const day = fc.integer({ min: 0, max: 900 }).map((count) => addDays('2026-01-01', count))
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })
const anyJob = fc.record({ startedOn: day, length: maybe(fc.integer({ min: 0, max: 400 })), learned: maybe(fc.integer({ min: 0, max: 10 })), contract: maybe(fc.integer({ min: 10, max: 400 })), paid: fc.boolean() })
  .map(({ startedOn, length, learned, contract, paid }) => job({
    startedOn, paid, endedOn: length === null ? null : addDays(startedOn, length), endLearnedOn: length === null || learned === null ? null : addDays(startedOn, length + learned), contractEndsOn: contract === null ? null : addDays(startedOn, contract),
  }))
const anybody = fc.record({
  targetGroup: fc.constantFrom('ggz' as const, 'lvb' as const, 'other' as const), startedOn: maybe(day), lastReachedOn: maybe(day), triesSince: fc.integer({ min: 0, max: 4 }), profileOn: maybe(day), planReviewOn: maybe(day), coached: fc.boolean(),
  jobs: fc.array(anyJob, { maxLength: 3 }), adviceOfferedOn: fc.array(day, { maxLength: 2 }), instrumentEndsOn: maybe(day), firstEmployerContactOn: maybe(day), disclosureTalkOn: maybe(day),
}).map((overrides) => sampleFollowed({ ...overrides, lastContactOn: overrides.lastReachedOn }))

test('walking the calendar over clock changes, leap day and turn of the year, a signal appears on exactly the day that its norm says', () => {
  for (let on: Day = '2027-12-01'; on <= '2028-04-30'; on = addDays(on, 1)) {
    const last = addDays(on, -14)
    expect({ on, names: names({ lastReachedOn: last }, on) }).toEqual({ on, names: ['quiet'] })
    expect(names({ lastReachedOn: addDays(last, 1) }, on)).toEqual([])
    const talk = (nextTalkOn: Day) => names({ lastReachedOn: on, jobs: [job({ startedOn: '2026-09-01', nextTalkOn })] }, on)
    expect([talk(on), talk(addDays(on, 1))]).toEqual([['employerTalk'], []])
    expect(dueOf({ lastReachedOn: on, questions: [{ id: 'q', employer: 'Blom', askedOn: on }] }, on)).toBe(addDays(on, 1))
  }
})
test('silence never ends by waiting, only by a contact', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 60 }), (quietDays, later) => {
    const person = sampleFollowed({ lastReachedOn: addDays(today, -quietDays) })
    const has = (on: Day) => signalsOf(person, on).some(({ name }) => name === 'quiet')
    return !has(today) || has(addDays(today, later))
  }))
})
test('whatever happened, signals come in the order of pressing, each once, and none earlier than its norm shows it', () => {
  fc.assert(fc.property(anybody, day, (person, on) => {
    const found = signalsOf(person, on)
    const places = found.map(({ name }) => signalNames.indexOf(name))
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
    for (const { name, dueOn } of found) expect(addDays(dueOn, -usualNorms[name].early) <= on).toBe(true)
  }))
})
test('somebody in support is never both quiet and unreached, and speaking with somebody today ends both', () => {
  fc.assert(fc.property(anybody, day, (person, on) => {
    const found = signalsOf(person, on).map(({ name }) => name)
    expect(found.includes('quiet') && found.includes('unreached')).toBe(false)
    const spoken = signalsOf({ ...person, lastReachedOn: on, lastContactOn: on, triesSince: 0 }, on).map(({ name }) => name)
    expect(spoken).not.toContain('quiet')
    expect(spoken).not.toContain('unreached')
  }))
})
