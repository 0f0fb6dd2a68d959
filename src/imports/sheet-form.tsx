import { Field, Select } from '#src/design/fields.tsx'
import { FieldGroup } from '#src/design/form.tsx'
import { Card, Details, Stack } from '#src/design/layout.tsx'
import { Badge, Text, TwoLines } from '#src/design/marks.tsx'
import { type Column, Table } from '#src/design/table.tsx'
import { jobWords } from '#src/jobs/words.ts'
import { workForms, type WorkForm } from '#src/jobs/work-form.ts'
import { targetGroups } from '#src/participants/participant.ts'
import { participantWords } from '#src/participants/words.ts'
import { sheetWords } from '#src/sheets/words.ts'
import { useWords } from '#src/words/locale.ts'
import { fields, sheetKinds } from './field.ts'
import { choiceField, sheetField } from './mapping-form.ts'
import type { ColumnView, Fillable, SheetView } from './mapping-view.ts'
import { pageWords } from './page-words.ts'
import type { NamedInFile } from './plan.ts'
import { importWords } from './words.ts'

/** The forms of work to choose from. */
export function useWorkFormOptions() {
  const names = useWords(jobWords).workForms
  return (Object.keys(workForms) as WorkForm[]).map((value) => ({ value, label: names[value] }))
}

function ColumnsTable({ sheet }: { sheet: SheetView }) {
  const words = useWords(pageWords)
  const said = useWords(importWords)
  const options = [{ value: 'ignore', label: words.ignored }, ...fields.map((value) => ({ value, label: said.fields[value] }))]
  const columns: Column<ColumnView>[] = [
    { key: 'header', label: words.column, cell: ({ letter, header, unsure }) => <TwoLines main={<>{header || words.noHeader} {unsure && <Badge tone="saffron">{words.unsure}</Badge>}</>} sub={letter} /> },
    { key: 'examples', label: words.examples, phone: 'bare', cell: ({ examples }) => <Text tone="soft">{examples.join(' · ')}</Text> },
    {
      key: 'field', label: words.means, phone: 'bare',
      cell: ({ index, letter, header }) => <Select name={sheetField.column(sheet.index, index)} label={words.meansOf(letter, header)} options={options} blank={null} hideLabel />,
    },
  ]
  return <Table caption={words.sheet(sheet.name)} columns={columns} rows={sheet.columns} rowKey={({ letter }) => letter} empty={null} />
}

function FillField({ sheet, field }: { sheet: SheetView; field: Fillable }) {
  const words = useWords(pageWords)
  const groups = useWords(participantWords).targetGroups
  const forms = useWorkFormOptions()
  const shared = { name: sheetField.fill(sheet.index, field), label: words.fill[field], hint: words.fillHint, optional: true }
  if (field === 'coach') return <Field {...shared} />
  return <Select {...shared} options={field === 'targetGroup' ? targetGroups.map((value) => ({ value: value === 'other' ? 'anders' : value, label: groups[value] })) : forms} />
}

/** How one sheet is read: what its rows are, where its header stands, and what each column becomes. */
export function SheetForm({ sheet }: { sheet: SheetView }) {
  const words = useWords(pageWords)
  const said = useWords(importWords)
  const remarks = useWords(sheetWords).remarks
  const body = (
    <Stack>
      {sheet.remarks.map(({ code, count }) => <p key={code}>{remarks[code](count)}</p>)}
      <Select name={sheetField.kind(sheet.index)} label={words.kind} options={sheetKinds.map((value) => ({ value, label: said.kinds[value] }))} blank={null} />
      <Field name={sheetField.headerRow(sheet.index)} label={words.headerRow} type="number" width="short" min={1} max={Math.max(1, sheet.rows)} />
      {sheet.kind !== 'ignore' && sheet.missing.map((field) => <FillField key={field} sheet={sheet} field={field} />)}
    </Stack>
  )
  if (sheet.kind === 'ignore') return <Details summary={`${words.sheet(sheet.name)}: ${said.kinds.ignore}`}>{body}<ColumnsTable sheet={sheet} /></Details>
  return (
    <>
      <Card title={words.sheet(sheet.name)}>{body}</Card>
      <Card flush><ColumnsTable sheet={sheet} /></Card>
    </>
  )
}

interface NamesProps {
  title: string
  hint?: string
  start: (typeof choiceField)['coach' | 'treatmentTeam']
  names: readonly NamedInFile[]
  options: readonly { id: string; name: string }[]
  newLabel: string
}

/** Names in the file, each with whom or what it means. */
export function NamesForm({ title, hint, start, names, options, newLabel }: NamesProps) {
  const words = useWords(pageWords)
  if (names.length === 0) return null
  const choices = [{ value: 'new', label: newLabel }, ...options.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <FieldGroup title={title} hint={hint}>
      {names.map(({ key, name, people }) => <Select key={key} name={start + key} label={words.named(name, people)} options={choices} blank={null} />)}
    </FieldGroup>
  )
}

/** Words for forms of work that are not known, each with what the team means by it. */
export function WorkWordsForm({ chosen }: { chosen: readonly { word: string }[] }) {
  const words = useWords(pageWords)
  const options = useWorkFormOptions()
  if (chosen.length === 0) return null
  return (
    <FieldGroup title={words.workWords} hint={words.workWordsHint}>
      {chosen.map(({ word }) => <Select key={word} name={choiceField.workForm + word} label={word} options={options} optional />)}
    </FieldGroup>
  )
}
