import { z } from 'zod'
import type { Question } from '#src/kernel/question.ts'
import { pChart, xmr } from './charts.ts'
import { funnelLimits } from './funnel.ts'
import { icc21 } from './icc.ts'
import { asked, JsonNumber } from './json.ts'
import { weightedKappa } from './kappa.ts'
import { Counts, isRectangle, Level, WholeShare } from './requests.ts'
import { suppress } from './suppress.ts'

const limits = z.object({ lower: z.number(), upper: z.number() }).nullable()
const position = z.enum(['inside', 'above95', 'below95', 'above998', 'below998']).nullable()
const funnelAnswer = z.object({
  target: z.number(), phi: JsonNumber, widenedBy: z.number(),
  teams: z.array(z.object({ count: z.number(), of: z.number(), proportion: JsonNumber, z: JsonNumber, limits95: limits, limits998: limits, position })),
})
const rule = z.enum(['beyondLimit', 'eightOnOneSide', 'sixInARow'])
const signals = z.array(z.object({ rule, direction: z.enum(['up', 'down']), from: z.number(), to: z.number() }))
const point = z.object({ value: JsonNumber, centre: z.number(), lower: JsonNumber, upper: JsonNumber })
const pChartAnswer = z.object({ centre: z.number(), points: z.array(point), signals })
const xmrAnswer = z.object({
  centre: z.number(), meanRange: JsonNumber, lower: JsonNumber, upper: JsonNumber, rangeUpper: JsonNumber,
  ranges: z.array(z.number()), rangeSignals: z.array(z.number()), signals,
})
const kappaAnswer = z.object({
  kappa: JsonNumber, standardError: JsonNumber, nullStandardError: JsonNumber, lower: JsonNumber, upper: JsonNumber, z: JsonNumber, p: JsonNumber,
  observed: z.number(), expected: z.number(), n: z.number(),
})
const iccAnswer = z.object({
  icc: JsonNumber, lower: JsonNumber, upper: JsonNumber, subjects: z.number(), assessors: z.number(),
  betweenSubjects: z.number(), betweenAssessors: z.number(), residual: z.number(), f: JsonNumber, p: JsonNumber,
})
const numbers = z.array(z.array(z.number())).refine(isRectangle, 'all rows must have the same length')
const weights = z.union([z.enum(['unweighted', 'linear', 'quadratic']), numbers]).default('linear')
const shown = z.number().nullable()
const published = z.object({ cells: z.array(z.array(shown)), rowTotals: z.array(shown), columnTotals: z.array(shown), total: shown, hidden: z.number() })

const funnelRequest = z.strictObject({ teams: z.array(WholeShare), target: z.number().min(0).max(1).optional(), widen: z.boolean().default(true) })
const kappaRequest = z.strictObject({ table: Counts, weights, level: Level })
  .refine(({ table }) => table.length > 1 && table[0]?.length === table.length, 'the table must be square, with at least two categories')
const wholeTable = Counts.refine((table) => table.flat().every(Number.isSafeInteger), 'counts must be whole').refine((table) => table.flat().length <= 1000, 'at most 1000 cells')

/** Questions about teams, charts over time, agreement of assessors and publishing, by name. */
export const teamQuestions: Record<string, Question> = {
  funnelLimits: asked({
    about: 'Teams in a funnel with exact binomial limits at 95 % and 99.8 %, widened for overdispersion; null without people.',
    request: funnelRequest, answer: funnelAnswer.nullable(), example: { teams: [{ count: 12, of: 40 }, { count: 30, of: 55 }, { count: 9, of: 35 }] }, compute: funnelLimits,
  }),
  pChart: asked({
    about: 'Proportions over time with three-sigma limits and signals; null without people.',
    request: z.strictObject({ shares: z.array(WholeShare) }), answer: pChartAnswer.nullable(),
    example: { shares: [{ count: 5, of: 25 }, { count: 10, of: 25 }, { count: 15, of: 50 }] }, compute: ({ shares }) => pChart(shares),
  }),
  xmr: asked({
    about: 'Single values over time with limits from moving ranges and signals; null without values.',
    request: z.strictObject({ values: z.array(z.number()) }), answer: xmrAnswer.nullable(),
    example: { values: [4, 6, 5, 9, 7, 6] }, compute: ({ values }) => xmr(values),
  }),
  weightedKappa: asked({
    about: 'Agreement of two assessors on ordered categories beyond chance; null without ratings.',
    request: kappaRequest, answer: kappaAnswer.nullable(), example: { table: [[11, 3, 0], [2, 9, 2], [0, 1, 8]], weights: 'linear' },
    compute: (input) => weightedKappa(input.table, input.weights, input.level),
  }),
  icc21: asked({
    about: 'Agreement of assessors on a score: ICC(2,1), one row per subject, one column per assessor; null below two of either.',
    request: z.strictObject({ scores: numbers, level: Level }), answer: iccAnswer.nullable(),
    example: { scores: [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]] },
    compute: ({ scores, level }) => icc21(scores, level),
  }),
  suppress: asked({
    about: 'A table of counts with totals in which counts from 1 to below the limit, and what would give them away, are null.',
    request: z.strictObject({ table: wholeTable, limit: z.number().int().min(1).default(10) }), answer: published.nullable(),
    example: { table: [[3, 20, 30], [25, 40, 50]], limit: 10 }, compute: ({ table, limit }) => suppress(table, limit),
  }),
}
