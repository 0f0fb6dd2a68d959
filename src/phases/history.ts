import { addDays, type Day } from '#src/kernel/day.ts'
import { phases, type SearchReason } from './phases.ts'
import { holds, type PhaseFacts, type Span, type Stretch } from './stretch.ts'

/** How long one event keeps a phase going when nothing else does. Own choice, a named setting: a profile is made in two or three talks (IPS-25, item 14); beside work, a month without looking is not looking. */
export const phaseDays = { profile: 14, searchBesideWork: 30 } as const

const min = (...days: (Day | null | undefined)[]): Day | null => days.reduce<Day | null>((least, day) => (day && (least === null || day < least) ? day : least), null)
const max = (a: Day, b: Day): Day => (a > b ? a : b)
const byDay = <T extends { fromOn: Day }>(list: T[]): T[] => list.sort((a, b) => (a.fromOn < b.fromOn ? -1 : a.fromOn > b.fromOn ? 1 : 0))

function clipped<T extends Span>(spans: readonly T[], within: Span): T[] {
  return spans.flatMap((span) => {
    const [fromOn, untilOn] = [max(span.fromOn, within.fromOn), min(span.untilOn, within.untilOn)]
    return untilOn !== null && untilOn < fromOn ? [] : [{ ...span, fromOn, untilOn }]
  })
}

/** Spans that touch or overlap taken together, in order. */
function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of byDay([...spans])) {
    const last = out.at(-1)
    if (last && (last.untilOn === null || span.fromOn <= addDays(last.untilOn, 1))) out[out.length - 1] = { fromOn: last.fromOn, untilOn: last.untilOn === null || span.untilOn === null ? null : max(last.untilOn, span.untilOn) }
    else out.push(span)
  }
  return out
}

/** The last day that events of some days keep something going, from the first on or after a day; undefined when there is none. */
function keptUntil(days: readonly Day[], from: Day, keep: number): Day | undefined {
  let until: Day | undefined
  for (const day of days.filter((one) => one >= from).toSorted()) {
    if (until !== undefined && day > until) break
    until = addDays(day, keep)
  }
  return until
}

/** What one support period offers to the rules below. */
interface Told {
  support: Span
  jobs: readonly (Span & { paid: boolean; employerId: string | null })[]
  paid: readonly Span[]
  searches: readonly { on: Day; because: SearchReason }[]
  profiles: readonly Day[]
}

const nextStart = (spans: readonly Span[], after: Day) => min(...spans.filter(({ fromOn }) => fromOn > after).map(({ fromOn }) => fromOn))

function coachingIn({ support, jobs }: Told): Stretch[] {
  return joined(clipped(jobs, support)).map((span) => {
    const earlier = span.fromOn === support.fromOn && !jobs.some(({ fromOn }) => fromOn === support.fromOn)
    return { phase: 'coaching', because: earlier ? 'hadWork' : 'jobStarted', ...span }
  })
}

/** Looking for work while nobody pays: from the first sign, or at once when a job has ended, until a paid job begins. */
function searchWithoutWork({ support, jobs, paid, searches }: Told): Stretch[] {
  const ends = joined(paid).flatMap(({ untilOn }) => (untilOn !== null && untilOn >= support.fromOn ? [addDays(untilOn, 1)] : []))
  const spells = [support.fromOn, ...ends].filter((day) => !paid.some((job) => holds(job, day)) && holds(support, day))
  return spells.flatMap((begin): Stretch[] => {
    const untilOn = min(nextStart(paid, begin), support.untilOn)
    const within = (day: Day) => day >= begin && (untilOn === null || day <= untilOn)
    const first = searches.filter(({ on }) => within(on) && !paid.some(({ fromOn }) => fromOn === on)).toSorted((a, b) => (a.on < b.on ? -1 : 1))[0]
    const ended = min(...jobs.flatMap((job) => (job.untilOn !== null && within(addDays(job.untilOn, 1)) && addDays(job.untilOn, 1) > support.fromOn ? [addDays(job.untilOn, 1)] : [])))
    if (ended && (!first || ended <= first.on)) return [{ phase: 'placement', because: 'jobEnded', fromOn: ended, untilOn }]
    return first ? [{ phase: 'placement', because: first.because, fromOn: first.on, untilOn }] : []
  })
}

/** Looking for other work beside a paid job: as long as there are signs of it. */
function searchBesideWork({ support, paid, searches }: Told): Stretch[] {
  const out: Stretch[] = []
  for (const { on, because } of searches.toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
    const job = joined(paid).find((span) => holds(span, on))
    if (!job || !holds(support, on) || paid.some(({ fromOn }) => fromOn === on) || out.some((stretch) => holds(stretch, on))) continue
    const kept = keptUntil(searches.filter((one) => holds(job, one.on)).map((one) => one.on), on, phaseDays.searchBesideWork)
    out.push({ phase: 'placement', because, fromOn: on, untilOn: min(kept, nextStart(paid, on), job.untilOn, support.untilOn) })
  }
  return out
}

/** Getting to know somebody: at the start until there is a profile and something else has begun, after a job has ended until the profile knows it, and whenever the profile is talked about. */
function intakeIn(told: Told, others: readonly Stretch[]): Stretch[] {
  const { support, jobs, paid, profiles } = told
  const profile = keptUntil(profiles, support.fromOn, phaseDays.profile)
  const other = min(...others.map(({ fromOn }) => fromOn))
  const out: Stretch[] = [{ phase: 'intake', because: 'supportStarted', fromOn: support.fromOn, untilOn: min(nextStart(paid, support.fromOn), profile && other ? max(profile, other) : null, support.untilOn) }]
  for (const { untilOn } of joined(jobs)) {
    const after = untilOn && addDays(untilOn, 1)
    if (!after || after <= support.fromOn || !holds(support, after) || out.some((stretch) => holds(stretch, after))) continue
    out.push({ phase: 'intake', because: 'jobEnded', fromOn: after, untilOn: min(keptUntil(profiles, after, phaseDays.profile), nextStart(jobs, after), support.untilOn) })
  }
  for (const day of profiles.toSorted()) {
    if (!holds(support, day) || out.some((stretch) => holds(stretch, day))) continue
    const begun = min(...out.filter(({ fromOn }) => fromOn > day).map(({ fromOn }) => addDays(fromOn, -1)))
    out.push({ phase: 'intake', because: 'profileTalk', fromOn: day, untilOn: min(keptUntil(profiles, day, phaseDays.profile), nextStart(paid, day), begun, support.untilOn) })
  }
  return out
}

function toldOf(facts: PhaseFacts, support: Span): Told {
  const jobs = facts.jobs.filter(({ fromOn, untilOn }) => (support.untilOn === null || fromOn <= support.untilOn) && (untilOn === null || untilOn >= support.fromOn))
  const searches = facts.searches.filter(({ on, employerId }) => holds(support, on) && !jobs.some((job) => employerId !== null && job.employerId === employerId && holds(job, on)))
  return { support, jobs, paid: jobs.filter(({ paid }) => paid), searches, profiles: facts.profiles }
}

/** All stretches of phases of a person, in order: computed from what happened, never stored. A day's phases follow from what had happened by that day. */
export function historyOf(facts: PhaseFacts): Stretch[] {
  const all = facts.supports.flatMap((support) => {
    const told = toldOf(facts, support)
    const coaching = coachingIn(told)
    const others = [...coaching, ...searchWithoutWork(told), ...searchBesideWork(told)]
    const adapting = coaching.flatMap((stretch) => joined(clipped(facts.adaptations, stretch))).map((span): Stretch => ({ phase: 'adapting', because: 'adaptationNeeded', ...span }))
    return [...intakeIn(told, others), ...others, ...adapting]
  })
  return all.sort((a, b) => (a.fromOn < b.fromOn ? -1 : a.fromOn > b.fromOn ? 1 : phases.indexOf(a.phase) - phases.indexOf(b.phase)))
}

/** The phases of a day; often one, sometimes several, none without support. */
export function phasesOn(history: readonly Stretch[], on: Day): Stretch[] {
  return phases.flatMap((phase) => history.filter((stretch) => stretch.phase === phase && holds(stretch, on)).slice(-1))
}
