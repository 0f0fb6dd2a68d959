import type { QuarterFigures } from '#src/outcomes/quarter.ts'
import type { FigureName } from './return.ts'

/** Outside the teams themselves, numbers under ten are hidden: a few people in a town know each other. */
export const smallest = 10

const small = (value: number) => value > 0 && value < smallest

/**
 * Whether a figure is hidden because it, its complement, or the difference between strict and inclusive points at a few people.
 * Zero says nothing about anybody.
 */
export function isHidden(figures: QuarterFigures, name: FigureName): boolean {
  const { counted, of } = figures[name]
  const wider = name.endsWith('Strict') ? figures[name.replace('Strict', 'Inclusive') as FigureName].counted.length : counted.length
  return small(counted.length) || (of !== null && small(of.length - counted.length)) || small(wider - counted.length)
}

/** Whether a column of parts is hidden whole: one hidden part would follow from the total and the others. */
export function isColumnHidden(parts: readonly { figures: QuarterFigures }[], name: FigureName): boolean {
  return parts.some(({ figures }) => isHidden(figures, name))
}
