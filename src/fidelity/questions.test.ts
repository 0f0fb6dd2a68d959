import { expect, test } from 'vitest'
import { z } from 'zod'
import { questions } from './questions.ts'

const ask = (name: string, request: unknown): any => {
  const { request: schema, run } = questions[name]!
  return JSON.parse(JSON.stringify(run(schema.parse(request))))
}

test.each(Object.keys(questions))('the example of %s is a valid request with a valid answer in JSON', (name) => {
  const { example, answer } = questions[name]!
  expect(answer.safeParse(ask(name, JSON.parse(JSON.stringify(example)))).error).toBeUndefined()
})

test.each(Object.keys(questions))('request and answer of %s can be printed as JSON Schema', (name) => {
  const { request, answer } = questions[name]!
  expect(() => [z.toJSONSchema(request, { io: 'input' }), z.toJSONSchema(answer)]).not.toThrow()
})

test('item 2 at 95.3 per cent is 4, with the rounding rule printed', () => {
  expect(ask('scoreItem', { item: 2, percent: 95.3 })).toMatchObject({
    item: 2,
    score: 4,
    settings: [{ rule: 'R1', name: 'percentRounding', value: 'halfUp' }],
    because: [{ nl: 'Het cijfer 95,3 valt bij score 4.' }],
  })
})

test('every figure item takes its own name or the plain word value', () => {
  expect(ask('scoreItem', { item: 2, value: 95.3 }).score).toBe(4)
  expect(ask('scoreItem', { item: 1, value: 22 }).score).toBe(ask('scoreItem', { item: 1, caseload: 22 }).score)
  expect(ask('scoreItem', { item: 3, phases: 6 }).score).toBe(5)
})

test('a wrong name, a stray field or an impossible figure is refused', () => {
  const refused = (request: unknown) => questions.scoreItem!.request.safeParse(request).success
  expect(
    [{ item: 26, percent: 3 }, { item: 2, percent: 101 }, { item: 2, days: 3 }, { item: 2, value: 101 }, { item: 5, present: 'all' }, {}].map(refused),
  ).toEqual([false, false, false, false, false, false])
  expect(() => ask('scoreItem', { item: 2 })).toThrow('needs a figure')
  expect(() => ask('scoreItem', { item: 5, present: ['nothingSuch'] })).toThrow('weeklyMeeting')
})

test('18 participants for a coach of 0.8 is 22.5 per full-time coach, score 4', () => {
  expect(ask('scoreItem', { item: 1, participants: 18, fte: 0.8 })).toMatchObject({ score: 4, evidence: { figure: 22.5 } })
})

test('a component neither present nor absent is not yet known and gives a range', () => {
  const scored = ask('scoreItem', { item: 5, present: ['weeklyMeeting', 'sameRecord', 'nearbyOffice'], absent: ['notYetReferred'] })
  expect(scored).toMatchObject({ range: { atLeast: 3, atMost: 4 }, flags: ['factsUnknown'] })
  expect(scored).not.toHaveProperty('score')
  expect(ask('scoreItem', { item: 25, components: 4 }).score).toBe(3)
})

test('judgement items get no score without an assessor', () => {
  for (const item of [9, 14, 18, 22]) {
    expect(ask('scoreItem', { item })).toMatchObject({ range: { atLeast: 1, atMost: 5 }, flags: ['needsJudgement'] })
    expect(ask('scoreItem', { item })).not.toHaveProperty('score')
    expect(ask('scoreItem', { item, anchor: 4 }).score).toBe(4)
  }
})

test('30 days is 5 only when contacts are tracked; not told leaves 4 possible', () => {
  expect(ask('scoreItem', { item: 15, days: 30, tracked: true })).toMatchObject({ score: 5, range: { atLeast: 5 } })
  expect(ask('scoreItem', { item: 15, days: 30, tracked: false })).toMatchObject({ score: 4 })
  expect(ask('scoreItem', { item: 15, days: 30 })).toMatchObject({ score: 5, range: { atLeast: 4, atMost: 5 }, flags: ['conditionNotTold'] })
})

test('97 per cent competitive jobs is a 5 with ten jobs, a 1 with nine, and not told leaves both open', () => {
  expect(ask('scoreItem', { item: 21, percent: 97, jobs: 10 })).toMatchObject({ score: 5, range: { atLeast: 5 }, flags: [], because: [{ key: 'figure' }] })
  expect(ask('scoreItem', { item: 21, percent: 97, jobs: 9 })).toMatchObject({ score: 1, flags: ['fewerThanTenJobs'] })
  expect(ask('scoreItem', { item: 21, percent: 97 })).toMatchObject({ score: 5, range: { atLeast: 1, atMost: 5 }, flags: ['conditionNotTold'] })
})

test('one phase is a 3, none is 1 or 2', () => {
  expect(ask('scoreItem', { item: 3, phases: 1 })).toMatchObject({ score: 3, flags: [] })
  expect(ask('scoreItem', { item: 3, phases: 0 })).toMatchObject({ range: { atLeast: 1, atMost: 2 }, because: [{ key: 'figureUnscored' }, { key: 'bounds' }] })
})

test('figures given per coach are scored apart, then averaged', () => {
  expect(ask('scoreItem', { item: 17, perCoach: [6, 4, 5], logReviewed: 'weekly' })).toMatchObject({ score: 4, because: [{ figures: { coaches: 3 } }] })
  expect(ask('scoreItem', { item: 24, perCoach: [65, 50] })).toMatchObject({ score: 4 })
  expect(ask('scoreItem', { item: 2, perCoach: [100, 80] })).toMatchObject({ score: 4, evidence: { figure: 90 } })
})

test('rule items are scored from their facts', () => {
  expect(ask('scoreItem', { item: 6, clientContact: 'weekly', plannedFaceToFace: 'monthly' }).score).toBe(5)
  expect(ask('scoreItem', { item: 7, coaches: 2, fte: 2, sharedSupervisor: true, groupMeetings: 'weekly', strategiesAndLeads: true, cover: true }).score).toBe(
    5,
  )
  expect(ask('scoreItem', { item: 12, before: 'trainedAdvice' })).toMatchObject({ range: { atLeast: 4, atMost: 5 }, flags: ['factsUnknown'] })
  expect(ask('scoreItem', { item: 23, weeklyFirstMonth: false, afterFirstMonth: true, fourMonthsPercent: 60 }).score).toBe(3)
})

test('open waits give bounds, and settled ones a score', () => {
  expect(
    ask('scoreItem', {
      item: 15,
      tracked: true,
      waits: [
        { days: 20, open: false },
        { days: 100, open: true },
      ],
    }),
  ).toMatchObject({ range: { atLeast: 2, atMost: 4 }, flags: ['openCases'] })
  expect(
    ask('scoreItem', {
      item: 15,
      tracked: true,
      waits: [
        { days: 20, open: false },
        { days: 30, open: false },
      ],
    }),
  ).toMatchObject({ score: 5, flags: [] })
})

test('25 plain scores in order make a total, a null makes a range', () => {
  const scores = Array.from({ length: 25 }, () => 4)
  expect(ask('total', { scores })).toMatchObject({
    total: 100,
    band: { id: 'good' },
    sections: { staffing: { total: 12 }, organisation: { total: 32 }, services: { total: 56 } },
  })
  expect(ask('total', { scores: scores.with(3, null as never) })).toMatchObject({ rated: 24, missing: [4], range: { from: 97, to: 101 } })
})

test('the settings can be asked for, all with a rule and a text in both languages', () => {
  const printed = ask('settings', { settings: { coachTie: 'up' } })
  expect(printed.map((line: { rule: string }) => line.rule).filter((rule: string) => rule.startsWith('R'))).toEqual([
    'R1',
    'R2',
    'R3',
    'R4',
    'R5',
    'R6',
    'R7',
    'R8',
    'R9',
    'R10',
  ])
  expect(printed.find((line: { rule: string }) => line.rule === 'R3').value).toBe('up')
})

test('no proposal is made without sentences, and none leaves a figure open', () => {
  const proposals = ask('proposal', questions.proposal!.example)
  expect(proposals).toHaveLength(25)
  for (const { because, judge } of proposals) {
    expect(because.length).toBeGreaterThan(0)
    expect(judge.nl.length).toBeGreaterThan(5)
    for (const { nl, en } of because) expect(`${nl}${en}`).not.toMatch(/[{}?]|NaN|undefined/)
  }
})
