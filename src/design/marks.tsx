import type { ComponentChildren } from 'preact'

/** Colours of a mark; `saffron` only where a person is needed now, `brick` only for wrong or overdue. */
export type Tone = 'petrol' | 'moss' | 'plum' | 'sky' | 'saffron' | 'brick' | 'sand'

interface MarkProps {
  tone?: Tone | undefined
  children: ComponentChildren
}

/** A short word on a tint. */
export function Badge({ tone = 'sand', children }: MarkProps) {
  return <span class={`badge tone-${tone}`}>{children}</span>
}

/** A phase: the word, a bar on its left and a colour. */
export function Phase({ tone = 'petrol', children }: MarkProps) {
  return <span class={`badge badge-bar tone-${tone}`}>{children}</span>
}

const workTones = { paid: 'moss', unpaid: 'sky', none: 'sand', unknown: 'sand' } as const

/** Whether someone works: all kinds of paid work look alike; the bar is whole, half, or absent, and the edge is dashed when nobody knows. */
export function WorkStatus({ work, children }: { work: keyof typeof workTones; children: ComponentChildren }) {
  return <span class={`badge badge-bar tone-${workTones[work]}${work === 'paid' ? '' : ` work-${work}`}`}>{children}</span>
}

/** A number of things that wait for a person, as the saffron disc; `label` says what it counts. */
export function Waiting({ count, label }: { count: number; label: string }) {
  return <span class="waiting"><span aria-hidden="true">{count}</span><span class="visually-hidden">{label}</span></span>
}

/** A name or fact with a quieter second line. */
export function TwoLines({ main, sub }: { main: ComponentChildren; sub?: ComponentChildren }) {
  return <span class="two-lines"><span class="two-lines-main">{main}</span>{sub && <span class="two-lines-sub">{sub}</span>}</span>
}

/** Text that is quieter, or that says something is late or wrong. */
export function Text({ tone, children }: { tone: 'soft' | 'late' | 'strong'; children: ComponentChildren }) {
  return <span class={`text-${tone}`}>{children}</span>
}
