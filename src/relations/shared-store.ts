import { sql, type RawBuilder } from 'kysely'
import { beyondReach } from '#src/access/beyond.ts'
import { comparableName } from '#src/employers/employer.ts'
import type { Instant } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'
import { coldAfterDays, forgottenAfterDays } from './cold.ts'
import type { RelationFilter, RelationLine } from './relation.ts'
import type { SharedContact } from './shared-contact.ts'

/*
 * What everybody's contacts with an employer say, beyond the visitor's own reach. An employer is shared by the coaches of an organisation, a participant is not.
 * So these questions answer only of contacts of the kind `employer`, never of support on the work floor (that would say that somebody works there), and of each only
 * the day, the coach and whether one came; of the purpose only what is about the employer itself. How many participants, for whom, what was said or came of it,
 * and every job stay within reach. A row says "Bram was here on 12 November": the number of visits is a fact about coaches, so small numbers need no hiding.
 */

/** How many employers one page shows. */
export const employersPerPage = 50

/** Days without a visit before an employer is going cold, as the organisation set it. */
export async function coldNorm({ db, acting }: Looking): Promise<number> {
  const row = await db.selectFrom('norm').select('days').where('organisationId', '=', acting.organisationId).where('signal', '=', 'employerCold').where('targetGroup', 'is', null).executeTakeFirst()
  return row?.days ?? coldAfterDays
}

/** Sets how many days without a visit make a relation cold. */
export async function setColdNorm({ db, acting }: Looking, days: number): Promise<void> {
  const set = { days, setBy: acting.staffId!, setAt: sql<Instant>`now()` }
  await db.insertInto('norm').values({ organisationId: acting.organisationId, id: crypto.randomUUID(), signal: 'employerCold', targetGroup: null, ...set })
    .onConflict((conflict) => conflict.columns(['organisationId', 'signal', 'targetGroup']).doUpdateSet(set)).execute()
}

function found({ acting: { organisationId } }: Looking, filter: RelationFilter): RawBuilder<unknown> {
  const parts = [sql`e.organisation_id = ${organisationId} and e.merged_into is null`]
  if (filter.sector) parts.push(sql`e.sector = ${filter.sector}`)
  const asked = comparableName(filter.q)
  const wanted = `%${asked.replaceAll(' ', '%')}%`
  const like = (text: RawBuilder<unknown>) => sql`unaccent(lower(${text})) like ${wanted}`
  if (filter.q) {
    parts.push(sql`${asked !== ''} and (${like(sql`e.name || ' ' || coalesce(e.legal_name, '') || ' ' || coalesce(e.place, '')`)} or e.kvk like ${`${filter.q.replace(/\D/g, '') || '-'}%`}
      or exists (select from employer_site s where s.organisation_id = ${organisationId} and s.employer_id = e.id and ${like(sql`s.name || ' ' || coalesce(s.place, '') || ' ' || coalesce(s.postcode, s.postcode4, '')`)})
      or exists (select from employer_person p where p.organisation_id = ${organisationId} and p.employer_id = e.id and ${like(sql`p.name`)}))`)
  }
  return sql.join(parts, sql` and `)
}

function shown({ acting: { on } }: Looking, { show }: RelationFilter, norm: number): RawBuilder<unknown> {
  if (show === 'mine') return sql`my_last_on is not null`
  if (show === 'cold') return sql`${on}::date - coalesce(last_visit_on, first_contact_on) between ${norm + 1} and ${forgottenAfterDays}`
  return sql`true`
}

/** The employers of the organisation, found and narrowed, with how often, when and by whom they were visited; and how many each view would show. */
export async function listRelations(looking: Looking, filter: RelationFilter): Promise<{ lines: RelationLine[]; count: number }> {
  const { db, acting: { organisationId, staffId } } = looking
  const norm = await coldNorm(looking)
  const order = { all: sql`name, id`, mine: sql`my_last_on desc, name, id`, cold: sql`coalesce(last_visit_on, first_contact_on), name, id` }[filter.show]
  const page = sql`limit ${employersPerPage} offset ${(filter.page - 1) * employersPerPage}`
  // Of all employers by name only those of the page are looked up; the other views have to know of everyone when they were visited.
  const [wanted, count] = filter.show === 'all' ? [sql`order by e.name, e.id ${page}`, sql`of_all`] : [sql``, sql`count(*) over ()`]
  const { rows } = await beyondReach(looking, () => sql<RelationLine & { count: number }>`
    with known as (
      select e.id, e.name, e.place, e.sector, e.phone, e.of_all, coalesce(met.visits, 0) as visits, met.first_contact_on, met.last_visit_on, met.my_last_on, met.last_coach
      from (select e.id, e.name, e.place, e.sector, e.phone, count(*) over () as of_all from employer e where ${found(looking, filter)} ${wanted}) e left join lateral (
        select count(*) filter (where c.modality = 'faceToFace') as visits, min(c.on_day) as first_contact_on, max(c.on_day) filter (where c.modality = 'faceToFace') as last_visit_on,
          max(c.on_day) filter (where c.staff_id = ${staffId}) as my_last_on, (array_agg(s.name order by (c.modality = 'faceToFace') desc, c.on_day desc))[1] as last_coach
        from contact c join staff s on s.organisation_id = ${organisationId} and s.id = c.staff_id
        where c.organisation_id = ${organisationId} and c.employer_id = e.id and c.kind = 'employer' and c.removed_at is null) met on true)
    select id, name, place, sector, phone, visits, first_contact_on, last_visit_on, my_last_on, last_coach, ${count} as count from known
    where ${shown(looking, filter, norm)} order by ${order} ${filter.show === 'all' ? sql`` : page}`.execute(db))
  return { lines: rows, count: rows[0]?.count ?? 0 }
}

/** Every contact with an employer as all coaches may know it, the newest first. */
export async function sharedContacts(looking: Looking, employerId: string): Promise<SharedContact[]> {
  const { db, acting: { organisationId } } = looking
  const { rows } = await beyondReach(looking, () => sql<SharedContact>`
    select c.id, c.staff_id, s.name as coach, c.on_day, c.modality = 'faceToFace' as face_to_face, case when c.purpose in ('introduce', 'learnNeeds') then c.purpose end as purpose
    from contact c join staff s on s.organisation_id = ${organisationId} and s.id = c.staff_id
    where c.organisation_id = ${organisationId} and c.employer_id = ${employerId} and c.kind = 'employer' and c.removed_at is null
    order by c.on_day desc, c.created_at desc, c.id`.execute(db))
  return rows
}
