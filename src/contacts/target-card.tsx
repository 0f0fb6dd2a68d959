import { Button } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { Field } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Details } from '#src/design/layout.tsx'
import { Hint, List } from '#src/design/written.tsx'
import type { Participant } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { contactWords } from './words.ts'

/** A direction that was being added: its id, what was typed and what was wrong. */
export interface AddingTarget {
  id: string
  values: FormValues
  errors?: Record<string, string>
}

interface TargetProps {
  contactId: string
  people: readonly Participant[]
  targets: readonly string[]
  adding: AddingTarget
}

/** Which directions of a search plan a talk with an employer serves, and a new one that came up in it. */
export function TargetCard({ contactId, people, targets, adding: { id, values, errors = {} } }: TargetProps) {
  const words = useWords(contactWords)
  const [only, ...more] = people
  if (!only) return null
  return (
    <Card title={words.targetsServed}>
      {targets.length > 0 ? <List lines={targets} /> : <Hint>{words.noTarget}</Hint>}
      <Details summary={words.newTarget} open={Object.keys(errors).length > 0}>
        <Form id="target" action={urls.contactTarget(contactId)} hidden={{ id, ...(more.length === 0 ? { participantId: only.id } : {}) }} values={values} errors={errors} guard={false}>
          {more.length > 0 && <Choice name="participantId" label={words.newTargetWho} options={people.map((person) => ({ value: person.id, label: person.givenName }))} />}
          <Field name="title" label={words.newTargetTitle} maxLength={200} width="full" />
          <Field name="wish" label={words.newTargetWish} maxLength={300} width="full" />
          <Hint>{words.newTargetHint}</Hint>
          <Actions><Button kind="secondary">{words.newTargetSave}</Button></Actions>
        </Form>
      </Details>
    </Card>
  )
}
