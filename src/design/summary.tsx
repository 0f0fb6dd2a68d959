import type { ComponentChildren } from 'preact'
import { commonWords } from '#src/words/common.ts'
import { useWords } from '#src/words/locale.ts'

export interface SummaryLine {
  label: string
  /** Empty shows "niet ingevuld". */
  value?: ComponentChildren
  /** Page on which this is changed. */
  changeHref?: string | undefined
  /** Who may see this line. */
  note?: ComponentChildren
}

/** Facts with their names, each with a link to change it. */
export function Summary({ lines }: { lines: readonly SummaryLine[] }) {
  const words = useWords(commonWords)
  return (
    <dl class="summary">
      {lines.map((line) => (
        <div key={line.label} class="summary-line">
          <dt>{line.label}</dt>
          <dd class="summary-value">
            {line.value === undefined || line.value === null || line.value === '' ? <span class="text-soft">{words.notFilled}</span> : line.value}
            {line.note && <span class="summary-note">{line.note}</span>}
          </dd>
          {line.changeHref && (
            <dd class="summary-change"><a href={line.changeHref}>{words.change}<span class="visually-hidden"> {line.label}</span></a></dd>
          )}
        </div>
      ))}
    </dl>
  )
}

/** Words with what they mean. */
export function DefinitionList({ terms }: { terms: readonly { term: string; meaning: ComponentChildren }[] }) {
  return (
    <dl class="terms">
      {terms.map(({ term, meaning }) => <div key={term}><dt>{term}</dt><dd>{meaning}</dd></div>)}
    </dl>
  )
}
