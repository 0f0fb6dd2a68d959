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

type Name = keyof QuarterFigures
type Counting = ReturnType<typeof figuresOf>

/** What each figure decides about each person, in the order of the people. */
type Verdicts = Record<Name, Verdict[][]>

const perFigure = <From, To>(from: Record<Name, From>, to: (one: From, name: Name) => To) =>
  Object.fromEntries(Object.entries(from).map(([name, one]) => [name, to(one, name as Name)])) as Record<Name, To>

function gather(counting: Counting, verdicts: Verdicts, people: readonly number[]): QuarterFigures {
  return perFigure(counting, ({ frame }, name) => figureOf(frame, people.flatMap((person) => verdicts[name][person]!)))
}

function inOrder<Group extends string, Rest>(groups: Map<Group | null, Rest>): [Group | null, Rest][] {
  return [...groups].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
}

/** The quarter return: every figure with its people, in total, by target group and by team. Parts add up to the total: each person is in one part. */
export function quarterReturn(careers: readonly Career[], quarter: Quarter): QuarterReturn {
  const window = quarterDays(quarter)
  const counting = figuresOf(window)
  const verdicts = perFigure(counting, ({ verdictsOf }) => careers.map(verdictsOf))
  const enrolments = careers.map((career) => groupedUnder(career, window))
  const people = [...careers.keys()]
  const parts = <Group extends string>(groupOf: (enrolment: Enrolment) => Group | null): QuarterPart<Group>[] => {
    const groups = groupsOf(people, (person) => enrolments[person]! && groupOf(enrolments[person]!))
    return inOrder(groups).map(([group, together]) => ({ group, figures: gather(counting, verdicts, together) }))
  }
  return {
    quarter,
    window,
    figures: gather(counting, verdicts, people),
    byTargetGroup: parts((enrolment) => enrolment.targetGroup),
    byTeam: parts((enrolment) => enrolment.teamId),
  }
}
