import { PostButton } from '#src/design/button.tsx'
import { Card } from '#src/design/layout.tsx'
import { Undo } from '#src/design/notice.tsx'
import { RowList } from '#src/design/row-list.tsx'
import { dayOf } from '#src/kernel/instant.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import type { EmployerMerge } from './merge-store.ts'
import { mergeWords } from './merge-words.ts'

/** Says what was just merged and offers to take it back. */
export function JustMerged({ employerId, merge }: { employerId: string; merge: EmployerMerge }) {
  const words = useWords(mergeWords)
  return <Undo action={urls.undoEmployerMerge(employerId, merge.id)}>{words.merged(merge.gone)}</Undo>
}

/** What was merged into an employer, each to be taken back. */
export function MergedCard({ employerId, merges }: { employerId: string; merges: readonly EmployerMerge[] }) {
  const words = useWords(mergeWords)
  const locale = useLocale()
  if (merges.length === 0) return null
  return (
    <Card title={words.mergedHere}>
      <RowList label={words.mergedHere} rows={merges.map(({ id, gone, mergedAt }) => ({
        key: id, main: gone, sub: words.mergedOn(showDayShort(dayOf(mergedAt), locale)), end: <PostButton action={urls.undoEmployerMerge(employerId, id)} kind="quiet" small>{words.undo}</PostButton>,
      }))} />
    </Card>
  )
}
