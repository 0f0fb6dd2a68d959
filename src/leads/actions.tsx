import { employerNames, findEmployer } from '#src/employers/store.ts'
import { occupationWords } from '#src/occupations/words.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, sentId, valuesOf } from '#src/web/form.ts'
import { meanwhile, seenOf } from '#src/web/meanwhile.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { LeadFilter } from './lead-filter.ts'
import { CloseLeadForm, LeadForm } from './lead-form.ts'
import { LeadFormPage } from './form-page.tsx'
import { LeadsPage } from './list-page.tsx'
import { CloseLeadPage } from './pages.tsx'
import { listLeads } from './list-store.ts'
import { changeLead, findLead, type LeadAt, listSites, markLead, recordLead } from './store.ts'
import { leadWords } from './words.ts'

function said(visit: Visit, errors: Record<string, string>) {
  const words = wordsIn(leadWords, visit.locale).errors
  return sentences(errors, { ...words, ...wordsIn(occupationWords, visit.locale).errors }, words.choiceWrong)
}

async function leadOf(visit: Visit) {
  const lead = await findLead(visit, visit.param('lead'))
  visit.log({ objectType: 'lead', objectId: visit.param('lead') })
  return lead
}

function filled(lead: LeadAt, locale: 'nl' | 'en'): FormValues {
  const decimal = (value: number | null) => (value === null ? '' : locale === 'nl' ? String(value).replace('.', ',') : String(value))
  const plain = Object.fromEntries(Object.entries(lead).map(([name, value]) => [name, value === null ? '' : String(value)]))
  const carved = Object.fromEntries(lead.carvedFrom.flatMap(({ task, from, hours }, index) => [[`task${index + 1}`, task], [`from${index + 1}`, from ?? ''], [`hours${index + 1}`, decimal(hours)]]))
  const wage = lead.wagePerHourCents === null ? '' : decimal(lead.wagePerHourCents / 100)
  return {
    ...plain, ...carved, employerName: lead.employer, origin: lead.createdByCarving ? 'made' : 'found', hoursFrom: decimal(lead.hoursFrom), hoursUntil: decimal(lead.hoursUntil), wagePerHourCents: wage,
    days: lead.days, partsOfDay: lead.partsOfDay, traits: lead.traits, seen: seenOf({ ...lead, employerName: lead.employer }, Object.keys(LeadForm.shape)),
  }
}

export const showLeads: Action = async (visit) => {
  const filter = LeadFilter.parse(Object.fromEntries(visit.query))
  const { leads, count } = await listLeads(visit, filter)
  return visit.page(<LeadsPage leads={leads} count={count} filter={filter} today={visit.today} mayRecord={visit.may('lead.record')} />)
}

export const newLead: Action = async (visit) => {
  const employer = await findEmployer(visit, sentId(visit.query.get('employer')))
  const sites = employer ? await listSites(visit, employer.id) : []
  const values = { employerName: employer?.name ?? '', origin: 'found', foundOn: visit.today, foundThrough: 'coachContact' }
  return visit.page(<LeadFormPage id={crypto.randomUUID()} employers={await employerNames(visit)} sites={sites} values={values} />)
}

export const createLead: Action = async (visit) => {
  const id = sentId(visit.form.get('id'))
  visit.log({ kind: 'create', objectType: 'lead', objectId: id })
  const input = parseForm(LeadForm, visit.form)
  if (!input.ok) return visit.page(<LeadFormPage id={id} employers={await employerNames(visit)} sites={[]} values={valuesOf(visit.form)} errors={said(visit, input.errors)} />, 422)
  await recordLead(visit, id, visit.actor.staffId, input.value)
  return (await findLead(visit, id)) ? visit.redirect(urls.lead(id)) : visit.notFound()
}

export const editLead: Action = async (visit) => {
  const lead = await leadOf(visit)
  if (!lead) return visit.notFound()
  return visit.page(<LeadFormPage id={lead.id} lead={lead} employers={await employerNames(visit)} sites={await listSites(visit, lead.employerId)} values={filled(lead, visit.locale)} />)
}

export const saveLead: Action = async (visit) => {
  const lead = await leadOf(visit)
  if (!lead) return visit.notFound()
  const input = parseForm(LeadForm, visit.form)
  if (!input.ok) return visit.page(<LeadFormPage id={lead.id} lead={lead} employers={await employerNames(visit)} sites={await listSites(visit, lead.employerId)} values={valuesOf(visit.form)} errors={said(visit, input.errors)} />, 422)
  const both = meanwhile(visit, { stored: { ...lead, employerName: lead.employer }, sent: input.value, filled: filled(lead, visit.locale) })
  if (both) return visit.page(<LeadFormPage id={lead.id} lead={lead} employers={await employerNames(visit)} sites={await listSites(visit, lead.employerId)} {...both} />, 409)
  await changeLead(visit, lead.id, input.value)
  return visit.redirect(urls.lead(lead.id))
}

export const shareLead: Action = async (visit) => {
  const lead = await leadOf(visit)
  if (!lead) return visit.notFound()
  await markLead(visit, lead.id, { sharedOn: visit.form.get('undo') === 'yes' ? null : visit.today })
  return visit.redirect(urls.lead(lead.id))
}

export const showCloseLead: Action = async (visit) => {
  const lead = await leadOf(visit)
  return lead ? visit.page(<CloseLeadPage lead={lead} values={{ closedOn: visit.today }} />) : visit.notFound()
}

export const closeLead: Action = async (visit) => {
  const lead = await leadOf(visit)
  if (!lead) return visit.notFound()
  if (visit.form.get('reopen') === 'yes') {
    await markLead(visit, lead.id, { closedOn: null, closeReason: null })
    return visit.redirect(urls.lead(lead.id))
  }
  const input = parseForm(CloseLeadForm, visit.form)
  if (!input.ok) return visit.page(<CloseLeadPage lead={lead} values={valuesOf(visit.form)} errors={said(visit, input.errors)} />, 422)
  await markLead(visit, lead.id, input.value)
  return visit.redirect(urls.lead(lead.id))
}
