import type { ComponentChildren } from 'preact'
import { Button, ButtonLink, PostButton } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, Field, Select, TextArea } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Columns, Stack } from '#src/design/layout.tsx'
import { TwoLines } from '#src/design/marks.tsx'
import { EmptyState, Notice } from '#src/design/notice.tsx'
import { Summary } from '#src/design/summary.tsx'
import { Table } from '#src/design/table.tsx'
import { Timeline } from '#src/design/timeline.tsx'
import { Written } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import type { LeadAt } from '#src/leads/store.ts'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import { noReasons } from './application.ts'
import { isNo, mayFollow, type Stage, stages } from './stage.ts'
import { StageMark } from './stage-mark.tsx'
import type { StepAt } from './step-store.ts'
import type { ApplicationAt } from './store.ts'
import { applicationWords } from './words.ts'

/** Where one person is being tried, and how each stands. */
export function ApplicationsPage({ participant, applications, today, mayRecord }: { participant: Participant; applications: readonly ApplicationAt[]; today: Day; mayRecord: boolean }) {
  const words = useWords(applicationWords)
  const running = applications.filter(({ stage }) => !isNo(stage))
  const over = applications.filter(({ stage }) => isNo(stage))
  return (
    <PersonPage participant={participant} tab="work" title={words.title}
      primary={mayRecord && <ButtonLink href={urls.newApplication(participant.id)} icon="plus">{words.add}</ButtonLink>}
      secondary={mayRecord && <ButtonLink href={urls.matches(participant.id)} kind="secondary" icon="search">{words.matches}</ButtonLink>}
    >
      <Stack gap="wide">
        <Card flush={running.length > 0} title={over.length > 0 ? words.openFirst : undefined}>
          {running.length > 0 && <ApplicationTable applications={running} today={today} />}
          {running.length === 0 && <EmptyState title={over.length > 0 ? words.noneNow : words.none} action={mayRecord && <ButtonLink href={urls.leads()} kind="secondary">{words.back}</ButtonLink>}>{words.noneText}</EmptyState>}
        </Card>
        {over.length > 0 && <Card flush title={words.over}><ApplicationTable applications={over} today={today} /></Card>}
      </Stack>
    </PersonPage>
  )
}

function ApplicationTable({ applications, today }: { applications: readonly ApplicationAt[]; today: Day }) {
  const words = useWords(applicationWords)
  const locale = useLocale()
  return (
    <Table
      caption={words.caption} rows={applications} rowKey={({ id }) => id} empty={null}
      columns={[
        { key: 'work', label: words.work, cell: (one) => <TwoLines main={<a href={urls.application(one.participantId, one.id)}>{one.title}</a>} sub={one.employer} /> },
        { key: 'stage', label: words.stage, cell: (one) => <StageMark step={one} today={today} /> },
        { key: 'last', label: words.last, cell: (one) => showDayShort(one.onDay, locale) },
        { key: 'reason', label: words.reason, cell: (one) => (one.reason ? words.reasons[one.reason] : '') },
      ]}
    />
  )
}

interface FormProps {
  participant: Participant
  values: FormValues
  errors?: Record<string, string>
}

/** Trying somebody at an employer, for an opening or on the open. */
export function NewApplicationPage({ participant, id, lead, employers, values, errors, banner }: FormProps & { id: string; lead: LeadAt | undefined; employers: readonly string[]; banner?: ComponentChildren }) {
  const words = useWords(applicationWords)
  return (
    <PersonPage participant={participant} tab="work" title={words.newTitle} notices={banner}>
      <Form action={urls.applications(participant.id)} hidden={{ id, ...(lead ? { leadId: lead.id } : {}) }} values={values} errors={errors ?? {}}>
        {lead
          ? <Summary lines={[{ label: words.lead, value: <a href={urls.lead(lead.id)}>{lead.title}</a> }, { label: words.employer, value: lead.employer }]} />
          : <><Field name="employerName" label={words.employer} list={employers} width="full" /><Field name="title" label={words.name} width="full" /></>}
        <StepFields label={words.step} options={stages} />
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </PersonPage>
  )
}

function StepFields({ label, options }: { label: string; options: readonly Stage[] }) {
  const words = useWords(applicationWords)
  return (
    <>
      <Choice name="stage" label={label} options={options.map((value) => ({ value, label: words.stages[value] }))} />
      <DayField name="onDay" label={words.onDay} hint={words.onDayHint} />
      <Select name="reason" label={words.reason} hint={words.reasonHint} options={noReasons.map((value) => ({ value, label: words.reasons[value] }))} optional />
      <TextArea name="note" label={words.note} hint={words.noteHint} rows={4} readers={words.readers} optional />
    </>
  )
}

interface ApplicationProps extends FormProps {
  application: ApplicationAt
  steps: readonly StepAt[]
  stepId: string
  today: Day
  mayRecord: boolean
  banner?: ComponentChildren
}

/** One application: how it stands, what happened, and what happens now. */
export function ApplicationPage({ participant, application, steps, stepId, today, mayRecord, values, errors, banner }: ApplicationProps) {
  const words = useWords(applicationWords)
  return (
    <PersonPage participant={participant} tab="work" title={words.at(application.title, application.employer)} notices={banner}
      secondary={application.leadId && <ButtonLink href={urls.lead(application.leadId)} kind="secondary" icon="briefcase">{words.lead}</ButtonLink>}
    >
      <Columns>
        <Stack>
          {application.stage === 'hired' && mayRecord && <Hired application={application} />}
          {mayRecord && (
            <Card title={words.nextStep}>
              <Form action={urls.applicationSteps(participant.id, application.id)} hidden={{ id: stepId }} values={values} errors={errors ?? {}}>
                <StepFields label={words.step} options={mayFollow[application.stage]} />
                <Actions><Button>{words.save}</Button></Actions>
              </Form>
            </Card>
          )}
        </Stack>
        <History steps={steps} application={application} today={today} mayRecord={mayRecord} />
      </Columns>
    </PersonPage>
  )
}

function Hired({ application }: { application: ApplicationAt }) {
  const words = useWords(applicationWords)
  const { participantId, id, jobId, leadId, leadOpen } = application
  return (
    <Notice kind="good" title={words.hiredTitle}>
      {jobId === null && <p>{words.hiredText}</p>}
      <p>{jobId ? <a href={urls.job(participantId, jobId)}>{words.toJob}</a> : <ButtonLink href={`${urls.newJob(participantId)}?application=${id}`} small>{words.newJob}</ButtonLink>}</p>
      {leadId && leadOpen && <p>{words.leadOpen} <a href={urls.closeLead(leadId)}>{words.closeLead}</a></p>}
    </Notice>
  )
}

function History({ steps, application, today, mayRecord }: Pick<ApplicationProps, 'steps' | 'application' | 'today' | 'mayRecord'>) {
  const words = useWords(applicationWords)
  const locale = useLocale()
  return (
    <Card title={words.history}>
      <Timeline wide label={words.history} entries={steps.map((step) => ({
        key: step.id, when: showDayShort(step.onDay, locale), tone: step.stage === 'hired' ? 'moss' as const : isNo(step.stage) ? 'sand' as const : 'petrol' as const,
        title: step.onDay > today ? words.planned(words.stages[step.stage]) : words.stages[step.stage],
        meta: [step.reason && words.reasons[step.reason], words.by(step.coach)].filter(Boolean).join(' · '),
        body: <>{step.note && <Written>{step.note}</Written>}{mayRecord && step.removable && <PostButton kind="quiet" small icon="undo" action={urls.removeApplicationStep(application.participantId, application.id, step.id)}>{words.remove}</PostButton>}</>,
      }))} />
    </Card>
  )
}
