import { ButtonLink } from '#src/design/button.tsx'
import { Columns, Row, Stack } from '#src/design/layout.tsx'
import { Badge } from '#src/design/marks.tsx'
import { Undo } from '#src/design/notice.tsx'
import { Hint } from '#src/design/written.tsx'
import { JobEnding } from '#src/jobs/end-section.tsx'
import { JobInstruments } from '#src/jobs/instrument-section.tsx'
import { JobCounting, JobFacts } from '#src/jobs/job-sections.tsx'
import { isPaid, stateOn } from '#src/jobs/job.ts'
import { JobTermsCard } from '#src/jobs/terms-section.tsx'
import { termsWords } from '#src/jobs/terms-words.ts'
import { jobWords } from '#src/jobs/words.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { RhythmCard } from '#src/support/rhythm-section.tsx'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showPeriod } from '#src/words/show.ts'
import type { JobWhole } from './job-whole.ts'
import { dossierWords } from './words.ts'

/** One job, whole: what is due, how hours and pay went, which schemes go with it, its facts and how it counts. */
export function JobPage(props: JobWhole) {
  const { participant, job, jobs, terms, instruments, contacts, followed, changed, today, mayRecord } = props
  const words = useWords(dossierWords)
  const ending = useWords(termsWords)
  return (
    <PersonPage
      participant={participant} tab="work" title={useWords(jobWords).editTitle(job.title, job.employer)}
      notices={changed && mayRecord && <Undo action={urls.removeJobTerms(participant.id, job.id, changed.id)}>{ending.saved}</Undo>}
      secondary={mayRecord && <>
        <ButtonLink href={urls.editJob(participant.id, job.id)} kind="secondary" icon="edit">{words.editJob}</ButtonLink>
        {job.endedOn === null && <ButtonLink href={urls.endJob(participant.id, job.id)} kind="secondary">{words.endJob}</ButtonLink>}
      </>}
    >
      <Head job={job} today={today} />
      <Columns>
        <Stack>
          {job.endedOn !== null && <JobEnding job={job} mayRecord={mayRecord} />}
          <RhythmCard job={job} followed={followed} contacts={contacts} today={today} mayRecord={mayRecord} />
          <JobTermsCard job={job} terms={terms} bornOn={participant.bornOn} today={today} mayRecord={mayRecord} />
          <JobInstruments job={job} instruments={instruments} today={today} mayRecord={mayRecord} />
        </Stack>
        <Stack>
          <JobFacts job={job} jobs={jobs} mayRecord={mayRecord} />
          <JobCounting job={job} mayRecord={mayRecord} />
        </Stack>
      </Columns>
    </PersonPage>
  )
}

/** The tone of a job where it stands: paid work looks alike whatever its label. */
function Head({ job, today }: Pick<JobWhole, 'job' | 'today'>) {
  const words = useWords(dossierWords)
  const locale = useLocale()
  const state = stateOn(job, today)
  return <Row><Badge tone={state === 'over' ? 'sand' : isPaid(job) ? 'moss' : 'sky'}>{words.jobStates[state]}</Badge><Hint>{showPeriod({ from: job.startedOn, until: job.endedOn }, locale)}</Hint></Row>
}
