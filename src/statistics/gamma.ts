const halfLogTwoPi = 0.91893853320467274
const oneLessEuler = 0.42278433509846714
/** Riemann zeta(k) - 1 for k = 2, 3, ... (NIST DLMF 5.7.3 needs them). */
const zetaLessOne = [
  0.64493406684822644, 0.20205690315959429, 0.082323233711138192, 0.036927755143369926, 0.01734306198444914, 0.0083492773819228268,
  0.0040773561979443394, 0.0020083928260822144, 0.00099457512781808534, 0.00049418860411946456, 0.0002460865533080483, 0.00012271334757848915,
  6.1248135058704829e-5, 3.0588236307020494e-5, 1.5282259408651872e-5, 7.6371976378997623e-6, 3.8172932649998399e-6, 1.9082127165539389e-6,
  9.5396203387279611e-7, 4.7693298678780646e-7, 2.3845050272773299e-7, 1.1921992596531107e-7, 5.960818905125948e-8, 2.980350351465228e-8,
  1.4901554828365041e-8, 7.4507117898354295e-9, 3.7253340247884571e-9, 1.862659723513049e-9,
]
/** Coefficients of 1/x, 1/x^3, ... in Stirling's series (NIST DLMF 5.11.1). */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156]
const largestShape = 1e10

/** log gamma(2 + w) for |w| <= 1/2, exact to the last digits also near its zeros at 1 and 2 (NIST DLMF 5.7.3). */
function aroundTwo(w: number): number {
  let sum = 0
  for (let k = zetaLessOne.length - 1; k >= 0; k--) sum = w * ((k % 2 ? -1 : 1) * zetaLessOne[k]! / (k + 2) + sum)
  return w * (oneLessEuler + sum)
}

/** Logarithm of the absolute value of the gamma function, as R's lgamma; Infinity at 0, -1, -2, ... */
export function logGamma(x: number): number {
  if (x <= 0) return reflected(x)
  if (x === Infinity) return x
  if (x < 0.5) return logGamma(x + 1) - Math.log(x)
  if (x < 1.5) return aroundTwo(x - 1) - Math.log1p(x - 1)
  if (x >= 10) return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x)
  let product = 1
  let rest = x
  while (rest > 2.5) product *= --rest
  return aroundTwo(rest - 2) + Math.log(product)
}

function reflected(x: number): number {
  if (Number.isInteger(x) || x === -Infinity) return Infinity
  return Math.log(Math.PI / Math.abs(Math.sin(Math.PI * (x - 2 * Math.round(x / 2))))) - logGamma(1 - x)
}

/** log gamma(x) less Stirling's (x - 1/2) log x - x + log(2 pi)/2, for x > 0: what the leading formula misses (Loader 2000). */
export function stirlingError(x: number): number {
  if (x < 10) return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - halfLogTwoPi
  let sum = 0
  for (let k = stirling.length - 1; k >= 0; k--) sum = sum / (x * x) + stirling[k]!
  return sum / x
}

/** count log(count / mean) + mean - count without cancellation; `excess` is mean - count, given apart so that it can be exact (Loader 2000). */
export function deviance(count: number, mean: number, excess: number): number {
  if (Math.abs(excess) >= 0.5 * (count + mean)) return count * Math.log(count / mean) + excess
  const v = excess / (count + mean)
  const square = v * v
  let sum = 0
  for (let power = square, k = 3; sum + power / k > sum; power *= square, k += 2) sum += power / k
  return excess * v - 2 * count * v * sum
}

/** Gamma function tails: `small` is the tail that was computed, as logarithm; the other one is its complement. */
interface Tail {
  isUpper: boolean
  log: number
}

/** log of x^a e^-x / gamma(a + 1), in parts that each stay accurate. */
function logPoisson(a: number, x: number): number {
  return -deviance(a, x, x - a) - stirlingError(a) - halfLogTwoPi - 0.5 * Math.log(a)
}

/** Sum of x^n / ((a+1)...(a+n)): the lower tail over its leading term (NIST DLMF 8.7.1). */
function lowerSeries(a: number, x: number): number {
  let sum = 1
  for (let n = 1, term = x / (a + 1); sum + term > sum; n++, term *= x / (a + n)) sum += term
  return sum
}

/** Continued fraction of the upper tail over x^a e^-x / gamma(a), by Lentz's method (NIST DLMF 8.9.2). */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = Infinity
  let d = 1 / b
  let h = d
  for (let n = 1, step = 0; Math.abs(step - 1) > 3e-16; n++) {
    const numerator = n * (a - n)
    b += 2
    c = b + numerator / c
    d = 1 / (b + numerator * d)
    step = c * d
    h *= step
  }
  return h
}

/** Upper tail for a < 1 and x < 1, where it is the small one although the series belongs to the lower (R's pgamma_smallx). */
function smallUpper(a: number, x: number): number {
  let sum = 0
  for (let n = 1, term = -x; ; n++, term *= -x / n) {
    const next = sum + (term * a) / (a + n)
    if (next === sum) break
    sum = next
  }
  const power = Math.expm1(a * Math.log(x) - logGamma(1 + a))
  return -(sum + power + sum * power)
}

function tail(a: number, x: number): Tail | undefined {
  if (!(a > 0 && a <= largestShape && x >= 0)) return undefined
  if (x === 0) return { isUpper: false, log: -Infinity }
  if (x === Infinity) return { isUpper: true, log: -Infinity }
  if (a < 1 && x < 1) {
    const upper = smallUpper(a, x)
    if (upper < 0.5) return { isUpper: true, log: Math.log(upper) }
  }
  if (x < a || (a < 1 && x < 1)) return { isUpper: false, log: logPoisson(a, x) + Math.log(lowerSeries(a, x)) }
  return { isUpper: true, log: logPoisson(a, x) + Math.log(a * upperFraction(a, x)) }
}

function side(found: Tail | undefined, isUpper: boolean): number | undefined {
  if (!found) return undefined
  return found.isUpper === isUpper ? Math.exp(found.log) : -Math.expm1(found.log)
}

/** Regularised lower incomplete gamma P(a, x), as R's pgamma(x, a); undefined unless 0 < a <= 1e10 and x >= 0. */
export function lowerGamma(a: number, x: number): number | undefined {
  return side(tail(a, x), false)
}

/** Regularised upper incomplete gamma Q(a, x) = 1 - P(a, x), accurate where it is tiny; undefined unless 0 < a <= 1e10 and x >= 0. */
export function upperGamma(a: number, x: number): number | undefined {
  return side(tail(a, x), true)
}

/** Natural logarithm of Q(a, x), for tails below 1e-300; undefined as upperGamma. */
export function logUpperGamma(a: number, x: number): number | undefined {
  const found = tail(a, x)
  if (!found) return undefined
  return found.isUpper ? found.log : 0 + Math.log1p(-Math.exp(found.log))
}

/** Chance that a chi-square variable with `df` degrees of freedom is at least x (the p value of a test); undefined for df 0 or x < 0. */
export function chiSquareUpper(x: number, df: number): number | undefined {
  return upperGamma(df / 2, x / 2)
}

/** Chance that a chi-square variable with `df` degrees of freedom is at most x; undefined for df 0 or x < 0. */
export function chiSquareLower(x: number, df: number): number | undefined {
  return lowerGamma(df / 2, x / 2)
}
