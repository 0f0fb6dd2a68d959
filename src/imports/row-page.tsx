import { Button, ButtonLink, PostButton } from '#src/design/button.tsx'
import { Field, TextArea } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Columns, Details, Stack } from '#src/design/layout.tsx'
import { Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Summary } from '#src/design/summary.tsx'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { isDayField, type Field as FieldName } from './field.ts'
import type { ImportLine } from './import.ts'
import type { KeptRow } from './kept-row.ts'
import { fieldOf, fieldsToMend, isNeeded, textsOf } from './mend.ts'
import { pageWords } from './page-words.ts'
import { sentence } from './problem.ts'
import { useWorkFormOptions } from './sheet-form.tsx'
import { importWords } from './words.ts'

/** One row that waits: a form with what was read, each reason at its field, and the row as it stood. */
export function RowPage({ line, row }: { line: ImportLine; row: KeptRow }) {
  const words = useWords(pageWords)
  const locale = useLocale()
  const title = words.mendTitle(row.who || words.rowOnly(row.rowNumber))
  const placed = row.problems.map((reason) => ({ reason, field: fieldOf(reason, row), said: sentence(reason, locale) }))
  const errors = Object.fromEntries(placed.flatMap(({ field, said }) => (field ? [[field, said]] : [])))
  const whole = placed.filter(({ field }) => field === undefined)
  const asked = fieldsToMend(row)
  const texts = textsOf(row)
  const near = asked.filter((field) => texts[field] !== undefined || errors[field] !== undefined || isNeeded(row.kind, field))
  const far = asked.filter((field) => !near.includes(field))
  const there = row.problems.find(({ known }) => known)?.known
  return (
    <StaffPage title={title} place="imports">
      <PageHead title={title} sub={words.mendSub(words.row(row.sheet, row.rowNumber))} back={{ href: urls.import(line.id), label: line.fileName }}
        secondary={<PostButton action={urls.dismissImportRow(line.id, row.id)} kind="secondary">{words.dismiss}</PostButton>} />
      {whole.map(({ reason, said }) => <Notice key={reason.code} kind="warn">{said}</Notice>)}
      <Columns>
        <Form action={urls.importRow(line.id, row.id)} values={texts} errors={errors}>
          {near.map((field) => <MendField key={field} field={field} kind={row.kind} />)}
          {far.length > 0 && <Details summary={words.moreFields}>{far.map((field) => <MendField key={field} field={field} kind={row.kind} />)}</Details>}
          <Actions sticky>
            <Button>{words.save}</Button>
            {there && <ButtonLink href={urls.participant(there)} kind="secondary">{words.isThere}</ButtonLink>}
          </Actions>
        </Form>
        <Stack>
          <Card title={words.asWritten}>
            <Summary lines={row.cells.map(({ at, header, text }) => ({ label: header || at, value: text }))} />
          </Card>
        </Stack>
      </Columns>
    </StaffPage>
  )
}

function MendField({ field, kind }: { field: FieldName; kind: KeptRow['kind'] }) {
  const words = useWords(pageWords)
  const names = useWords(importWords).fields
  const forms = useWorkFormOptions()
  const label = names[field].charAt(0).toUpperCase() + names[field].slice(1)
  if (field === 'notes') return <TextArea name={field} label={label} readers={words.readers} rows={3} optional />
  return <Field name={field} label={label} hint={isDayField(field) ? words.dayHint : undefined} {...(field === 'workForm' ? { list: forms.map(({ label: said }) => said) } : {})} optional={!isNeeded(kind, field)} />
}
