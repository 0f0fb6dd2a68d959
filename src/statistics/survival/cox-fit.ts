import { likelihoodAt, type CoxRows, type Likelihood } from './cox-likelihood.ts'
import { factored, inverted, solved, type Factored } from './symmetric.ts'

/** When the search for the maximum stops; R's defaults are 1e-9 and 20. */
export interface CoxControl {
  /** Relative change of the log-likelihood at which it has converged. */
  tolerance: number
  maxIterations: number
}

/** A maximum of the partial likelihood, on the scale of the rows given. */
export interface CoxFit {
  beta: Float64Array
  variance: Float64Array
  score: Float64Array
  start: number
  value: number
  scoreTest: number
  iterations: number
  converged: boolean
}

interface Step extends Likelihood {
  parts: Factored
}

function stepAt(beta: Float64Array, rows: CoxRows): Step {
  const likelihood = likelihoodAt(beta, rows)
  return { ...likelihood, parts: factored(likelihood.information, beta.length) }
}

const plus = (a: Float64Array, b: Float64Array) => a.map((x, i) => x + b[i]!)
const isFinite = (step: Step) => Number.isFinite(step.value) && step.score.every(Number.isFinite) && step.parts.cells.every(Number.isFinite)

/**
 * Newton-Raphson from 0 with the stopping rule and the step halving of R's coxph, so that a coefficient that runs off to infinity
 * stops at the value R prints. Source: Therneau and Grambsch, Modeling Survival Data (2000), 3.6; R survival 3.5-3.
 */
export function fitCox(rows: CoxRows, control: CoxControl): CoxFit {
  let beta = new Float64Array(rows.columns.length)
  const first = stepAt(beta, rows)
  const move = solved(first.parts, first.score)
  const shared = { start: first.value, scoreTest: move.reduce((sum, x, i) => sum + x * first.score[i]!, 0) }
  let [best, next, halvings] = [first.value, plus(beta, move), 0]
  for (let iterations = 1; iterations <= control.maxIterations; iterations++) {
    const tried = stepAt(next, rows)
    const finite = isFinite(tried)
    if (finite && Math.abs(1 - best / tried.value) <= control.tolerance) {
      return { ...shared, beta: next, variance: inverted(tried.parts), score: tried.score, value: tried.value, iterations, converged: true }
    }
    if (!finite || tried.value < best) {
      halvings++
      next = next.map((x, i) => (x + halvings * beta[i]!) / (halvings + 1))
      continue
    }
    ;[halvings, best, beta] = [0, tried.value, next]
    next = plus(next, solved(tried.parts, tried.score))
  }
  const last = stepAt(beta, rows)
  return { ...shared, beta, variance: inverted(last.parts), score: last.score, value: last.value, iterations: control.maxIterations, converged: false }
}
