import { chiSquareUpper } from '../gamma.ts'
import { fitCox, type CoxControl, type CoxFit } from './cox-fit.ts'
import type { CoxRows } from './cox-likelihood.ts'
import { deviate } from './limits.ts'
import { checkTimes, known, statusCodes, type Followed } from './observations.ts'
import { factored, solved } from './symmetric.ts'
import { timelineOf } from './timeline.ts'

export interface CoxRequest extends Pick<Followed, 'time' | 'status'> {
  /** One column of numbers per covariate, by name. */
  covariates: Readonly<Record<string, ArrayLike<number>>>
  /** How tied events are counted: Efron unless told, as R. */
  ties?: CoxRows['ties'] | undefined
  level?: number | undefined
  /** When the search stops; R's rule unless told. */
  control?: { [K in keyof CoxControl]?: CoxControl[K] | undefined } | undefined
}

/** One covariate's log hazard ratio. All undefined when it depends on covariates before it, or nobody had the event. */
export interface CoxCoefficient {
  covariate: string
  coefficient: number | undefined
  standardError: number | undefined
  z: number | undefined
  p: number | undefined
  hazardRatio: number | undefined
  lower: number | undefined
  upper: number | undefined
  /** The likelihood still rose with it when the search stopped: the groups are separated and the number means nothing. R warns here. */
  mayBeInfinite: boolean
}

export interface CoxTest {
  statistic: number | undefined
  df: number
  p: number | undefined
}

export interface CoxRegression {
  n: number
  events: number
  coefficients: CoxCoefficient[]
  logLikelihood: { without: number; fitted: number }
  likelihoodRatio: CoxTest
  wald: CoxTest
  score: CoxTest
  iterations: number
  converged: boolean
}

interface Scaled {
  values: Float64Array
  scale: number
}

function mean(values: Float64Array): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length
}

/** Centred on its mean and divided by its mean distance from it; covariates of only -1, 0 and 1 stay as they are, as in R (`nocenter`). */
function scaled(column: ArrayLike<number>, order: Uint32Array): Scaled {
  const values = Float64Array.from(order, (row) => column[row]!)
  if (values.every((x) => x === 0 || x === 1 || x === -1)) return { values, scale: 1 }
  const middle = mean(values)
  const centred = values.map((x) => x - middle)
  const distance = mean(centred.map(Math.abs))
  const scale = distance > 0 ? 1 / distance : 1
  return { values: centred.map((x) => x * scale), scale }
}

function checkCovariates(covariates: CoxRequest['covariates']): void {
  if (Object.keys(covariates).length === 0) throw new RangeError('covariates: at least one is needed')
  for (const [name, column] of Object.entries(covariates)) {
    const wrong = Array.from(column).findIndex((x) => !Number.isFinite(x))
    if (wrong >= 0) throw new RangeError(`covariates: ${name}, row ${wrong + 1} must be a finite number, got ${column[wrong]}`)
  }
}

function testOf(statistic: number, df: number): CoxTest {
  return { statistic: known(statistic), df, p: df === 0 ? 1 : chiSquareUpper(statistic, df) }
}

function waldOf(beta: number[], variance: number[][]): number {
  const used = beta.map((_, i) => i).filter((i) => variance[i]![i] !== 0)
  const parts = factored(Float64Array.from(used.flatMap((i) => used.map((j) => variance[i]![j]!))), used.length)
  const solution = solved(parts, used.map((i) => beta[i]!))
  return used.reduce((sum, i, place) => sum + beta[i]! * solution[place]!, 0)
}

function coefficientOf(covariate: string, estimate: { beta: number; variance: number; mayBeInfinite: boolean }, width: number): CoxCoefficient {
  const { beta, mayBeInfinite } = estimate
  const error = Math.sqrt(estimate.variance)
  if (!(error > 0)) {
    const none = { coefficient: undefined, standardError: undefined, z: undefined, p: undefined, hazardRatio: undefined, lower: undefined, upper: undefined }
    return { covariate, ...none, mayBeInfinite: false }
  }
  const z = beta / error
  const limits = { lower: Math.exp(beta - width * error), upper: Math.exp(beta + width * error) }
  return { covariate, coefficient: beta, standardError: error, z, p: chiSquareUpper(z * z, 1), hazardRatio: Math.exp(beta), ...limits, mayBeInfinite }
}

/** R's sign of a coefficient on its way to infinity: the next step would still be large beside it (`toler.inf`, sqrt(1e-9)). */
function runsOff(fit: CoxFit, place: { i: number; scale: number }, tolerance: number): boolean {
  const { i, scale } = place
  const nextStep = scale * Math.abs(fit.score.reduce((sum, u, j) => sum + u * fit.variance[j * fit.beta.length + i]!, 0))
  return !Number.isFinite(fit.score[i]!) || (nextStep > tolerance && nextStep > Math.sqrt(tolerance) * Math.abs(scale * fit.beta[i]!))
}

function reportOf(fit: CoxFit, columns: { names: string[]; scales: number[] }, control: CoxControl & { width: number }) {
  const { names, scales } = columns
  const p = names.length
  const beta = scales.map((scale, i) => fit.beta[i]! * scale)
  const variance = scales.map((row, i) => scales.map((column, j) => fit.variance[i * p + j]! * row * column))
  const coefficients = names.map((name, i) =>
    coefficientOf(name, { beta: beta[i]!, variance: variance[i]![i]!, mayBeInfinite: runsOff(fit, { i, scale: scales[i]! }, control.tolerance) }, control.width))
  return { coefficients, wald: waldOf(beta, variance), df: coefficients.filter(({ coefficient }) => coefficient !== undefined).length }
}

/**
 * Cox proportional hazards regression: coefficients, hazard ratios with intervals, and the likelihood ratio, Wald and score tests.
 * A covariate that depends on earlier ones is undefined and leaves the tests; separation is flagged (`mayBeInfinite`); without convergence
 * `converged` is false. Source: Cox (1972); equal to R survival 3.5-3 `coxph`, whose stopping rule is the default.
 */
export function coxRegression(request: CoxRequest): CoxRegression {
  const { covariates, ties = 'efron', level = 0.95 } = request
  checkTimes(request.time, { status: request.status, ...covariates })
  checkCovariates(covariates)
  const timeline = timelineOf(request.time)
  const all = statusCodes(request.status)
  const status = Uint8Array.from(timeline.order, (row) => all[row]!)
  const events = status.reduce((sum, s) => sum + s, 0)
  const { tolerance = 1e-9, maxIterations = 20 } = request.control ?? {}
  const control = { tolerance, maxIterations: events === 0 ? 0 : maxIterations, width: deviate(level) }
  const names = Object.keys(covariates)
  const columns = names.map((name) => scaled(covariates[name]!, timeline.order))
  const fit = fitCox({ timeline, status, columns: columns.map(({ values }) => values), ties }, control)
  const { coefficients, wald, df } = reportOf(fit, { names, scales: columns.map(({ scale }) => scale) }, control)
  return {
    n: status.length, events, coefficients, logLikelihood: { without: fit.start, fitted: fit.value },
    likelihoodRatio: testOf(2 * (fit.value - fit.start), df), wald: testOf(wald, df), score: testOf(fit.scoreTest, df),
    iterations: fit.iterations, converged: fit.converged,
  }
}
