import { commonWords } from '#src/words/common.ts'
import { useWords } from '#src/words/locale.ts'
import { Icon } from './icons.tsx'

interface PagerProps {
  /** First page is 1. */
  page: number
  pages: number
  href: (page: number) => string
}

/** Links to the previous and next page of a list; nothing when there is one page. */
export function Pager({ page, pages, href }: PagerProps) {
  const words = useWords(commonWords)
  if (pages <= 1) return null
  return (
    <nav class="pager" aria-label={words.pages}>
      {page > 1 && <a class="button button-secondary" rel="prev" href={href(page - 1)}><Icon name="arrowLeft" /><span>{words.previous}</span></a>}
      <p>{words.pageOf(page, pages)}</p>
      {page < pages && <a class="button button-secondary" rel="next" href={href(page + 1)}><span>{words.next}</span><Icon name="arrowRight" /></a>}
    </nav>
  )
}
