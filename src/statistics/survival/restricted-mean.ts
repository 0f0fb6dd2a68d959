import { normalUpper } from '../normal.ts'
import { survivalColumns, type SurvivalColumns } from './curve.ts'
import { deviate } from './limits.ts'
import type { Followed, Label } from './observations.ts'

/** Mean time without the event within the first `tau`: the area under the curve. */
export interface RestrictedMean {
  group: Label | undefined
  n: number
  tau: number
  mean: number | undefined
  standardError: number | undefined
  longestFollowUp: number | undefined
  /** True when nobody was followed up to tau, so that the end of the curve is drawn on flat, as R does. */
  beyondFollowUp: boolean
}

export interface RestrictedMeanRequest extends Followed {
  /** Horizon, in the unit of the times. */
  tau: number
}

function areaOf(curve: SurvivalColumns, tau: number): { mean: number; variance: number } {
  let rows = 0
  while (rows < curve.time.length && curve.time[rows]! <= tau) rows++
  let [after, variance] = [0, 0]
  for (let i = rows - 1; i >= 0; i--) {
    after += ((i + 1 < rows ? curve.time[i + 1]! : tau) - curve.time[i]!) * curve.survival[i]!
    const [r, d] = [curve.nRisk[i]!, curve.nEvent[i]!]
    if (r > d) variance += after * after * (d / (r * (r - d)))
  }
  return { mean: after + (rows > 0 ? curve.time[0]! : tau), variance }
}

function restrictedMeanOf(curve: SurvivalColumns, tau: number): RestrictedMean {
  const longestFollowUp = curve.time.at(-1)
  const beyondFollowUp = !(longestFollowUp !== undefined && tau <= longestFollowUp)
  const { mean, variance } = areaOf(curve, tau)
  const empty = curve.n === 0
  return {
    group: curve.group, n: curve.n, tau, mean: empty ? undefined : mean, standardError: empty ? undefined : Math.sqrt(variance), longestFollowUp, beyondFollowUp,
  }
}

/**
 * Restricted mean per group with its standard error, sum of A_i^2 d_i / (r_i (r_i - d_i)) with A_i the area from t_i to tau.
 * Undefined for a group without people. Source: Irwin (1949), Karrison (1987); equal to R's `print(survfit, rmean = tau)`.
 */
export function restrictedMean(request: RestrictedMeanRequest): RestrictedMean[] {
  const { tau } = request
  if (!(tau >= 0 && tau < Infinity)) throw new RangeError(`tau: must be a finite number of at least 0, got ${tau}`)
  return survivalColumns(request).map((curve) => restrictedMeanOf(curve, tau))
}

export interface RestrictedMeanDifference {
  means: RestrictedMean[]
  /** Second group minus the first. */
  difference: number | undefined
  standardError: number | undefined
  lower: number | undefined
  upper: number | undefined
  z: number | undefined
  p: number | undefined
  /** Why there is no answer. */
  because?: 'notTwoGroups' | 'tauBeyondFollowUp'
}

const unanswered = { difference: undefined, standardError: undefined, lower: undefined, upper: undefined, z: undefined, p: undefined }

/**
 * Restricted mean of the second group minus that of the first, normal interval and two-sided p. Refused unless there are exactly two groups
 * with people and tau is within the shortest of their longest follow-ups; z and p undefined without any spread. Source: Royston and Parmar (2013).
 */
export function restrictedMeanDifference(request: RestrictedMeanRequest & { level?: number | undefined }): RestrictedMeanDifference {
  const width = deviate(request.level ?? 0.95)
  const means = restrictedMean(request)
  const [first, second] = means
  if (means.length !== 2 || first?.mean === undefined || second?.mean === undefined) return { means, ...unanswered, because: 'notTwoGroups' }
  if (first.beyondFollowUp || second.beyondFollowUp) return { means, ...unanswered, because: 'tauBeyondFollowUp' }
  const difference = second.mean - first.mean
  const standardError = Math.hypot(first.standardError!, second.standardError!)
  const z = standardError > 0 ? difference / standardError : undefined
  const limits = { lower: difference - width * standardError, upper: difference + width * standardError }
  return { means, difference, standardError, ...limits, z, p: z === undefined ? undefined : 2 * normalUpper(Math.abs(z)) }
}
