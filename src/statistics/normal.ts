const rootTwoPi = 2.5066282746310005

/** exp(-z^2/4): taken twice it gives exp(-z^2/2) with one rounding near the smallest numbers; z^2 is split so that its own rounding does no harm. */
function rootOfBell(z: number): number {
  const coarse = Math.trunc(z * 16) / 16
  return Math.exp((-coarse * coarse) / 4) * Math.exp((-(z - coarse) * (z + coarse)) / 4)
}

/** Chance between 0 and z, for |z| <= 2: a series of terms of one sign (Abramowitz & Stegun 26.2.11). */
function fromCentre(z: number): number {
  let sum = z
  for (let n = 3, term = (z * z * z) / 3; sum + term !== sum; n += 2, term *= (z * z) / n) sum += term
  const bell = rootOfBell(z)
  return (bell * bell * sum) / rootTwoPi
}

/** Upper tail over the density, for z > 2: Laplace's continued fraction (Abramowitz & Stegun 26.2.14). */
function millsRatio(z: number): number {
  let fraction = z
  for (let k = Math.ceil(10 + 600 / (z * z)); k > 0; k--) fraction = z + k / fraction
  return 1 / fraction
}

/** Chance that a standard normal variable exceeds z, accurate where it is tiny (to 1e-322 at z = 38). */
export function normalUpper(z: number): number {
  if (z < 0) return 1 - normalUpper(-z)
  if (z <= 2) return 0.5 - fromCentre(z)
  if (z > 39) return 0
  const bell = rootOfBell(z)
  return ((millsRatio(z) / rootTwoPi) * bell) * bell
}

/** Chance that a standard normal variable is at most z, accurate where it is tiny. */
export function normalLower(z: number): number {
  return normalUpper(-z)
}

/** First guess of the upper quantile, within 4.5e-4 for p <= 1/2 (Hastings; Abramowitz & Stegun 26.2.23). */
function guess(p: number): number {
  const t = Math.sqrt(-2 * Math.log(p))
  return t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
}

/** The z that a standard normal variable exceeds with chance p; Infinity at 0, -Infinity at 1, undefined outside 0..1. */
export function normalUpperQuantile(p: number): number | undefined {
  if (!(p >= 0 && p <= 1)) return undefined
  if (p === 0) return Infinity
  if (p > 0.5) return -normalUpperQuantile(1 - p)!
  const isCentral = p > 0.25
  let z = isCentral ? (0.5 - p) * rootTwoPi : guess(p)
  for (let round = 0; round < 4; round++) {
    const bell = rootOfBell(z)
    const miss = isCentral ? fromCentre(z) - (0.5 - p) : p - normalUpper(z)
    const step = ((miss / bell) * rootTwoPi) / bell
    z -= step / (1 + (z * step) / 2)
  }
  return z
}

/** The z that a standard normal variable does not exceed with chance p, as R's qnorm; -Infinity at 0, Infinity at 1, undefined outside 0..1. */
export function normalQuantile(p: number): number | undefined {
  const upper = normalUpperQuantile(p)
  return upper === undefined || upper === 0 ? upper : -upper
}
