import { Button, ButtonLink } from '#src/design/button.tsx'
import { Figures } from '#src/design/figures.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Section, Stack } from '#src/design/layout.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Table } from '#src/design/table.tsx'
import { nameOf } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showNumber } from '#src/words/show-number.ts'
import type { ImportLine } from './import.ts'
import { pageWords } from './page-words.ts'
import type { Stayer } from './stayer.ts'

/** Who stays when an import is undone, and why. */
export function StayersList({ stayers }: { stayers: readonly Stayer[] }) {
  const words = useWords(pageWords)
  if (stayers.length === 0) return null
  const title = words.undoStays(stayers.length)
  return (
    <Card title={title} flush foot={words.undoStaysText}>
      <Table
        caption={title} rows={stayers} rowKey={({ id }) => id} empty={null}
        columns={[
          { key: 'who', label: words.whoIs, cell: (stayer: Stayer) => <a href={urls.participant(stayer.id)}>{nameOf(stayer)}</a> },
          { key: 'why', label: words.whatIs, phone: 'bare', cell: ({ reasons }: Stayer) => reasons.map((reason) => words.why[reason]).join(', ') },
        ]}
      />
    </Card>
  )
}

interface UndoProps {
  line: ImportLine
  stayers: readonly Stayer[]
  gone: { persons: number; jobs: number; contacts: number; waiting: number }
}

/** The question before an import is undone: what goes and who stays. */
export function UndoPage({ line, stayers, gone }: UndoProps) {
  const words = useWords(pageWords)
  const locale = useLocale()
  return (
    <StaffPage title={words.undoTitle} place="imports">
      <Stack>
        <PageHead title={words.undoTitle} sub={words.undoSub(line.fileName)} back={{ href: urls.import(line.id), label: line.fileName }} />
        <Section title={words.undoGone}>
          <Figures figures={[
            { value: showNumber(gone.persons, locale), label: words.persons },
            { value: showNumber(gone.jobs, locale), label: words.jobs },
            { value: showNumber(gone.contacts, locale), label: words.contacts },
            { value: showNumber(gone.waiting, locale), label: words.waiting },
          ]} />
        </Section>
        <StayersList stayers={stayers} />
        <Form action={urls.undoImport(line.id)} guard={false}>
          <Actions><Button kind="danger" icon="undo">{words.undoNow}</Button><ButtonLink href={urls.import(line.id)} kind="quiet">{words.back}</ButtonLink></Actions>
        </Form>
      </Stack>
    </StaffPage>
  )
}
