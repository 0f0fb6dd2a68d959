import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import { meanwhile, seenOf } from '#src/web/meanwhile.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { keepApart } from './double-store.ts'
import { type Employer, EmployerForm, NewEmployerForm } from './employer.ts'
import { likeThis } from './likeness.ts'
import { type Candidate, EditEmployerPage, NewEmployerPage } from './pages.tsx'
import { changeEmployer, employerWithKvk, findEmployer, recognisableEmployers, recordEmployer } from './store.ts'
import { employerWords } from './words.ts'

const said = (visit: Visit, errors: Record<string, string>) => sentences(errors, wordsIn(employerWords, visit.locale).errors, wordsIn(employerWords, visit.locale).errors.choiceWrong)

export const newEmployer: Action = (visit) => {
  visit.log({ objectType: 'form' })
  return visit.page(<NewEmployerPage id={crypto.randomUUID()} values={{ name: (visit.query.get('name') ?? '').slice(0, 120) }} />)
}

/** The employers that could be the one being added. */
async function candidatesFor(visit: Visit, id: string, form: NewEmployerForm): Promise<Candidate[]> {
  const known = (await recognisableEmployers(visit)).filter((one) => one.id !== id)
  const found = likeThis({ name: form.name, legalName: null, kvk: form.kvk, place: form.place, postcodes: form.postcode.postcode === null ? [] : [form.postcode.postcode] }, known)
  return found.map(({ employer, because }) => ({ ...employer, because }))
}

export const createEmployer: Action = async (visit) => {
  const sent = visit.form.get('id') ?? ''
  const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sent) ? sent : crypto.randomUUID()
  visit.log({ kind: 'create', objectType: 'employer', objectId: id })
  const input = parseForm(NewEmployerForm, visit.form)
  const again = (errors: Record<string, string>, candidates: Candidate[] = []) => visit.page(<NewEmployerPage id={id} values={valuesOf(visit.form)} errors={said(visit, errors)} candidates={candidates} />, 422)
  if (!input.ok) return again(input.errors)
  const candidates = await candidatesFor(visit, id, input.value)
  if (candidates.some(({ because }) => because === 'kvk')) return again({ kvk: 'kvkTaken' }, candidates)
  if (candidates.length > 0 && !input.value.different) return again({}, candidates)
  await recordEmployer(visit, id, input.value)
  for (const candidate of candidates) await keepApart(visit, id, candidate.id)
  return (await findEmployer(visit, id)) ? visit.redirect(urls.employer(id)) : visit.notFound()
}

const filled = (employer: Employer): FormValues => ({ ...Object.fromEntries(Object.entries(employer).map(([name, value]) => [name, value === null ? '' : String(value)])), traits: employer.traits, seen: seenOf(employer, Object.keys(EmployerForm.shape)) })

export const editEmployer: Action = async (visit) => {
  const employer = await findEmployer(visit, visit.param('employer'))
  if (!employer) return visit.notFound()
  visit.log({ objectType: 'employer', objectId: employer.id })
  return visit.page(<EditEmployerPage employer={employer} values={filled(employer)} />)
}

export const saveEmployer: Action = async (visit) => {
  const employer = await findEmployer(visit, visit.param('employer'))
  if (!employer) return visit.notFound()
  visit.log({ kind: 'update', objectType: 'employer', objectId: employer.id })
  const again = (errors: Record<string, string>) => visit.page(<EditEmployerPage employer={employer} values={{ ...valuesOf(visit.form), traits: visit.form.getAll('traits') }} errors={said(visit, errors)} />, 422)
  const input = parseForm(EmployerForm, visit.form)
  if (!input.ok) return again(input.errors)
  if (input.value.kvk !== employer.kvk && (await employerWithKvk(visit, input.value.kvk, employer.id))) return again({ kvk: 'kvkTaken' })
  const both = meanwhile(visit, { stored: employer, sent: input.value, filled: filled(employer) })
  if (both) return visit.page(<EditEmployerPage employer={employer} values={{ traits: visit.form.getAll('traits'), ...both.values }} errors={both.errors} />, 409)
  await changeEmployer(visit, employer.id, input.value)
  return visit.redirect(urls.employer(employer.id))
}
