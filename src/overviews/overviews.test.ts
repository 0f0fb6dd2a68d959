import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '#src/kernel/day.ts'
import { diversityOf } from './diversity.ts'
import { funnelOf, funnelSteps } from './funnel.ts'
import { isSmall, shownOf, smallest } from './hidden.ts'
import { momentOf, OverviewFilter } from './overview-filter.ts'
import { classOf, mapOf, mapParts, type WorkLine } from './work-map.ts'

const on = '2026-11-23' as const
let made = 0
const job = (more: Partial<WorkLine> = {}): WorkLine => ({
  id: `job-${made++}`, participantId: 'p', title: 'hulp', occupationCode: null, workForm: 'regulier', openToAll: true, setAside: false, timeLimitedByAgency: null, startedOn: '2026-01-05', hoursPerWeek: 16, employerId: 'e', employer: 'Blom', kvk: null, sector: null, siteId: null, ...more,
})

test('hours fall in a class by the lower bound; unknown is a class of its own', () => {
  expect([8, 11.9, 12, 23.9, 24, 32, 40, null].map((hoursPerWeek) => classOf('hours', job({ hoursPerWeek }), on))).toEqual(['under12', 'under12', '12to24', '12to24', '24to32', 'from32', 'from32', 'unknown'])
})

test('tenure counts whole months: on the day of three months one is past three months', () => {
  expect(['2026-11-01', '2026-08-24', '2026-08-23', '2026-05-23', '2025-11-23', '2024-11-23'].map((startedOn) => classOf('tenure', job({ startedOn: startedOn as Day }), on))).toEqual(['under3', 'under3', '3to6', '6to12', '1to2', 'from2'])
})

const anyJob = fc.record({
  hoursPerWeek: fc.option(fc.integer({ min: 1, max: 40 })), sector: fc.option(fc.constantFrom('C', 'I', 'G')), startedOn: fc.integer({ min: 0, max: 2000 }).map((ago) => addDays(on, -ago)), kvk: fc.option(fc.constantFrom('1', '2')),
  employerId: fc.constantFrom('a', 'b', 'c'), occupationCode: fc.option(fc.constantFrom('7512', '9412')), title: fc.constantFrom('hulp', 'kok'), openToAll: fc.option(fc.boolean()), workForm: fc.constantFrom('regulier' as const, 'detachering' as const, 'beschutWerk' as const, 'vrijwilligerswerk' as const),
}).map(job)

test('every job stands in exactly one class of every part of the map', () => {
  fc.assert(fc.property(fc.array(anyJob, { maxLength: 30 }), (jobs) => mapParts.every((part) => {
    const inside = mapOf(part, jobs, on).flatMap((one) => one.jobs.map(({ id }) => id))
    return inside.length === jobs.length && new Set(inside).size === jobs.length
  })))
})

test('two jobs at sites of one company are one employer, two of one unit group one kind', () => {
  const jobs = [job({ occupationCode: '7512', kvk: '12345678', employerId: 'a' }), job({ occupationCode: '7512', title: 'bakker', kvk: '12345678', employerId: 'b' }), job({ title: 'Kok ', kvk: null, employerId: 'c' })]
  const { types, employers } = diversityOf(jobs, on, 'inclusive')
  expect([types.different, employers.different]).toEqual([{ count: 2, of: 3 }, { count: 2, of: 3 }])
  expect([types.repeated, employers.repeated]).toEqual([[{ kind: '7512', count: 2 }], [{ kind: '12345678', count: 2 }]])
})

test('what is not counted strictly says why, and counts inclusively when it is paid', () => {
  const jobs = [job(), job({ id: 'sheltered', workForm: 'beschutWerk', employerId: 'x' }), job({ id: 'unpaid', workForm: 'vrijwilligerswerk' })]
  expect(diversityOf(jobs, on, 'strict').types.notCounted).toEqual([{ job: 'sheltered', because: 'formExcluded' }, { job: 'unpaid', because: 'unpaid' }])
  expect(diversityOf(jobs, on, 'inclusive').employers).toMatchObject({ different: { count: 2, of: 2 }, notCounted: [{ job: 'unpaid' }] })
  expect(diversityOf([], on, 'strict').types.different).toBeUndefined()
})

test('each job is counted or says why not, and never are there more kinds than jobs', () => {
  fc.assert(fc.property(fc.array(anyJob, { maxLength: 20 }), fc.constantFrom('strict' as const, 'inclusive' as const), (jobs, regime) => Object.values(diversityOf(jobs, on, regime)).every(({ different, notCounted }) =>
    (different?.of ?? 0) + notCounted.length === jobs.length && (different === undefined || (different.count >= 1 && different.count <= different.of)))))
})

test('a step counts people once and times every time, only inside the window, both ends included', () => {
  const people = [
    { participantId: 'a', events: [{ step: 'contact' as const, on: '2026-01-01' as Day }, { step: 'contact' as const, on: '2026-06-30' as Day }, { step: 'started' as const, on: '2026-07-01' as Day }] },
    { participantId: 'b', events: [{ step: 'interview' as const, on: '2026-02-01' as Day }] },
  ]
  const found = funnelOf(people, { from: '2026-01-01', to: '2026-06-30' })
  expect(found.map(({ step }) => step)).toEqual([...funnelSteps])
  expect(found.filter(({ times }) => times > 0)).toEqual([{ step: 'contact', people: ['a'], times: 2 }, { step: 'interview', people: ['b'], times: 1 }])
})

test('who sees totals only looks at the end of the last whole quarter, whatever is asked and whatever the day', () => {
  const asked = OverviewFilter.parse({ months: '3', team: 'nonsense' })
  expect(asked).toEqual({ months: '3', team: '' })
  expect(momentOf(asked, '2026-11-23', false)).toEqual({ on: '2026-11-23', window: { from: '2026-08-24', to: '2026-11-23' } })
  for (const day of ['2026-10-01', '2026-11-23', '2026-12-31'] as const) expect(momentOf(asked, day, true)).toEqual({ on: '2026-09-30', window: { from: '2025-10-01', to: '2026-09-30' } })
})

test('a number is hidden when it, the others or the whole are one to nine', () => {
  expect([isSmall(0, 40), isSmall(9, 40), isSmall(10, 40), isSmall(31, 40), isSmall(30, 40), isSmall(0, 9)]).toEqual([false, true, false, true, false, true])
})

const classes = fc.array(fc.integer({ min: 1, max: 25 }), { maxLength: 6 }).map((counts) => counts.map((count, index) => ({ key: String(index), jobs: Array.from({ length: count }, () => job()) })))

test('where only totals may be seen, no shown number is small, and what is left out is more than one class or none', () => {
  fc.assert(fc.property(classes, (map) => {
    const { rows, rest, total } = shownOf(map, false)
    expect(rows.every(({ count }) => count >= smallest)).toBe(true)
    expect(rest === undefined || rest.count === null || rest.count >= smallest).toBe(true)
    if (rest && total !== null) expect(map.length - rows.length).toBeGreaterThan(1)
  }))
})

test('what stands together keeps its order secret: two maps that differ only there look alike', () => {
  const map = (...counts: number[]) => counts.map((count, index) => ({ key: 'abcdef'[index]!, jobs: Array.from({ length: count }, () => job()) }))
  expect(shownOf(map(30, 4, 8, 2), false)).toEqual(shownOf(map(30, 8, 2, 4), false))
  expect(shownOf(map(30, 4, 8, 2), false)).toEqual({ rows: [{ key: 'a', count: 30 }], rest: { count: 14 }, total: 44 })
})

test('who may open the numbers sees every class', () => {
  expect(shownOf([{ key: 'a', jobs: [job()] }], true)).toEqual({ rows: [{ key: 'a', count: 1 }], rest: undefined, total: 1 })
})
