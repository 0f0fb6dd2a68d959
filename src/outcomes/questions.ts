import { z } from 'zod'
import type { Question } from '#src/kernel/question.ts'
import { asked, JsonNumber } from '#src/statistics/json.ts'
import { answers } from './answers.ts'
import { benchmarks } from './benchmarks.ts'
import { jobQuestions } from './questions-jobs.ts'
import { rateQuestions } from './questions-rates.ts'
import { serviceQuestions } from './questions-service.ts'
import { certainties } from './trial.ts'
import { recompute, trials } from './trials.ts'
import { sentenceOf } from './trial-slips.ts'

const { Bilingual, Interval } = answers
const Arm = z.object({ arm: z.string(), n: z.number().nullable(), percent: z.number().nullable(), reported: z.number().optional() })
const Effect = z.object({
  measure: z.enum(['RR', 'OR', 'NNT', 'd']), about: z.string(), value: z.number(), low: z.number().optional(), high: z.number().optional(),
  compares: z.array(z.number()).optional(),
})
const Ratio = z.object({
  ratio: JsonNumber, lower: JsonNumber, upper: JsonNumber, logStandardError: JsonNumber, because: z.string().optional(), difference: Interval.optional(),
})
const Row = z.object({
  id: z.string(), year: z.number(), country: z.string(), population: Bilingual, design: z.enum(['trial', 'review', 'cohort']), total: z.number().nullable(),
  months: z.string(), outcome: z.string(), ips: Arm, controls: z.array(Arm), effects: z.array(Effect), note: Bilingual, source: z.string(), certainty: z.string(), certaintyInWords: Bilingual,
  arms: z.array(z.object({ arm: z.string(), count: z.number(), of: z.number(), basis: z.string(), interval: Interval.nullable() })),
  comparisons: z.array(z.object({ control: z.string(), riskRatio: Ratio.nullable(), difference: Interval.nullable() })),
  footnotes: z.array(Bilingual),
})

function evidence(ids: readonly string[] | null) {
  const rows = trials.filter((trial) => ids === null || ids.includes(trial.id))
  return rows.map((trial) => {
    const { arms, comparisons, slips } = recompute(trial)
    return { ...trial, certaintyInWords: certainties[trial.certainty], arms, comparisons, footnotes: [...slips.map(sentenceOf), ...(trial.footnotes ?? [])] }
  })
}

/** The questions about outcomes that can be asked from outside, by name. */
export const questions: Record<string, Question> = {
  ...rateQuestions,
  ...jobQuestions,
  ...serviceQuestions,
  trials: asked({
    about: 'The table of published studies on IPS, with certainty, intervals computed again and footnotes where printed numbers disagree; all, or those asked for by id.',
    request: z.strictObject({ ids: z.array(z.enum(trials.map((trial) => trial.id))).nullable().default(null) }),
    answer: z.object({ trials: z.array(Row), benchmarks: z.array(z.object({ id: z.string(), percent: z.number(), definition: z.string(), meaning: Bilingual, source: z.string(), footnote: Bilingual.optional() })) }),
    example: { ids: ['bond2012pool'] },
    compute: (input) => ({ trials: evidence(input.ids), benchmarks }),
  }),
}
