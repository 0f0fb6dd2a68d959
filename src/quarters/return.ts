import type { Figure } from '#src/outcomes/figure.ts'
import type { QuarterFigures, QuarterPart, QuarterReturn } from '#src/outcomes/quarter.ts'

export type FigureName = keyof QuarterFigures

/** The figures of a return in the order in which they are read. */
export const figureNames = ['served', 'workingStrict', 'workingInclusive', 'jobStartsStrict', 'jobStartsInclusive', 'intoWorkStrict', 'intoWorkInclusive', 'employedIntoWorkStrict', 'employedIntoWorkInclusive'] as const satisfies readonly FigureName[]

/** Whether a text names a figure of the return. */
export function isFigureName(text: string): text is FigureName {
  return (figureNames as readonly string[]).includes(text)
}

/** Outside the teams themselves, numbers under ten are hidden: a few people in a town know each other. */
export const smallest = 10

/** A count as it may be shown: undefined where a small number would point at somebody. Zero says nothing about anybody. */
export function shownCount(figure: Figure, hideSmall: boolean): number | undefined {
  const count = figure.counted.length
  const rest = (figure.of ?? []).length - count
  const small = (value: number) => value > 0 && value < smallest
  return hideSmall && (small(count) || (figure.of !== null && small(rest))) ? undefined : count
}

/** The numbers another program asks for; the job starts are those of the inclusive count. */
interface QuarterNumbers {
  quarter: string
  served: number
  workingStrict: number
  workingInclusive: number
  jobStarts: number
  jobStartsStrict: number
  peopleIntoWork: number
  peopleIntoWorkStrict: number
}

/** A return as plain numbers. */
export function numbersOf({ quarter, figures }: Pick<QuarterReturn, 'quarter' | 'figures'>): QuarterNumbers {
  const count = (name: FigureName) => figures[name].counted.length
  return {
    quarter, served: count('served'), workingStrict: count('workingStrict'), workingInclusive: count('workingInclusive'), jobStarts: count('jobStartsInclusive'), jobStartsStrict: count('jobStartsStrict'),
    peopleIntoWork: count('intoWorkInclusive'), peopleIntoWorkStrict: count('intoWorkStrict'),
  }
}

/** Parts of a return that hold anybody who was served. */
export function partsWithPeople<Group>(parts: readonly QuarterPart<Group>[]): QuarterPart<Group>[] {
  return parts.filter(({ figures }) => figures.served.counted.length > 0)
}
