import type { ComponentChildren } from 'preact'

/** A part of a text that one reads from top to bottom, with a heading and perhaps one small act beside it. */
export function Part({ title, id, action, children }: { title: string; id?: string; action?: ComponentChildren; children: ComponentChildren }) {
  return (
    <section class="part" id={id}>
      <div class="part-head"><h3>{title}</h3>{action}</div>
      <div class="part-body">{children}</div>
    </section>
  )
}

/** A question, small, and what somebody answered; `plain` when it is a name and no question. */
export function Answer({ question, plain, children }: { question: string; plain?: boolean; children: ComponentChildren }) {
  return (
    <div class="answer">
      <p class={plain ? 'text-strong' : 'answer-question'}>{question}</p>
      {children}
    </div>
  )
}
