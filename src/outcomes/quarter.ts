import { quarterDays, type Quarter } from '#src/kernel/quarter.ts'
import type { Career, Enrolment } from './career.ts'
import type { Figure, Span } from './figure.ts'
import { groupsOf } from './groups.ts'
import { groupedUnder } from './served.ts'
import { intoWork, jobStarts, served, working } from './working.ts'

export interface QuarterFigures {
  served: Figure
  workingStrict: Figure
  workingInclusive: Figure
  jobStartsStrict: Figure
  jobStartsInclusive: Figure
  intoWorkStrict: Figure
  intoWorkInclusive: Figure
  employedIntoWorkStrict: Figure
  employedIntoWorkInclusive: Figure
}

/** The figures of one target group or team; the group is null for people without a recorded enrolment or team. */
export interface QuarterPart<Group = string> {
  group: Group | null
  figures: QuarterFigures
}

export interface QuarterReturn {
  quarter: Quarter
  window: Span
  figures: QuarterFigures
  byTargetGroup: QuarterPart<Enrolment['targetGroup']>[]
  byTeam: QuarterPart[]
}

function figures(careers: readonly Career[], window: Span): QuarterFigures {
  return {
    served: served(careers, window),
    workingStrict: working(careers, window, 'strict'),
    workingInclusive: working(careers, window, 'inclusive'),
    jobStartsStrict: jobStarts(careers, window, 'strict'),
    jobStartsInclusive: jobStarts(careers, window, 'inclusive'),
    intoWorkStrict: intoWork(careers, window, { regime: 'strict', apart: false }),
    intoWorkInclusive: intoWork(careers, window, { regime: 'inclusive', apart: false }),
    employedIntoWorkStrict: intoWork(careers, window, { regime: 'strict', apart: true }),
    employedIntoWorkInclusive: intoWork(careers, window, { regime: 'inclusive', apart: true }),
  }
}

function parts<Group extends string>(careers: readonly Career[], window: Span, groupOf: (enrolment: Enrolment) => Group | null) {
  const groups = groupsOf(careers, (career): Group | null => {
    const enrolment = groupedUnder(career, window)
    return enrolment && groupOf(enrolment)
  })
  const order = [...groups].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
  return order.map(([group, together]): QuarterPart<Group> => ({ group, figures: figures(together, window) }))
}

/** The quarter return: every figure with its people, in total, by target group and by team. Parts add up to the total: each person is in one part. */
export function quarterReturn(careers: readonly Career[], quarter: Quarter): QuarterReturn {
  const window = quarterDays(quarter)
  return {
    quarter,
    window,
    figures: figures(careers, window),
    byTargetGroup: parts(careers, window, (enrolment) => enrolment.targetGroup),
    byTeam: parts(careers, window, (enrolment) => enrolment.teamId),
  }
}
