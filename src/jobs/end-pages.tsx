import { Button, ButtonLink } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, Select, TextArea } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Hint } from '#src/design/written.tsx'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { participantWords } from '#src/participants/words.ts'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { endedBy, endReasons } from './ending.ts'
import { labelled } from './form-details.tsx'
import type { JobAt } from './store.ts'
import { endWords } from './end-words.ts'

interface EndProps {
  participant: Participant
  job: JobAt
  values: FormValues
  errors?: Record<string, string>
}

/** The first step of an end: what happened. Saved at once, so that nothing is lost when the talk about it comes later. */
export function EndJobPage({ participant, job, values, errors }: EndProps) {
  const words = useWords(endWords)
  return (
    <PersonPage participant={participant} tab="work" title={words.title(job.title, job.employer)}>
      <Hint>{words.lead}</Hint>
      <Form action={urls.endJob(participant.id, job.id)} values={values} errors={errors ?? {}}>
        <DayField name="endedOn" label={words.endedOn} />
        <DayField name="endLearnedOn" label={words.endLearnedOn} hint={words.endLearnedHint} optional />
        <Choice name="endedBy" label={words.endedBy} options={labelled(endedBy, words.endedByWords)} optional />
        <Select name="endReason" label={words.endReason} options={labelled(endReasons, words.endReasons)} />
        <Actions sticky><Button>{words.end}</Button></Actions>
      </Form>
    </PersonPage>
  )
}

/** The second step: what went well, and what to take along. */
export function LessonsPage({ participant, job, values, errors }: EndProps) {
  const words = useWords(endWords)
  const readers = useWords(participantWords).readers
  return (
    <PersonPage participant={participant} tab="work" title={words.lessonsTitle(job.title, job.employer)}>
      <Hint>{words.lessonsLead}</Hint>
      <Form action={urls.jobLessons(participant.id, job.id)} values={values} errors={errors ?? {}}>
        <TextArea name="wentWell" label={words.wentWell} rows={4} readers={readers} optional />
        <TextArea name="lessons" label={words.lessons} rows={4} readers={readers} optional />
        <Choice name="otherEndReasons" label={words.otherReasons} options={labelled(endReasons.filter((reason) => reason !== job.endReason && reason !== 'unknown'), words.endReasons)} many optional />
        <Choice name="wouldHireAgain" label={words.wouldHireAgain} options={[{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }, { value: '', label: words.unknown }]} />
        <Actions sticky><Button>{words.save}</Button><ButtonLink href={urls.afterJob(participant.id, job.id)} kind="quiet">{words.later}</ButtonLink></Actions>
      </Form>
    </PersonPage>
  )
}
