import { Button, PostButton } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, Field, Select, TextArea } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { Hint } from '#src/design/written.tsx'
import { DisclosureBanner } from '#src/disclosure/banner.tsx'
import type { MayBeTold } from '#src/disclosure/disclosure.ts'
import { labelled } from '#src/jobs/form-details.tsx'
import type { JobAt } from '#src/jobs/store.ts'
import { jobWords } from '#src/jobs/words.ts'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { adaptationKinds, askers } from './adaptation.ts'
import { adaptationWords } from './words.ts'

interface AdaptationProps {
  participant: Participant
  job: JobAt
  /** What the person wants this employer to know: an adaptation is asked for there. */
  told: MayBeTold
  values: FormValues
  errors?: Record<string, string>
  /** Of a new one. */
  id?: string
  /** The one that changes. */
  adaptationId?: string
}

/** An adaptation: what is needed and what was agreed first, money and days below, and whether it helps in both voices. */
export function AdaptationPage({ participant, job, told, values, errors, id, adaptationId }: AdaptationProps) {
  const words = useWords(adaptationWords)
  const jobs = useWords(jobWords)
  return (
    <PersonPage participant={participant} tab="work" title={words.newTitle}>
      <Hint>{jobs.editTitle(job.title, job.employer)}</Hint>
      <DisclosureBanner participant={participant} told={told} to={job.employer} />
      <Form action={adaptationId ? urls.adaptation(participant.id, job.id, adaptationId) : urls.adaptations(participant.id, job.id)} hidden={id ? { id } : {}} values={values} errors={errors ?? {}}>
        <TextArea name="need" label={words.need} hint={words.needHint} rows={3} readers={words.readers} />
        <Choice name="kind" label={words.kind} options={labelled(adaptationKinds, words.kinds)} />
        <Select name="askedBy" label={words.askedBy} options={labelled(askers, words.askers)} />
        <TextArea name="what" label={words.what} rows={3} readers={words.readers} optional />
        <LifeFields />
        <FieldGroup title={words.money}>
          <Field name="costCents" label={words.cost} hint={words.costHint} inputMode="decimal" width="short" optional />
          <Field name="payer" label={words.payer} optional />
        </FieldGroup>
        <FieldGroup title={words.effect}>
          <TextArea name="effectPerson" label={words.effectPerson} rows={2} readers={words.readers} optional />
          <TextArea name="effectEmployer" label={words.effectEmployer} rows={2} readers={words.readers} optional />
        </FieldGroup>
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
      {adaptationId && <PostButton kind="danger" action={urls.removeAdaptation(participant.id, job.id, adaptationId)}>{words.remove}</PostButton>}
    </PersonPage>
  )
}

function LifeFields() {
  const words = useWords(adaptationWords)
  return (
    <FieldGroup title={words.life} hint={words.lifeHint}>
      <Field name="requestedAt" label={words.requestedAt} hint={words.requestedAtHint} optional />
      <DayField name="requestedOn" label={words.requestedOn} optional />
      <DayField name="decidedOn" label={words.decidedOn} optional />
      <Choice name="granted" label={words.granted} options={[{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }, { value: '', label: words.unknown }]} />
      <DayField name="inUseOn" label={words.inUseOn} optional />
      <DayField name="reviewedOn" label={words.reviewedOn} optional />
      <DayField name="stoppedOn" label={words.stoppedOn} optional />
    </FieldGroup>
  )
}
