import { Card } from '#src/design/layout.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Table } from '#src/design/table.tsx'
import { contactWords } from '#src/contacts/words.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import { showNumber } from '#src/words/show-number.ts'
import type { SupportGiven } from './around.ts'
import { supportWords } from './words.ts'

/** Who gave which support around a job: the more kinds and people, the better it fits. */
export function SupportGivenCard({ given }: { given: readonly SupportGiven[] }) {
  const words = useWords(supportWords)
  const { supportKinds } = useWords(contactWords)
  const locale = useLocale()
  return (
    <Card title={words.given}>
      {given.length === 0 ? <EmptyState title={words.noneGiven}>{words.noneGivenText}</EmptyState> : (
        <Table caption={words.given} rows={given} rowKey={({ supportKind, byRole }) => `${supportKind} ${byRole}`} empty={words.noneGiven} columns={[
          { key: 'kind', label: words.kind, cell: ({ supportKind }) => supportKinds[supportKind as keyof typeof supportKinds] },
          { key: 'who', label: words.who, cell: ({ byRole }) => words.providers[byRole as keyof typeof words.providers] },
          { key: 'count', label: words.times, numeric: true, cell: ({ count }) => showNumber(count, locale) },
          { key: 'last', label: words.last, cell: ({ lastOn }) => showDayShort(lastOn, locale) },
        ]} />
      )}
    </Card>
  )
}
