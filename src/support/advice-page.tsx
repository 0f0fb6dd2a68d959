import { Button, PostButton } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, Field, Select, TextArea } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Hint } from '#src/design/written.tsx'
import { labelled } from '#src/jobs/form-details.tsx'
import type { JobAt } from '#src/jobs/store.ts'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { participantWords } from '#src/participants/words.ts'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { occasions, results } from './advice.ts'
import { adviceWords } from './advice-words.ts'

interface AdviceProps {
  participant: Participant
  jobs: readonly JobAt[]
  values: FormValues
  errors?: Record<string, string>
  /** Of a new offer. */
  id?: string
  /** The offer that changes. */
  adviceId?: string
}

/** An offer of advice about benefits and income: why, when, by whom, and what came of it. */
export function AdvicePage({ participant, jobs, values, errors, id, adviceId }: AdviceProps) {
  const words = useWords(adviceWords)
  const answers = [{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }, { value: '', label: words.unknown }]
  return (
    <PersonPage participant={participant} tab="work" title={words.title}>
      <Hint>{words.lead}</Hint>
      <Form action={adviceId ? urls.advice(participant.id, adviceId) : urls.adviceList(participant.id)} hidden={id ? { id } : {}} values={values} errors={errors ?? {}}>
        <Choice name="occasion" label={words.occasion} options={labelled(occasions, words.occasions)} />
        {jobs.length > 0 && <Select name="jobId" label={words.job} blank={words.noJob} options={jobs.map((job) => ({ value: job.id, label: `${job.title} · ${job.employer}` }))} optional />}
        <DayField name="offeredOn" label={words.offeredOn} />
        <Choice name="result" label={words.result} options={labelled(results, words.results)} />
        <DayField name="givenOn" label={words.givenDay} optional />
        <Field name="provider" label={words.provider} hint={words.providerHint} width="full" optional />
        <Choice name="trained" label={words.trained} options={answers} />
        <TextArea name="note" label={words.note} rows={4} readers={useWords(participantWords).readers} optional />
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
      {adviceId && <PostButton kind="danger" action={urls.removeAdvice(participant.id, adviceId)}>{words.remove}</PostButton>}
    </PersonPage>
  )
}
