import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day, daysBetween } from '#src/kernel/day.ts'
import { historyOf, phasesOn } from './history.ts'
import { phasesPage } from './lookup.ts'
import { beginnings, mayFollow, type Phase, type PhaseReason, phases, searchReasons } from './phases.ts'
import { holds, type PhaseFacts, type Span } from './stretch.ts'

const nothing: PhaseFacts = { supports: [{ fromOn: '2026-03-02', untilOn: null }], profiles: [], searches: [], jobs: [], adaptations: [] }
const seen = (facts: Partial<PhaseFacts>, on: Day) => phasesOn(historyOf({ ...nothing, ...facts }), on).map(({ phase }) => phase)
const met = (on: Day, employerId: string | null = null) => ({ on, because: 'employerContact' as const, employerId })
const job = (fromOn: Day, untilOn: Day | null = null, paid = true, employerId: string | null = 'blom') => ({ fromOn, untilOn, paid, employerId })

test('support begins with getting to know each other, and nobody has to finish that before looking for work', () => {
  expect(seen({}, '2026-03-02')).toEqual(['intake'])
  expect(seen({ searches: [met('2026-03-04')] }, '2026-03-05')).toEqual(['intake', 'placement'])
})

test('getting to know each other is over when there is a profile and something else has begun', () => {
  const facts = { profiles: ['2026-03-09' as const], searches: [met('2026-03-20')] }
  expect(seen({ profiles: facts.profiles }, '2026-06-01')).toEqual(['intake'])
  expect(seen(facts, '2026-03-23')).toEqual(['intake', 'placement'])
  expect(seen(facts, '2026-03-24')).toEqual(['placement'])
})

test('a paid job ends the search and begins coaching; an unpaid trial begins coaching and does not end the search', () => {
  const facts = { profiles: ['2026-03-09' as const], searches: [met('2026-03-20')] }
  expect(seen({ ...facts, jobs: [job('2026-04-06')] }, '2026-04-07')).toEqual(['coaching'])
  expect(seen({ ...facts, jobs: [job('2026-04-06', null, false)] }, '2026-04-07')).toEqual(['placement', 'coaching'])
})

test('after a job has ended the search begins again at once, and so does the question what was learned', () => {
  const facts = { profiles: ['2026-03-09' as const], searches: [met('2026-03-20')], jobs: [job('2026-04-06', '2026-06-30')] }
  expect(seen(facts, '2026-06-30')).toEqual(['coaching'])
  expect(historyOf({ ...nothing, ...facts }).filter(({ fromOn }) => fromOn === '2026-07-01').map(({ phase, because }) => [phase, because])).toEqual([['intake', 'jobEnded'], ['placement', 'jobEnded']])
  expect(seen({ ...facts, profiles: [...facts.profiles, '2026-07-03'] }, '2026-07-20')).toEqual(['placement'])
  expect(seen({ ...facts, jobs: [...facts.jobs, job('2026-08-03')] }, '2026-08-04')).toEqual(['coaching'])
})

test('a visit to the employer where somebody works is no search; one to another employer is, for a while', () => {
  const facts = { profiles: ['2026-03-09' as const], jobs: [job('2026-04-06')] }
  expect(seen({ ...facts, searches: [met('2026-05-04', 'blom')] }, '2026-05-05')).toEqual(['coaching'])
  expect(seen({ ...facts, searches: [met('2026-05-04', 'smit')] }, '2026-05-05')).toEqual(['placement', 'coaching'])
  expect(seen({ ...facts, searches: [met('2026-05-04', 'smit')] }, '2026-06-04')).toEqual(['coaching'])
})

test('the workplace is adapted beside the coaching, and no longer than there is work', () => {
  const facts = { jobs: [job('2026-04-06', '2026-06-30')], adaptations: [{ fromOn: '2026-05-11' as const, untilOn: null }] }
  expect(seen(facts, '2026-05-11')).toEqual(['coaching', 'adapting'])
  expect(seen(facts, '2026-07-01')).not.toContain('adapting')
})

test('who had work when support began is coached from the first day', () => {
  const history = historyOf({ ...nothing, jobs: [job('2025-01-01')] })
  expect(history.filter(({ fromOn }) => fromOn === '2026-03-02').map(({ phase, because }) => [phase, because])).toEqual([['intake', 'supportStarted'], ['coaching', 'hadWork']])
})

test('without support there is no phase, and beginning again begins anew', () => {
  const supports = [{ fromOn: '2026-03-02' as const, untilOn: '2026-04-30' as const }, { fromOn: '2026-09-01' as const, untilOn: null }]
  expect(seen({ supports, searches: [met('2026-03-10')] }, '2026-06-01')).toEqual([])
  expect(seen({ supports, searches: [met('2026-03-10')] }, '2026-09-01')).toEqual(['intake'])
})

/** A life around new year, leap day and both changes of the clock: 2027-12-20 until 2028-11-30. */
const origin: Day = '2027-12-20'
const dayIn = fc.nat({ max: 345 }).map((days) => addDays(origin, days))
const spanIn = fc.tuple(dayIn, fc.option(fc.nat({ max: 120 }))).map(([fromOn, length]): Span => ({ fromOn, untilOn: length === null ? null : addDays(fromOn, length) }))
const employer = fc.constantFrom('a', 'b', null)
const supports = fc.tuple(fc.nat({ max: 60 }), fc.option(fc.tuple(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 1, max: 90 })))).map(([start, closed]): Span[] => {
  const fromOn = addDays(origin, start)
  if (!closed) return [{ fromOn, untilOn: null }]
  const untilOn = addDays(fromOn, closed[0])
  return [{ fromOn, untilOn }, { fromOn: addDays(untilOn, closed[1]), untilOn: null }]
})
const lives: fc.Arbitrary<PhaseFacts> = fc.record({
  supports,
  profiles: fc.array(dayIn, { maxLength: 4 }),
  searches: fc.array(fc.record({ on: dayIn, because: fc.constantFrom(...searchReasons), employerId: employer }), { maxLength: 6 }),
  jobs: fc.array(fc.tuple(spanIn, fc.boolean(), employer).map(([span, paid, employerId]) => ({ ...span, paid, employerId })), { maxLength: 4 }),
  adaptations: fc.array(spanIn, { maxLength: 3 }),
})
const calendar = Array.from({ length: 346 }, (_, index) => addDays(origin, index))
const runs = { numRuns: 300 }

test('whoever is supported is in at least one phase on every day of the calendar, and nobody else is in any', () => {
  fc.assert(fc.property(lives, (facts) => {
    const history = historyOf(facts)
    for (const day of calendar) expect({ day, some: phasesOn(history, day).length > 0 }).toEqual({ day, some: facts.supports.some((support) => holds(support, day)) })
  }), runs)
})

test('the phases of a day follow from what had happened by that day: what comes later changes nothing before it', () => {
  const until = (span: Span, day: Day): Span => ({ fromOn: span.fromOn, untilOn: span.untilOn !== null && span.untilOn <= day ? span.untilOn : null })
  const known = (facts: PhaseFacts, day: Day): PhaseFacts => ({
    supports: facts.supports.filter(({ fromOn }) => fromOn <= day).map((span) => until(span, day)),
    profiles: facts.profiles.filter((on) => on <= day),
    searches: facts.searches.filter(({ on }) => on <= day),
    jobs: facts.jobs.filter(({ fromOn }) => fromOn <= day).map((one) => ({ ...one, ...until(one, day) })),
    adaptations: facts.adaptations.filter(({ fromOn }) => fromOn <= day).map((span) => until(span, day)),
  })
  fc.assert(fc.property(lives, fc.constantFrom(...calendar), (facts, day) => {
    const names = (one: PhaseFacts) => phasesOn(historyOf(one), day).map(({ phase }) => phase)
    expect(names(known(facts, day))).toEqual(names(facts))
  }), { numRuns: 2000 })
})

test('every stretch begins with something the table allows after what ran until then', () => {
  const allowed = (phase: Phase, because: PhaseReason, to: Phase) => (mayFollow[phase] as readonly { because: PhaseReason; to: Phase }[]).some((next) => next.because === because && next.to === to)
  fc.assert(fc.property(lives, (facts) => {
    const history = historyOf(facts)
    for (const stretch of history) {
      const start = facts.supports.some(({ fromOn }) => fromOn === stretch.fromOn) && beginnings.some(({ because, to }) => because === stretch.because && to === stretch.phase)
      const before = history.filter((other) => other !== stretch && other.fromOn <= stretch.fromOn && (other.untilOn === null || other.untilOn >= addDays(stretch.fromOn, -1)))
      expect({ stretch, ok: start || before.some(({ phase }) => allowed(phase, stretch.because, stretch.phase)) }).toEqual({ stretch, ok: true })
    }
  }), runs)
})

test('stretches lie within support, in order, and one phase never runs twice on a day', () => {
  fc.assert(fc.property(lives, (facts) => {
    const history = historyOf(facts)
    for (const { fromOn, untilOn } of history) {
      expect(untilOn === null || untilOn >= fromOn).toBe(true)
      expect(facts.supports.some((support) => holds(support, fromOn) && (support.untilOn === null || (untilOn !== null && untilOn <= support.untilOn)))).toBe(true)
    }
    for (const phase of phases) {
      const own = history.filter((stretch) => stretch.phase === phase)
      for (let index = 1; index < own.length; index++) expect(own[index - 1]!.untilOn !== null && own[index - 1]!.untilOn! < own[index]!.fromOn, JSON.stringify([own, facts])).toBe(true)
    }
  }), runs)
})

test('the calendar itself changes nothing: a life moved by any number of days has the same phases, moved', () => {
  const move = <T extends Span>(span: T, by: number): T => ({ ...span, fromOn: addDays(span.fromOn, by), untilOn: span.untilOn && addDays(span.untilOn, by) })
  fc.assert(fc.property(lives, fc.integer({ min: -800, max: 800 }), (facts, by) => {
    const moved: PhaseFacts = {
      supports: facts.supports.map((span) => move(span, by)), profiles: facts.profiles.map((on) => addDays(on, by)), searches: facts.searches.map((one) => ({ ...one, on: addDays(one.on, by) })),
      jobs: facts.jobs.map((one) => move(one, by)), adaptations: facts.adaptations.map((span) => move(span, by)),
    }
    expect(historyOf(moved)).toEqual(historyOf(facts).map((stretch) => move(stretch, by)))
    expect(daysBetween(origin, addDays(origin, by))).toBe(by)
  }), runs)
})

test('every phase leads back to getting to know each other and to looking for work, directly or through what comes next', () => {
  const reach = (from: Phase, seenBefore: readonly Phase[] = []): Phase[] => [...new Set(mayFollow[from].flatMap(({ to }) => (seenBefore.includes(to) ? [to] : [to, ...reach(to, [...seenBefore, to])])))]
  for (const phase of phases) expect(reach(phase).sort()).toEqual([...phases].sort())
})

test('the page with the phases is what the table says', async () => {
  await expect(phasesPage()).toMatchFileSnapshot('../../docs/lookup/phases.md')
})
