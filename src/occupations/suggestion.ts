import { searchOccupations, type FoundOccupation } from './search.ts'
import type { Agreement } from './word-match.ts'

/** What a person's own job title may be called in ISCO-08; a coach chooses, nothing is filled in. */
export interface OccupationSuggestion {
  /** Exactly as typed. */
  jobTitle: string
  /** The best first, at most three; empty when nothing resembles it. */
  suggestions: FoundOccupation[]
}

/** What stands in a job title without saying what the work is. */
const asides: readonly RegExp[] = [
  /\(.*?\)/g,
  /\b[mvx]\s*\/\s*[mvx](\s*\/\s*[mvx])?\b/gi,
  /\b\d+([.,]\d+)?\s*(-\s*\d+\s*)?(uur|u|fte|%).*$/i,
  /\b(allround|junior|senior|medior|oproepkracht|parttime|fulltime|leerling|stagiaire?|gediplomeerd|ervaren)\b/gi,
]
const wholeTitle = new Set<Agreement>(['code', 'same', 'form'])
const workplace = /\s(bij|@|voor)\s.*$/i

/**
 * Unit groups for a job title as a person or a contract words it: `Allround schoonmaker (m/v) bij Blom, 16 uur` is read as
 * `schoonmaker`. The title itself is kept as typed.
 */
export function suggestOccupation(jobTitle: string): OccupationSuggestion {
  const core = asides.reduce((rest, aside) => rest.replace(aside, ' '), jobTitle)
  const readings = [jobTitle, core.replace(workplace, ''), core].map((text) => searchOccupations(text, 3))
  const whole = readings.find(([first]) => first !== undefined && wholeTitle.has(first.because.agreement))
  return { jobTitle, suggestions: whole ?? readings.findLast((found) => found.length > 0) ?? [] }
}
