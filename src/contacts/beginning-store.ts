import { findEmployer } from '#src/employers/store.ts'
import { isId } from '#src/kernel/id.ts'
import { findParticipants } from '#src/participants/store.ts'
import type { FormValues } from '#src/web/form.ts'
import type { Visit } from '#src/web/visit.ts'
import { contactKinds } from './contact.ts'

/** What the address names, as far as it is there and within reach. */
async function askedOf({ db, acting: { organisationId }, query }: Visit) {
  const id = (name: string) => (isId(query.get(name)) ? query.get(name) : null)
  const [appointmentId, jobId, siteId, personId] = [id('appointment'), id('job'), id('site'), id('person')]
  return {
    appointment: appointmentId ? await db.selectFrom('appointment').selectAll().where('organisationId', '=', organisationId).where('id', '=', appointmentId).executeTakeFirst() : undefined,
    job: jobId ? await db.selectFrom('job').select(['id', 'participantId', 'employerId', 'siteId']).where('organisationId', '=', organisationId).where('id', '=', jobId).executeTakeFirst() : undefined,
    site: siteId ? await db.selectFrom('employerSite').select(['id', 'employerId']).where('organisationId', '=', organisationId).where('id', '=', siteId).executeTakeFirst() : undefined,
    person: personId ? await db.selectFrom('employerPerson').select(['name', 'employerId', 'siteId']).where('organisationId', '=', organisationId).where('id', '=', personId).executeTakeFirst() : undefined,
    employerId: id('employer'), leadId: id('lead') ?? '', participantIds: query.getAll('participant').filter((one) => isId(one)), kind: query.get('kind'),
  }
}
type Asked = Awaited<ReturnType<typeof askedOf>>

/** Which employer the note begins with and which of its sites: what is named outright goes before what follows from something else. */
async function employerAsked(visit: Visit, { employerId, appointment, job, site, person }: Asked) {
  const id = employerId ?? site?.employerId ?? person?.employerId ?? appointment?.employerId ?? job?.employerId
  const employer = id ? await findEmployer(visit, id) : undefined
  const sites = [site, person && { id: person.siteId, employerId: person.employerId }, job && { id: job.siteId, employerId: job.employerId }]
  return { employerName: employer?.name ?? '', siteId: sites.find((one) => one?.id && one.employerId === id)?.id ?? '' }
}

/** The place of the appointment, or the one that goes without saying: with the employer one came from, at the work of the job (IPS-25, item 24). It can still be changed. */
function placeAsked({ appointment, job }: Asked, kind: string, employerName: string): string {
  if (appointment) return appointment.place === 'remote' ? 'phone' : appointment.place
  if (employerName === '') return ''
  return kind === 'employer' ? 'employer' : kind === 'support' && job ? 'workplace' : ''
}

/** What the page is opened with: people, an employer with its site and who one met there, an appointment that was kept, a job. */
export async function beginningOf(visit: Visit): Promise<FormValues> {
  const asked = await askedOf(visit)
  const { appointment, job, person } = asked
  const { employerName, siteId } = await employerAsked(visit, asked)
  const about = await findParticipants(visit, [...new Set([...asked.participantIds, ...(appointment?.participantIds ?? []), ...(job ? [job.participantId] : [])])])
  const said = asked.kind ?? appointment?.kind ?? (employerName && !job ? 'employer' : 'support')
  const kind = contactKinds.some((known) => known === said) ? said : 'other'
  const place = placeAsked(asked, kind, employerName)
  const onDay = appointment && appointment.onDay <= visit.today ? appointment.onDay : visit.today
  visit.log({ objectType: 'form', participantIds: about.map(({ id }) => id) })
  return {
    employerName, siteId, personMet: person?.name ?? '', onDay, participantIds: about.map(({ id }) => id), kind, jobId: job?.id ?? '', leadId: asked.leadId, ...(place && { place, placeBegan: place }),
    ...(appointment && { appointmentId: appointment.id, minutesOther: String(appointment.minutes), atTime: appointment.atTime.slice(0, 5) }),
  }
}
