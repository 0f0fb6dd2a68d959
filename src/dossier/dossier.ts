import type { ContactAt } from '#src/contacts/store.ts'
import type { AroundPerson } from '#src/cover/person-store.ts'
import type { Education } from '#src/education/education.ts'
import type { Enrolment } from '#src/enrolments/enrolment.ts'
import type { Assignment } from '#src/enrolments/store.ts'
import type { JobAt } from '#src/jobs/store.ts'
import type { JobTerms } from '#src/jobs/terms.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Participant } from '#src/participants/participant.ts'
import type { SupportOfPerson } from '#src/support/around.ts'

/** Everything the page of one person shows, as far as the visitor may see it. */
export interface Dossier {
  participant: Participant
  enrolments: readonly (Enrolment & { team: string; treatmentTeam: string | null })[]
  assignments: readonly (Assignment & { coach: string; phone: string | null })[]
  jobs: readonly JobAt[]
  terms: readonly JobTerms[]
  education: readonly Education[]
  support: SupportOfPerson
  contacts: readonly ContactAt[]
  around: AroundPerson
  today: Day
}

/** What the visitor may do on the page; the same rules guard the actions. */
export interface DossierRights {
  record: boolean
  note: boolean
  enrol: boolean
  assign: boolean
  log: boolean
}
