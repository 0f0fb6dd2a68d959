import type { ComponentChildren } from 'preact'
import { commonWords } from '#src/words/common.ts'
import { useWords } from '#src/words/locale.ts'
import type { ButtonKind } from './button.tsx'
import { Icon } from './icons.tsx'

interface DialogProps {
  id: string
  title: string
  /** Page with the same form, followed when no script runs. */
  href: string
  /** The text of the link that opens it. */
  open: string
  kind?: ButtonKind | undefined
  children: ComponentChildren
}

/** A question in front of the page; without a script the link goes to a page of its own. Its form stands inside it, so it cannot stand inside a form. */
export function Dialog({ id, title, href, open, kind = 'secondary', children }: DialogProps) {
  const words = useWords(commonWords)
  return (
    <>
      <a class={`button button-${kind}`} href={href} data-dialog={id}><span>{open}</span></a>
      <dialog class="dialog" id={id} aria-labelledby={`${id}-title`}>
        <div class="dialog-head">
          <h2 id={`${id}-title`}>{title}</h2>
          <button type="button" class="icon-button" aria-label={words.close} data-close><Icon name="close" /></button>
        </div>
        <div class="dialog-body">{children}</div>
      </dialog>
    </>
  )
}
