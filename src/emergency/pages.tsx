import { Button } from '#src/design/button.tsx'
import { DayField, Field, TextArea } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { Card, Row } from '#src/design/layout.tsx'
import { Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { type Instant, timeOf } from '#src/kernel/instant.ts'
import { type Name, nameOf } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { emergencyMinutes } from './emergency.ts'
import { emergencyWords } from './words.ts'

interface EmergencyProps {
  open: readonly (Name & { participantId: string; until: Instant })[]
  values?: FormValues
  errors?: Record<string, string>
  /** A calm answer when nothing was opened. */
  answer?: 'noMatch' | 'tooMany' | undefined
}

/** Asking to see one file that is not one's own, for an hour, with a reason. */
export function EmergencyPage({ open, values = {}, errors = {}, answer }: EmergencyProps) {
  const words = useWords(emergencyWords)
  return (
    <StaffPage title={words.title} place="participants">
      <PageHead title={words.title} sub={words.sub} back={{ href: urls.participants(), label: words.back }} />
      {answer && <Notice live>{words[answer]}</Notice>}
      {open.length > 0 && (
        <Card title={words.nowOpen}>
          {open.map((file) => <Row key={file.participantId}><a href={urls.participant(file.participantId)}>{nameOf(file)}</a><span>{words.until(timeOf(file.until))}</span></Row>)}
        </Card>
      )}
      <Form action={urls.emergency()} values={values} errors={errors}>
        <Notice kind="warn">{words.rules(emergencyMinutes)}</Notice>
        <FieldGroup title={words.who} hint={words.whoHint}>
          <Field name="clientNumber" label={words.clientNumber} width="short" autocomplete="off" optional />
          <Field name="name" label={words.name} hint={words.nameHint} autocomplete="off" optional />
          <DayField name="bornOn" label={words.bornOn} optional />
        </FieldGroup>
        <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={3} maxLength={1000} readers={words.readers} />
        <Actions><Button icon="key">{words.open}</Button></Actions>
      </Form>
    </StaffPage>
  )
}
