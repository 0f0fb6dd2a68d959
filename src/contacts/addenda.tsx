import { Button } from '#src/design/button.tsx'
import { TextArea } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card } from '#src/design/layout.tsx'
import { Timeline } from '#src/design/timeline.tsx'
import { Written } from '#src/design/written.tsx'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showInstant } from '#src/words/show.ts'
import type { Addendum } from './addendum.ts'
import { contactWords } from './words.ts'

/** What was added after signing off, in order. */
export function Addenda({ addenda }: { addenda: readonly Addendum[] }) {
  const words = useWords(contactWords)
  const locale = useLocale()
  if (addenda.length === 0) return null
  return (
    <Card title={words.addenda}>
      <Timeline wide label={words.addenda} entries={addenda.map(({ id, text, by, at }) => ({ key: id, when: showInstant(at, locale), title: by, body: <Written>{text}</Written> }))} />
    </Card>
  )
}

/** Adds to a note that was signed off. */
export function AddForm({ contactId, id, text = '', errors = {} }: { contactId: string; id: string; text?: string; errors?: Record<string, string> }) {
  const words = useWords(contactWords)
  return (
    <Card title={words.addTitle}>
      <Form action={urls.contactAddenda(contactId)} hidden={{ id }} values={{ text }} errors={errors}>
        <TextArea name="text" label={words.addText} rows={3} readers={words.readers} />
        <Actions><Button kind="secondary">{words.addSave}</Button></Actions>
      </Form>
    </Card>
  )
}
