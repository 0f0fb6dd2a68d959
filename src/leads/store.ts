import { sql } from 'kysely'
import { employerNamed } from '#src/employers/store.ts'
import type { Looking } from '#src/participants/store.ts'
import type { CarvedTask, Lead } from './lead.ts'
import { carvedOf, type LeadForm } from './lead-form.ts'

/** A lead with the names one shows beside it. */
export type LeadAt = Lead & {
  employer: string
  site: string | null
  place: string | null
  /** The four digits of where the work is: of the lead itself, else of the site. */
  workPostcode4: string | null
  finder: string
}

/** What is read of a lead, from the tables of `leadTables`. */
export const leadColumns = sql`l.*, e.name as employer, s.name as site, coalesce(s.place, e.place) as place, coalesce(l.postcode4, s.postcode4) as work_postcode4, f.name as finder`
/** A lead with its employer, its site and who found it. */
export const leadTables = (organisationId: string) => sql`
  lead l join employer e on e.organisation_id = ${organisationId} and e.id = l.employer_id
  left join employer_site s on s.organisation_id = ${organisationId} and s.id = l.site_id
  join staff f on f.organisation_id = ${organisationId} and f.id = l.staff_id`

/** One lead. */
export async function findLead({ db, acting }: Looking, id: string): Promise<LeadAt | undefined> {
  const { organisationId } = acting
  const { rows } = await sql<LeadAt>`select ${leadColumns} from ${leadTables(organisationId)} where l.organisation_id = ${organisationId} and l.id = ${id}`.execute(db)
  return rows[0]
}

/** The places of work of an employer that are in use, for choosing where the work is. */
export async function listSites({ db, acting }: Looking, employerId: string): Promise<{ id: string; name: string }[]> {
  return db.selectFrom('employerSite').select(['id', 'name']).where('organisationId', '=', acting.organisationId).where('employerId', '=', employerId).where('closedOn', 'is', null).orderBy('name').execute()
}

async function columnsOf(looking: Looking, form: LeadForm) {
  const { title, occupationCode, tasks, postcode4, hoursFrom, hoursUntil, days, partsOfDay, traits, wagePerHourCents, startsOn, foundOn, foundThrough, closesOn, note } = form
  const employerId = await employerNamed(looking, form.employerName)
  const sites = await listSites(looking, employerId)
  const carved: CarvedTask[] = form.origin === 'made' ? carvedOf(form) : []
  return {
    employerId, siteId: sites.find(({ id }) => id === form.siteId)?.id ?? null, title, occupationCode, tasks, createdByCarving: form.origin === 'made', carvedFrom: JSON.stringify(carved),
    postcode4, hoursFrom, hoursUntil, days, partsOfDay, traits, wagePerHourCents, startsOn, foundOn, foundThrough, closesOn, note,
  }
}

/** Records an opening. A form that arrives twice makes one lead. */
export async function recordLead(looking: Looking, id: string, staffId: string, form: LeadForm): Promise<void> {
  const { db, acting } = looking
  await db.insertInto('lead').values({ organisationId: acting.organisationId, id, staffId, ...(await columnsOf(looking, form)) })
    .onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}

/** Changes what is known of an opening. */
export async function changeLead(looking: Looking, id: string, form: LeadForm): Promise<void> {
  const { db, acting } = looking
  await db.updateTable('lead').set(await columnsOf(looking, form)).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}

/** Marks a lead: brought to the unit meeting or taken back, closed for a reason or open again. */
export async function markLead({ db, acting }: Looking, id: string, mark: Pick<Lead, 'sharedOn'> | Pick<Lead, 'closedOn' | 'closeReason'>): Promise<void> {
  await db.updateTable('lead').set(mark).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}
