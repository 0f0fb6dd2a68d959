import { betaLogit, incompleteBeta } from './beta.ts'

/** Chance that an F variable with these degrees of freedom is at least x; undefined for df 0 or x < 0. */
export function fUpper(x: number, above: number, below: number): number | undefined {
  return x >= 0 ? incompleteBeta(below / (below + above * x), below / 2, above / 2) : undefined
}

/** The x that an F variable with these degrees of freedom exceeds with chance p, as R's qf with lower.tail = FALSE; undefined outside the domain. */
export function fUpperQuantile(p: number, above: number, below: number): number | undefined {
  const logit = betaLogit(p, [above / 2, below / 2], 'above')
  return logit === undefined ? undefined : (below / above) * Math.exp(logit)
}
