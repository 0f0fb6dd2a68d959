import { Button } from '#src/design/button.tsx'
import { DayField, Field } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Hint } from '#src/design/written.tsx'
import type { JobAt } from '#src/jobs/store.ts'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { supportWords } from './words.ts'

/** From when regular contact is not wanted any more, and who is there then. */
export function SupportPage({ participant, job, values, errors }: { participant: Participant; job: JobAt; values: FormValues; errors?: Record<string, string> }) {
  const words = useWords(supportWords)
  return (
    <PersonPage participant={participant} tab="work" title={words.lessTitle}>
      <Hint>{words.lessLead}</Hint>
      <Form action={urls.jobSupport(participant.id, job.id)} values={values} errors={errors ?? {}}>
        <DayField name="supportUntilOn" label={words.supportUntilOn} hint={words.supportUntilHint} optional />
        <Field name="stepDownTo" label={words.stepDownTo} hint={words.stepDownHint} width="full" optional />
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </PersonPage>
  )
}
