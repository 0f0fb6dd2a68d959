/** A reason to look closer at a chart over time. `from` and `to` are the first and last point, counted from 0, both inside. */
export interface Signal {
  rule: 'beyondLimit' | 'eightOnOneSide' | 'sixInARow'
  direction: 'up' | 'down'
  from: number
  to: number
}

/** One point with its centre line and limits; a point without a value is passed over. */
export interface ChartPoint {
  value: number | undefined
  centre: number
  lower: number | undefined
  upper: number | undefined
}

type Filled = ChartPoint & { value: number; index: number }
type Direction = -1 | 0 | 1

interface Rule {
  rule: Signal['rule']
  least: number
  lead: number
}

/** Stretches of at least `least` points whose direction is the same and not 0; `lead` counts the points before the first direction. */
function stretches(points: readonly Filled[], directions: readonly Direction[], { rule, least, lead }: Rule): Signal[] {
  const found: Signal[] = []
  let start = 0
  for (let i = 0; i < directions.length; i++) {
    if (directions[i] !== directions[start]) start = i
    const isLast = directions[i + 1] !== directions[i]
    if (!isLast || directions[i] === 0 || i - start + 1 + lead < least) continue
    found.push({ rule, direction: directions[i] === 1 ? 'up' : 'down', from: points[start]!.index, to: points[i + lead]!.index })
  }
  return found
}

const sign = (difference: number) => Math.sign(difference) as Direction

/** 1 above the upper limit, -1 below the lower, 0 inside or without limits. */
const beyond = ({ value, lower, upper }: Filled): Direction => (upper !== undefined && value > upper ? 1 : lower !== undefined && value < lower ? -1 : 0)

/**
 * Signals of a control chart: a point beyond three sigma, eight or more in a row on one side of the centre, six or more in a row each higher
 * (or lower) than the one before (Nelson 1984 with eight for nine; the choice is in the documentation). A point on the centre line or equal to the
 * one before ends the stretch.
 */
export function signalsOf(points: readonly ChartPoint[]): Signal[] {
  const filled = points.flatMap((point, index) => (point.value === undefined ? [] : [{ ...point, value: point.value, index }]))
  const outside = filled.flatMap((point) => stretches([point], [beyond(point)], { rule: 'beyondLimit', least: 1, lead: 0 }))
  const sides = filled.map(({ value, centre }) => sign(value - centre))
  const steps = filled.slice(1).map(({ value }, i) => sign(value - filled[i]!.value))
  return [
    ...outside,
    ...stretches(filled, sides, { rule: 'eightOnOneSide', least: 8, lead: 0 }),
    ...stretches(filled, steps, { rule: 'sixInARow', least: 6, lead: 1 }),
  ]
}
