import type { ComponentChildren } from 'preact'
import type { Tone } from './marks.tsx'

export interface TimelineEntry {
  key: string
  /** Clock time or day, as shown. */
  when: ComponentChildren
  title: ComponentChildren
  /** Place, minutes, who. */
  meta?: ComponentChildren
  body?: ComponentChildren
  /** Colour of the edge; saffron only when a person is needed. */
  tone?: Tone | undefined
}

/** What happened or will happen, in order. `label` names the list; `wide` makes room for days instead of clock times. */
export function Timeline({ entries, label, wide }: { entries: readonly TimelineEntry[]; label: string; wide?: boolean }) {
  return (
    <ol class={wide ? 'timeline timeline-wide' : 'timeline'} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key} class={`tone-${entry.tone ?? 'petrol'}`}>
          <p class="timeline-when">{entry.when}</p>
          <div class="timeline-what">
            <p class="timeline-title">{entry.title}</p>
            {entry.meta && <p class="timeline-meta">{entry.meta}</p>}
            {entry.body && <div class="timeline-body">{entry.body}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
