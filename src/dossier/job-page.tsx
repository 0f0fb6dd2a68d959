import { AdaptationsCard } from '#src/adaptations/section.tsx'
import { ButtonLink } from '#src/design/button.tsx'
import { Columns, Row, Stack } from '#src/design/layout.tsx'
import { Badge } from '#src/design/marks.tsx'
import { Hint } from '#src/design/written.tsx'
import { agreementWords } from '#src/agreements/words.ts'
import { LearningCard } from '#src/instruction/pages.tsx'
import { JobEnding } from '#src/jobs/end-section.tsx'
import { JobInstruments } from '#src/jobs/instrument-section.tsx'
import { JobCounting, JobFacts } from '#src/jobs/job-sections.tsx'
import { isPaid, stateOn } from '#src/jobs/job.ts'
import { JobTermsCard } from '#src/jobs/terms-section.tsx'
import { jobWords } from '#src/jobs/words.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { AfterChange, JobSupport, JobSupportBeside } from '#src/support/job-support.tsx'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showPeriod } from '#src/words/show.ts'
import type { JobWhole } from './job-whole.ts'
import { dossierWords } from './words.ts'

/** One job, whole: what is due, how hours and pay went, which schemes go with it, its facts and how it counts. */
export function JobPage(props: JobWhole) {
  const { participant, job, jobs, terms, instruments, adaptations, support, learned, changed, today, mayRecord } = props
  const about = { job, today, mayRecord }
  const words = useWords(dossierWords)
  const agreement = useWords(agreementWords).short
  return (
    <PersonPage
      participant={participant} tab="work" title={useWords(jobWords).editTitle(job.title, job.employer)}
      notices={changed && mayRecord && <AfterChange job={job} changed={changed} support={support} />}
      secondary={mayRecord && <>
        <ButtonLink href={urls.agreement(participant.id, job.id)} kind="secondary" icon="people">{agreement}</ButtonLink>
        <ButtonLink href={urls.editJob(participant.id, job.id)} kind="secondary" icon="edit">{words.editJob}</ButtonLink>
        {job.endedOn === null && <ButtonLink href={urls.endJob(participant.id, job.id)} kind="secondary">{words.endJob}</ButtonLink>}
      </>}
    >
      <Head job={job} today={today} />
      <Columns>
        <Stack>
          {job.endedOn !== null && <JobEnding job={job} mayRecord={mayRecord} />}
          <JobSupport {...about} support={support} />
          <JobTermsCard {...about} terms={terms} bornOn={participant.bornOn} instruments={instruments} />
          <JobInstruments {...about} instruments={instruments} />
          <AdaptationsCard {...about} adaptations={adaptations} />
        </Stack>
        <Stack>
          <LearningCard job={job} learned={learned} />
          <JobFacts {...about} jobs={jobs} />
          <JobCounting {...about} />
          <JobSupportBeside {...about} support={support} />
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
