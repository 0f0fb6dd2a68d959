import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import { meanwhile, seenOf } from '#src/web/meanwhile.ts'
import type { Action, LogEntry, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { type EmployerPerson, type EmployerSite, PersonForm, SiteForm } from './site.ts'
import { EmployerPersonPage, SitePage } from './site-page.tsx'
import { changePerson, changeSite, findPerson, findSite, listSites, recordPerson, recordSite } from './site-store.ts'
import { findEmployer } from './store.ts'
import { employerWords } from './words.ts'

const said = (visit: Visit, errors: Record<string, string>) => sentences(errors, wordsIn(employerWords, visit.locale).errors, wordsIn(employerWords, visit.locale).errors.choiceWrong)
const texts = (row: object): FormValues => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value)]))
const newId = (visit: Visit) => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(visit.form.get('id') ?? '') ? visit.form.get('id')! : crypto.randomUUID())

async function employerOf(visit: Visit, objectType: 'employerSite' | 'employerPerson', act: LogEntry = {}) {
  const employer = await findEmployer(visit, visit.param('employer'))
  if (employer) visit.log({ objectType, objectId: employer.id, ...act })
  return employer
}

export const newSite: Action = async (visit) => {
  const employer = await employerOf(visit, 'employerSite')
  return employer ? visit.page(<SitePage employer={employer} id={crypto.randomUUID()} values={{ place: employer.place ?? '' }} />) : visit.notFound()
}

export const createSite: Action = async (visit) => {
  const employer = await employerOf(visit, 'employerSite', { kind: 'create' })
  if (!employer) return visit.notFound()
  const id = newId(visit)
  const input = parseForm(SiteForm, visit.form)
  if (!input.ok) return visit.page(<SitePage employer={employer} id={id} values={valuesOf(visit.form)} errors={said(visit, input.errors)} />, 422)
  await recordSite(visit, { id, employerId: employer.id }, input.value)
  return (await findSite(visit, employer.id, id)) ? visit.redirect(urls.employer(employer.id)) : visit.notFound()
}

const siteValues = (site: EmployerSite) => ({ ...texts(site), postcode: site.postcode ?? site.postcode4 ?? '', seen: seenOf(site, Object.keys(SiteForm.shape)) })

export const editSite: Action = async (visit) => {
  const employer = await employerOf(visit, 'employerSite')
  const site = employer && (await findSite(visit, employer.id, visit.param('site')))
  return site ? visit.page(<SitePage employer={employer} site={site} values={siteValues(site)} />) : visit.notFound()
}

export const saveSite: Action = async (visit) => {
  const employer = await employerOf(visit, 'employerSite')
  const site = employer && (await findSite(visit, employer.id, visit.param('site')))
  if (!site) return visit.notFound()
  const input = parseForm(SiteForm, visit.form)
  if (!input.ok) return visit.page(<SitePage employer={employer} site={site} values={valuesOf(visit.form)} errors={said(visit, input.errors)} />, 422)
  const both = meanwhile(visit, { stored: site, sent: { ...input.value, ...input.value.postcode }, filled: siteValues(site) })
  if (both) return visit.page(<SitePage employer={employer} site={site} {...both} />, 409)
  await changeSite(visit, site.id, input.value)
  return visit.redirect(urls.employer(employer.id))
}

export const newPerson: Action = async (visit) => {
  const employer = await employerOf(visit, 'employerPerson')
  if (!employer) return visit.notFound()
  return visit.page(<EmployerPersonPage employer={employer} sites={await listSites(visit, employer.id)} id={crypto.randomUUID()} values={{ decidesOnHiring: '' }} />)
}

export const createPerson: Action = async (visit) => {
  const employer = await employerOf(visit, 'employerPerson', { kind: 'create' })
  if (!employer) return visit.notFound()
  const [id, sites, input] = [newId(visit), await listSites(visit, employer.id), parseForm(PersonForm, visit.form)]
  const errors = input.ok ? wrongSite(sites, input.value) : input.errors
  if (!input.ok || errors) return visit.page(<EmployerPersonPage employer={employer} sites={sites} id={id} values={valuesOf(visit.form)} errors={said(visit, errors ?? {})} />, 422)
  await recordPerson(visit, { id, employerId: employer.id }, input.value)
  return (await findPerson(visit, employer.id, id)) ? visit.redirect(urls.employer(employer.id)) : visit.notFound()
}

/** A site of another employer is none of the list. */
const wrongSite = (sites: readonly EmployerSite[], { siteId }: PersonForm) => (siteId === null || sites.some(({ id }) => id === siteId) ? undefined : { siteId: 'choiceWrong' })

const decides = (answer: boolean | null) => (answer === null ? '' : answer ? 'yes' : 'no')
const personValues = (person: EmployerPerson) => ({ ...texts(person), decidesOnHiring: decides(person.decidesOnHiring), seen: seenOf(person, Object.keys(PersonForm.shape)) })

export const editPerson: Action = async (visit) => {
  const employer = await employerOf(visit, 'employerPerson')
  const person = employer && (await findPerson(visit, employer.id, visit.param('person')))
  return person ? visit.page(<EmployerPersonPage employer={employer} person={person} sites={await listSites(visit, employer.id)} values={personValues(person)} />) : visit.notFound()
}

export const savePerson: Action = async (visit) => {
  const employer = await employerOf(visit, 'employerPerson')
  const person = employer && (await findPerson(visit, employer.id, visit.param('person')))
  if (!person) return visit.notFound()
  const [sites, input] = [await listSites(visit, employer.id), parseForm(PersonForm, visit.form)]
  const errors = input.ok ? wrongSite(sites, input.value) : input.errors
  if (!input.ok || errors) return visit.page(<EmployerPersonPage employer={employer} person={person} sites={sites} values={valuesOf(visit.form)} errors={said(visit, errors ?? {})} />, 422)
  const both = meanwhile(visit, { stored: person, sent: input.value, filled: personValues(person) })
  if (both) return visit.page(<EmployerPersonPage employer={employer} person={person} sites={sites} {...both} />, 409)
  await changePerson(visit, person.id, input.value)
  return visit.redirect(urls.employer(employer.id))
}
