import type { ComponentChildren } from 'preact'
import { Button, ButtonLink, PostButton } from '#src/design/button.tsx'
import { DayField } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Row, Stack } from '#src/design/layout.tsx'
import { Badge, TwoLines } from '#src/design/marks.tsx'
import { Notice } from '#src/design/notice.tsx'
import { Hint } from '#src/design/written.tsx'
import type { JobInstrument } from '#src/jobs/job-instrument.ts'
import { instrumentWords } from '#src/jobs/instrument-words.ts'
import type { JobAt } from '#src/jobs/store.ts'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showWeekday } from '#src/words/show.ts'
import type { LossStep } from './loss.ts'
import { supportWords } from './words.ts'

interface LossProps {
  participant: Participant
  job: JobAt
  steps: readonly LossStep[]
  /** Schemes that still run: whoever pays must hear that the job ended. */
  running: readonly JobInstrument[]
  values: FormValues
  errors?: Record<string, string>
}

/** After a job ended: what to do together, done or still open. */
export function LossPage(props: LossProps) {
  const { participant, job, steps, running } = props
  const words = useWords(supportWords)
  const locale = useLocale()
  return (
    <PersonPage participant={participant} tab="work" title={words.afterTitle}
      secondary={<><PostButton action={urls.endJob(participant.id, job.id)} fields={{ resume: 'yes' }} kind="quiet" icon="undo">{words.undo}</PostButton><ButtonLink href={urls.job(participant.id, job.id)} kind="secondary">{words.back}</ButtonLink></>}>
      <Hint>{words.afterLead(job.title, job.employer, showDay(job.endedOn!, locale))}</Hint>
      {steps.map((step) => <Step key={step.what} step={step} {...props} />)}
      {running.length > 0 && <Running running={running} />}
    </PersonPage>
  )
}

function Step({ step, ...props }: LossProps & { step: LossStep }) {
  const { participant, job } = props
  const words = useWords(supportWords)
  const locale = useLocale()
  const { what, done, dueOn, late, free } = step
  const links: Record<LossStep['what'], ComponentChildren> = {
    contact: !done && (
      <Row>
        <ButtonLink href={`${urls.newAppointment()}?participant=${participant.id}`} small icon="calendar">{words.plan}</ButtonLink>
        <ButtonLink href={`${urls.newContact()}?participant=${participant.id}&job=${job.id}`} kind="secondary" small icon="plus">{words.record}</ButtonLink>
      </Row>
    ),
    lessons: <ButtonLink href={urls.jobLessons(participant.id, job.id)} kind="secondary" small>{done ? words.see : words.write}</ButtonLink>,
    profile: <ButtonLink href={done ? urls.personPlan(participant.id) : `${urls.profileSection(participant.id, 'history')}?job=${job.id}&occasion=jobEnd`} kind="secondary" small>{words.toProfile}</ButtonLink>,
    search: !done && <NextSearch {...props} />,
  }
  const when = done === true ? words.done : done ? words.doneOn(showDay(done, locale)) : dueOn === null ? (free ? words.free : words.todo) : late ? words.lateSince(showWeekday(dueOn, locale)) : words.until(showWeekday(dueOn, locale))
  return (
    <Card>
      <Stack>
        <Row><TwoLines main={words.steps[what]} sub={free ? words.otherWork : words.stepHints[what]} /><Badge tone={done ? 'moss' : late ? 'brick' : what === 'contact' ? 'saffron' : 'sand'}>{when}</Badge></Row>
        {links[what]}
      </Stack>
    </Card>
  )
}

function NextSearch({ participant, job, values, errors }: LossProps) {
  const words = useWords(supportWords)
  return (
    <Form action={urls.nextSearch(participant.id, job.id)} id="search" values={values} errors={errors ?? {}} guard={false}>
      <DayField name="nextSearchOn" label={words.nextSearchOn} />
      <Actions><Button kind="secondary">{words.start}</Button></Actions>
    </Form>
  )
}

function Running({ running }: { running: readonly JobInstrument[] }) {
  const words = useWords(supportWords)
  const { instruments } = useWords(instrumentWords)
  return (
    <Notice kind="warn" title={words.running}>
      {running.map(({ id, instrument, authority, phone }) => <p key={id}>{[instruments[instrument], authority].filter(Boolean).join(' · ')}{phone && <>{' · '}<a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a></>}</p>)}
    </Notice>
  )
}
