import { ButtonLink } from '#src/design/button.tsx'
import { Card, Row, Stack } from '#src/design/layout.tsx'
import { Badge, TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { endWords } from '#src/jobs/end-words.ts'
import { isPaid, stateOn } from '#src/jobs/job.ts'
import type { JobAt } from '#src/jobs/store.ts'
import { jobWords } from '#src/jobs/words.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showPeriod } from '#src/words/show.ts'
import { showNumber } from '#src/words/show-number.ts'
import type { Dossier } from './dossier.ts'
import { dossierWords } from './words.ts'

/** The work somebody has and had, in one line each; the page of a job tells the rest. */
export function Jobs({ dossier, mayRecord }: { dossier: Dossier; mayRecord: boolean }) {
  const words = useWords(dossierWords)
  const { jobs, participant } = dossier
  return (
    <Card title={words.work} action={mayRecord && <ButtonLink href={urls.newJob(participant.id)} kind="secondary" small icon="plus">{words.newJob}</ButtonLink>}>
      {jobs.length === 0 && <EmptyState title={words.noWork} />}
      <Stack>{jobs.map((job) => <OneJob key={job.id} job={job} today={dossier.today} />)}</Stack>
    </Card>
  )
}

function OneJob({ job, today }: { job: JobAt; today: Dossier['today'] }) {
  const words = useWords(dossierWords)
  const jobs = useWords(jobWords)
  const ends = useWords(endWords)
  const locale = useLocale()
  const state = stateOn(job, today)
  const sub = [showPeriod({ from: job.startedOn, until: job.endedOn }, locale), state === 'now' && job.hoursPerWeek && words.perWeek(showNumber(job.hoursPerWeek, locale)), jobs.workForms[job.workForm], job.endReason && ends.endReasons[job.endReason as keyof typeof ends.endReasons]]
  return (
    <Row>
      <TwoLines main={<a href={urls.job(job.participantId, job.id)}>{job.title} · {job.employer}</a>} sub={sub.filter(Boolean).join(' · ')} />
      {state !== 'over' && <Badge tone={isPaid(job) ? 'moss' : 'sky'}>{words.jobStates[state]}</Badge>}
    </Row>
  )
}
