import { agreementWords } from '#src/agreements/words.ts'
import { Button, PostButton } from '#src/design/button.tsx'
import { Checkbox, Upload } from '#src/design/choices.tsx'
import { TextArea } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Notice } from '#src/design/notice.tsx'
import { PictureChoice, StepPhoto } from '#src/design/steps.tsx'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import type { TaskAt } from './about-store.ts'
import type { WorkStep } from './task.ts'
import { usePictures } from './task-form-page.tsx'
import { instructionWords } from './words.ts'

const photoWidth = 900

interface StepFormProps extends TaskAt {
  /** Of a new step. */
  id?: string
  /** The step that changes. */
  step?: WorkStep
  number: number
  values: FormValues
  errors?: Record<string, string>
  /** The text is hard to read for somebody who reads little. */
  hard?: boolean
}

/** One step of a task: its words, and a picture from the set or a photo from the phone. */
export function StepFormPage({ participant, task, id, step, number, values, errors, hard }: StepFormProps) {
  const words = useWords(instructionWords)
  const easy = useWords(agreementWords)
  return (
    <PersonPage participant={participant} tab="work" title={step ? words.editStepTitle(number, task.title) : words.newStepTitle(task.title)}>
      <Form action={step ? urls.workStep(participant.id, task.id, step.id) : urls.workSteps(participant.id, task.id)} hidden={id ? { id } : {}} values={values} errors={errors ?? {}} multipart>
        {hard && <Notice kind="warn" title={easy.hardTitle}><p>{easy.hardText}</p><Checkbox name="easyRead" label={easy.easyRead} /></Notice>}
        <TextArea name="text" label={words.text} hint={words.textHint} rows={2} maxLength={200} readers={words.textReaders} />
        {step?.hasPhoto && <div><StepPhoto src={urls.workStepPhoto(participant.id, task.id, step.id)} alt={words.photoNow} /><Checkbox name="withoutPhoto" label={words.withoutPhoto} /></div>}
        <Upload name="file" label={words.photo} hint={<>{words.photoPeople} {words.photoHint}</>} accept="image/jpeg,image/png" shrink={photoWidth} optional />
        <PictureChoice name="pictogram" label={words.picture} hint={words.pictureOr} pictures={usePictures()} none={words.noPicture} optional />
        <Actions sticky>
          <Button>{words.save}</Button>
          {!step && <Button kind="secondary" name="then" value="next">{words.saveNext}</Button>}
        </Actions>
      </Form>
      {step && <PostButton kind="danger" action={urls.removeWorkStep(participant.id, task.id, step.id)}>{words.remove}</PostButton>}
    </PersonPage>
  )
}
