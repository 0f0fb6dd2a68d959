import type { ComponentChildren } from 'preact'
import { ButtonLink } from '#src/design/button.tsx'
import { Card, Columns, Row, Section, Stack } from '#src/design/layout.tsx'
import { Badge, Text, TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Hint } from '#src/design/written.tsx'
import { EducationSection } from '#src/education/section.tsx'
import { instructionWords } from '#src/instruction/words.ts'
import { endWords } from '#src/jobs/end-words.ts'
import { useCountingLine } from '#src/jobs/job-sections.tsx'
import { isPaid, stateOn } from '#src/jobs/job.ts'
import type { JobAt } from '#src/jobs/store.ts'
import { termsHistory, termsOn } from '#src/jobs/terms.ts'
import { jobWords } from '#src/jobs/words.ts'
import { AdviceCard } from '#src/support/advice-section.tsx'
import { asksForSupport, nextSupportDue } from '#src/support/rhythm.ts'
import { isSoon, useDueSentence } from '#src/support/rhythm-section.tsx'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort, showPeriod } from '#src/words/show.ts'
import { showNumber } from '#src/words/show-number.ts'
import type { Dossier } from './dossier.ts'
import { dossierWords } from './words.ts'

interface WorkProps {
  dossier: Dossier
  mayRecord: boolean
}

const byState = (job: JobAt, on: Dossier['today']) => ['now', 'soon', 'over'].indexOf(stateOn(job, on))

/** Hours of a job that hold on a day; of one still to begin or over, those nearest to it. */
function hoursOf(job: JobAt, { terms, today }: Dossier): number | null {
  const own = terms.filter(({ jobId }) => jobId === job.id)
  return (termsOn(job, own, today) ?? termsHistory(job, own).at(job.startedOn > today ? 0 : -1)!).hoursPerWeek
}

/** The work somebody has, will have and had; what is unpaid stands apart and is never counted as paid. */
export function Work({ dossier, mayRecord }: WorkProps) {
  const words = useWords(dossierWords)
  const locale = useLocale()
  const { jobs, participant, today } = dossier
  const paid = (state: ReturnType<typeof stateOn>) => jobs.filter((job) => isPaid(job) && stateOn(job, today) === state)
  const unpaid = jobs.filter((job) => !isPaid(job)).sort((a, b) => byState(a, today) - byState(b, today))
  const hours = paid('now').map((job) => hoursOf(job, dossier))
  const together = hours.length > 1 && hours.every((count) => count !== null) ? words.together(showNumber(hours.reduce((sum, count) => sum! + count!, 0)!, locale)) : undefined
  const cards = (list: readonly JobAt[]) => list.map((job) => <JobCard key={job.id} job={job} dossier={dossier} />)
  return (
    <Columns>
      <Stack>
        {jobs.length === 0 && <EmptyState title={words.noWork} />}
        <Group title={words.workNow} lead={together}>{cards(paid('now'))}</Group>
        <Group title={words.workSoon}>{cards(paid('soon'))}</Group>
        <Group title={words.unpaidNow}>{cards(unpaid)}</Group>
        <Group title={words.workBefore}>{cards(paid('over'))}</Group>
        <EducationSection participantId={participant.id} education={dossier.education} today={today} mayRecord={mayRecord} />
      </Stack>
      <Stack>
        <Row>
          {mayRecord && <ButtonLink href={urls.newJob(participant.id)} kind="secondary" icon="plus">{words.newJob}</ButtonLink>}
          <ButtonLink href={urls.applications(participant.id)} kind="secondary">{words.applications}</ButtonLink>
          {mayRecord && <ButtonLink href={urls.matches(participant.id)} kind="secondary" icon="search">{words.matches}</ButtonLink>}
        </Row>
        <AdviceCard participantId={participant.id} moments={[]} offers={dossier.support.advice} mayRecord={mayRecord} />
      </Stack>
    </Columns>
  )
}

function Group({ title, lead, children }: { title: string; lead?: string | undefined; children: ComponentChildren[] }) {
  return children.length === 0 ? null : <Section title={title} lead={lead}><Stack>{children}</Stack></Section>
}

function JobCard({ job, dossier }: { job: JobAt; dossier: Dossier }) {
  const words = useWords(dossierWords)
  const learning = useWords(instructionWords).link
  const counting = useCountingLine(job)
  const sentence = useDueSentence()
  const { today, support: { seen, period } } = dossier
  const state = stateOn(job, today)
  const followed = { ...job, ...period, supportedUntilOn: job.supportUntilOn ?? period.supportedUntilOn ?? null }
  const due = asksForSupport(job) && (state !== 'over' || job.nextSearchOn === null) ? nextSupportDue(followed, seen, today) : undefined
  return (
    <Card title={<a href={urls.job(job.participantId, job.id)}>{job.title} · {job.employer}</a>} action={<Badge tone={state === 'over' ? 'sand' : isPaid(job) ? 'moss' : 'sky'}>{words.jobStates[state]}</Badge>}>
      <Stack gap="tight">
        <Facts job={job} dossier={dossier} />
        {due && (due.late || due.fromOn <= today) && (isSoon(due, today) ? <Text tone={due.late ? 'late' : 'strong'}>{sentence(due)}</Text> : <Hint>{sentence(due)}</Hint>)}
        {counting && <Hint>{counting}</Hint>}
        {state !== 'over' && <p><a href={urls.learning(job.participantId, job.id)}>{learning}</a></p>}
      </Stack>
    </Card>
  )
}

function Facts({ job, dossier }: { job: JobAt; dossier: Dossier }) {
  const words = useWords(dossierWords)
  const jobs = useWords(jobWords)
  const ends = useWords(endWords)
  const locale = useLocale()
  const hours = hoursOf(job, dossier)
  const contract = job.contractKind && jobs.contractKinds[job.contractKind as keyof typeof jobs.contractKinds]
  const until = job.endedOn === null && job.contractEndsOn && words.contractUntil(showDayShort(job.contractEndsOn, locale))
  const telling = job.endReason === 'other' || job.endReason === 'unknown' ? null : job.endReason
  const sub = [jobs.workForms[job.workForm], contract, until, job.formalEmployer && words.paidBy(job.formalEmployer), telling && ends.endReasons[telling as keyof typeof ends.endReasons]]
  return <TwoLines main={[showPeriod({ from: job.startedOn, until: job.endedOn }, locale), hours !== null && words.perWeek(showNumber(hours, locale))].filter(Boolean).join(' · ')} sub={[...new Set(sub.filter(Boolean))].join(' · ')} />
}
