import { Card, Details, Stack } from '#src/design/layout.tsx'
import { DefinitionList } from '#src/design/summary.tsx'
import { Table } from '#src/design/table.tsx'
import { definitions } from '#src/outcomes/definitions.ts'
import { type FigureName, figureNames } from '#src/quarters/return.ts'
import { useQuarterName } from '#src/quarters/pages.tsx'
import { quarterWords } from '#src/quarters/words.ts'
import type { Quarter } from '#src/kernel/quarter.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showNumber, showShare } from '#src/words/show-number.ts'
import type { FrozenFigures } from './outcome-review.ts'
import { outcomeWords } from './outcome-words.ts'

interface FiguresProps {
  figures: FrozenFigures
  quarter: Quarter
  /** The figures of the talk before, beside them. */
  before?: { figures: FrozenFigures; quarter: Quarter } | undefined
  /** Whom the figures are about and when they were taken. */
  foot: string
}

const defined = ['served', 'working', 'jobStarts', 'intoWork', 'employedIntoWork'] as const

/** The figures of a quarter, each as a proportion with its denominator, beside those of the talk before. */
export function FiguresCard({ figures, quarter, before, foot }: FiguresProps) {
  const words = useWords(outcomeWords)
  const { figures: names } = useWords(quarterWords)
  const locale = useLocale()
  const [now, then] = [useQuarterName(quarter), useQuarterName(before?.quarter ?? quarter)]
  const shown = (all: FrozenFigures) => (name: FigureName) => {
    const figure = all[name]
    if (!figure) return undefined
    return figure.of === null ? showNumber(figure.count, locale) : showShare({ count: figure.count, of: figure.of }, locale)
  }
  return (
    <Card title={words.figures} flush foot={foot}>
      <Stack>
        <Table
          caption={words.figuresCaption} rows={figureNames} rowKey={(name) => name} empty={null}
          columns={[
            { key: 'figure', label: words.figure, cell: (name) => names[name] }, { key: 'now', label: now, numeric: true, cell: shown(figures) },
            ...(before ? [{ key: 'before', label: words.then(then), numeric: true, cell: shown(before.figures) }] : []),
          ]}
        />
      </Stack>
    </Card>
  )
}

/** What the figures count, folded away. */
export function FigureDefinitions() {
  const words = useWords(outcomeWords)
  const locale = useLocale()
  return <Details summary={words.definitions}><DefinitionList terms={defined.map((name) => ({ term: definitions[name].title[locale], meaning: definitions[name].text[locale] }))} /></Details>
}
