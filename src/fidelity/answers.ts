import { z } from 'zod'
import type { Proposal } from './proposal.ts'
import { settingWords } from './setting-words.ts'
import type { UsedSetting } from './settings.ts'
import { sentence } from './words.ts'

const text = z.object({ nl: z.string(), en: z.string() })
const score = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
const printedSetting = z.object({ rule: z.string(), name: z.string(), value: z.union([z.string(), z.number(), z.boolean()]), nl: z.string(), en: z.string() })
const bandRef = z.object({ id: z.string(), nl: z.string(), en: z.string() })

/** A proposal as printed: sentences and settings in both languages. */
export const ProposalAnswer = z.object({
  item: z.number(),
  score: score.optional(),
  range: z.object({ atLeast: score, atMost: score }),
  because: z.array(z.object({ key: z.string(), figures: z.record(z.string(), z.union([z.string(), z.number()])), nl: z.string(), en: z.string() })),
  evidence: z.record(z.string(), z.json()),
  settings: z.array(printedSetting),
  flags: z.array(z.string()),
  judge: text,
})
export type ProposalAnswer = z.infer<typeof ProposalAnswer>

const sum = z.object({
  rated: z.number(),
  of: z.number(),
  missing: z.array(z.number()),
  total: z.number().optional(),
  range: z.object({ from: z.number(), to: z.number() }),
  band: bandRef.optional(),
  bands: z.object({ from: bandRef, to: bandRef }).optional(),
  provisionalBand: bandRef.optional(),
})

/** A total as printed: the sum over all items, then the sections. */
export const TotalAnswer = sum.extend({
  scale: z.string(),
  version: z.string(),
  basis: z.string(),
  sections: z.record(z.string(), sum),
  summary: text,
  differences: z.array(z.object({ item: z.number(), proposal: score, score, reason: z.string().optional() })),
  reasonMissing: z.array(z.number()),
  settings: z.array(printedSetting),
})
export type TotalAnswer = z.infer<typeof TotalAnswer>

/** The answer to `settings`: every named choice with its default and its text. */
export const SettingsAnswer = z.array(printedSetting)

/** The answer to `changes`. */
export const ChangesAnswer = z.object({
  changes: z.array(z.object({ item: z.number(), before: score, now: score, change: z.number(), earlierError: z.boolean() })),
  settings: z.array(printedSetting),
})

/** Settings with their text in both languages. */
export function printedSettings(settings: readonly UsedSetting[]): z.infer<typeof SettingsAnswer> {
  return settings.map((setting) => ({ ...setting, ...settingWords[setting.name] }))
}

/** A proposal with its sentences and settings written out. */
export function printed(proposal: Proposal): ProposalAnswer {
  const because = proposal.because.map((reason) => ({ ...reason, figures: { ...reason.figures }, nl: sentence(reason, 'nl'), en: sentence(reason, 'en') }))
  return {
    ...proposal,
    because,
    evidence: proposal.evidence as ProposalAnswer['evidence'],
    settings: printedSettings(proposal.settings),
    flags: [...proposal.flags],
  }
}
