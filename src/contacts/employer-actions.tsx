import { EmployerForm } from '#src/employers/employer.ts'
import { EmployerPage, EmployersPage } from '#src/employers/pages.tsx'
import { changeEmployer, findEmployer, listEmployers } from '#src/employers/store.ts'
import { employerWords } from '#src/employers/words.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { EmployerContacts } from './employer-contacts.tsx'
import { listEmployerContacts } from './store.ts'

export const showEmployers: Action = async (visit) => {
  const [search, page] = [(visit.query.get('q') ?? '').trim().slice(0, 80), Math.max(1, Number(visit.query.get('page')) || 1)]
  visit.log({ kind: search ? 'search' : 'read', objectType: 'employer' })
  return visit.page(<EmployersPage {...(await listEmployers(visit, search, page))} search={search} page={page} />)
}

async function employerPage(visit: Visit, id: string, back?: { values: FormValues; errors: Record<string, string> }) {
  const employer = await findEmployer(visit, id)
  if (!employer) return visit.notFound()
  const contacts = await listEmployerContacts(visit, id)
  visit.log({ objectType: 'employer', objectId: id, participantIds: [...new Set(contacts.flatMap(({ participantIds }) => participantIds))] })
  const values = { name: employer.name, kvk: employer.kvk ?? '', place: employer.place ?? '', phone: employer.phone ?? '' }
  return visit.page(
    <EmployerPage employer={employer} values={back?.values ?? values} errors={back?.errors ?? {}} mayRecord={visit.may('employer.record')}><EmployerContacts contacts={contacts} /></EmployerPage>, back ? 422 : 200,
  )
}

export const showEmployer: Action = (visit) => employerPage(visit, visit.param('employer'))

export const saveEmployer: Action = async (visit) => {
  const id = visit.param('employer')
  const input = parseForm(EmployerForm, visit.form)
  const words = wordsIn(employerWords, visit.locale).errors
  const renamed = input.ok ? undefined : Object.fromEntries(Object.entries(input.errors).map(([field, key]) => [field === 'employerName' ? 'name' : field, key]))
  if (!input.ok) return employerPage(visit, id, { values: valuesOf(visit.form), errors: sentences(renamed!, words, words.tooLong) })
  if (!(await findEmployer(visit, id))) return visit.notFound()
  visit.log({ objectType: 'employer', objectId: id })
  await changeEmployer(visit, id, input.value)
  return visit.redirect(urls.employer(id))
}
