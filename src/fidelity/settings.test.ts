import { addDays, type Day } from '#src/kernel/day.ts'
import { expect, test } from 'vitest'
import { scoreOfCoaches, scoreOfFigure } from './banding.ts'
import { changesSince } from './compare.ts'
import { oneCoach } from './evidence.sample.ts'
import { halfYear } from './example.ts'
import { propose } from './proposals.ts'
import { ips25 } from './scales/ips25.ts'
import { totalOf } from './score.ts'
import { scoreItem } from './score-item.ts'
import { settingWords } from './setting-words.ts'
import { ruleOf, settingsOf, used, type SettingName, type Settings } from './settings.ts'

const weeks = Array.from({ length: 25 }, (_, week) => addDays(halfYear.from, 7 * week))
const jobs = (count: number, facts: object = {}) =>
  Array.from({ length: count }, (_, n) => ({
    id: `job-${n}`,
    participant: `p${n}`,
    title: `title ${n}`,
    site: `site ${n}`,
    workForm: 'regulier' as const,
    startedOn: '2026-02-02' as Day,
    ...facts,
  }))
const entries = (place: 'office' | 'travel' | 'online' | 'workplace', minutes: number) => ({
  coach: 'fatima',
  on: '2026-02-02' as Day,
  minutes,
  vocational: true,
  place,
})
const proposed = (item: number, lists: Parameters<typeof oneCoach>[0], settings: Settings) => {
  const { score, range } = propose(item, { evidence: oneCoach(lists), window: halfYear, settings })!
  return { score, range }
}
const searching = { participant: 'sanne', coach: 'fatima', acceptedOn: '2026-01-05' as Day }
const talk = (participant: string, on: Day) => ({ coach: 'fatima', on, site: 'bakery', faceToFace: true, aboutPaidJob: true, participants: [participant] })

/** For each setting: another value than the default, and a question whose answer it changes. */
const cases: Record<SettingName, [other: Partial<Settings>, ask: (settings: Settings) => unknown]> = {
  percentRounding: [{ percentRounding: 'none' }, (settings) => scoreOfFigure(2, 95.5, settings)],
  daysRounding: [{ daysRounding: 'none' }, (settings) => scoreOfFigure(15, 30.4, settings)],
  coachTie: [{ coachTie: 'up' }, (settings) => scoreOfCoaches([4, 5], settings)],
  item24At30: [{ item24At30: 1 }, (settings) => scoreOfFigure(24, 30, settings)],
  item21Gap: [{ item21Gap: 'from64' }, (settings) => scoreOfFigure(21, 64.2, settings)],
  item17Between: [{ item17Between: 'closestUp' }, (settings) => scoreOfFigure(17, 3, settings)],
  partTime: [{ partTime: 'perHead' }, (settings) => scoreItem({ item: 17, contactsPerWeek: 3, fte: 0.5, logReviewed: 'weekly', settings }).score],
  missingItems: [
    { missingItems: 'noBand' },
    (settings) =>
      totalOf(
        ips25.items.slice(1).map(({ item }) => ({ item, score: 5 })),
        settings,
      ).overall,
  ],
  totalFrom: [
    { totalFrom: 'proposals' },
    (settings) =>
      totalOf(
        ips25.items.map(({ item }) => ({ item, score: 3, proposal: 4 })),
        settings,
      ).overall,
  ],
  earlierErrors: [
    { earlierErrors: 'asRecorded' },
    (settings) => changesSince([{ item: 17, score: 4, corrected: 2 }], [{ item: 17, score: 3 }], settings).changes,
  ],
  pausedCounts: [
    { pausedCounts: false },
    (settings) =>
      proposed(
        1,
        {
          enrolments: Array.from({ length: 21 }, (_, n) => ({
            ...searching,
            participant: `p${n}`,
            pauses: n === 0 ? [{ from: '2026-06-01' as Day, to: null }] : [],
          })),
        },
        settings,
      ),
  ],
  coveragePercent: [
    { coveragePercent: 100 },
    (settings) =>
      proposed(
        6,
        {
          partnerContacts: weeks
            .slice(2)
            .map((on) => ({ on, partner: 'uwv' as const, coach: 'fatima', faceToFace: false, planned: false, aboutParticipants: true })),
        },
        settings,
      ),
  ],
  rapidSearchMonths: [
    { rapidSearchMonths: 3 },
    (settings) =>
      proposed(
        15,
        {
          enrolments: [searching, { ...searching, participant: 'omar', acceptedOn: '2026-06-01' }],
          employerContacts: [talk('sanne', '2026-06-01'), talk('omar', '2026-06-02')],
        },
        settings,
      ),
  ],
  openCaseHorizonDays: [
    { openCaseHorizonDays: 200 },
    (settings) =>
      scoreItem({
        item: 15,
        waits: [
          { days: 20, open: false },
          { days: 40, open: true },
        ],
        settings,
      }).range,
  ],
  closedWithoutContact: [
    { closedWithoutContact: 'leftOut' },
    (settings) =>
      proposed(
        15,
        { enrolments: [searching, { ...searching, participant: 'omar', closedOn: '2026-06-01' }], employerContacts: [talk('sanne', '2026-01-12')] },
        settings,
      ),
  ],
  jobTypeBy: [{ jobTypeBy: 'title' }, (settings) => proposed(19, { jobs: jobs(10, { occupationCode: '7512' }) }, settings)],
  employerBy: [{ employerBy: 'site' }, (settings) => proposed(20, { jobs: jobs(10, { company: 'one chain' }) }, settings)],
  jobsCounted: [
    { jobsCounted: 'heldInWindow' },
    (settings) => proposed(20, { jobs: [...jobs(1), ...jobs(3, { site: 'same', endedOn: '2026-03-01' })] }, settings),
  ],
  regime: [{ regime: 'inclusive' }, (settings) => proposed(21, { jobs: jobs(12, { workForm: 'beschutWerk' }) }, settings)],
  unpaidWork: [{ unpaidWork: 'leftOut' }, (settings) => proposed(21, { jobs: [...jobs(12), ...jobs(3, { workForm: 'vrijwilligerswerk' })] }, settings)],
  travel: [
    { travel: 'outside' },
    (settings) => proposed(24, { timeEntries: [entries('office', 60), entries('travel', 60), entries('workplace', 60)] }, settings),
  ],
  online: [
    { online: 'leftOut' },
    (settings) => proposed(24, { timeEntries: [entries('office', 60), entries('online', 60), entries('workplace', 60)] }, settings),
  ],
  scheduledHours: [{ scheduledHours: 'contract' }, (settings) => proposed(24, { timeEntries: [entries('workplace', 60)] }, settings)],
  attemptsBeforeClosing: [
    { attemptsBeforeClosing: 1 },
    (settings) =>
      propose(25, {
        evidence: oneCoach({
          closures: [{ participant: 'sanne', on: '2026-05-01', reason: 'noContact' }],
          outreach: [{ participant: 'sanne', on: '2026-04-01', channel: 'phone', by: 'coach' }],
        }),
        window: halfYear,
        settings,
      })!.range,
  ],
  ratioRounding: [{ ratioRounding: 'halfUp' }, (settings) => scoreOfFigure(1, 20.4, settings)],
}

test.each(Object.entries(cases))('setting %s changes an outcome', (_, [other, ask]) => {
  expect(ask(settingsOf(other))).not.toEqual(ask(settingsOf()))
})

test.each(Object.keys(cases) as SettingName[])('setting %s has a rule and a text in both languages', (name) => {
  expect(ruleOf[name]).toMatch(/^[RC]\d+$/)
  expect(settingWords[name].nl.length).toBeGreaterThan(20)
  expect(settingWords[name].en.length).toBeGreaterThan(20)
})

test('rules R1 to R10 and C1 to C15 each belong to one setting', () => {
  const rules = Object.values(ruleOf)
  expect(new Set(rules).size).toBe(rules.length)
  expect(rules.filter((rule) => rule.startsWith('R'))).toHaveLength(10)
})

test('R1: 95.5 per cent is 96 and a 5, unrounded it is a 4', () => {
  expect([scoreOfFigure(2, 95.5, settingsOf()), scoreOfFigure(2, 95.5, settingsOf({ percentRounding: 'none' }))]).toEqual([5, 4])
})

test('R5: 64.4 and 64.5 per cent lie on both sides of the gap', () => {
  const at = (percent: number, item21Gap: Settings['item21Gap']) => scoreOfFigure(21, percent, settingsOf({ item21Gap }))
  expect([at(64.4, 'half'), at(64.5, 'half'), at(64.9, 'from65'), at(65, 'from65'), at(63.9, 'from64'), at(64, 'from64')]).toEqual([1, 2, 1, 2, 1, 2])
})

test('R6: between anchors 3, 3.5 and 4.6 contacts go to the anchor reached, or the closest', () => {
  const at = (item17Between: Settings['item17Between']) =>
    [1.9, 2, 3, 3.5, 4.5, 4.6, 5.6].map((figure) => scoreOfFigure(17, figure, settingsOf({ item17Between })))
  expect(at('reached')).toEqual([1, 2, 2, 2, 3, 3, 4])
  expect(at('closestDown')).toEqual([1, 2, 2, 3, 3, 4, 5])
  expect(at('closestUp')).toEqual([1, 2, 3, 3, 4, 4, 5])
})

test('R7: a half-time coach with three contacts a week makes six per full-time week', () => {
  expect(scoreItem({ item: 17, contactsPerWeek: 3, fte: 0.5, logReviewed: 'weekly' }).score).toBe(5)
  expect(scoreItem({ item: 17, contactsPerWeek: 3, fte: 0.5, logReviewed: 'weekly', settings: { partTime: 'perHead' } }).score).toBe(2)
})

test('R9: the basis of a total is printed with it', () => {
  expect(totalOf([], settingsOf({ totalFrom: 'proposals' })).settings).toContainEqual({ rule: 'R9', name: 'totalFrom', value: 'proposals' })
})

test('R10: an earlier error is noted under both settings and the score now is untouched', () => {
  for (const earlierErrors of ['corrected', 'asRecorded'] as const) {
    const [change] = changesSince([{ item: 17, score: 4, corrected: 2 }], [{ item: 17, score: 3 }], settingsOf({ earlierErrors })).changes
    expect(change).toMatchObject({ now: 3, earlierError: true, change: earlierErrors === 'corrected' ? 1 : -1 })
  }
})

test('an unknown setting value is refused', () => {
  expect(() => settingsOf({ coachTie: 'sideways' as never })).toThrow()
  expect(used(settingsOf(), 'coachTie')).toEqual([{ rule: 'R3', name: 'coachTie', value: 'down' }])
})
