import { z } from 'zod'
import { fields, sheetKinds } from './field.ts'

/** One filled cell of a row that was read, as text, with what its column means. */
export const KeptCell = z.object({ at: z.string(), header: z.string(), field: z.enum([...fields, 'ignore']), text: z.string() })

/** A row of the file as plain texts: enough to judge it now, and to keep and judge it again after someone has mended it. */
export const RawRow = z.object({ sheet: z.string(), row: z.int().min(1), kind: z.enum(sheetKinds), cells: z.array(KeptCell) })

export type KeptCell = z.infer<typeof KeptCell>
export type RawRow = z.infer<typeof RawRow>
