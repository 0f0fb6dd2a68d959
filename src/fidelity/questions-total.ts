import { z } from 'zod'
import { question } from '#src/kernel/question.ts'
import { ChangesAnswer, TotalAnswer, printedSettings } from './answers.ts'
import { changesSince } from './compare.ts'
import { ips25 } from './scales/ips25.ts'
import { totalOf, type Rating } from './score.ts'
import { Settings, settingsOf } from './settings.ts'
import { totalSentence } from './words.ts'

const score = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
const rating = z.strictObject({ item: z.int(), score: score.optional(), proposal: score.optional(), reason: z.string().optional() })
const TotalRequest = z.strictObject({
  /** Ratings by item, or 25 scores in the order of the items with null where one is missing. */
  scores: z.union([z.array(rating), z.array(score.nullable()).length(25)]),
  settings: Settings.partial().optional(),
})

function ratingsOf(scores: z.infer<typeof TotalRequest>['scores']): Rating[] {
  return scores.map((given, place): Rating =>
    given !== null && typeof given === 'object' ? given : { item: ips25.items[place]!.item, score: given ?? undefined, proposal: given ?? undefined },
  )
}

export const total = question({
  about: "Total, sections, band or provisional range of IPS-25 from item scores; assessors' scores and proposals kept apart.",
  request: TotalRequest,
  answer: TotalAnswer,
  example: { scores: [5, 4, 5, 4, 3, 4, 4, 3, 4, 3, 3, 4, 4, 4, 5, 4, 3, 4, 5, 5, 4, 4, 3, 4, null] },
  run: (request): TotalAnswer => {
    const { overall, subscales, ...rest } = totalOf(ratingsOf(request.scores), settingsOf(request.settings))
    const summary = { nl: totalSentence(overall!, 'nl'), en: totalSentence(overall!, 'en') }
    return structuredClone({ ...overall!, ...rest, sections: subscales, summary, settings: printedSettings(rest.settings) }) as unknown as TotalAnswer
  },
})

export const changes = question({
  about: 'How items changed since an earlier review (R10): a known earlier error is corrected first, or left as recorded, and always noted.',
  request: z.strictObject({
    earlier: z.array(z.strictObject({ item: z.int(), score, corrected: score.optional() })),
    now: z.array(z.strictObject({ item: z.int(), score })),
    settings: Settings.partial().optional(),
  }),
  answer: ChangesAnswer,
  example: { earlier: [{ item: 17, score: 4 as const, corrected: 2 as const }], now: [{ item: 17, score: 3 as const }] },
  run: (request) => {
    const { changes: found, settings } = changesSince(request.earlier, request.now, settingsOf(request.settings))
    return { changes: found, settings: printedSettings(settings) }
  },
})
