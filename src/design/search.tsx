import type { ComponentChildren } from 'preact'
import { commonWords } from '#src/words/common.ts'
import { useWords } from '#src/words/locale.ts'
import { Button } from './button.tsx'
import { Icon } from './icons.tsx'

/** One field to search with; the address holds what was typed. */
export function SearchForm({ action, label, value }: { action: string; label: string; value: string }) {
  const words = useWords(commonWords)
  return (
    <form class="search-form" method="get" action={action} role="search">
      <label class="visually-hidden" for="search-text">{label}</label>
      <input class="input" id="search-text" type="search" name="q" value={value} placeholder={label} autocomplete="off" spellcheck={false} data-focus />
      <Button>{words.search}</Button>
    </form>
  )
}

/** The way to search from everywhere: a page, and with a script a window that opens with a click or the key `/`. */
export function SearchLink({ href, label }: { href: string; label: string }) {
  return <a class="search-link" href={href} data-search={label}><Icon name="search" /><span>{label}</span><kbd aria-hidden="true">/</kbd></a>
}

/** Results of one kind below a heading; nothing when there are none. */
export function FoundGroup({ title, children }: { title: string; children: readonly ComponentChildren[] }) {
  if (children.length === 0) return null
  return (
    <section class="found-group">
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  )
}

/** One result: the whole line leads there. */
export function FoundLine({ href, title, sub }: { href: string; title: ComponentChildren; sub?: ComponentChildren }) {
  return <li><a class="found-line" href={href}><span class="found-title">{title}</span>{sub && <span class="found-sub">{sub}</span>}</a></li>
}

/** A text in pieces, those that were looked for marked. */
export function Marked({ pieces }: { pieces: readonly { text: string; found: boolean }[] }) {
  return <>{pieces.map(({ text, found }, index) => (found ? <mark key={index}>{text}</mark> : text))}</>
}
