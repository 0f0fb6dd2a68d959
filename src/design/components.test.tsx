import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { LocaleContext } from '#src/words/locale.ts'
import { PostButton } from './button.tsx'
import { FilterBar } from './filter-bar.tsx'
import { galleryFrame } from './gallery/frame.ts'
import { Notice } from './notice.tsx'
import { Page } from './page.tsx'
import { Pager } from './pager.tsx'
import { Table } from './table.tsx'

const inEnglish = (node: VNode) => render(<LocaleContext.Provider value="en">{node}</LocaleContext.Provider>)
const nothing = <p>nobody</p>
const columns = [
  { key: 'name', label: 'Name', cell: (row: { name: string }) => row.name, sort: { href: '?sort=name', direction: 'ascending' as const } },
  { key: 'count', label: 'Count', cell: () => 3, numeric: true },
]

describe('a table', () => {
  it('keeps its meaning when a phone shows it as cards: roles, caption, row heading, label per cell', () => {
    const html = inEnglish(<Table caption="People" columns={columns} rows={[{ name: 'Sanne' }]} rowKey={(row) => row.name} empty={nothing} />)
    expect(html).toMatch(/<table class="table" role="table"><caption class="visually-hidden">People<\/caption>/)
    expect(html).toContain('<th role="rowheader" scope="row" class="phone-title">Sanne</th>')
    expect(html).toContain('<td role="cell" class="numeric phone-line" data-label="Count">3</td>')
    expect(html).toContain('aria-sort="ascending"')
  })

  it('without rows says what to do inside the table', () => {
    expect(inEnglish(<Table caption="People" columns={columns} rows={[]} rowKey={(row) => row.name} empty={nothing} />)).toContain('<td role="cell" colspan="2"><p>nobody</p></td>')
  })
})

describe('the frame', () => {
  const html = render(<Page {...galleryFrame('en')} title="Today" place="today">x</Page>)

  it('marks the current place in each menu and counts what waits there in words', () => {
    expect(html.match(/aria-current="page"/g)).toHaveLength(3)
    expect(html).toContain('2 are waiting for you')
  })

  it('has four places and one act in the bar of a phone', () => {
    const bar = html.slice(html.indexOf('class="bottom"'))
    expect(bar.match(/<li/g)).toHaveLength(5)
    expect(bar.indexOf('bottom-quick')).toBeGreaterThan(bar.indexOf('/people'))
    expect(bar.indexOf('bottom-quick')).toBeLessThan(bar.indexOf('/employers'))
  })

  it('begins with a way to skip it, signs out by a post, and changes language by a post that comes back', () => {
    expect(html).toMatch(/<body class="frame"><a class="skip" href="#main">Skip to content<\/a>/)
    expect(html).toContain('<form method="post" action="/sign-out">')
    expect(html).toMatch(/action="\/language"[^>]*><input type="hidden" name="returnTo" value="\/gallery"/)
  })

  it('says on every page of a demo that all is fictional, and only there', () => {
    expect(html).toContain('These people and companies do not exist.')
    expect(render(<Page {...galleryFrame('en')} demo={false} title="Today">x</Page>)).not.toContain('do not exist')
  })
})

describe('smaller parts', () => {
  it('a notice after an act is announced, an error at once', () => {
    expect(inEnglish(<Notice live>Saved</Notice>)).toContain('role="status"')
    expect(inEnglish(<Notice kind="error" live>Failed</Notice>)).toContain('role="alert"')
    expect(inEnglish(<Notice>Note</Notice>)).not.toContain('role=')
  })

  it('a list of one page has no pager; the first page has no previous', () => {
    expect(inEnglish(<Pager page={1} pages={1} href={String} />)).toBe('')
    expect(inEnglish(<Pager page={1} pages={2} href={(page) => `?page=${page}`} />)).not.toContain('rel="prev"')
  })

  it('a filter is a GET form whose result is a status and whose chips say what they take away', () => {
    const html = inEnglish(<FilterBar action="/people" label="Filter" result="3 found" chips={[{ label: 'Team West', href: '/people' }]} keep={{ sort: 'name' }}>{null}</FilterBar>)
    expect(html).toMatch(/method="get" action="\/people" role="search"/)
    expect(html).toContain('<p role="status">3 found</p>')
    expect(html).toContain('aria-label="Remove filter: Team West"')
    expect(html).toContain('name="sort" value="name"')
  })

  it('a single act is a form of its own', () => {
    expect(inEnglish(<PostButton action="/undo" fields={{ id: '7' }}>Undo</PostButton>)).toMatch(/<form class="post-button" method="post" action="\/undo"><input type="hidden" name="id" value="7"/)
  })
})
