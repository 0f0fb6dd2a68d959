import { Button, PostButton } from '#src/design/button.tsx'
import { DayField, Field, TextArea } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { DisclosureBanner } from '#src/disclosure/banner.tsx'
import type { MayBeTold } from '#src/disclosure/disclosure.ts'
import type { JobAt } from '#src/jobs/store.ts'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { feedbackWords } from './feedback-words.ts'

interface FeedbackProps {
  participant: Participant
  job: JobAt
  /** What the person wants this employer to know: it stands above every talk with one. */
  told: MayBeTold
  values: FormValues
  errors?: Record<string, string>
  /** Of a new talk. */
  id?: string
  /** The talk that changes. */
  feedbackId?: string
}

/** A talk with the employer about how it goes. */
export function FeedbackPage({ participant, job, told, values, errors, id, feedbackId }: FeedbackProps) {
  const words = useWords(feedbackWords)
  return (
    <PersonPage participant={participant} tab="work" title={words.title(job.employer)}>
      <DisclosureBanner participant={participant} told={told} to={job.employer} />
      <Form action={feedbackId ? urls.feedback(participant.id, job.id, feedbackId) : urls.feedbackList(participant.id, job.id)} hidden={id ? { id } : {}} values={values} errors={errors ?? {}}>
        <DayField name="onDay" label={words.onDay} />
        <Field name="givenBy" label={words.givenBy} hint={words.givenByHint} width="full" optional />
        <TextArea name="goesWell" label={words.goesWell} rows={3} readers={words.readers} optional />
        <TextArea name="couldBeBetter" label={words.couldBeBetter} rows={3} readers={words.readers} optional />
        <TextArea name="agreed" label={words.agreed} rows={3} readers={words.readers} optional />
        <DayField name="nextOn" label={words.nextOn} optional />
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
      {feedbackId && <PostButton kind="danger" action={urls.removeFeedback(participant.id, job.id, feedbackId)}>{words.remove}</PostButton>}
    </PersonPage>
  )
}
