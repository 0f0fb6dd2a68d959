import type { Name } from '#src/participants/participant.ts'

/** Why somebody who came in with an import is not taken away with it. */
export type StayReason = 'contact' | 'job' | 'enrolment' | 'coach' | 'emergency' | 'changed'

/** Somebody for whom something was done after the import, so that undoing it leaves them alone. */
export interface Stayer extends Name {
  id: string
  reasons: StayReason[]
}
