import type { ComponentChildren } from 'preact'
import { commonWords } from '#src/words/common.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showNumber } from '#src/words/show-number.ts'

interface ProgressProps {
  /** Id of this part; the browser asks for it again with the header `x-part`. */
  id: string
  label: string
  count: number
  of: number
  /** What is being done, in words. */
  children?: ComponentChildren
  /** Seconds between two looks; absent when the work is over, and the browser stops asking. */
  everySeconds?: number | undefined
  /** This page, for those without a script. */
  href: string
  /** Where to go once the work is over; the browser goes there by itself, others follow a link the page gives. */
  afterHref?: string | undefined
}

/** How far a long job is, in a bar and in numbers; only for staff. */
export function Progress({ id, label, count, of, children, everySeconds, href, afterHref }: ProgressProps) {
  const words = useWords(commonWords)
  const locale = useLocale()
  return (
    <div class="progress" id={id} data-poll={everySeconds} data-after={afterHref}>
      <label for={`${id}-bar`}>{label}</label>
      <progress id={`${id}-bar`} value={count} max={of || 1} />
      <p class="progress-text" role="status"><span class="progress-count">{showNumber(count, locale)} / {showNumber(of, locale)}</span> {children}</p>
      {everySeconds !== undefined && <a class="without-script" href={href}>{words.refresh}</a>}
    </div>
  )
}
