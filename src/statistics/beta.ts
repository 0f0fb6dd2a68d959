import { deviance, stirlingError } from './gamma.ts'

const halfLogTwoPi = 0.91893853320467274
const mostSteps = 20_000
const largestShape = 1e10

/** Whether the function is defined and this way of computing it holds. */
const areShapes = (a: number, b: number) => a > 0 && b > 0 && a <= largestShape && b <= largestShape

/** A point of the unit interval with its complement, both to full relative accuracy. */
interface Point {
  x: number
  y: number
}

/** Logarithm of the beta function; undefined unless a and b are positive and finite. */
export function logBeta(a: number, b: number): number | undefined {
  if (!(a > 0 && b > 0 && a + b < Infinity)) return undefined
  const small = Math.min(a, b)
  const large = Math.max(a, b)
  const powers = small * Math.log(small / (a + b)) + large * Math.log1p(-small / (a + b))
  return powers + halfLogTwoPi - 0.5 * Math.log(small * (large / (a + b))) + stirlingError(a) + stirlingError(b) - stirlingError(a + b)
}

/** total * part - taken to full relative accuracy: the product is split in halves that multiply exactly (Dekker 1971). */
function exactDifference(total: number, part: number, taken: number): number {
  const split = (v: number) => {
    const c = 134217729 * v
    return c - (c - v)
  }
  const product = total * part
  const th = split(total)
  const ph = split(part)
  const lost = th * ph - product + th * (part - ph) + (total - th) * ph + (total - th) * (part - ph)
  return product - taken + lost
}

/** A point under a beta distribution, and how far it lies below the mean: a - (a + b) x. */
interface Place extends Point {
  a: number
  b: number
  below: number
}

/** The place of a point; the distance comes from the smaller of x and y. */
function placeOf(a: number, b: number, { x, y }: Point): Place {
  const total = a + b
  const rest = total - a - b
  return { a, b, x, y, below: x <= y ? rest * x - exactDifference(total, x, a) : exactDifference(total, y, b) - rest * y }
}

/** log of x^a y^b / B(a, b), in parts that each stay accurate (Loader 2000; Didonato & Morris 1992). */
function logPower({ a, b, x, y, below }: Place): number {
  const n = a + b
  return 0.5 * Math.log(a * (b / n)) - halfLogTwoPi + stirlingError(n) - stirlingError(a) - stirlingError(b) -
    deviance(a, n * x, -below) - deviance(b, n * y, below)
}

/** Continued fraction of Didonato & Morris (1992), x^a y^b / B(a, b) over the lower tail, for x below the mean; NaN when it does not settle. */
function fraction({ a, b, x, y, below }: Place): number {
  let value = (a * (below + 1)) / (a + 1)
  let c = value
  let d = 0
  for (let m = 1; m <= mostSteps; m++) {
    const odd = a + 2 * m - 1
    const numerator = ((a + m - 1) / odd) * ((a + b + m - 1) / odd) * m * (b - m) * x * x
    const base = m + (m * (b - m) * x) / odd + ((a + m) * (below + 1 + m * (1 + y))) / (odd + 2)
    c = base + numerator / c
    d = 1 / (base + numerator * d)
    value *= c * d
    if (Math.abs(c * d - 1) < 3e-16) return value
  }
  return NaN
}

/** The tail on the side of the mean where the place lies, as a logarithm; it is the smaller one, or nearly. */
function tail({ a, b, x, y, below }: Place): { log: number; isLower: boolean } {
  const isLower = below >= 0
  const place = isLower ? { a, b, x, y, below } : { a: b, b: a, x: y, y: x, below: -below }
  return { log: logPower(place) - Math.log(fraction(place)), isLower }
}

function chance(x: number, shapes: [number, number], wantsLower: boolean): number | undefined {
  const [a, b] = shapes
  if (!(x >= 0 && x <= 1) || !areShapes(a, b)) return undefined
  if (x === 0 || x === 1) return (x === 1) === wantsLower ? 1 : 0
  const { log, isLower } = tail(placeOf(a, b, { x, y: 1 - x }))
  if (Number.isNaN(log)) return undefined
  return isLower === wantsLower ? Math.exp(log) : -Math.expm1(log)
}

/** Regularised incomplete beta I_x(a, b), as R's pbeta; undefined unless 0 <= x <= 1 and 0 < a, b <= 1e10. Accurate for a, b from 0.5 to 1e6. */
export function incompleteBeta(x: number, a: number, b: number): number | undefined {
  return chance(x, [a, b], true)
}

/** The upper tail 1 - I_x(a, b) without cancellation; undefined as incompleteBeta. */
export function incompleteBetaUpper(x: number, a: number, b: number): number | undefined {
  return chance(x, [a, b], false)
}

const pointOf = (logit: number): Point => ({ x: 1 / (1 + Math.exp(-logit)), y: 1 / (1 + Math.exp(logit)) })

/**
 * log(x / (1 - x)) of the lower quantile for p <= 1/2. On this scale the logarithm of the lower tail is concave, so that Newton's
 * method cannot pass the root from the left and always converges. It starts at the mean, or left of it
 * at the root of the leading power x^a / (a B(a, b)).
 */
function lowerLogit(p: number, a: number, b: number): number {
  const power = (Math.log(p) + Math.log(a) + logBeta(a, b)!) / a
  if (power < -600) return power
  let logit = Math.min(power < 0 ? power - Math.log(-Math.expm1(power)) : Infinity, Math.log(a / b))
  for (let round = 0; round < 100; round++) {
    const place = placeOf(a, b, pointOf(logit))
    const { log, isLower } = tail(place)
    const logLower = isLower ? log : Math.log1p(-Math.exp(log))
    const step = (logLower - Math.log(p)) / Math.exp(logPower(place) - logLower)
    logit -= step
    if (!(Math.abs(step) > 1e-15 * Math.max(1, Math.abs(logit)))) break
  }
  return logit
}

/** log(x / (1 - x)) of the quantile with chance p below it (or above it); undefined outside the domain. Serves the F distribution too. */
export function betaLogit(p: number, shapes: [number, number], side: 'below' | 'above'): number | undefined {
  const [a, b] = shapes
  if (!(p >= 0 && p <= 1) || !areShapes(a, b)) return undefined
  if (side === 'above') {
    const mirrored = betaLogit(p, [b, a], 'below')
    return mirrored === undefined ? undefined : -mirrored
  }
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity
  const logit = p <= 0.5 ? lowerLogit(p, a, b) : -lowerLogit(1 - p, b, a)
  return Number.isNaN(logit) ? undefined : logit
}

/** The x with chance p below it, as R's qbeta; undefined unless 0 <= p <= 1 and 0 < a, b <= 1e10. */
export function betaQuantile(p: number, a: number, b: number): number | undefined {
  const logit = betaLogit(p, [a, b], 'below')
  return logit === undefined ? undefined : pointOf(logit).x
}

/** The x with chance p above it, without cancellation for tiny p; undefined as betaQuantile. */
export function betaUpperQuantile(p: number, a: number, b: number): number | undefined {
  const logit = betaLogit(p, [a, b], 'above')
  return logit === undefined ? undefined : pointOf(logit).x
}
