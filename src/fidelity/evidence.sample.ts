import type { z } from 'zod'
import { evidenceOf, type Evidence } from './evidence.ts'

type Lists = z.input<typeof import('./evidence.ts').Evidence>

/** The records of a test: only what the sentence is about. */
export function recorded(lists: Lists = {}): Evidence {
  return evidenceOf(lists)
}

/** One full-time coach with a contract all through, and what else the sentence is about. */
export function oneCoach(lists: Lists = {}): Evidence {
  return evidenceOf({ contracts: [{ coach: 'fatima', fte: 1, from: '2025-01-01' }], ...lists })
}
