import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { EasyDocument } from '#src/design/easy.tsx'
import type { Locale } from '#src/words/locale.ts'
import { FrameContext } from './frame.tsx'

/** A text in easy words for one person, to read together and to print, in the language of the person and not of who prints it. */
export function EasyPaper({ locale, ...props }: { title: string; locale: Locale; aside: ComponentChildren; children: ComponentChildren }) {
  const frame = useContext(FrameContext)
  if (!frame) throw new Error('a page is drawn outside a visit')
  return <EasyDocument {...frame} demo={frame.actor?.demo ?? false} locale={locale} {...props} />
}
