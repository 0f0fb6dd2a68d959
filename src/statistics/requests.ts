import { z } from 'zod'

/** The confidence level of an interval, 0.95 unless said otherwise. */
export const Level = z.number().gt(0).lt(1).default(0.95)

/** A proportion of whole counts in a request. */
export const WholeShare = z.strictObject({ count: z.number().int().nonnegative(), of: z.number().int().nonnegative() })
  .refine(({ count, of }) => count <= of, 'count exceeds of')

/** Whether a table has cells and all rows the same length. */
export const isRectangle = (table: unknown[][]) => (table[0]?.length ?? 0) > 0 && table.every((row) => row.length === table[0]!.length)

/** A table of counts in a request, row by row. */
export const Counts = z.array(z.array(z.number().nonnegative())).refine(isRectangle, 'all rows must have the same length, of at least one')
