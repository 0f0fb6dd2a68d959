import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'

/** The text of a whole HTML document; the element is one of the page frames. */
export function documentOf(page: VNode): string {
  return `<!doctype html>${render(page)}`
}

/** The text of one element, for a part of a page that the browser swaps. */
export function partOf(part: VNode): string {
  return render(part)
}
