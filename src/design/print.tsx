import type { ComponentChildren } from 'preact'
import { commonWords } from '#src/words/common.ts'
import { useWords } from '#src/words/locale.ts'
import { Icon } from './icons.tsx'

/** Opens the print window; without a script it is not shown, because the browser's own menu prints as well. */
export function PrintButton({ children }: { children?: ComponentChildren }) {
  const words = useWords(commonWords)
  return <button type="button" class="button button-secondary with-script" data-print><Icon name="print" /><span>{children ?? words.print}</span></button>
}

/** Head of the paper: which organisation and unit, and when it was printed; unseen on the screen. */
export function PrintHead({ organisation, printedOn, children }: { organisation: string; printedOn: string; children?: ComponentChildren }) {
  const words = useWords(commonWords)
  return (
    <div class="print-head">
      <p><strong>{organisation}</strong></p>
      {children}
      <p>{words.printedOn} {printedOn}</p>
    </div>
  )
}

/** What stands on the screen only, such as a form beside a text one prints. */
export function ScreenOnly({ children }: { children: ComponentChildren }) {
  return <div class="unprinted">{children}</div>
}
