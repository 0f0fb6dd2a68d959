import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levels } from '#src/disclosure/decision.ts'
import { mayBeTold } from '#src/disclosure/disclosure.ts'
import { aDecision } from '#src/disclosure/disclosure.sample.ts'
import { hardSpots } from '#src/words/easy.ts'
import { easyPlanParts } from './easy-text.ts'
import { easyPlanWords } from './easy-words.ts'
import { employerCopyOf, leftOutOf, needed, textsOf } from './employer-copy.ts'
import { doers, SearchPlan, supportParts, SupportPlan } from './plan.ts'
import { helpersOf, searchRowsOf } from './plan-form.ts'
import { aSearchPlan, aSupportPlan } from './plan.sample.ts'
import { planTexts } from './plan-text.ts'
import { emptyPlans } from './plan-values.ts'
import { closedBetween, knownTargets, onlyReleased, ownTargets } from './together.ts'

const told = (over: Parameters<typeof aDecision>[0] = {}) => mayBeTold([aDecision(over)], { recipient: 'anyEmployer' }, '2026-11-27')
const nothing = mayBeTold([], { recipient: 'anyEmployer' }, '2026-11-27')
const copyOf = (plan: SupportPlan, allowed = told({ level: 'limits' })) => employerCopyOf({ plan, told: allowed, person: { givenName: 'Sanne' }, at: { title: 'hulp', employer: 'Bakkerij Blom' } })

test('the employer reads what was released and what the choice allows, and nothing else', () => {
  expect(copyOf(aSupportPlan()).parts.map(({ part }) => part)).toEqual(['helps', 'onSite'])
  expect(copyOf(aSupportPlan()).helpers.map(({ name }) => name)).toEqual(['Fatima Aydin'])
  expect(copyOf(aSupportPlan(), told({ level: 'support' })).parts.map(({ part }) => part)).toEqual(['onSite'])
  expect(copyOf(aSupportPlan(), told({ level: 'limits', coachVisible: false })).parts.map(({ part }) => part)).toEqual(['helps'])
})

test('without a choice the paper is empty, whatever was released', () => {
  const copy = copyOf(aSupportPlan({ released: [...supportParts] }), nothing)
  expect([copy.parts, copy.helpers, copy.sentence]).toEqual([[], [], null])
})

test('what stays off the paper says why', () => {
  expect(leftOutOf(aSupportPlan(), told({ level: 'support' }))).toEqual([{ part: 'hard', why: 'notReleased' }, { part: 'signs', why: 'notReleased' }, { part: 'helps', why: 'notAllowed' }])
  expect(leftOutOf(aSupportPlan(), nothing)).toContainEqual({ part: 'helpers', why: 'notAllowed' })
})

test('whatever a plan and a choice hold, no text that was not released or not allowed reaches the paper', () => {
  const plan = fc.record({
    ownWords: fc.constant('EIGEN'), crisis: fc.constant('CRISIS'), ...Object.fromEntries(supportParts.filter((part) => part !== 'crisis').map((part) => [part, fc.constantFrom('', `TEKST-${part}`)])),
    released: fc.subarray([...supportParts]), helpers: fc.array(fc.record({ name: fc.constantFrom('A', 'B'), role: fc.option(fc.constantFrom(...doers)), does: fc.constant('x'), when: fc.constant(''), phone: fc.constant(''), released: fc.boolean() }), { maxLength: 3 }),
  }) as unknown as fc.Arbitrary<SupportPlan>
  fc.assert(fc.property(plan, fc.constantFrom(...levels), fc.boolean(), (one, level, coachVisible) => {
    const allowed = told({ level, coachVisible })
    const paper = JSON.stringify(copyOf(one, allowed))
    for (const part of Object.keys(needed) as (keyof typeof needed)[]) {
      const may = one.released.includes(part) && one[part] !== '' && (needed[part] === 'support' ? coachVisible : level === 'limits' || level === 'diagnosis')
      expect(paper.includes(`TEKST-${part}`)).toBe(may)
    }
    expect(paper).not.toMatch(/EIGEN|CRISIS/)
    expect(textsOf(copyOf(one, allowed)).length).toBe(copyOf(one, allowed).parts.length + 3 * copyOf(one, allowed).helpers.length)
  }))
})

test('the rows of a form are read, empty ones are none, and a target without a wish is named', () => {
  const form = new URLSearchParams({
    'targets.0.title': 'bakkershulp', 'targets.0.wish': 'Vroeg', 'targets.1.title': 'inpakker', 'targets.2.id': '11111111-1111-4111-8111-111111111111', 'targets.2.title': 'kassa', 'targets.2.closed': 'on', 'targets.2.reason': 'te druk',
    'employers.1.name': 'Blom', 'employers.1.who': 'both', 'steps.0.what': 'bellen', 'steps.0.on': '2026-12-01', 'steps.1.what': 'langsgaan', 'steps.1.on': '2026-02-31', 'steps.1.who': 'nobody',
  })
  const rows = searchRowsOf(form, () => 'new')
  expect(rows.targets.map(({ id, title }) => [id, title])).toEqual([['new', 'bakkershulp'], ['new', 'inpakker']])
  expect(rows.closed).toEqual([{ id: '11111111-1111-4111-8111-111111111111', reason: 'te druk' }])
  expect(rows.errors).toEqual({ 'targets.1.wish': 'wishMissing' })
  expect(rows.employers).toEqual([{ name: 'Blom', why: '', who: 'both' }])
  expect(rows.steps).toEqual([{ what: 'bellen', who: null, on: '2026-12-01', done: false }, { what: 'langsgaan', who: null, on: null, done: false }])
  expect(helpersOf(new URLSearchParams({ 'helpers.0.name': 'Joyce', 'helpers.0.role': 'employer', 'helpers.0.released': 'on', 'helpers.1.does': 'niets' }))).toMatchObject([{ name: 'Joyce', role: 'employer', released: true }])
})

test('a stored plan of an older shape reads as far as it goes', () => {
  expect(SupportPlan.parse({ hard: 'Druk.', released: ['hard', 'gone'] })).toEqual({ ...emptyPlans.support, hard: 'Druk.', released: ['hard'] })
  expect(SearchPlan.parse({ targets: [{ id: 't', title: 'x' }] }).targets).toEqual([{ id: 't', title: 'x', occupationCode: null, servesWish: '' }])
})

test('every part of a plan has a text to lay beside another version', () => {
  expect(planTexts({ kind: 'support', content: aSupportPlan() }, 'nl').map(({ key }) => key)).toEqual(['ownWords', ...supportParts, 'helpers', 'released'])
  expect(planTexts({ kind: 'search', content: aSearchPlan() }, 'nl').map(({ text }) => text)).toEqual(['Samen naar binnen.', 'hulp in een bakkerij · Vroeg in de ochtend.', 'Bakkerij Blom · dichtbij · samen', ''])
})

test('the own words of the easy plans are easy, and a plan reads as short sentences', () => {
  const { parts, doers: who, back: _, other: __, review: ___, because, call, of, coach, helpsMe, ...rest } = easyPlanWords.nl
  const lines = [...Object.values(rest), ...Object.values(who).map((line) => `${line}.`), because('ik wil bakken'), call('06'), of('Sanne'), coach('Fatima'), `${helpsMe('Fatima')}.`]
  expect(hardSpots({ headings: Object.values(parts), lines })).toEqual([])
  expect(easyPlanParts({ kind: 'search', content: aSearchPlan() }, 'nl').map(({ lines }) => lines)).toEqual([['Samen naar binnen.'], ['Hulp in een bakkerij.', 'Want ik zei: Vroeg in de ochtend.'], ['Bakkerij Blom.', 'Dat doen we samen.']])
  expect(easyPlanParts({ kind: 'support', content: aSupportPlan() }, 'nl').map(({ key }) => key)).toEqual(['own', 'hard', 'signs', 'helps', 'onSite', 'crisis', 'helper0', 'helper1'])
  expect(easyPlanParts({ kind: 'support', content: aSupportPlan() }, 'nl').at(-2)).toEqual({ key: 'helper0', title: 'Fatima Aydin helpt mij', lines: ['Komt langs.', 'Maandag.', 'Bel: 06 00 00 10 20.'] })
})

test('of two targets that came of one, the second becomes its own', () => {
  const [one] = aSearchPlan().targets
  const made = ownTargets(aSearchPlan({ targets: [one!, { ...one!, title: 'winkel' }, { ...one!, id: 'u' }] }), () => 'new')
  expect(made.targets.map(({ id, title }) => [id, title])).toEqual([['t', one!.title], ['new', 'winkel'], ['u', one!.title]])
})

test('what two people wrote just the same is one target', () => {
  const [one] = aSearchPlan().targets
  expect(knownTargets(aSearchPlan({ targets: [{ ...one!, id: 'mine' }, { ...one!, id: 'u', title: 'kassa' }] }), aSearchPlan()).targets.map(({ id }) => id)).toEqual(['t', 'u'])
  expect(knownTargets(aSearchPlan(), undefined)).toEqual(aSearchPlan())
})

test('a part stays released only with the text somebody released', () => {
  const mine = aSupportPlan({ helps: 'Rust.' })
  expect(onlyReleased({ ...mine, onSite: 'Anders.' }, [mine, undefined]).released).toEqual(['helps'])
  expect(onlyReleased(mine, [aSupportPlan(), mine]).released).toEqual(['helps', 'onSite'])
  expect(onlyReleased(mine, [aSupportPlan(), { ...mine, released: [] }]).released).toEqual(['onSite'])
})

test('what neither plan looks for any more is closed, with the reason that was given', () => {
  const other = { id: 'u', title: 'kassa', occupationCode: null, servesWish: 'mensen' }
  expect(closedBetween([aSearchPlan(), aSearchPlan({ targets: [other] })], aSearchPlan({ targets: [] }), [{ id: 'u', reason: 'te druk' }])).toEqual([{ id: 't', reason: '' }, { id: 'u', reason: 'te druk' }])
  expect(closedBetween([aSearchPlan(), undefined], aSearchPlan(), [{ id: 't', reason: 'x' }])).toEqual([])
})
