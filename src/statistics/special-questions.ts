import { z } from 'zod'
import type { Question } from '#src/kernel/question.ts'
import { betaQuantile, betaUpperQuantile, incompleteBeta, incompleteBetaUpper } from './beta.ts'
import { chiSquareLower, chiSquareUpper, logGamma, logUpperGamma, lowerGamma, upperGamma } from './gamma.ts'
import { asked, JsonNumber } from './json.ts'
import { normalLower, normalQuantile, normalUpper, normalUpperQuantile } from './normal.ts'

const chance = z.number().min(0).max(1)
const shape = z.number().positive().max(1e10)
const gammaRequest = z.strictObject({ a: z.number().positive().max(1e10), x: z.number().nonnegative() })
const chiRequest = z.strictObject({ x: z.number().nonnegative(), df: z.number().nonnegative().max(2e10) })
const betaRequest = z.strictObject({ x: chance, a: shape, b: shape })
const betaChance = z.strictObject({ p: chance, a: shape, b: shape })
const real = z.strictObject({ x: z.number() })
const deviate = z.strictObject({ z: z.number() })
const chanceOnly = z.strictObject({ p: chance })

type AboutOne<Request extends z.ZodType> = [about: string, request: Request, example: z.input<Request>]

function special<Request extends z.ZodType>([about, request, example]: AboutOne<Request>, compute: (input: z.output<Request>) => number | undefined): Question {
  return asked({ about, request, answer: JsonNumber, example, compute })
}

/** The special functions that can be asked from outside, by name; each is as R's function named in its text. */
export const specialQuestions: Record<string, Question> = {
  logGamma: special(['Logarithm of the absolute gamma function, R lgamma(x).', real, { x: 10.5 }], ({ x }) => logGamma(x)),
  lowerGamma: special(['Regularised lower incomplete gamma P(a, x), R pgamma(x, a).', gammaRequest, { a: 2.5, x: 0.01 }], ({ a, x }) => lowerGamma(a, x)),
  upperGamma: special(['Regularised upper incomplete gamma Q(a, x), R pgamma(x, a, lower.tail = FALSE).', gammaRequest, { a: 2.5, x: 600 }],
    ({ a, x }) => upperGamma(a, x)),
  logUpperGamma: special(['Logarithm of Q(a, x), for tails below 1e-300.', gammaRequest, { a: 2.5, x: 5000 }], ({ a, x }) => logUpperGamma(a, x)),
  chiSquareUpper: special(['Upper tail of chi-square, R pchisq(x, df, lower.tail = FALSE); null for df 0.', chiRequest, { x: 3.84, df: 1 }],
    ({ x, df }) => chiSquareUpper(x, df)),
  chiSquareLower: special(['Lower tail of chi-square, R pchisq(x, df); null for df 0.', chiRequest, { x: 0.004, df: 1 }], ({ x, df }) => chiSquareLower(x, df)),
  incompleteBeta: special(['Regularised incomplete beta, R pbeta(x, a, b).', betaRequest, { x: 0.3, a: 2, b: 5 }], ({ x, a, b }) => incompleteBeta(x, a, b)),
  incompleteBetaUpper: special(['Its upper tail, R pbeta(x, a, b, lower.tail = FALSE).', betaRequest, { x: 0.99, a: 2, b: 50 }],
    ({ x, a, b }) => incompleteBetaUpper(x, a, b)),
  betaQuantile: special(['The x with chance p below it, R qbeta(p, a, b).', betaChance, { p: 0.025, a: 3, b: 8 }], ({ p, a, b }) => betaQuantile(p, a, b)),
  betaUpperQuantile: special(['The x with chance p above it, R qbeta(p, a, b, lower.tail = FALSE).', betaChance, { p: 0.025, a: 4, b: 7 }],
    ({ p, a, b }) => betaUpperQuantile(p, a, b)),
  normalUpper: special(['Upper tail of the standard normal, R pnorm(z, lower.tail = FALSE).', deviate, { z: 37 }], ({ z: at }) => normalUpper(at)),
  normalLower: special(['Lower tail of the standard normal, R pnorm(z).', deviate, { z: -1.96 }], ({ z: at }) => normalLower(at)),
  normalQuantile: special(['The z with chance p below it, R qnorm(p); infinite at 0 and 1.', chanceOnly, { p: 1e-300 }], ({ p }) => normalQuantile(p)),
  normalUpperQuantile: special(['The z with chance p above it, R qnorm(p, lower.tail = FALSE).', chanceOnly, { p: 0.025 }], ({ p }) => normalUpperQuantile(p)),
}
