import { Button } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, Select, TextArea } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { coverReasons } from './cover.ts'
import { coverWords } from './words.ts'

interface CoverFormProps {
  id: string
  /** Whose absence one can set, and who can be there instead. */
  own: readonly { id: string; name: string }[]
  team: readonly { id: string; name: string }[]
  values: FormValues
  errors?: Record<string, string>
}

/** Somebody is away: who is there instead, from when until when. */
export function CoverFormPage({ id, own, team, values, errors }: CoverFormProps) {
  const words = useWords(coverWords)
  const named = (list: readonly { id: string; name: string }[]) => list.map((one) => ({ value: one.id, label: one.name }))
  return (
    <StaffPage title={words.newTitle} place="cover">
      <PageHead title={words.newTitle} back={{ href: urls.cover(), label: words.back }} />
      <Form action={urls.cover()} hidden={{ id }} values={values} errors={errors ?? {}}>
        <Notice><p>{words.form.what}</p></Notice>
        <Select name="staffId" label={words.form.staff} options={named(own)} {...(own.length === 1 ? { blank: null } : {})} />
        <Select name="coverId" label={words.form.cover} options={named(own.length === 1 ? team.filter(({ id: one }) => one !== own[0]!.id) : team)} />
        <DayField name="fromOn" label={words.form.from} />
        <DayField name="untilOn" label={words.form.until} />
        <Choice name="reason" label={words.form.reason} hint={words.form.reasonHint} options={coverReasons.map((value) => ({ value, label: words.reasons[value] }))} />
        <TextArea name="note" label={words.form.note} hint={words.form.noteHint} rows={3} maxLength={1000} readers={words.form.readers} optional />
        <Actions sticky><Button>{words.form.save}</Button></Actions>
      </Form>
    </StaffPage>
  )
}
