import type { Day } from '#src/kernel/day.ts'

/** In what part somebody reads about a person. */
export type ReaderPart = 'coach' | 'cover' | 'teamLead' | 'treatmentTeam' | 'employer' | 'person'

/** Somebody who can read about a person today: by name, or as a team. */
export interface Reader {
  part: ReaderPart
  name: string
  /** Since when an employer's page is open, or until when somebody covers. */
  on: Day | null
}
