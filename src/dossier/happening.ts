import type { Day } from '#src/kernel/day.ts'

/** What kind of thing happened; the timeline can show one kind at a time. */
export const happeningKinds = ['contact', 'work', 'search', 'learning', 'plan', 'meeting', 'support'] as const
export type HappeningKind = (typeof happeningKinds)[number]

/** One thing that happened in somebody's trajectory, wherever it was recorded. */
export interface Happening {
  kind: HappeningKind
  /** What exactly: a kind of contact, `jobStarted`, `profile`. */
  what: string
  id: string
  /** What it belongs to, where its page stands below another. */
  parentId: string | null
  onDay: Day
  /** Whom or what it is about: an employer, a job, a team. */
  about: string | null
  body: string | null
  by: string | null
  nextOn: Day | null
  nextStep: string | null
}

/** The kind that an address asks for; undefined for everything. */
export function kindAsked(text: string | null): HappeningKind | undefined {
  return happeningKinds.find((kind) => kind === text)
}

/**
 * One page of what happened, from rows that are newest first and one more than fit. A page ends where a day ends, so that the next page, which begins before that
 * day, forgets nothing; a single day that fills a page whole is cut.
 */
export function pageOf(rows: readonly Happening[], fits: number): { happenings: readonly Happening[]; more: boolean } {
  const over = rows[fits]
  if (!over) return { happenings: rows, more: false }
  const whole = rows.slice(0, fits).filter(({ onDay }) => onDay > over.onDay)
  return { happenings: whole.length > 0 ? whole : rows.slice(0, fits), more: true }
}
