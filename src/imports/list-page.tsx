import { Button } from '#src/design/button.tsx'
import { Upload } from '#src/design/choices.tsx'
import { Select } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Stack } from '#src/design/layout.tsx'
import { Badge, type Tone, TwoLines, Waiting } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { type Column, Table } from '#src/design/table.tsx'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showInstant } from '#src/words/show.ts'
import { showNumber } from '#src/words/show-number.ts'
import type { ImportLine, ImportState } from './import.ts'
import { pageWords } from './page-words.ts'

interface ListProps {
  imports: readonly ImportLine[]
  teams: readonly { id: string; name: string }[]
  teamId?: string | undefined
  errors?: Record<string, string>
}

const accept = '.xlsx,.xlsm,.ods,.csv,.tsv,.txt'

/** The upload of a list, and the imports of before. */
export function ImportsPage({ imports, teams, teamId, errors }: ListProps) {
  const words = useWords(pageWords)
  const only = teams.length === 1 ? teams[0]?.id : undefined
  return (
    <StaffPage title={words.title} place="imports">
      <Stack gap="wide">
        <PageHead title={words.title} sub={words.sub} />
        <Form action={urls.imports()} values={{ teamId: teamId ?? '' }} errors={errors ?? {}} hidden={only ? { teamId: only } : {}} multipart guard={false}>
          {!only && <Select name="teamId" label={words.team} options={teams.map(({ id, name }) => ({ value: id, label: name }))} />}
          <Upload name="file" label={words.file} hint={words.fileHint} accept={accept} />
          <Actions><Button icon="upload">{words.look}</Button></Actions>
        </Form>
        <Earlier imports={imports} />
      </Stack>
    </StaffPage>
  )
}

const tones: Record<ImportState, Tone> = { mapping: 'sky', running: 'petrol', done: 'moss', failed: 'brick', undone: 'sand' }

/** Where an import stands, as a mark. */
export function StateMark({ state }: { state: ImportState }) {
  const words = useWords(pageWords)
  return <Badge tone={tones[state]}>{words.states[state]}</Badge>
}

function Earlier({ imports }: { imports: readonly ImportLine[] }) {
  const words = useWords(pageWords)
  const locale = useLocale()
  const columns: Column<ImportLine>[] = [
    { key: 'file', label: words.columns.file, cell: ({ id, fileName, team }) => <TwoLines main={<a href={urls.import(id)}>{fileName}</a>} sub={team} /> },
    { key: 'state', label: words.columns.state, cell: ({ state }) => <StateMark state={state} /> },
    { key: 'persons', label: words.columns.persons, numeric: true, cell: ({ persons }) => showNumber(persons, locale) },
    { key: 'jobs', label: words.columns.jobs, numeric: true, cell: ({ jobs }) => showNumber(jobs, locale) },
    { key: 'waiting', label: words.columns.waiting, numeric: true, cell: ({ waiting }) => (waiting > 0 ? <Waiting count={waiting} label={words.problems(waiting)} /> : showNumber(0, locale)) },
    { key: 'who', label: words.columns.when, cell: ({ staff, createdAt }) => <TwoLines main={showInstant(createdAt, locale)} sub={staff ?? words.commandLine} /> },
  ]
  return (
    <Card title={words.earlier} flush>
      <Table caption={words.earlier} columns={columns} rows={imports} rowKey={({ id }) => id} empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>} />
    </Card>
  )
}
