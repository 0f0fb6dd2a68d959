import { Button } from '#src/design/button.tsx'
import { Checkbox } from '#src/design/choices.tsx'
import { DayField, TextArea } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { Columns } from '#src/design/layout.tsx'
import { Notice } from '#src/design/notice.tsx'
import { Hint } from '#src/design/written.tsx'
import { DisclosureBanner, WordWarning } from '#src/disclosure/banner.tsx'
import type { WatchedWord } from '#src/disclosure/word-check.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import type { JobTold } from './about-store.ts'
import { topics } from './agreement.ts'
import { easyField } from './agreement-form.ts'
import { agreementWords } from './words.ts'

interface FormPageProps extends JobTold {
  id: string
  values: FormValues
  errors: Record<string, string>
  /** Words for the employer that were not released. */
  found: readonly WatchedWord[]
  /** An easy text is hard to read. */
  hard: boolean
}

/** Writing what is agreed, with the same in easy Dutch beside it. */
export function AgreementFormPage({ participant, job, told, id, values, errors, found, hard }: FormPageProps) {
  const words = useWords(agreementWords)
  const after = String(values['after'] ?? 0)
  return (
    <PersonPage participant={participant} tab="work" title={words.editTitle(job.title, job.employer)}>
      <DisclosureBanner participant={participant} told={told} to={job.employer} />
      <Form action={urls.editAgreement(participant.id, job.id)} hidden={{ id, after }} values={values} errors={errors} wide>
        <Hint>{words.formHint}</Hint>
        <WordWarning name={participant.givenName} words={found} />
        {hard && <Notice kind="warn" title={words.hardTitle}><p>{words.hardText}</p><Checkbox name="easyRead" label={words.easyRead} /></Notice>}
        {topics.map((topic) => (
          <FieldGroup key={topic} title={words.topics[topic]}>
            <Columns equal>
              <TextArea name={topic} label={words.text} hint={words.hints[topic]} rows={5} readers={words.textReaders} optional={topic === 'guidance' || topic === 'adaptations'} />
              <TextArea name={easyField(topic)} label={words.easy} rows={5} readers={words.easyReaders} />
            </Columns>
          </FieldGroup>
        ))}
        <FieldGroup title={words.reviewOn} hint={words.reviewHint}><DayField name="reviewOn" label={words.reviewOn} hideLabel optional /></FieldGroup>
        {after !== '0' && <Hint>{words.again}</Hint>}
        <Actions sticky>
          <Button>{words.save(Number(after) + 1)}</Button>
          <Button kind="secondary" name="then" value="suggest">{words.suggest}</Button>
        </Actions>
      </Form>
    </PersonPage>
  )
}
