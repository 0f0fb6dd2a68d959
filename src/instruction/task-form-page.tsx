import { Button } from '#src/design/button.tsx'
import { Field, TextArea } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { PictureChoice } from '#src/design/steps.tsx'
import { Hint } from '#src/design/written.tsx'
import type { JobAt } from '#src/jobs/store.ts'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { pictureWords } from './picture-words.ts'
import { stepPictures, type WorkTask } from './task.ts'
import { instructionWords } from './words.ts'

interface TaskFormProps {
  participant: Participant
  job: JobAt
  values: FormValues
  errors?: Record<string, string>
  /** Of a new task. */
  id?: string
  /** The task that changes. */
  task?: WorkTask
}

/** The pictures to choose from, each with its word. */
export function usePictures() {
  const names = useWords(pictureWords)
  return stepPictures.map((value) => ({ value, label: names[value] }))
}

/** A task that somebody learns, and how a colleague explains it. */
export function TaskFormPage({ participant, job, values, errors, id, task }: TaskFormProps) {
  const words = useWords(instructionWords)
  return (
    <PersonPage participant={participant} tab="work" title={task ? words.editTask : words.newTaskTitle}>
      <Hint>{words.titleAt(job.title, job.employer)}</Hint>
      <Form action={task ? urls.editWorkTask(participant.id, task.id) : urls.learning(participant.id, job.id)} hidden={id ? { id } : {}} values={values} errors={errors ?? {}}>
        <Field name="title" label={words.name} hint={words.nameHint} width="full" maxLength={80} />
        <TextArea name="forWorkplace" label={words.forWorkplace} hint={words.forWorkplaceHint} rows={4} readers={words.forWorkplaceReaders} optional />
        <PictureChoice name="pictogram" label={words.picture} pictures={usePictures()} none={words.noPicture} optional />
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </PersonPage>
  )
}
