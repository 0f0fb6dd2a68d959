import type { ComponentChildren } from 'preact'
import { Icon } from './icons.tsx'
import type { IconName } from './icon-paths.ts'

export interface ReasonLine {
  key: string
  /** Speaks for it, against it, for a talk because it is not wanted, or must still be asked. */
  kind: 'for' | 'against' | 'clash' | 'ask'
  /** The kind in one word, for who does not see the sign. */
  spoken: string
  text: ComponentChildren
}

const icons: Record<ReasonLine['kind'], IconName> = { for: 'check', against: 'minus', clash: 'close', ask: 'question' }

/** Why something fits or does not, one short line each: a sign, never a sum. */
export function Reasons({ lines, label }: { lines: readonly ReasonLine[]; label: string }) {
  return (
    <ul class="reasons" aria-label={label}>
      {lines.map((line) => (
        <li key={line.key} class={`reason-${line.kind}`}>
          <Icon name={icons[line.kind]} />
          <span><span class="visually-hidden">{line.spoken}: </span>{line.text}</span>
        </li>
      ))}
    </ul>
  )
}

/** Things to choose between, each on a surface of its own: what it is, what is said about it, and what one can do. */
export function Offers({ label, children }: { label: string; children: ComponentChildren }) {
  return <ul class="offers" aria-label={label}>{children}</ul>
}

/** One of `Offers`. */
export function Offer({ title, sub, end, children }: { title: ComponentChildren; sub?: ComponentChildren; end?: ComponentChildren; children: ComponentChildren }) {
  return (
    <li class="card offer">
      <div class="offer-head">
        <div><h2>{title}</h2>{sub && <p class="offer-sub">{sub}</p>}</div>
        {end}
      </div>
      {children}
    </li>
  )
}
