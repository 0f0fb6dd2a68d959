import type { ComponentChildren } from 'preact'

interface Children {
  children: ComponentChildren
}

/** Blocks below each other with one rhythm. */
export function Stack({ children, gap }: Children & { gap?: 'tight' | 'wide' }) {
  return <div class={gap ? `stack stack-${gap}` : 'stack'}>{children}</div>
}

/** Small things side by side that wrap when the screen is narrow. */
export function Row({ children, end }: Children & { end?: boolean }) {
  return <div class={end ? 'row row-end' : 'row'}>{children}</div>
}

/** Main matter with something beside it; below each other on a phone. `equal` gives both the same width. */
export function Columns({ children, equal }: Children & { equal?: boolean }) {
  return <div class={equal ? 'columns columns-equal' : 'columns'}>{children}</div>
}

/** A white surface with a heading; `flush` lets a table or list reach its edges. */
export function Card(props: Children & { title?: ComponentChildren; id?: string; action?: ComponentChildren; foot?: ComponentChildren; flush?: boolean }) {
  const { title, id, action, foot, flush, children } = props
  return (
    <section class="card" id={id}>
      {title && <div class="card-head"><h2>{title}</h2>{action}</div>}
      <div class={flush ? undefined : 'card-body'}>{children}</div>
      {foot && <div class="card-foot">{foot}</div>}
    </section>
  )
}

/** A part of a page with a heading, without a surface. */
export function Section({ title, lead, id, children }: Children & { title: string; lead?: ComponentChildren; id?: string }) {
  return (
    <section class="section" id={id}>
      <h2>{title}</h2>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </section>
  )
}

/** Running text of a readable width. */
export function Prose({ children }: Children) {
  return <div class="prose">{children}</div>
}

/** More text behind a summary that opens without a script. */
export function Details({ summary, open, children }: Children & { summary: ComponentChildren; open?: boolean }) {
  return (
    <details class="details" open={open}>
      <summary>{summary}</summary>
      <div class="details-body">{children}</div>
    </details>
  )
}

/** Two fields that belong together, beside each other where there is room. */
export function Beside({ children }: Children) {
  return <div class="beside">{children}</div>
}
