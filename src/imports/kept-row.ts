import { z } from 'zod'
import { fields } from './field.ts'
import { problemCodes, type Reason } from './problem.ts'
import { KeptCell, type RawRow } from './raw-row.ts'

const KeptReason = z.object({ code: z.enum(problemCodes), field: z.enum(fields).optional(), text: z.string().optional(), otherName: z.string().optional(), otherRow: z.number().optional(), known: z.string().optional() }) as unknown as z.ZodType<Reason>

/** A row of a file that was not read in at once: it waits, was mended, or was set aside. */
export const KeptRow = z.object({
  id: z.string(),
  importId: z.string(),
  sheet: z.string(),
  rowNumber: z.number(),
  kind: z.enum(['persons', 'jobs', 'employerContacts', 'mixed']),
  /** Who it is about, as the row says it. */
  who: z.string(),
  state: z.enum(['waiting', 'mended', 'dismissed']),
  cells: z.array(KeptCell),
  problems: z.array(KeptReason),
})
export type KeptRow = z.infer<typeof KeptRow>

/** A kept row as one to judge again. */
export function rawRowOf({ sheet, rowNumber, kind, cells }: KeptRow): RawRow {
  return { sheet, row: rowNumber, kind, cells }
}
