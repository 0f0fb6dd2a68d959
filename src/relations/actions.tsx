import { mergesInto } from '#src/employers/merge-store.ts'
import { findEmployer } from '#src/employers/store.ts'
import { urls } from '#src/urls.ts'
import type { Action } from '#src/web/visit.ts'
import { EmployerPage } from './employer-page.tsx'
import { countAsked } from './introduction-store.ts'
import { EmployersPage } from './list-page.tsx'
import { RelationFilter } from './relation.ts'
import { coldNorm, employersPerPage, listRelations } from './shared-store.ts'
import { findRelation } from './store.ts'

export const showEmployers: Action = async (visit) => {
  const filter = RelationFilter.parse(Object.fromEntries(visit.query))
  visit.log({ kind: filter.q ? 'search' : 'read', objectType: 'employer' })
  const { lines, count } = await listRelations(visit, filter)
  return visit.page(
    <EmployersPage lines={lines} count={count} pages={Math.ceil(count / employersPerPage)} filter={filter} asked={await countAsked(visit)} norm={await coldNorm(visit)} today={visit.today} mayRecord={visit.may('employer.record')} mayMerge={visit.may('employer.merge')} />,
  )
}

export const showEmployer: Action = async (visit) => {
  const employer = await findEmployer(visit, visit.param('employer'))
  if (!employer) return visit.notFound()
  if (employer.id !== visit.param('employer')) return visit.redirect(urls.employer(employer.id))
  const relation = await findRelation(visit, employer)
  visit.log({ objectType: 'employer', objectId: employer.id, participantIds: [...new Set([...relation.contacts.flatMap(({ participantIds }) => participantIds), ...relation.jobs.map(({ participantId }) => participantId)])] })
  const merges = visit.may('employer.merge') ? await mergesInto(visit, employer.id) : undefined
  const fresh = merges?.find(({ id }) => id === visit.query.get('merged'))
  return visit.page(<EmployerPage relation={relation} today={visit.today} norm={await coldNorm(visit)} mayRecord={visit.may('employer.record')} merges={merges} fresh={fresh} />)
}
