import type { ComponentChildren } from 'preact'

export interface Figure {
  /** As it is read: `11`, `17 van 25`. */
  value: ComponentChildren
  label: string
  /** Smaller text below, such as the denominator or the definition. */
  note?: ComponentChildren
  href?: string | undefined
  /** Somebody has to act on this one now. */
  needsYou?: boolean | undefined
}

/** A strip of at most four figures; each says what it counts. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl class="figures">
      {figures.map((figure) => (
        <div key={figure.label} class={figure.needsYou ? 'figure figure-needs-you' : 'figure'}>
          <dt>{figure.href ? <a href={figure.href}>{figure.label}</a> : figure.label}</dt>
          <dd class="figure-value">{figure.value}</dd>
          {figure.note && <dd class="figure-note">{figure.note}</dd>}
        </div>
      ))}
    </dl>
  )
}

interface DefinitionProps {
  title: string
  value: ComponentChildren
  /** What is counted, as in the source; stays beside the figure on paper. */
  definition: ComponentChildren
  source?: ComponentChildren
  /** Links to the people behind the figure, or why they cannot be shown. */
  children?: ComponentChildren
}

/** A figure with its definition printed beside it. */
export function Definition({ title, value, definition, source, children }: DefinitionProps) {
  return (
    <section class="definition">
      <div>
        <h3>{title}</h3>
        <p class="definition-value">{value}</p>
      </div>
      <div class="definition-text">
        <p>{definition}</p>
        {source && <p class="definition-source">{source}</p>}
        {children}
      </div>
    </section>
  )
}

/** A value under its own label, where one definition has two values; the note, such as an interval, stands below. */
export function LabelledValue({ label, value, note }: { label?: string | undefined; value: ComponentChildren; note?: ComponentChildren }) {
  return (
    <span class="labelled-value">
      {label && <span class="labelled-value-label">{label}</span>}
      <span class="labelled-value-number">{value}</span>
      {note && <span class="labelled-value-note">{note}</span>}
    </span>
  )
}
