import type { Day } from '#src/kernel/day.ts'
import type { ImportedJob } from './job.ts'
import type { ImportedPerson, RowRef } from './person.ts'
import type { Problem } from './problem.ts'
import type { IgnoredRow, IgnoredWhy } from './rows.ts'

/** A contact with an employer; of a "first employer contact" column only the day is known. */
export interface ImportedEmployerContact extends RowRef {
  personKey: string
  employerName: string | null
  on: Day
  kind: string | null
  result: string | null
  isFirst: boolean
}

/** Free text about a person, kept as it was written. */
export interface ImportedNote extends RowRef {
  personKey: string
  text: string
}

/** What became of the rows of one sheet: `rows` = imported + waiting + all ignored. */
export interface SheetTally {
  sheet: string
  rows: number
  imported: number
  waiting: number
  ignored: Partial<Record<IgnoredWhy, number>>
}

/** What a file holds once judged: rows that can be imported, rows that wait with their reasons, and the count of every row. */
export interface Judgement {
  persons: ImportedPerson[]
  jobs: ImportedJob[]
  employerContacts: ImportedEmployerContact[]
  notes: ImportedNote[]
  problems: Problem[]
  tally: SheetTally[]
  /** Rows left out, but for empty rows and sheets that are not imported; those are only counted. */
  ignored: IgnoredRow[]
}

/** A judgement before the first row. */
export function emptyJudgement(): Judgement {
  return { persons: [], jobs: [], employerContacts: [], notes: [], problems: [], tally: [], ignored: [] }
}
