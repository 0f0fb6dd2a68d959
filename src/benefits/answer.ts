import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'

/** A yes or no that may be unknown; unknown leads to asking the authority, never to a silent no. */
export const YesNo = z.union([z.boolean(), z.literal('unknown')])
export type YesNo = z.infer<typeof YesNo>

/** One line in Dutch and in English, figures filled in. */
export const Sentence = z.object({ nl: z.string(), en: z.string() })
export type Sentence = z.infer<typeof Sentence>

const Reason = Sentence.extend({ code: z.string() })
const UsedParameter = z.object({
  id: z.string(),
  from: Day(),
  value: z.union([z.number(), z.string(), z.boolean()]),
  unit: z.string(),
  source: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
})
const frame = {
  inputs: z.record(z.string(), z.unknown()),
  articles: z.array(z.string()),
  parameters: z.array(UsedParameter),
  assumptions: z.array(Sentence),
  whoDecides: z.enum(['uwv', 'gemeente', 'belastingdienst', 'dienstToeslagen', 'law']),
  steps: z.array(Sentence),
  warnings: z.array(Sentence),
  reasons: z.array(Reason),
}

/** Schema of an answer whose amounts or yes/no have the given schema; without an answer `values` is null. */
export function answerOf<Values>(values: z.ZodType<Values>) {
  return z.object({ status: z.enum(['computed', 'indicative', 'askAuthority', 'notApplicable']), values: values.nullable(), ...frame }) as unknown as z.ZodType<Answer<Values>>
}

/**
 * What every rule gives back: `computed` may be shown with its source, `indicative` only with the name of who decides, `askAuthority` holds no
 * amount (`reasons` says why), `notApplicable` says which condition fails.
 */
export interface Answer<Values> extends z.infer<z.ZodObject<typeof frame>> {
  status: 'computed' | 'indicative' | 'askAuthority' | 'notApplicable'
  values: Values | null
}
