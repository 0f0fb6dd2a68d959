import type { Adaptation } from '#src/adaptations/adaptation.ts'
import type { Learned } from '#src/instruction/learned.ts'
import type { JobInstrument } from '#src/jobs/job-instrument.ts'
import type { JobAt } from '#src/jobs/store.ts'
import type { JobTerms } from '#src/jobs/terms.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Participant } from '#src/participants/participant.ts'
import type { SupportAround } from '#src/support/around.ts'

/** Everything the page of one job shows. */
export interface JobWhole {
  participant: Participant
  job: JobAt
  /** All jobs of the person. */
  jobs: readonly JobAt[]
  terms: readonly JobTerms[]
  instruments: readonly JobInstrument[]
  adaptations: readonly Adaptation[]
  support: SupportAround
  /** The tasks somebody learns in this job. */
  learned: readonly Learned[]
  /** A change of hours or pay that was recorded just now. */
  changed: JobTerms | undefined
  today: Day
  mayRecord: boolean
}
