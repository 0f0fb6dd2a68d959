import { sql } from 'kysely'
import { comparableName } from '#src/employers/employer.ts'
import type { Day } from '#src/kernel/day.ts'
import { searchOccupations } from '#src/occupations/search.ts'
import type { Looking } from '#src/participants/store.ts'
import { type LeadFilter, leadsPerPage } from './lead-filter.ts'
import { type LeadAt, leadColumns, leadTables } from './store.ts'

/** A lead in a list, with the given names of the visitor's own people for whom it is being tried. */
export type LeadLine = LeadAt & { people: readonly string[] | null }

function shown(filter: LeadFilter, staffId: string | null) {
  if (filter.show === 'closed') return sql`l.closed_on is not null`
  const more = { open: sql`true`, shared: sql`l.shared_on is not null`, mine: sql`l.staff_id = ${staffId}`, made: sql`l.created_by_carving` }[filter.show]
  return sql`l.closed_on is null and ${more}`
}

function meant(search: string) {
  if (search === '') return sql`true`
  const wanted = `%${comparableName(search).replaceAll(' ', '%')}%`
  const codes = searchOccupations(search, 12).filter(({ because }) => ['code', 'same', 'form'].includes(because.agreement)).map(({ occupation }) => occupation.code)
  return sql`(unaccent(lower(l.title || ' ' || e.name || ' ' || coalesce(l.tasks, '') || ' ' || coalesce(s.place, e.place, ''))) like ${wanted} or l.occupation_code = any (${codes}))`
}

/** The leads of the organisation, newest first, each with which of one's own people it is being tried for. */
export async function listLeads({ db, acting }: Looking, filter: LeadFilter): Promise<{ leads: LeadLine[]; count: number }> {
  const { organisationId, staffId } = acting
  const { rows } = await sql<LeadLine & { count: number }>`
    select ${leadColumns}, count(*) over () as count,
      (select array_agg(p.given_name order by p.given_name) from application a join participant p on p.organisation_id = ${organisationId} and p.id = a.participant_id where a.organisation_id = ${organisationId} and a.lead_id = l.id) as people
    from ${leadTables(organisationId)}
    where l.organisation_id = ${organisationId} and ${shown(filter, staffId)} and ${meant(filter.q)}
    order by coalesce(l.closed_on, l.found_on) desc, l.created_at desc, l.id limit ${leadsPerPage} offset ${(filter.page - 1) * leadsPerPage}`.execute(db)
  return { leads: rows, count: rows[0]?.count ?? 0 }
}

/** The open leads that were brought to the unit meeting from a day on; for the page of that meeting. */
export async function listSharedLeads({ db, acting }: Looking, from: Day): Promise<LeadAt[]> {
  const { organisationId } = acting
  const { rows } = await sql<LeadAt>`select ${leadColumns} from ${leadTables(organisationId)} where l.organisation_id = ${organisationId} and l.shared_on >= ${from} and l.closed_on is null order by l.shared_on desc, l.id`.execute(db)
  return rows
}
