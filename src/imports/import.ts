import type { Instant } from '#src/kernel/instant.ts'

/** Where an import stands: waiting for its layout to be confirmed, being read in, in, stopped halfway with nothing kept, or taken back. */
export const importStates = ['mapping', 'running', 'done', 'failed', 'undone'] as const
export type ImportState = (typeof importStates)[number]

/** One import as lists and pages show it. */
export interface ImportLine {
  id: string
  teamId: string
  team: string
  /** Who read it in; null on the command line. */
  staff: string | null
  fileName: string
  state: ImportState
  step: 'reading' | 'saving'
  /** Its layout was that of an earlier file. */
  recalled: boolean
  rowsTotal: number
  rowsDone: number
  persons: number
  jobs: number
  employerContacts: number
  waiting: number
  createdAt: Instant
  startedAt: Instant | null
  finishedAt: Instant | null
  undoneAt: Instant | null
}

/** A name of a file that fits on a line, without folders. */
export function fileNameOf(name: string): string {
  return name.replace(/^.*[/\\]/, '').replace(/[\p{Cc}\p{Cf}]/gu, '').slice(-120) || 'lijst'
}
