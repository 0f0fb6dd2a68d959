import { z } from 'zod'
import { JsonNumber } from '#src/statistics/json.ts'
import { definitions } from './definitions.ts'
import type { Figure } from './figure.ts'
import { groupsOf } from './groups.ts'
import type { QuarterFigures, QuarterPart } from './quarter.ts'
import { reasons } from './reasons.ts'

const Bilingual = z.object({ nl: z.string(), en: z.string() })
const ids = z.array(z.string())

/** Schemas from which the answers of the questions are made. */
export const answers = {
  Bilingual,
  Share: z.object({ count: z.number(), of: z.number() }),
  Spread: z.object({ n: z.number(), mean: JsonNumber, median: JsonNumber }),
  OpenMedian: z.object({ n: z.number(), events: z.number(), median: JsonNumber, lower: JsonNumber, upper: JsonNumber }),
  Interval: z.object({ estimate: z.number(), lower: z.number(), upper: z.number() }),
  Parts: z.array(z.object({ group: z.string().nullable(), figures: z.record(z.string(), z.object({ count: z.number(), of: z.number().nullable() })) })),
  Figure: z.object({
    definition: z.string(),
    title: Bilingual,
    text: Bilingual,
    unit: z.enum(['person', 'job', 'referral', 'education']),
    regime: z.enum(['strict', 'inclusive']).nullable(),
    window: z.object({ from: z.string(), to: z.string() }),
    count: z.number(),
    counted: ids,
    of: ids.nullable(),
    share: z.object({ count: z.number(), of: z.number() }).nullable(),
    interval: z.object({ lower: z.number(), upper: z.number() }).nullable(),
    persons: ids,
    exclusions: ids,
    notCounted: z.array(z.object({ personId: z.string(), recordId: z.string().nullable(), because: z.string(), inDenominator: z.boolean() })),
    reasons: z.record(z.string(), Bilingual),
  }),
}

/** A figure with its definition, and the reasons it uses as sentences. */
export function inWords(figure: Figure): z.infer<typeof answers.Figure> {
  const { title, text } = definitions[figure.definition]
  const used = [...groupsOf(figure.notCounted, (line) => line.because).keys()]
  return { ...figure, title, text, count: figure.counted.length, reasons: Object.fromEntries(used.map((reason) => [reason, reasons[reason]])) }
}

/** The figures of a quarter in words. */
export function figuresInWords(figures: QuarterFigures): Record<string, z.infer<typeof answers.Figure>> {
  return Object.fromEntries(Object.entries(figures).map(([name, figure]: [string, Figure]) => [name, inWords(figure)]))
}

/** The parts of a quarter as counts only. */
export function countsOf(parts: readonly QuarterPart[]): z.infer<typeof answers.Parts> {
  const countOf = (figure: Figure) => ({ count: figure.counted.length, of: figure.of && figure.of.length })
  return parts.map(({ group, figures }) => ({
    group,
    figures: Object.fromEntries(Object.entries(figures).map(([name, figure]: [string, Figure]) => [name, countOf(figure)])),
  }))
}
