import type { ComponentChildren } from 'preact'
import { commonWords } from '#src/words/common.ts'
import { useWords } from '#src/words/locale.ts'
import { Button } from './button.tsx'
import { Icon } from './icons.tsx'

interface FilterBarProps {
  action: string
  /** What is filtered, for a screen reader. */
  label: string
  /** Fields; each has a value from the address. */
  children: ComponentChildren
  /** Filters that are on, each with the address without it. */
  chips?: readonly { label: string; href: string }[] | undefined
  clearHref?: string | undefined
  /** How many were found, in words. */
  result: string
  /** Parameters to keep, such as the sort order. */
  keep?: Readonly<Record<string, string>> | undefined
}

/** Filters that live in the address: a GET form, chips to take one away, and the number found. */
export function FilterBar({ action, label, children, chips = [], clearHref, result, keep = {} }: FilterBarProps) {
  const words = useWords(commonWords)
  return (
    <div class="filter">
      <form class="filter-form" method="get" action={action} role="search" aria-label={label} data-auto-submit>
        {children}
        {Object.entries(keep).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        <Button kind="secondary">{words.apply}</Button>
      </form>
      <div class="filter-found">
        <p role="status">{result}</p>
        {chips.map((chip) => (
          <a key={chip.href} class="chip" href={chip.href} aria-label={words.removeFilter(chip.label)}><span>{chip.label}</span><Icon name="close" size={16} /></a>
        ))}
        {chips.length > 1 && clearHref && <a href={clearHref}>{words.clear}</a>}
      </div>
    </div>
  )
}
