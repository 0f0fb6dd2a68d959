import { z } from 'zod'

const text = z.object({ nl: z.string(), en: z.string() })
const band = z.object({ id: z.string(), min: z.number(), max: z.number(), name: text, source: z.string() })
const score = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
const component = z.object({ id: z.string(), name: text, fromRecords: z.boolean() })

const measure = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('figure'),
    unit: z.enum(['ratio', 'percent', 'phases', 'days', 'perWeek']),
    better: z.enum(['low', 'high']),
    cuts: z.array(z.number()).length(4),
    perCoach: z.boolean(),
  }),
  z.object({ kind: z.literal('components'), components: z.array(component), scoreByCount: z.array(score) }),
  z.object({ kind: z.literal('rules') }),
  z.object({ kind: z.literal('judgement') }),
])

const scaleItem = z.object({
  item: z.number(),
  subscale: z.string(),
  name: text,
  measures: text,
  anchors: z.array(text).length(5),
  kind: z.enum(['A', 'B', 'C']),
  measure,
  records: z.array(z.string()),
  assessorSources: z.array(z.enum(['MIS', 'DOC', 'INT', 'OBS'])),
  confirmed: z.array(z.object({ source: z.string(), what: text })),
  unconfirmed: text,
  judge: text,
})

/** A fidelity scale as plain JSON. */
export const ScaleAnswer = z.object({
  id: z.string(),
  version: z.string(),
  name: text,
  subscales: z.array(z.object({ id: z.string(), name: text, bands: z.array(band).optional() })),
  items: z.array(scaleItem),
  bands: z.array(band),
  grandTotal: z.boolean(),
  sources: z.record(z.string(), z.string()),
})
export type ScaleAnswer = z.infer<typeof ScaleAnswer>
