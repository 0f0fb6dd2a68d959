import type { Action } from '#src/web/visit.ts'
import { OccupationSuggestions } from './field.tsx'
import { occupationsFor, occupationsPerPage } from './occupation-filter.ts'
import { OccupationsPage } from './pages.tsx'

export const showOccupations: Action = (visit) => {
  const search = (visit.query.get('q') ?? '').slice(0, 80)
  const group = /^\d{1,4}$/.test(visit.query.get('group') ?? '') ? visit.query.get('group')! : ''
  const page = Math.max(1, Number(visit.query.get('page')) || 1)
  const found = occupationsFor(search, group)
  return visit.page(<OccupationsPage shown={found.slice((page - 1) * occupationsPerPage, page * occupationsPerPage)} count={found.length} search={search} group={group} page={page} />)
}

/** A part of a page: what a text may mean, for the field of an occupation on any form. */
export const suggestOccupations: Action = (visit) => {
  const text = (visit.query.get('q') ?? '').slice(0, 120)
  const name = /^[\w.-]{1,40}$/.exec(visit.query.get('name') ?? '')?.[0] ?? 'occupationCode'
  return visit.page(<OccupationSuggestions name={name} text={text} />)
}
