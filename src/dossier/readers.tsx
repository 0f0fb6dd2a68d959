import { Card } from '#src/design/layout.tsx'
import { RowList } from '#src/design/row-list.tsx'
import { Hint } from '#src/design/written.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import type { Reader } from './reader.ts'
import { dossierWords } from './words.ts'

/** Who reads what about this person, by name: to read together with the person. */
export function Readers({ readers, name }: { readers: readonly Reader[]; name: string }) {
  const words = useWords(dossierWords)
  const locale = useLocale()
  const what = ({ part, on }: Reader) => [words.reads[part], on && (part === 'cover' ? words.coversUntil(showDay(on, locale)) : words.openSince(showDay(on, locale)))].filter(Boolean).join(' · ')
  return (
    <Card title={words.whoReads}>
      <RowList label={words.whoReads} rows={readers.map((reader, index) => ({ key: String(index), main: reader.name, sub: what(reader) }))} />
      <Hint>{words.nobodyElse(name)}</Hint>
    </Card>
  )
}
