import { type RawBuilder, sql } from 'kysely'
import type { Trait } from '#src/employers/trait.ts'
import type { LeadAt } from '#src/leads/store.ts'
import { leadColumns, leadTables } from '#src/leads/store.ts'
import type { Looking } from '#src/participants/store.ts'
import { type MatchGroup, saysWhatWork } from './group.ts'
import { opposites, type Seeker } from './match.ts'
import { postcodesFrom } from './reach.ts'

/** How many places of work one page shows. */
export const matchesPerPage = 20

/** A lead with what is known of its employer as a place to work. */
export type LeadFound = LeadAt & { employerTraits: Trait[] }
/** An employer with its nearest place of work. */
export interface EmployerFound {
  id: string
  name: string
  traits: Trait[]
  atmosphere: string | null
  place: string | null
  postcode4: string | null
  openLeads: number
}

/** One page of places of work, and how many there are in each group. */
export interface Found<T> {
  counts: Record<MatchGroup, number>
  rows: T[]
}

/** Which page of which group. */
export interface Asked {
  group: MatchGroup
  page: number
}

/** The home of a person as a table of postcodes, and what was said as conditions: the same rules as `reasonsFor` and `groupOf`, for very many places at once. A test lays the two beside each other. */
function conditions(seeker: Seeker) {
  const { wishes: { wanted, unwanted, hoursFrom, hoursUntil, days, partsOfDay }, targets, saidWanted, saidUnwanted } = seeker
  const seen = postcodesFrom(seeker.traveller)
  const near = sql`near as materialized (select * from unnest(${seen.map(({ code }) => code)}::text[], ${seen.map(({ km }) => km)}::float8[], ${seen.map(({ beyond }) => beyond)}::bool[], ${seen.map(({ tooFar }) => tooFar)}::bool[]) as n (code, km, beyond, too_far))`
  const minors = [...targets, ...saidWanted].map(({ code }) => code.slice(0, 3))
  const turned = wanted.flatMap((trait) => opposites[trait] ?? [])
  return {
    near,
    anything: !saysWhatWork(seeker),
    unwanted: (traits: RawBuilder<unknown>) => sql`${traits} && ${unwanted}::text[]`,
    wanted: (traits: RawBuilder<unknown>) => sql`${traits} && ${wanted}::text[]`,
    against: (traits: RawBuilder<unknown>) => sql`(n.too_far or ${traits} && ${turned}::text[])`,
    occupation: (code: RawBuilder<unknown>) => ({ wanted: sql`left(${code}, 3) = any (${minors}::text[])`, unwanted: sql`${code} = any (${saidUnwanted.map((said) => said.code)}::text[])` }),
    times: sql`(l.hours_from > ${hoursUntil}::numeric or l.hours_until < ${hoursFrom}::numeric
      or (${days.length > 0} and l.days <> '{}' and not l.days && ${days}::text[]) or (${partsOfDay.length > 0} and l.parts_of_day <> '{}' and not l.parts_of_day && ${partsOfDay}::text[]))`,
  }
}

const grouped = (clash: RawBuilder<unknown>, content: RawBuilder<unknown>, against: RawBuilder<unknown>) => sql`
  case when coalesce(${clash}, false) then 'clashes' when coalesce(${content}, false) and not coalesce(${against}, false) then 'fits' else 'could' end as found_group`

interface Judged {
  fits: number
  could: number
  clashes: number
  id: string | null
}

async function pageOf({ db }: Looking, near: RawBuilder<unknown>, { judged, asked, order }: { judged: RawBuilder<unknown>; asked: Asked; order: RawBuilder<unknown> }): Promise<Found<string>> {
  const { rows } = await sql<Judged>`
    with ${near}, judged as materialized (${judged})
    select c.*, p.id from
      (select count(*) filter (where found_group = 'fits') as fits, count(*) filter (where found_group = 'could') as could, count(*) filter (where found_group = 'clashes') as clashes from judged) c
      left join lateral (select id, row_number() over (order by km nulls last, ${order}) as place from judged where found_group = ${asked.group}
        order by km nulls last, ${order} limit ${matchesPerPage} offset ${(asked.page - 1) * matchesPerPage}) p on true order by p.place`.execute(db)
  const { fits = 0, could = 0, clashes = 0 } = rows[0] ?? {}
  return { counts: { fits, could, clashes }, rows: rows.flatMap(({ id }) => id ?? []) }
}

const inOrder = <T extends { id: string }>(ids: readonly string[], rows: readonly T[]) => ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])

/** Open leads for one person, nearest first within a group; only those about whose work something speaks for it, or which clash, unless nothing was said about work at all. */
export async function findLeads(looking: Looking, seeker: Seeker, asked: Asked): Promise<Found<LeadFound>> {
  const { db, acting: { organisationId, on } } = looking
  const { near, anything, ...rule } = conditions(seeker)
  const traits = sql`w.traits`
  const occupation = rule.occupation(sql`l.occupation_code`)
  const content = sql`(${rule.wanted(traits)} or ${occupation.wanted})`
  const clash = sql`(${rule.unwanted(traits)} or ${occupation.unwanted})`
  const judged = sql`
    select l.id, n.km, l.found_on, ${grouped(clash, content, sql`(${rule.against(traits)} or ${rule.times})`)}
    from lead l join employer e on e.organisation_id = ${organisationId} and e.id = l.employer_id left join employer_site s on s.organisation_id = ${organisationId} and s.id = l.site_id
    cross join lateral (select case when l.traits = '{}' then e.traits else l.traits end as traits) w
    left join near n on n.code = coalesce(l.postcode4, s.postcode4)
    where l.organisation_id = ${organisationId} and l.closed_on is null and (l.closes_on is null or l.closes_on >= ${on}) and (n.code is null or not n.beyond) and (${anything} or coalesce(${content}, false))`
  const found = await pageOf(looking, near, { judged, asked, order: sql`found_on desc, id` })
  const { rows } = await sql<LeadFound>`select ${leadColumns}, e.traits as employer_traits from ${leadTables(organisationId)} where l.organisation_id = ${organisationId} and l.id = any (${found.rows})`.execute(db)
  return { counts: found.counts, rows: inOrder(found.rows, rows) }
}

/** Employers for one person, nearest first within a group, by their nearest place of work. */
export async function findEmployers(looking: Looking, seeker: Seeker, asked: Asked): Promise<Found<EmployerFound>> {
  const { db, acting: { organisationId } } = looking
  const { near, ...rule } = conditions(seeker)
  const traits = sql`e.traits`
  const nearest = sql`(select distinct on (s.employer_id) s.employer_id, n.code, n.km, n.beyond, n.too_far from employer_site s left join near n on n.code = s.postcode4
    where s.organisation_id = ${organisationId} and s.closed_on is null order by s.employer_id, n.km nulls last, s.id)`
  const judged = sql`
    select e.id, n.km, e.name, ${grouped(rule.unwanted(traits), rule.wanted(traits), rule.against(traits))}
    from employer e left join ${nearest} n on n.employer_id = e.id
    where e.organisation_id = ${organisationId} and e.merged_into is null and (n.code is null or not n.beyond) and (${seeker.wishes.wanted.length === 0} or ${rule.wanted(traits)})`
  const found = await pageOf(looking, near, { judged, asked, order: sql`name, id` })
  const { rows } = await sql<EmployerFound>`
    with ${near} select e.id, e.name, e.traits, e.atmosphere, coalesce(n.place, e.place) as place, n.postcode4,
      (select count(*) from lead l where l.organisation_id = ${organisationId} and l.employer_id = e.id and l.closed_on is null) as open_leads
    from employer e left join lateral (select s.place, s.postcode4 from employer_site s left join near n on n.code = s.postcode4
      where s.organisation_id = ${organisationId} and s.employer_id = e.id and s.closed_on is null order by n.km nulls last, s.id limit 1) n on true
    where e.organisation_id = ${organisationId} and e.id = any (${found.rows})`.execute(db)
  return { counts: found.counts, rows: inOrder(found.rows, rows) }
}
