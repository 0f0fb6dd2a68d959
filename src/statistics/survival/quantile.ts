import { survivalColumns } from './curve.ts'
import { known, type Followed, type Label } from './observations.ts'
import { limitColumns } from './kaplan-meier.ts'
import type { IntervalKind } from './limits.ts'

/** The time by which a share `prob` has had the event; undefined when the curve, or its limit, never comes that far: "not reached". */
export interface SurvivalQuantile {
  prob: number
  quantile: number | undefined
  lower: number | undefined
  upper: number | undefined
}

export interface QuantileRequest extends Followed {
  /** Shares that have had the event, 0 to 1; 0.5 is the median. Unless told 0.25, 0.5 and 0.75. */
  probs?: readonly number[] | undefined
  level?: number | undefined
  interval?: IntervalKind | undefined
}

/** Levels closer than this are the same level: R's tolerance in `quantile.survfit`. */
const tolerance = Math.sqrt(Number.EPSILON)

interface Steps {
  time: number[]
  share: number[]
  last: number
}

/** Share with the event against time, from (0, 0); of equal shares the first stays, undefined ones count as equal. */
function stepsOf(times: Float64Array, survival: Float64Array): Steps {
  const steps: Steps = { time: [0], share: [0], last: times.at(-1) ?? 0 }
  const seen = new Set<number>([0])
  for (let i = 0; i < times.length; i++) {
    const share = 1 - survival[i]!
    if (seen.has(share)) continue
    seen.add(share)
    steps.time.push(times[i]!)
    steps.share.push(share)
  }
  return steps
}

/** Time of the lowest share that is at least `prob`; NaN outside the shares. Shares of a limit need not ascend, hence the sort. */
function lookUp(steps: Steps, shift: number) {
  const places = steps.share.map((share, i) => ({ share: share + shift, time: steps.time[i]! })).filter((place) => !Number.isNaN(place.share))
  places.sort((a, b) => a.share - b.share)
  return (prob: number) => (prob < places[0]!.share ? NaN : (places.find((place) => place.share >= prob)?.time ?? NaN))
}

/** R's rules: the midpoint of a stretch where the curve is flat at the level, up to the last time when it stays flat to the end. */
function timesAt(steps: Steps, probs: readonly number[]): number[] {
  const reached = steps.share.reduce((most, share) => (share > most ? share : most), 0)
  if (reached < Math.min(...probs)) return probs.map(() => NaN)
  const [early, late] = [lookUp(steps, tolerance), lookUp(steps, -tolerance)]
  const end = steps.share.at(-1)!
  return probs.map((prob) => {
    if (Math.abs(prob - end) < tolerance) return (early(prob) + steps.last) / 2
    return prob === 0 ? 0 : (early(prob) + late(prob)) / 2
  })
}

function checkProbs(probs: readonly number[]): void {
  const wrong = probs.find((prob) => !(prob >= 0 && prob <= 1))
  if (wrong !== undefined || probs.length === 0) throw new RangeError(`probs: at least one share from 0 to 1 is needed, got ${wrong ?? 'none'}`)
}

/**
 * Quantiles of the time to the event per group, with the times at which the limits of the curve cross the same level. Source: R survival
 * 3.5-3 `quantile.survfit`, its tolerance and midpoints included; limits are Brookmeyer and Crowley's (1982) in R's form.
 */
export function survivalQuantile(request: QuantileRequest): { group: Label | undefined; quantiles: SurvivalQuantile[] }[] {
  const { probs = [0.25, 0.5, 0.75], level = 0.95, interval = 'log' } = request
  checkProbs(probs)
  return survivalColumns(request).map((curve) => {
    const limits = limitColumns(curve, interval, level)
    const [middle, lower, upper] = [curve.survival, limits.lower, limits.upper].map((line) => timesAt(stepsOf(curve.time, line), probs))
    const quantiles = probs.map((prob, i) => ({ prob, quantile: known(middle![i]!), lower: known(lower![i]!), upper: known(upper![i]!) }))
    return { group: curve.group, quantiles }
  })
}
