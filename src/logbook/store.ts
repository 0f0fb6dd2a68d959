import { type RawBuilder, sql } from 'kysely'
import type { Looking } from '#src/participants/store.ts'
import type { LogFilter } from './log-filter.ts'
import { type DayOfLooks, listTypes, type StaffLogLine } from './log-line.ts'

/** How many days of a person, and how many lines, one page shows. */
export const pageSizes = { days: 40, lines: 100 } as const

const zone = sql.lit('Europe/Amsterdam')

function within({ from, to }: LogFilter): RawBuilder<unknown> {
  const since = from ? sql`l.at >= ${from}::date::timestamp at time zone ${zone}` : sql`true`
  const until = to ? sql`l.at < (${to}::date + 1)::timestamp at time zone ${zone}` : sql`true`
  return sql`${since} and ${until}`
}

/** Who did what with one file: one entry for each person and day, newest first, and how many entries there are. Signing in is no look at anybody. */
export async function looksAt({ db, acting }: Looking, participantId: string, filter: LogFilter): Promise<{ days: DayOfLooks[]; count: number }> {
  const { organisationId } = acting
  const inList = sql`l.object_type = any (${[...listTypes]}::text[])`
  const wanted = filter.looks === 'all' ? sql`true` : filter.looks === 'list' ? inList : sql`not ${inList}`
  const { rows } = await sql<DayOfLooks & { count: number }>`
    with act as (
      select (l.at at time zone ${zone})::date as day, l.staff_id, l.staff_name, l.roles, l.event, l.kind, l.outcome, l.ground, ${inList} as in_list, count(*)::int as times, max(l.at) as last_at
      from audit_line l where l.organisation_id = ${organisationId} and l.participant_ids @> array[${participantId}]::uuid[] and l.kind not in ('signIn', 'signOut') and ${within(filter)} and ${wanted}
      group by 1, 2, 3, 4, 5, 6, 7, 8, 9)
    select day, staff_id, staff_name, max(roles) as roles, max(last_at) as last_at, count(*) over ()::int as count,
      jsonb_agg(jsonb_build_object('event', event, 'kind', kind, 'outcome', outcome, 'ground', ground, 'inList', in_list, 'times', times, 'lastAt', last_at) order by last_at desc) as acts
    from act group by day, staff_id, staff_name order by day desc, max(last_at) desc limit ${pageSizes.days} offset ${(filter.page - 1) * pageSizes.days}`.execute(db)
  return { days: rows.map(({ count: _, ...day }) => day), count: rows[0]?.count ?? 0 }
}

const kinds: Record<LogFilter['kind'], RawBuilder<unknown>> = {
  all: sql`true`,
  read: sql`l.kind = 'read'`,
  changed: sql`l.kind in ('create', 'update', 'delete', 'execute')`,
  search: sql`l.kind = 'search'`,
  export: sql`l.kind = 'export'`,
  sign: sql`l.kind in ('signIn', 'signOut')`,
  refused: sql`l.outcome = 'refused'`,
  emergency: sql`(l.kind = 'emergency' or l.ground = 'emergency')`,
}

/** Everything one member of the staff did, newest first; one line more than a page when there are older ones. */
export async function linesOf({ db, acting }: Looking, staffId: string, filter: LogFilter): Promise<StaffLogLine[]> {
  const older = filter.before > 0 ? sql`l.seq < ${filter.before}` : sql`true`
  const { rows } = await sql<StaffLogLine>`
    select l.seq, l.at, l.event, l.kind, l.outcome, l.ground, l.participant_ids from audit_line l
    where l.organisation_id = ${acting.organisationId} and l.staff_id = ${staffId} and ${within(filter)} and ${kinds[filter.kind]} and ${older}
    order by l.seq desc limit ${pageSizes.lines + 1}`.execute(db)
  return rows
}

/** How often access was refused and emergency access was opened in the last thirty days, and how many lines the log has. */
export async function countAlarms({ db, acting }: Looking): Promise<{ refused: number; emergency: number; lines: number }> {
  const { rows } = await sql<{ refused: number; emergency: number; lines: number }>`
    select count(*) filter (where l.kind = 'refused')::int as refused, count(*) filter (where l.kind = 'emergency')::int as emergency,
      coalesce((select seq from audit_anchor(${acting.organisationId}::uuid)), 0) as lines
    from audit_line l where l.organisation_id = ${acting.organisationId} and l.kind in ('refused', 'emergency') and l.at > now() - interval '30 days'`.execute(db)
  return rows[0] ?? { refused: 0, emergency: 0, lines: 0 }
}
