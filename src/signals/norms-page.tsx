import { Button } from '#src/design/button.tsx'
import { Field } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card } from '#src/design/layout.tsx'
import { Text, TwoLines } from '#src/design/marks.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Table } from '#src/design/table.tsx'
import { Hint } from '#src/design/written.tsx'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { daysFor, type OwnNorm, type SignalName, signalNames, usualNorms } from './norms.ts'
import { signalWords } from './words.ts'

/** After how many days each thing is shown on Vandaag: the usual with its source, and what the organisation set itself. */
export function NormsPage({ own }: { own: readonly OwnNorm[] }) {
  const words = useWords(signalWords)
  const differs = (signal: SignalName) => own.some((norm) => norm.signal === signal)
  const cell = (signal: SignalName, group: 'ggz' | 'lvb') => {
    const days = words.days(daysFor(signal, group, own))
    return differs(signal) ? <strong>{days}</strong> : days
  }
  return (
    <StaffPage title={words.norms} place="norms">
      <PageHead title={words.norms} sub={words.normsSub} />
      <Card flush>
        <Table
          caption={words.norms} rows={signalNames.filter((signal) => !usualNorms[signal].fixed)} rowKey={(signal) => signal} empty={null}
          columns={[
            { key: 'name', label: words.why, cell: (signal) => <TwoLines main={<a href={urls.norm(signal)}>{words.names[signal]}</a>} sub={usualNorms[signal].source ?? words.ownChoice} /> },
            { key: 'ggz', label: words.ggz, numeric: true, cell: (signal) => cell(signal, 'ggz') },
            { key: 'lvb', label: words.lvb, numeric: true, cell: (signal) => cell(signal, 'lvb') },
            { key: 'usual', label: words.usual, cell: (signal) => <Text tone="soft">{usualOf(signal, words)}</Text> },
          ]}
        />
      </Card>
      <Hint>{`${words.fixedNote} ${signalNames.filter((signal) => usualNorms[signal].fixed).map((signal) => words.names[signal]).join(', ')}.`}</Hint>
    </StaffPage>
  )
}

function usualOf(signal: SignalName, words: Pick<(typeof signalWords)['nl'], 'days' | 'usualFor'>): string {
  const { days, group } = usualNorms[signal]
  return group?.lvb === undefined ? words.days(days) : words.usualFor(words.days(days), words.days(group.lvb))
}

/** Setting the days of one signal. */
export function NormPage({ signal, values, errors }: { signal: SignalName; values: FormValues; errors: Record<string, string> }) {
  const words = useWords(signalWords)
  const title = words.normOf(words.names[signal])
  return (
    <StaffPage title={title} place="norms">
      <PageHead title={title} sub={`${words.usual}: ${usualOf(signal, words)}. ${words.source}: ${usualNorms[signal].source ?? words.ownChoice}`} back={{ href: urls.norms(), label: words.norms }} />
      <Form action={urls.norm(signal)} values={values} errors={errors}>
        <Field name="everybody" label={words.everybody} inputMode="numeric" width="short" optional />
        <Field name="ggz" label={words.ggz} inputMode="numeric" width="short" optional />
        <Field name="lvb" label={words.lvb} inputMode="numeric" width="short" optional />
        <Actions><Button>{words.setNorm}</Button></Actions>
      </Form>
    </StaffPage>
  )
}
