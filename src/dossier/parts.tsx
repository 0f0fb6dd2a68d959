import { ButtonLink, PostButton } from '#src/design/button.tsx'
import { Card, Row, Stack } from '#src/design/layout.tsx'
import { Badge, TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Summary } from '#src/design/summary.tsx'
import { Hint } from '#src/design/written.tsx'
import { enrolmentWords } from '#src/enrolments/words.ts'
import { isJobOn, isPaid } from '#src/jobs/job.ts'
import type { JobAt } from '#src/jobs/store.ts'
import { countingOf } from '#src/jobs/work-form.ts'
import { jobWords } from '#src/jobs/words.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showDayShort, showPeriod } from '#src/words/show.ts'
import { showNumber } from '#src/words/show-number.ts'
import type { Dossier } from './dossier.ts'
import { dossierWords } from './words.ts'

/** The work somebody has and had, each with how it counts and why. */
export function Jobs({ dossier, mayRecord }: { dossier: Dossier; mayRecord: boolean }) {
  const words = useWords(dossierWords)
  const { jobs, participant } = dossier
  return (
    <Card title={words.work} action={mayRecord && <ButtonLink href={urls.newJob(participant.id)} kind="secondary" small icon="plus">{words.newJob}</ButtonLink>}>
      {jobs.length === 0 && <EmptyState title={words.noWork} />}
      <Stack gap="wide">{jobs.map((job) => <OneJob key={job.id} job={job} dossier={dossier} mayRecord={mayRecord} />)}</Stack>
    </Card>
  )
}

function OneJob({ job, dossier: { participant, today }, mayRecord }: { job: JobAt; dossier: Dossier; mayRecord: boolean }) {
  const words = useWords(dossierWords)
  const jobs = useWords(jobWords)
  const locale = useLocale()
  const counting = countingOf(job, job.startedOn)
  const strict = counting === undefined || counting.strict === 'unknown' ? jobs.strictUnknown : counting.strict ? jobs.yes : jobs.no
  const running = isJobOn(job, today)
  return (
    <section>
      <Row>
        <TwoLines
          main={<>{job.title} · {job.employer}</>}
          sub={[showPeriod({ from: job.startedOn, until: job.endedOn }, locale), job.hoursPerWeek && words.perWeek(showNumber(job.hoursPerWeek, locale)), jobs.workForms[job.workForm], job.endReason && jobs.endReasons[job.endReason as keyof typeof jobs.endReasons]].filter(Boolean).join(' · ')}
        />
        {running && <Badge tone={isPaid(job) ? 'moss' : 'sky'}>{words.now}</Badge>}
      </Row>
      {counting && <Hint>{`${jobs.inclusive}: ${counting.inclusive ? jobs.yes : jobs.no}. ${jobs.strict}: ${strict}. ${jobs.because[counting.because]} ${jobs.rule(showDay(counting.ruleFrom, locale))}.`}</Hint>}
      {mayRecord && (
        <Row>
          <ButtonLink href={urls.job(participant.id, job.id)} kind="quiet" small icon="edit">{words.edit}</ButtonLink>
          {job.endedOn === null
            ? <ButtonLink href={urls.endJob(participant.id, job.id)} kind="quiet" small>{words.endJob}</ButtonLink>
            : <PostButton action={urls.endJob(participant.id, job.id)} fields={{ resume: 'yes' }} kind="quiet" small>{jobs.undoEnd}</PostButton>}
        </Row>
      )}
    </section>
  )
}

/** The periods of support, newest first. */
export function Support({ dossier, mayEnrol }: { dossier: Dossier; mayEnrol: boolean }) {
  const words = useWords(dossierWords)
  const enrolments = useWords(enrolmentWords)
  const locale = useLocale()
  const { participant } = dossier
  return (
    <Card title={words.support}>
      {dossier.enrolments.map((enrolment) => (
        <Stack key={enrolment.id} gap="tight">
          <Summary lines={[
            { label: words.team, value: enrolment.team },
            ...(enrolment.treatmentTeam ? [{ label: words.treatmentTeam, value: enrolment.treatmentTeam }] : []),
            { label: words.referred, value: enrolment.referredOn && showDay(enrolment.referredOn, locale) },
            { label: words.started, value: enrolment.startedOn ? showDay(enrolment.startedOn, locale) : words.notStarted },
            { label: words.atStart, value: enrolments.workStatuses[enrolment.workStatusAtStart as keyof typeof enrolments.workStatuses] },
            ...(enrolment.closedOn ? [{ label: words.closedOn, value: `${showDayShort(enrolment.closedOn, locale)}, ${enrolments.closeReasons[enrolment.closeReason as keyof typeof enrolments.closeReasons]}`, note: enrolment.closeNote }] : []),
          ]} />
          {mayEnrol && (enrolment.closedOn === null
            ? <Row><ButtonLink href={urls.closeEnrolment(participant.id, enrolment.id)} kind="quiet" small>{words.close}</ButtonLink></Row>
            : <Row><PostButton action={urls.reopenEnrolment(participant.id, enrolment.id)} kind="quiet" small>{words.reopen}</PostButton></Row>)}
        </Stack>
      ))}
    </Card>
  )
}
