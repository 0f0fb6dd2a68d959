import { z } from 'zod'
import { question, type Question } from '#src/kernel/question.ts'
import { coxRegression } from './cox.ts'
import { cumulativeIncidence } from './cumulative-incidence.ts'
import { kaplanMeier } from './kaplan-meier.ts'
import { logRank, petoPeto } from './log-rank.ts'
import { survivalQuantile } from './quantile.ts'
import { restrictedMean, restrictedMeanDifference } from './restricted-mean.ts'
import { columns, competing, figure, forJson, groupName, limits, sameLength } from './schemas.ts'

const count = z.number().int().nonnegative()
const moment = { time: z.number(), nRisk: count, nEvent: count, nCensor: count }
const rows = z.array(z.object({ ...moment, survival: figure, standardError: figure, lower: figure, upper: figure }))
const curves = z.array(z.object({ group: groupName, n: count, events: count, rows, at: rows.optional() }))
const reached = z.object({ prob: z.number(), quantile: figure, lower: figure, upper: figure })
const quantiles = z.array(z.object({ group: groupName, quantiles: z.array(reached) }))
const means = z.array(z.object({
  group: groupName, n: count, tau: z.number(), mean: figure, standardError: figure, longestFollowUp: figure, beyondFollowUp: z.boolean(),
}))
const difference = z.object({
  means, difference: figure, standardError: figure, lower: figure, upper: figure, z: figure, p: figure,
  because: z.enum(['notTwoGroups', 'tauBeyondFollowUp']).optional(),
})
const groupTest = z.object({
  groups: z.array(z.object({ group: groupName, n: count, observed: z.number(), expected: z.number() })),
  chiSquare: figure, df: z.number().int(), p: figure, because: z.enum(['fewerThanTwoGroups', 'noEvents', 'noVariance']).optional(),
})
const incidenceRows = z.array(z.object({ ...moment, probability: figure, standardError: figure, lower: figure, upper: figure }))
const incidences = z.array(z.object({
  group: groupName, n: count, eventFree: incidenceRows,
  causes: z.array(z.object({ cause: z.union([z.string(), z.number()]), events: count, rows: incidenceRows })),
}))
const tail = z.object({ statistic: figure, df: count, p: figure })
const cox = z.object({
  n: count, events: count, logLikelihood: z.object({ without: figure, fitted: figure }), likelihoodRatio: tail, wald: tail, score: tail,
  iterations: count, converged: z.boolean(),
  coefficients: z.array(z.object({
    covariate: z.string(), coefficient: figure, standardError: figure, z: figure, p: figure,
    hazardRatio: figure, lower: figure, upper: figure, mayBeInfinite: z.boolean(),
  })),
})

const testColumns = { ...columns, group: columns.group.unwrap(), stratum: columns.group.describe('compare within each stratum only') }
const tau = z.number().nonnegative().describe('horizon, in the unit of the times')
const covariates = z.record(z.string(), z.array(z.number())).describe('one column of numbers per covariate, by name')
const coxRequest = sameLength({
  time: columns.time, status: columns.status, covariates, ties: z.enum(['efron', 'breslow']).optional(), level: limits.level,
  control: z.strictObject({ tolerance: z.number().positive().optional(), maxIterations: z.number().int().nonnegative().max(1000).optional() }).optional(),
}).superRefine((request, context) => {
  const rows = request.time.length
  for (const [name, column] of Object.entries(request.covariates)) {
    if (column.length !== rows) context.addIssue({ code: 'custom', path: ['covariates', name], message: `${name} has ${column.length} rows, but time has ${rows}` })
  }
})

/** Weeks in remission of the first nine of both arms in Freireich and others (1963): a small example that documentation can print. */
const example = {
  time: [6, 6, 6, 6, 7, 9, 10, 10, 11, 1, 1, 2, 2, 3, 4, 4, 5, 5],
  status: [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1] as (0 | 1)[],
  group: Array.from({ length: 18 }, (_, i) => (i < 9 ? '6-MP' : 'placebo')),
}

/** The survival questions that can be asked from outside, by name. */
export const survivalQuestions: Record<string, Question> = {
  kaplanMeier: question({
    about: 'Survival per group with Greenwood standard errors and limits, one row per distinct time; also at the times asked for.',
    request: sameLength({ ...columns, ...limits, times: z.array(z.number().nonnegative()).optional() }),
    answer: curves, example: { ...example, interval: 'logLog', times: [5, 10] }, run: (request) => forJson(curves, kaplanMeier(request)),
  }),
  survivalQuantile: question({
    about: 'Times by which given shares have had the event, with limits; null is not reached.',
    request: sameLength({ ...columns, ...limits, probs: z.array(z.number().min(0).max(1)).min(1).optional() }),
    answer: quantiles, example: { ...example, probs: [0.5] }, run: (request) => forJson(quantiles, survivalQuantile(request)),
  }),
  restrictedMean: question({
    about: 'Mean time without the event within the first tau, per group, with its standard error.',
    request: sameLength({ ...columns, tau }), answer: means, example: { ...example, tau: 5 }, run: (request) => forJson(means, restrictedMean(request)),
  }),
  restrictedMeanDifference: question({
    about: 'Restricted mean of the second group minus that of the first, with interval, z and p.',
    request: sameLength({ ...columns, tau, level: limits.level }),
    answer: difference, example: { ...example, groups: ['placebo', '6-MP'], tau: 5 }, run: (request) => forJson(difference, restrictedMeanDifference(request)),
  }),
  logRank: question({
    about: 'Whether two or more groups differ in survival: the log-rank test, within strata if given.',
    request: sameLength(testColumns), answer: groupTest, example, run: (request) => forJson(groupTest, logRank(request)),
  }),
  petoPeto: question({
    about: 'The log-rank test with early events weighing more (Peto and Peto).',
    request: sameLength(testColumns), answer: groupTest, example, run: (request) => forJson(groupTest, petoPeto(request)),
  }),
  cumulativeIncidence: question({
    about: 'The share that has had each of several competing events, over time (Aalen-Johansen).',
    request: sameLength({ ...competing, ...limits }), answer: incidences,
    example: { time: [30, 45, 45, 60, 90, 120], status: ['work', 'left', 0, 'work', null, 'work'] },
    run: (request) => forJson(incidences, cumulativeIncidence(request)),
  }),
  coxRegression: question({
    about: 'Hazard ratios of covariates (Cox proportional hazards), Efron ties unless told.',
    request: coxRequest, answer: cox,
    example: { time: example.time, status: example.status, covariates: { placebo: example.group.map((group) => Number(group === 'placebo')) } },
    run: (request) => forJson(cox, coxRegression(request)),
  }),
}
