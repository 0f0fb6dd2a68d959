import { expect, test } from 'vitest'
import type { Day } from '#src/kernel/day.ts'
import { sampleCareer, sampleEnrolment, sampleJob } from './career.sample.ts'
import { Career } from './career.ts'
import type { Figure } from './figure.ts'
import { quarterReturn, type QuarterFigures } from './quarter.ts'

const first = (career: Career) => quarterReturn([career], '2026Q1').figures
const because = (figure: Figure) => figure.notCounted[0]?.because ?? 'counted'
const serving = (startedOn: Day | null, closedOn: Day | null = null) =>
  because(first(sampleCareer({ enrolments: [sampleEnrolment({ startedOn, closedOn })] })).served)
const working = (facts: Parameters<typeof sampleJob>[0]) => first(sampleCareer({ jobs: [sampleJob(facts)] }))

test('an enrolment serves in the quarter when it overlaps it by one day', () => {
  expect(serving('2026-03-31')).toBe('counted')
  expect(serving('2026-04-01')).toBe('startsLater')
  expect(serving('2025-02-01', '2026-01-01')).toBe('counted')
  expect(serving('2025-02-01', '2025-12-31')).toBe('closedEarlier')
})

test('without programme start nobody is served, and the list says why', () => {
  const { served } = first(sampleCareer({ enrolments: [sampleEnrolment({ startedOn: null })] }))
  expect(served.notCounted).toEqual([{ personId: 'omar', recordId: null, because: 'noProgrammeStart', inDenominator: false }])
  expect(served.exclusions).toEqual(['noProgrammeStart'])
  expect(because(first(sampleCareer({ enrolments: [] })).served)).toBe('noEnrolment')
})

test('a job on the first or the last day of the quarter counts', () => {
  expect(because(working({ startedOn: '2026-03-31' }).workingStrict)).toBe('counted')
  expect(because(working({ startedOn: '2025-03-01', endedOn: '2026-01-01' }).workingStrict)).toBe('counted')
  expect(because(working({ startedOn: '2026-04-01' }).workingStrict)).toBe('noJob')
  expect(because(working({ startedOn: '2025-03-01', endedOn: '2025-12-31' }).workingStrict)).toBe('noJob')
})

test('several jobs are one person working and several job starts', () => {
  const jobs = [sampleJob(), sampleJob({ id: 'job-2', startedOn: '2026-02-03' })]
  const figures = first(sampleCareer({ jobs }))
  expect(figures.workingStrict.counted).toEqual(['omar'])
  expect(figures.jobStartsStrict.counted).toEqual(['job-1', 'job-2'])
  expect(figures.jobStartsStrict.persons).toEqual(['omar'])
  expect(figures.jobStartsStrict.of).toBeNull()
})

test('someone closed in the quarter stays in the denominator, and a job after the close still counts in that quarter only', () => {
  const career = sampleCareer({ enrolments: [sampleEnrolment({ closedOn: '2026-01-20' })], jobs: [sampleJob()] })
  expect(first(career).workingStrict.share).toEqual({ count: 1, of: 1 })
  const next = quarterReturn([career], '2026Q2').figures
  expect(next.workingStrict.share).toEqual({ count: 0, of: 0 })
  expect(because(next.workingStrict)).toBe('closedEarlier')
})

test('beschut werk counts inclusively and not strictly; a trial placement counts in neither', () => {
  const sheltered = working({ workForm: 'beschutWerk' })
  expect([because(sheltered.workingInclusive), because(sheltered.workingStrict)]).toEqual(['counted', 'formExcluded'])
  const trial = working({ workForm: 'proefplaatsing' })
  expect([because(trial.workingInclusive), because(trial.workingStrict)]).toEqual(['unpaid', 'unpaid'])
})

test('a deciding fact that nobody recorded keeps the job out of the strict count and is named', () => {
  const figures = working({ workForm: 'uitzendwerk', openToAll: null })
  expect(because(figures.workingStrict)).toBe('openUnknown')
  expect(because(figures.workingInclusive)).toBe('counted')
  expect(because(working({ workForm: 'detachering', setAside: null }).jobStartsStrict)).toBe('setAsideUnknown')
})

test('the reason that is easiest to mend is told when several jobs fail', () => {
  const jobs = [sampleJob({ workForm: 'vrijwilligerswerk' }), sampleJob({ id: 'job-2', workForm: 'uitzendwerk', openToAll: null })]
  expect(because(first(sampleCareer({ jobs })).workingStrict)).toBe('openUnknown')
})

test('people into work are those whose first paid job since programme start began in the quarter', () => {
  expect(because(working({}).intoWorkStrict)).toBe('counted')
  const earlier = sampleCareer({ enrolments: [sampleEnrolment({ startedOn: '2025-10-01' })], jobs: [sampleJob({ startedOn: '2025-11-01' }), sampleJob({ id: 'job-2' })] })
  expect(because(first(earlier).intoWorkStrict)).toBe('firstJobEarlier')
  expect(first(earlier).jobStartsStrict.counted).toEqual(['job-2'])
  expect(because(working({ startedOn: '2026-01-11' }).intoWorkStrict)).toBe('noJobStart')
  const onFirstDay = sampleCareer({ enrolments: [sampleEnrolment({ startedOn: '2025-10-01' })], jobs: [sampleJob({ startedOn: '2026-01-01' })] })
  expect(because(first(onFirstDay).intoWorkStrict)).toBe('counted')
})

test('a first job that is no strict job leaves the first strict job to count', () => {
  const enrolments = [sampleEnrolment({ startedOn: '2025-10-01' })]
  const jobs = [sampleJob({ startedOn: '2025-11-01', workForm: 'beschutWerk' }), sampleJob({ id: 'job-2' })]
  const figures = first(sampleCareer({ enrolments, jobs }))
  expect([because(figures.intoWorkStrict), because(figures.intoWorkInclusive)]).toEqual(['counted', 'firstJobEarlier'])
})

test('who already had work at programme start is kept apart', () => {
  const employed = sampleCareer({ enrolments: [sampleEnrolment({ workAtStart: 'employed' })], jobs: [sampleJob()] })
  expect(because(first(employed).intoWorkStrict)).toBe('employedAtStart')
  expect(first(employed).intoWorkStrict.share).toEqual({ count: 0, of: 0 })
  expect(first(employed).employedIntoWorkStrict.counted).toEqual(['omar'])
})

test('where work at start is unknown, a paid job running on that day says it', () => {
  const enrolments = [sampleEnrolment({ workAtStart: 'unknown' })]
  const running = sampleJob({ id: 'old', startedOn: '2025-01-01', workForm: 'beschutWerk' })
  expect(because(first(sampleCareer({ enrolments, jobs: [running, sampleJob()] })).intoWorkStrict)).toBe('employedAtStart')
  expect(because(first(sampleCareer({ enrolments, jobs: [sampleJob()] })).intoWorkStrict)).toBe('counted')
})

test('parts by team and target group add up to the total, and a move in the quarter counts in the newest team', () => {
  const moved = [sampleEnrolment({ closedOn: '2026-02-01' }), sampleEnrolment({ id: 'e2', startedOn: '2026-02-01', teamId: 'oost', targetGroup: 'lvb' })]
  const careers = [sampleCareer({ jobs: [sampleJob()] }), sampleCareer({ personId: 'sanne', enrolments: moved }), sampleCareer({ personId: 'new', enrolments: [] })]
  const { byTeam, byTargetGroup } = quarterReturn(careers, '2026Q1')
  const counts = (parts: { group: string | null; figures: QuarterFigures }[]) => parts.map((part) => [part.group, part.figures.served.counted.length])
  expect(counts(byTeam)).toEqual([['oost', 1], ['west', 1], [null, 0]])
  expect(counts(byTargetGroup)).toEqual([['ggz', 1], ['lvb', 1], [null, 0]])
})

test('a job that ends before it starts is no career', () => {
  expect(Career.safeParse(sampleCareer({ jobs: [sampleJob({ endedOn: '2026-01-01' })] })).success).toBe(false)
})
