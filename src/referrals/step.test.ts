import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day, daysBetween } from '#src/kernel/day.ts'
import { countReferrals } from './counts.ts'
import { asksSecondLook, declineReasons } from './declining.ts'
import { narrowed, ReferralFilter } from './filter.ts'
import { stepsPage } from './lookup.ts'
import { mayFollow, mayTake, type ReferralState, stateOf, type StepKind, stepKinds, staysOf } from './step.ts'

const step = (kind: StepKind, onDay: Day, reason: string | null = null) => ({ step: kind, onDay, reason })
const story = (source: string, organisation: string | null, ...steps: ReturnType<typeof step>[]) => ({ source, sourceOrganisation: organisation, receivedOn: steps[0]!.onDay, steps })

test('a decline for not being ready is no decline until the team lead has looked', () => {
  const told = [step('received', '2026-11-02'), step('declined', '2026-11-05', 'notReady')]
  expect(stateOf(told)).toBe('secondLook')
  expect(mayTake(told, 'accepted')).toBe(false)
  expect(stateOf([...told, step('secondLook', '2026-11-09')])).toBe('declined')
  expect(stateOf([...told, step('reopened', '2026-11-09')])).toBe('received')
})

test('a decline because somebody lives elsewhere asks for no second look', () => {
  expect(stateOf([step('received', '2026-11-02'), step('declined', '2026-11-05', 'otherArea')])).toBe('declined')
  expect(declineReasons.filter(asksSecondLook)).toEqual(['notReady', 'symptoms', 'substanceUse', 'noShow', 'tooEarly'])
})

test('from every ending but the start of support somebody can come back', () => {
  for (const state of ['declined', 'withdrawn', 'secondLook'] as const) expect(mayFollow[state]).toContain('reopened')
  expect(mayFollow.accepted).toEqual([])
})

test('the days in each state are counted from step to step, and until today for the last', () => {
  const stays = staysOf([step('received', '2026-10-30'), step('waiting', '2026-11-02'), step('accepted', '2026-11-20')], '2026-11-23')
  expect(stays.map(({ state, days }) => [state, days])).toEqual([['received', 3], ['waiting', 18], ['accepted', 3]])
})

const walk = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 10 })), { maxLength: 12 }).map((moves) => {
  const steps = [step('received', '2027-12-20')]
  for (const [wait, turn] of moves) {
    const open: readonly StepKind[] = mayFollow[stateOf(steps)]
    if (open.length === 0) break
    const kind = open[turn % open.length]!
    steps.push(step(kind, addDays(steps.at(-1)!.onDay, wait), kind === 'declined' ? declineReasons[turn % declineReasons.length]! : null))
  }
  return steps
})

test('whatever may follow does follow, over leap day, clock change and new year, and the stays fill the whole time without a gap', () => {
  fc.assert(fc.property(walk, fc.nat({ max: 60 }), (steps, more) => {
    const today = addDays(steps.at(-1)!.onDay, more)
    const stays = staysOf(steps, today)
    expect(stays.reduce((sum, { days }) => sum + days, 0)).toBe(daysBetween(steps[0]!.onDay, today))
    expect(stays.every(({ days }) => days >= 0)).toBe(true)
    expect(stays.at(-1)!.state).toBe(stateOf(steps))
    for (let index = 1; index < steps.length; index++) expect(mayFollow[stateOf(steps.slice(0, index))] as readonly StepKind[]).toContain(steps[index]!.step)
  }))
})

test('a person thought not ready counts also when it was put right, and the second look counts with its denominator', () => {
  const counts = countReferrals([
    story('treatmentTeam', 'FACT West', step('received', '2026-09-01'), step('declined', '2026-09-03', 'symptoms'), step('reopened', '2026-09-10'), step('accepted', '2026-09-14')),
    story('treatmentTeam', 'fact west ', step('received', '2026-09-01'), step('declined', '2026-09-03', 'noShow')),
    story('self', null, step('received', '2026-10-01'), step('waiting', '2026-10-03')),
    story('self', null, step('received', '2025-10-01')),
  ], '2025-11-23')
  expect(counts.thoughtNotReady).toEqual({ count: 2, of: 3 })
  expect(counts.looked).toEqual({ count: 1, of: 2 })
  expect(counts.accepted).toEqual({ count: 1, of: 3 })
  expect(counts.states).toMatchObject({ accepted: 1, secondLook: 1, waiting: 1 })
  expect(counts.sources.map(({ source, count }) => [source, count])).toEqual([['treatmentTeam', 2], ['self', 1]])
})

test('what waits for a second look stands first, then who waits longest; names are found without accents', () => {
  const person = (familyName: string, ...steps: ReturnType<typeof step>[]) => ({ givenName: 'Zoë', prefix: null, familyName, steps })
  const all = [person('Nieuw', step('received', '2026-11-20')), person('Lang', step('received', '2026-10-01')), person('Kijk', step('received', '2026-11-01'), step('declined', '2026-11-21', 'tooEarly')), person('Weg', step('received', '2026-11-01'), step('withdrawn', '2026-11-02'))]
  expect(narrowed(all, ReferralFilter.parse({})).map(({ familyName }) => familyName)).toEqual(['Kijk', 'Lang', 'Nieuw'])
  expect(narrowed(all, ReferralFilter.parse({ q: 'zoe n', show: 'nonsense' })).map(({ familyName }) => familyName)).toEqual(['Nieuw'])
})

test('the page with what may happen to a referral is what the table says', async () => {
  await expect(stepsPage()).toMatchFileSnapshot('../../docs/lookup/referral-steps.md')
  const states: ReferralState[] = ['received', 'waiting', 'secondLook', 'accepted', 'declined', 'withdrawn']
  for (const name of [...states, ...stepKinds]) expect(stepsPage()).toContain(`\`${name}\``)
})
