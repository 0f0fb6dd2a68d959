import type { ComponentChildren } from 'preact'

export interface RowOfList {
  key: string
  main: ComponentChildren
  /** Quieter, below it. */
  sub?: ComponentChildren
  /** At the end of the row: a button, a mark. */
  end?: ComponentChildren
}

/** Things below each other inside a card, each with a quieter line and perhaps something to press; `label` names the list. */
export function RowList({ rows, label }: { rows: readonly RowOfList[]; label: string }) {
  return (
    <ul class="row-list" aria-label={label}>
      {rows.map((row) => (
        <li key={row.key}>
          <div class="row-list-what"><div class="row-list-main">{row.main}</div>{row.sub && <div class="row-list-sub">{row.sub}</div>}</div>
          {row.end && <div class="row-list-end">{row.end}</div>}
        </li>
      ))}
    </ul>
  )
}

export interface TrailStep {
  key: string
  /** In the disc: a number, mostly. */
  mark: ComponentChildren
  title: ComponentChildren
  sub?: ComponentChildren
  /** Not yet happened: a dashed disc. */
  ahead?: boolean | undefined
}

/** What happened one after another, in a quiet row that wraps: no bar, no end that must be reached. */
export function Trail({ steps, label }: { steps: readonly TrailStep[]; label: string }) {
  return (
    <ol class="trail" aria-label={label}>
      {steps.map((step) => (
        <li key={step.key} class={step.ahead ? 'trail-ahead' : undefined}>
          <span class="trail-mark" aria-hidden="true">{step.mark}</span>
          <span class="two-lines"><span class="two-lines-main">{step.title}</span>{step.sub && <span class="two-lines-sub">{step.sub}</span>}</span>
        </li>
      ))}
    </ol>
  )
}
