import { z } from 'zod'
import type { Question } from '#src/kernel/question.ts'
import { chiSquare } from './chi-square.ts'
import { fisherExact } from './fisher.ts'
import { asked, JsonNumber } from './json.ts'
import { clopperPearson, newcombeDifference, riskRatio, wilson } from './proportions.ts'
import { Counts, Level, WholeShare } from './requests.ts'

const one = z.strictObject({ share: WholeShare, level: Level })
const two = z.strictObject({ first: WholeShare, second: WholeShare, level: Level })
const pair = z.tuple([z.number().int().nonnegative().max(1e6), z.number().int().nonnegative().max(1e6)])
const fourfold = z.strictObject({ table: z.tuple([pair, pair]), alternative: z.enum(['twoSided', 'less', 'greater']).default('twoSided'), level: Level })
const interval = z.object({ estimate: z.number(), lower: z.number(), upper: z.number() })
const bothGroups = { first: { count: 14, of: 30 }, second: { count: 6, of: 31 } }
const ratioAnswer = z.object({
  ratio: JsonNumber, lower: JsonNumber, upper: JsonNumber, logStandardError: JsonNumber,
  because: z.literal('zeroCount').optional(), difference: interval.optional(),
})
const chiSquareAnswer = z.object({
  statistic: JsonNumber, df: z.number(), p: JsonNumber, expected: z.array(z.array(z.number())).nullable(), correction: z.number(), smallestExpected: JsonNumber,
  because: z.enum(['oneRowOrColumn', 'emptyRowOrColumn']).optional(),
})

/** Questions about proportions and tables of counts, by name. */
export const proportionQuestions: Record<string, Question> = {
  wilson: asked({
    about: 'Wilson score interval of a proportion; null of nothing.', request: one, answer: interval.nullable(),
    example: { share: { count: 14, of: 30 } }, compute: ({ share, level }) => wilson(share, level),
  }),
  clopperPearson: asked({
    about: 'Exact (Clopper-Pearson) interval of a proportion; null of nothing.', request: one, answer: interval.nullable(),
    example: { share: { count: 14, of: 30 } }, compute: ({ share, level }) => clopperPearson(share, level),
  }),
  newcombeDifference: asked({
    about: 'Difference of two independent proportions with Newcombe\'s interval (method 10); null of nothing.', request: two, answer: interval.nullable(),
    example: bothGroups, compute: ({ first, second, level }) => newcombeDifference(first, second, level),
  }),
  riskRatio: asked({
    about: 'Ratio of two independent proportions with the log interval of Katz; with a zero count there is none, and the answer gives the difference.',
    request: two, answer: ratioAnswer.nullable(), example: bothGroups, compute: ({ first, second, level }) => riskRatio(first, second, level),
  }),
  fisherExact: asked({
    about: 'Fisher\'s exact test of a 2 x 2 table with conditional odds ratio and limits; null when all counts are zero.',
    request: fourfold, answer: z.object({ p: z.number(), oddsRatio: JsonNumber, lower: JsonNumber, upper: JsonNumber }).nullable(),
    example: { table: [[14, 16], [6, 25]] }, compute: ({ table, alternative, level }) => fisherExact(table, alternative, level),
  }),
  chiSquare: asked({
    about: 'Pearson\'s chi-square test of a table of counts, with Yates\' correction in a 2 x 2 table unless told not to.',
    request: z.strictObject({ table: Counts, yates: z.boolean().default(true) }), answer: chiSquareAnswer.nullable(),
    example: { table: [[14, 16], [6, 25]] }, compute: ({ table, yates }) => chiSquare(table, yates),
  }),
}
