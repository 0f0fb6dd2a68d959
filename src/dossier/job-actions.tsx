import { listAdaptations } from '#src/adaptations/store.ts'
import { learningOf } from '#src/instruction/about-store.ts'
import { jobOf } from '#src/jobs/actions.tsx'
import { listInstruments } from '#src/jobs/instrument-store.ts'
import { listJobs } from '#src/jobs/store.ts'
import { listTerms } from '#src/jobs/terms-store.ts'
import { supportAround } from '#src/support/around-store.ts'
import type { Action } from '#src/web/visit.ts'
import { JobPage } from './job-page.tsx'

export const showJob: Action = async (visit) => {
  const found = await jobOf(visit)
  if (!found) return visit.notFound()
  const { participant, job } = found
  const terms = await listTerms(visit, [job.id])
  return visit.page(
    <JobPage
      {...found} terms={terms} jobs={await listJobs(visit, [participant.id])} instruments={await listInstruments(visit, [job.id])} adaptations={await listAdaptations(visit, job.id)} support={await supportAround(visit, job, terms)}
      learned={await learningOf(visit, job.id)} changed={terms.find(({ id }) => id === visit.query.get('changed'))} today={visit.today} mayRecord={visit.may('job.record')}
    />,
  )
}
