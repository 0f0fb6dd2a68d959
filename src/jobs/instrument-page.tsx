import { Button, PostButton } from '#src/design/button.tsx'
import { DayField, Field, Select, TextArea } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { Hint } from '#src/design/written.tsx'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { participantWords } from '#src/participants/words.ts'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { labelled } from './form-details.tsx'
import { instrumentKinds, type JobInstrument } from './job-instrument.ts'
import type { JobAt } from './store.ts'
import { instrumentWords } from './instrument-words.ts'
import { jobWords } from './words.ts'

interface InstrumentProps {
  participant: Participant
  job: JobAt
  values: FormValues
  errors?: Record<string, string>
  /** Of a new one. */
  id?: string
  /** The one that changes. */
  instrument?: JobInstrument
}

/** A scheme of the state with this job: which, its dates, and whom to call. */
export function InstrumentPage({ participant, job, values, errors, id, instrument }: InstrumentProps) {
  const words = useWords(instrumentWords)
  const jobs = useWords(jobWords)
  return (
    <PersonPage participant={participant} tab="work" title={instrument ? words.instruments[instrument.instrument] : words.newTitle}>
      <Hint>{jobs.editTitle(job.title, job.employer)}</Hint>
      <Form action={instrument ? urls.instrument(participant.id, job.id, instrument.id) : urls.instruments(participant.id, job.id)} hidden={id ? { id } : {}} values={values} errors={errors ?? {}}>
        <Select name="instrument" label={words.instrument} options={labelled(instrumentKinds, words.instruments)} />
        <Field name="percent" label={words.percent} hint={words.percentHint} inputMode="numeric" width="short" optional />
        <FieldGroup title={words.life} hint={words.lifeHint}>
          <DayField name="askedOn" label={words.askedOn} optional />
          <DayField name="grantedOn" label={words.grantedOn} optional />
          <DayField name="refusedOn" label={words.refusedOn} optional />
          <DayField name="fromOn" label={words.fromOn} optional />
          <DayField name="untilOn" label={words.untilOn} optional />
        </FieldGroup>
        <FieldGroup title={words.whom}>
          <Field name="authority" label={words.authority} hint={words.authorityHint} width="full" optional />
          <Field name="phone" label={words.phone} type="tel" optional />
        </FieldGroup>
        <TextArea name="note" label={words.note} rows={3} readers={useWords(participantWords).readers} optional />
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
      {instrument && <PostButton kind="danger" action={urls.removeInstrument(participant.id, job.id, instrument.id)}>{words.remove}</PostButton>}
    </PersonPage>
  )
}
