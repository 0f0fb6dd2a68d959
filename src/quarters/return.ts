import type { QuarterFigures, QuarterPart, QuarterReturn } from '#src/outcomes/quarter.ts'

export type FigureName = keyof QuarterFigures

/** The figures of a return in the order in which they are read. */
export const figureNames = ['served', 'workingStrict', 'workingInclusive', 'jobStartsStrict', 'jobStartsInclusive', 'intoWorkStrict', 'intoWorkInclusive', 'employedIntoWorkStrict', 'employedIntoWorkInclusive'] as const satisfies readonly FigureName[]

/** Whether a text names a figure of the return. */
export function isFigureName(text: string): text is FigureName {
  return (figureNames as readonly string[]).includes(text)
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
