import type { ComponentChildren } from 'preact'
import { commonWords } from '#src/words/common.ts'
import { useWords } from '#src/words/locale.ts'
import { PostButton } from './button.tsx'
import { Icon } from './icons.tsx'

export type NoticeKind = 'info' | 'good' | 'warn' | 'error'

interface NoticeProps {
  kind?: NoticeKind | undefined
  title?: string | undefined
  children?: ComponentChildren
  /** Announced at once when the page shows it after an act. */
  live?: boolean | undefined
}

const icons = { info: 'info', good: 'check', warn: 'alert', error: 'alert' } as const

/** A message on the page: what is so, and what to do. */
export function Notice({ kind = 'info', title, children, live }: NoticeProps) {
  const words = useWords(commonWords)
  const spoken = { info: words.info, good: words.good, warn: words.warning, error: words.error }[kind]
  const role = live ? (kind === 'error' ? 'alert' : 'status') : undefined
  return (
    <div class={`notice notice-${kind}`} role={role}>
      <Icon name={icons[kind]} size={24} />
      <div class="notice-text">
        <span class="visually-hidden">{spoken}: </span>
        {title && <p class="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  )
}

/** Says that something was done and offers to take it back. */
export function Undo({ action, fields, children }: { action: string; fields?: Readonly<Record<string, string>>; children: ComponentChildren }) {
  const words = useWords(commonWords)
  return (
    <Notice kind="good" live>
      <div class="undo"><p>{children}</p><PostButton action={action} fields={fields ?? {}} kind="secondary" icon="undo" small>{words.undo}</PostButton></div>
    </Notice>
  )
}

/** What to do when there is nothing to show yet. */
export function EmptyState({ title, children, action }: { title: string; children?: ComponentChildren; action?: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children && <div class="empty-text">{children}</div>}
      {action}
    </div>
  )
}

/** Who can read what is written here; stands under every text box and above every note. */
export function WhoReadsThis({ id, children }: { id?: string; children: ComponentChildren }) {
  const words = useWords(commonWords)
  return <p class="who-reads" id={id}><Icon name="eye" size={16} /><span><span class="visually-hidden">{words.whoReads} </span>{children}</span></p>
}
