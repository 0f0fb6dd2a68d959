import type { ComponentChildren } from 'preact'

/** A paper as somebody else will read it. When it is printed nothing else of the page goes along; `printed` false keeps it off the printer. */
export function Paper({ printed, children }: { printed: boolean; children: ComponentChildren }) {
  return <article class={printed ? 'paper' : 'paper paper-held'}>{children}</article>
}
