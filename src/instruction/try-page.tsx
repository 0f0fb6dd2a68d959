import { Button } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Details, Stack } from '#src/design/layout.tsx'
import { Hint } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import type { TaskAt } from './about-store.ts'
import type { WorkStep } from './task.ts'
import { prompts, stepField } from './try.ts'
import { instructionWords } from './words.ts'

interface TryProps extends TaskAt {
  id: string
  steps: readonly WorkStep[]
  today: Day
  values: FormValues
  errors: Record<string, string>
}

/** Noting one time, on the phone, while standing there: one tap a step. */
export function TryPage({ participant, task, id, steps, today, values, errors }: TryProps) {
  const words = useWords(instructionWords)
  const options = prompts.map((value) => ({ value, label: words.prompts[value] }))
  return (
    <PersonPage participant={participant} tab="work" title={words.noteTitle(task.title)}>
      <Stack gap="tight"><p>{words.noteLead}</p><Details summary={words.hintsTitle}><p>{words.hints}</p></Details></Stack>
      <Form action={urls.workTries(participant.id, task.id)} hidden={{ id }} values={values} errors={errors}>
        {steps.map((step, index) => <Choice key={step.id} name={stepField(step.id)} label={`${index + 1}. ${step.text}`} options={options} layout="scale" />)}
        <DayField name="onDay" label={words.onDay} max={today} />
        <Actions sticky><Button>{words.noteSave}</Button></Actions>
      </Form>
      {steps.length === 0 && <Hint>{words.noSteps}</Hint>}
    </PersonPage>
  )
}
