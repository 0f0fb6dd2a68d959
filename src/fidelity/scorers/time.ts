import { percent, shareOf, type Share } from '#src/kernel/share.ts'
import { scoreOfFigure } from '../banding.ts'
import { within, type Evidence, type Kept, type Window } from '../evidence.ts'
import { printedLines, rangeOfCoaches, unrated, type CoachLine } from '../per-coach.ts'
import { mean } from '../periods.ts'
import { decided, exactly } from '../bounds.ts'
import { unscored, type Scored } from '../proposal.ts'
import { used, type Settings } from '../settings.ts'
import { coachesIn, weeksUnderContract } from '../team.ts'

const fullTimeMinutesPerWeek = 36 * 60

function minutesOf(entries: readonly Kept<'timeEntries'>[]): number {
  return entries.reduce((sum, entry) => sum + entry.minutes, 0)
}

function entriesPerCoach(evidence: Evidence, window: Window) {
  const entries = within(evidence.timeEntries, window)
  return coachesIn(evidence, window).map((coach) => ({ coach, entries: entries.filter((entry) => entry.coach === coach) }))
}

/** Item 2: the vocational share of each coach's registered time, the mean over coaches, then banded. */
export function employmentServicesOnly(evidence: Evidence, window: Window, settings: Settings): Scored {
  const coaches = entriesPerCoach(evidence, window).map(({ coach, entries }) => {
    const share: Share = { count: minutesOf(entries.filter((entry) => entry.vocational)), of: minutesOf(entries) }
    return { coach, share }
  })
  const recorded = coaches.filter(({ share }) => share.of > 0)
  const average = mean(recorded.map(({ share }) => (100 * share.count) / share.of))
  if (average === undefined) return unscored('noTimeEntries', ['noRecords'])
  const range = exactly(scoreOfFigure(2, average, settings)!)
  return {
    ...decided(range),
    range,
    because: [{ key: 'vocationalShare', figures: { percent: average, coaches: recorded.length } }],
    evidence: { meanPercent: average, perCoach: coaches.map(({ coach, share }) => ({ coach, minutes: { ...share }, percent: percent(share) ?? null })) },
    settings: used(settings, 'percentRounding'),
    flags: recorded.length < coaches.length ? ['noRecords'] : [],
  }
}

/** Item 3: how many of the six phases each coach carried out, by the phase on time entries; each coach scored, then the mean. */
export function vocationalGeneralists(evidence: Evidence, window: Window, settings: Settings): Scored {
  const lines = entriesPerCoach(evidence, window).map(({ coach, entries }): CoachLine => {
    const phases = [...new Set(entries.flatMap((entry) => entry.phase ?? []))].sort()
    if (entries.length === 0) return { coach, figures: { phases } }
    const score = scoreOfFigure(3, phases.length, settings)
    return { coach, range: score ? exactly(score) : { atLeast: 1, atMost: 2 }, figures: { phases } }
  })
  if (lines.every((line) => !line.range)) return unscored('noTimeEntries', ['noRecords'])
  const range = rangeOfCoaches(lines, settings)
  return {
    ...decided(range),
    range,
    because: [
      {
        key: 'phasesPerCoach',
        figures: { all: lines.filter((line) => (line.figures.phases as string[]).length === 6).length, coaches: lines.length - unrated(lines).length },
      },
    ],
    evidence: { perCoach: printedLines(lines), withoutRecords: unrated(lines) },
    settings: used(settings, 'coachTie'),
    flags: unrated(lines).length > 0 ? ['noRecords'] : [],
  }
}

function outsideShare(entries: readonly Kept<'timeEntries'>[], settings: Settings, contractMinutes: number): Share {
  const left = entries.filter(
    (entry) => !(entry.place === 'travel' && settings.travel === 'leftOut') && !(entry.place === 'online' && settings.online === 'leftOut'),
  )
  const outside = left.filter((entry) => entry.place !== 'office' && entry.place !== 'online' && !(entry.place === 'travel' && settings.travel === 'office'))
  const registered = minutesOf(left)
  return { count: minutesOf(outside), of: settings.scheduledHours === 'contract' ? Math.max(contractMinutes, registered) : registered }
}

/** Item 24: the share of each coach's scheduled time outside the office; each coach scored, then the mean. The treatment team's rooms count as outside the own office. */
export function communityBased(evidence: Evidence, window: Window, settings: Settings): Scored {
  let low = false
  const lines = entriesPerCoach(evidence, window).map(({ coach, entries }): CoachLine => {
    const contractMinutes = weeksUnderContract(evidence, coach, window).fullTimeWeeks * fullTimeMinutesPerWeek
    const share = outsideShare(entries, settings, contractMinutes)
    if (entries.length === 0 || share.of === 0) return { coach, figures: {} }
    low ||= minutesOf(entries) < 0.8 * contractMinutes
    const figure = (100 * share.count) / share.of
    return { coach, range: exactly(scoreOfFigure(24, figure, settings)!), figures: { minutes: { ...share }, percent: figure } }
  })
  const rated = lines.length - unrated(lines).length
  if (rated === 0) return unscored('noTimeEntries', ['noRecords'])
  const range = rangeOfCoaches(lines, settings)
  return {
    ...decided(range),
    range,
    because: [
      { key: 'outsideShare', figures: { atLeast65: shareOf(lines, (line) => Number(line.figures.percent ?? 0) >= 65).count, coaches: rated } },
      ...(low ? [{ key: 'lowRegistration' as const, figures: {} }] : []),
    ],
    evidence: { perCoach: printedLines(lines), withoutRecords: unrated(lines) },
    settings: used(settings, 'percentRounding', 'coachTie', 'item24At30', 'travel', 'online', 'scheduledHours'),
    flags: [...(low ? (['lowRegistration'] as const) : []), ...(unrated(lines).length > 0 ? (['noRecords'] as const) : [])],
  }
}
