import { z } from 'zod'
import type { Instant } from '#src/kernel/instant.ts'

/** Something added to a note that was signed off. */
export interface Addendum {
  id: string
  text: string
  by: string
  at: Instant
}

/** What one fills in to add something. */
export const AddendumForm = z.object({ text: z.string('textMissing').trim().min(1, 'textMissing').max(20_000, 'tooLong') })
