import type { Timeline } from './timeline.ts'

/** The rows in order of time with their covariates, centred and scaled, column by column. */
export interface CoxRows {
  timeline: Timeline
  status: Uint8Array
  columns: Float64Array[]
  ties: 'efron' | 'breslow'
}

/** Log partial likelihood at a vector of coefficients, with its slope and its negative second derivatives. */
export interface Likelihood {
  value: number
  score: Float64Array
  information: Float64Array
}

/** Running sums over a set of people of risk, risk times covariate, and risk times product of covariates. */
interface RiskSums {
  risk: number
  first: Float64Array
  second: Float64Array
}

const emptySums = (size: number): RiskSums => ({ risk: 0, first: new Float64Array(size), second: new Float64Array(size * size) })

function addRow(sums: RiskSums, x: Float64Array, risk: number): void {
  const p = x.length
  sums.risk += risk
  for (let i = 0; i < p; i++) {
    sums.first[i]! += risk * x[i]!
    for (let j = 0; j <= i; j++) sums.second[i * p + j]! += risk * x[i]! * x[j]!
  }
}

function addPart(sums: RiskSums, part: RiskSums, share: number): void {
  const p = sums.first.length
  sums.risk += part.risk / share
  for (let i = 0; i < p; i++) {
    sums.first[i]! += part.first[i]! / share
    for (let j = 0; j <= i; j++) sums.second[i * p + j]! += part.second[i * p + j]! / share
  }
}

function takeTerm(likelihood: Likelihood, sums: RiskSums, weight: number): void {
  const p = sums.first.length
  likelihood.value -= weight * Math.log(sums.risk)
  for (let i = 0; i < p; i++) {
    const mean = sums.first[i]! / sums.risk
    likelihood.score[i]! -= weight * mean
    for (let j = 0; j <= i; j++) likelihood.information[i * p + j]! += (weight * (sums.second[i * p + j]! - mean * sums.first[j]!)) / sums.risk
  }
}

/** At d tied events Efron takes d terms, in which the tied people count ever less; Breslow takes one term d times. */
function takeEvents(likelihood: Likelihood, sums: RiskSums, dying: { sums: RiskSums; count: number; ties: CoxRows['ties'] }): void {
  const { count, ties } = dying
  if (ties === 'breslow' || count === 1) {
    addPart(sums, dying.sums, 1)
    takeTerm(likelihood, sums, count)
    return
  }
  for (let k = 0; k < count; k++) {
    addPart(sums, dying.sums, count)
    takeTerm(likelihood, sums, 1)
  }
}

function readRow(columns: Float64Array[], row: number, x: Float64Array): void {
  for (let i = 0; i < x.length; i++) x[i] = columns[i]![row]!
}

function linear(beta: Float64Array, x: Float64Array): number {
  let sum = 0
  for (let i = 0; i < x.length; i++) sum += beta[i]! * x[i]!
  return sum
}

/** Sorts the rows of one time into those dying and those who only are at risk; answers how many die. */
function readMoment(likelihood: Likelihood, rows: CoxRows, at: { j: number; beta: Float64Array; sums: RiskSums; dying: RiskSums }): number {
  const { starts } = rows.timeline
  const x = new Float64Array(at.beta.length)
  let count = 0
  for (let row = starts[at.j + 1]! - 1; row >= starts[at.j]!; row--) {
    readRow(rows.columns, row, x)
    const predictor = linear(at.beta, x)
    const dies = rows.status[row]!
    addRow(dies ? at.dying : at.sums, x, Math.exp(predictor))
    count += dies
    if (dies) takeDeath(likelihood, x, predictor)
  }
  return count
}

function takeDeath(likelihood: Likelihood, x: Float64Array, predictor: number): void {
  likelihood.value += predictor
  for (let i = 0; i < x.length; i++) likelihood.score[i]! += x[i]!
}

/** Walks from the last time back, so that everyone met is still at risk. Source: Cox (1972); Efron (1977); Breslow (1974). */
export function likelihoodAt(beta: Float64Array, rows: CoxRows): Likelihood {
  const p = beta.length
  const likelihood: Likelihood = { value: 0, score: new Float64Array(p), information: new Float64Array(p * p) }
  const sums = emptySums(p)
  for (let j = rows.timeline.times.length - 1; j >= 0; j--) {
    const dying = emptySums(p)
    const count = readMoment(likelihood, rows, { j, beta, sums, dying })
    if (count > 0) takeEvents(likelihood, sums, { sums: dying, count, ties: rows.ties })
  }
  for (let i = 0; i < p; i++) for (let k = 0; k < i; k++) likelihood.information[k * p + i] = likelihood.information[i * p + k]!
  return likelihood
}
