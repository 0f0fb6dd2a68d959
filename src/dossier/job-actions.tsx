import { jobOf } from '#src/jobs/actions.tsx'
import { listInstruments } from '#src/jobs/instrument-store.ts'
import { listJobs } from '#src/jobs/store.ts'
import { listTerms } from '#src/jobs/terms-store.ts'
import { supportContacts, supportPeriod } from '#src/support/store.ts'
import type { Action } from '#src/web/visit.ts'
import { JobPage } from './job-page.tsx'

export const showJob: Action = async (visit) => {
  const found = await jobOf(visit)
  if (!found) return visit.notFound()
  const { participant, job } = found
  const terms = await listTerms(visit, [job.id])
  const period = await supportPeriod(visit, participant.id)
  const ends = [period.supportedUntilOn, job.supportUntilOn].filter((day) => day != null).sort()
  return visit.page(
    <JobPage
      {...found} today={visit.today} mayRecord={visit.may('job.record')} jobs={await listJobs(visit, [participant.id])} terms={terms} instruments={await listInstruments(visit, [job.id])}
      contacts={(await supportContacts(visit, [participant.id])).get(participant.id)!} followed={{ ...job, ...period, supportedUntilOn: ends[0] ?? null }} changed={terms.find(({ id }) => id === visit.query.get('changed'))}
    />,
  )
}
