import { mergesInto } from '#src/employers/merge-store.ts'
import { findEmployer } from '#src/employers/store.ts'
import { urls } from '#src/urls.ts'
import { parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { ColdForm } from './cold.ts'
import { EmployerPage } from './employer-page.tsx'
import { countAsked } from './introduction-store.ts'
import { type ColdNorm, EmployersPage } from './list-page.tsx'
import { RelationFilter } from './relation.ts'
import { coldNorm, employersPerPage, listRelations, setColdNorm } from './shared-store.ts'
import { findRelation } from './store.ts'
import { relationWords } from './words.ts'

async function listPage(visit: Visit, filter: RelationFilter, cold?: ColdNorm) {
  const [{ lines, count }, norm] = [await listRelations(visit, filter), await coldNorm(visit)]
  const may = { mayRecord: visit.may('employer.record'), mayMerge: visit.may('employer.merge') }
  const form = visit.may('norm.set') ? (cold ?? { values: { days: String(norm) }, errors: {} }) : undefined
  return visit.page(<EmployersPage lines={lines} count={count} pages={Math.ceil(count / employersPerPage)} filter={filter} asked={await countAsked(visit)} norm={norm} cold={form} today={visit.today} {...may} />, cold ? 422 : 200)
}

export const showEmployers: Action = (visit) => {
  const filter = RelationFilter.parse(Object.fromEntries(visit.query))
  visit.log({ kind: filter.q ? 'search' : 'read', objectType: 'employer' })
  return listPage(visit, filter)
}

export const saveColdNorm: Action = async (visit) => {
  visit.log({ kind: 'update', objectType: 'norm', detail: visit.form.get('days')?.slice(0, 10) ?? '' })
  const input = parseForm(ColdForm, visit.form)
  const words = wordsIn(relationWords, visit.locale).errors
  if (!input.ok) return listPage(visit, RelationFilter.parse({ show: 'cold' }), { values: valuesOf(visit.form), errors: sentences(input.errors, words, words.daysWrong) })
  await setColdNorm(visit, input.value.days)
  return visit.redirect(`${urls.employers()}?show=cold`)
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
