import { within, type Evidence, type Window } from '../evidence.ts'
import { covered, monthsIn, reaches, weeksIn } from '../periods.ts'
import { decided, spanning, type Bounds } from '../bounds.ts'
import { unscored, type Scored } from '../proposal.ts'
import type { Score } from '../scales/scale.ts'
import { used, type Settings } from '../settings.ts'
import { coachesIn, fteOn } from '../team.ts'

/** The facts item 7 turns on; null means not known. */
export interface UnitFacts {
  sharedSupervisor: boolean | null
  coaches: number
  fullTimeEquivalents: number
  groupMeetings: 'weekly' | 'twoOrThreeAMonth' | 'fewer' | null
  strategiesAndLeads: boolean | null
  cover: boolean | null
}

type Settled = { [K in keyof UnitFacts]: Exclude<UnitFacts[K], null> }

function scoreOfSettled(facts: Settled): Score {
  if (!facts.sharedSupervisor) return 1
  const unit = facts.coaches >= 2 && facts.cover && facts.strategiesAndLeads
  if (unit && facts.groupMeetings === 'weekly' && facts.fullTimeEquivalents >= 2) return 5
  if (unit && facts.groupMeetings !== 'fewer') return 4
  return facts.groupMeetings === 'weekly' && facts.cover ? 3 : 2
}

/** Item 7 from facts about the unit; each fact that is not known widens the bounds. */
export function scoreOfUnit(facts: UnitFacts): Bounds {
  const both = (fact: boolean | null) => (fact === null ? [false, true] : [fact])
  const scores = both(facts.sharedSupervisor).flatMap((sharedSupervisor) =>
    both(facts.strategiesAndLeads).flatMap((strategiesAndLeads) =>
      both(facts.cover).flatMap((cover) =>
        (facts.groupMeetings === null ? (['fewer', 'twoOrThreeAMonth', 'weekly'] as const) : [facts.groupMeetings]).map((groupMeetings) =>
          scoreOfSettled({ ...facts, sharedSupervisor, strategiesAndLeads, cover, groupMeetings }),
        ),
      ),
    ),
  )
  return spanning(scores)
}

function meetingFacts(evidence: Evidence, window: Window, settings: Settings): Pick<UnitFacts, 'groupMeetings' | 'strategiesAndLeads'> & { meetings: number } {
  const meetings = within(evidence.meetings, window).filter((meeting) => meeting.kind === 'unit' && meeting.attendees.length >= 2)
  const days = meetings.map((meeting) => meeting.on)
  const months = monthsIn(window)
  const twice = months.filter((month) => days.filter((day) => day >= month.from && day <= month.to).length >= 2)
  const weekly = reaches(covered(weeksIn(window), days), settings.coveragePercent)
  const twoAMonth = reaches({ count: twice.length, of: months.length }, settings.coveragePercent)
  const told = meetings.filter((meeting) => meeting.strategiesAndLeads !== null)
  return {
    meetings: meetings.length,
    groupMeetings: meetings.length === 0 || weekly === undefined ? null : weekly ? 'weekly' : twoAMonth ? 'twoOrThreeAMonth' : 'fewer',
    strategiesAndLeads:
      told.length === 0
        ? null
        : (reaches({ count: told.filter((meeting) => meeting.strategiesAndLeads).length, of: told.length }, settings.coveragePercent) ?? null),
  }
}

/** Item 7: contracts, unit meetings and substitutions in the window; no substitution recorded leaves cover unknown unless the checklist tells. */
export function vocationalUnit(evidence: Evidence, window: Window, settings: Settings): Scored {
  if (evidence.contracts.length === 0) return unscored('noCoachContract', ['noRecords'])
  const leaderFte = fteOn(evidence, window.to, { role: 'leader' })
  const tick = evidence.checklist.filter((kept) => kept.item === 7 && kept.component === 'cover' && kept.on <= window.to).at(-1)
  const substitutions = within(evidence.substitutions, window).length
  const { meetings, ...found } = meetingFacts(evidence, window, settings)
  const facts: UnitFacts = {
    ...found,
    sharedSupervisor: leaderFte > 0 ? true : null,
    coaches: coachesIn(evidence, { from: window.to, to: window.to }).length,
    fullTimeEquivalents: fteOn(evidence, window.to, { role: 'coach' }),
    cover: tick ? tick.present : substitutions > 0 ? true : null,
  }
  const range = scoreOfUnit(facts)
  const open = Object.values(facts).some((fact) => fact === null)
  return {
    ...decided(range),
    range,
    because: [{ key: 'unit', figures: { coaches: facts.coaches, fte: facts.fullTimeEquivalents, meetings, substitutions } }],
    evidence: { ...facts, meetings, substitutions, leaderFte },
    settings: used(settings, 'coveragePercent'),
    flags: open ? ['factsUnknown'] : [],
  }
}
