import { quarterDays, type Quarter } from '#src/kernel/quarter.ts'
import type { Career, Enrolment } from './career.ts'
import { figureOf, type Figure, type Span, type Verdict } from './figure.ts'
import { groupsOf } from './groups.ts'
import { groupedUnder } from './served.ts'
import { intoWork, jobStarts, served, working, type Counted } from './working.ts'

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

const figuresOf = (window: Span): Record<keyof QuarterFigures, Counted> => ({
  served: served(window),
  workingStrict: working(window, 'strict'),
  workingInclusive: working(window, 'inclusive'),
  jobStartsStrict: jobStarts(window, 'strict'),
  jobStartsInclusive: jobStarts(window, 'inclusive'),
  intoWorkStrict: intoWork(window, { regime: 'strict', apart: false }),
  intoWorkInclusive: intoWork(window, { regime: 'inclusive', apart: false }),
  employedIntoWorkStrict: intoWork(window, { regime: 'strict', apart: true }),
  employedIntoWorkInclusive: intoWork(window, { regime: 'inclusive', apart: true }),
})

interface Judged {
  enrolment: Enrolment | null
  verdicts: Record<keyof QuarterFigures, Verdict[]>
}

type Counting = ReturnType<typeof figuresOf>

const perFigure = <From, To>(from: Record<keyof QuarterFigures, From>, to: (one: From, name: keyof QuarterFigures) => To) =>
  Object.fromEntries(Object.entries(from).map(([name, one]) => [name, to(one, name as keyof QuarterFigures)])) as Record<keyof QuarterFigures, To>

function gather(judged: readonly Judged[], counting: Counting): QuarterFigures {
  return perFigure(counting, ({ frame }, name) => figureOf(frame, judged.flatMap(({ verdicts }) => verdicts[name])))
}

function parts<Group extends string>(judged: readonly Judged[], counting: Counting, groupOf: (enrolment: Enrolment) => Group | null) {
  const groups = groupsOf(judged, ({ enrolment }): Group | null => enrolment && groupOf(enrolment))
  const order = [...groups].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
  return order.map(([group, together]): QuarterPart<Group> => ({ group, figures: gather(together, counting) }))
}

/** The quarter return: every figure with its people, in total, by target group and by team. Parts add up to the total: each person is in one part. */
export function quarterReturn(careers: readonly Career[], quarter: Quarter): QuarterReturn {
  const window = quarterDays(quarter)
  const counting = figuresOf(window)
  const judged = careers.map((career): Judged => ({ enrolment: groupedUnder(career, window), verdicts: perFigure(counting, ({ verdictsOf }) => verdictsOf(career)) }))
  return {
    quarter,
    window,
    figures: gather(judged, counting),
    byTargetGroup: parts(judged, counting, (enrolment) => enrolment.targetGroup),
    byTeam: parts(judged, counting, (enrolment) => enrolment.teamId),
  }
}
