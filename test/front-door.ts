import fs from 'node:fs'
import type { Seen, Visitor } from './world.ts'

const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/&amp;/g, '&').replace(/&#39;/g, "'").replace(/\s+/g, ' ').trim()

/** The links of a page, in order: what they say and where they lead. */
export function linksOf(page: Pick<Seen, 'html'>): { says: string; href: string }[] {
  return [...page.html.matchAll(/<a\b([^>]*)>([\s\S]*?)<\/a>/g)].map(([, attributes = '', inside = '']) => ({ says: plain(inside), href: /href="([^"]*)"/.exec(attributes)?.[1]?.replace(/&amp;/g, '&') ?? '' }))
}

/** Where the first link with these words leads; a story in which nobody finds the link is broken, so that throws. */
export function linkSaying(page: Pick<Seen, 'html' | 'text'>, words: string): string {
  const link = linksOf(page).find(({ says }) => says === words) ?? linksOf(page).find(({ says }) => says.includes(words))
  if (!link) throw new Error(`no link says "${words}" on: ${page.text.slice(0, 300)}`)
  return link.href
}

/** Goes where the first link with these words leads. */
export function follow(visitor: Visitor, page: Seen, words: string): Promise<Seen> {
  return visitor.get(linkSaying(page, words))
}

/** The value that a hidden field of a form carries. */
export function carried(page: Pick<Seen, 'html'>, name: string): string {
  const value = new RegExp(`<input[^>]*name="${name}"[^>]*value="([^"]*)"`).exec(page.html)?.[1] ?? new RegExp(`<input[^>]*value="([^"]*)"[^>]*name="${name}"`).exec(page.html)?.[1]
  if (value === undefined) throw new Error(`no field ${name}`)
  return value
}

/** Sends a form and goes on to the page it leads to; what comes back with errors is returned as it is. */
export async function sendAndGo(visitor: Visitor, url: string, fields: Record<string, string | readonly string[]>): Promise<Seen> {
  const answer = await visitor.submit(url, fields)
  return answer.location ? visitor.get(answer.location) : answer
}

/** The spreadsheet of team West that comes with the import, as a team lead would choose it. */
export const westList = { name: 'caseload-team-west.xlsx', bytes: fs.readFileSync(new URL('../src/imports/fixtures/caseload-team-west.xlsx', import.meta.url)) }

/** Presses the button of the import's preview and looks again until the work is over. */
export async function importNow(visitor: Visitor, url: string): Promise<Seen> {
  await visitor.submit(`${url}/mapping`, { then: 'run' })
  for (let tries = 0; tries < 600; tries++) {
    const page = await visitor.get(url)
    if (!page.html.includes('data-poll')) return page
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the import does not end')
}
