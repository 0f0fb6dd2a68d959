import http from 'node:http'
import { openPool } from '#src/db/db.ts'
import { organisationId } from './fill.ts'

const listSql = `
  select p.id, p.given_name, p.prefix, p.family_name, p.target_group, t.name as team, e.started_on, e.closed_on, last.on_day as last_contact_on, next.next_on, next.next_step, j.title, j.work_form, j.hours_per_week, w.name as employer
  from assignment a join participant p on p.organisation_id = $1 and p.id = a.participant_id
  join lateral (select * from enrolment e where e.organisation_id = $1 and e.participant_id = p.id order by e.started_on desc limit 1) e on true
  join team t on t.organisation_id = $1 and t.id = e.team_id
  left join lateral (select on_day from contact_participant cp where cp.organisation_id = $1 and cp.participant_id = p.id order by on_day desc limit 1) last on true
  left join lateral (select c.next_on, c.next_step from contact_participant cp join contact c on c.organisation_id = $1 and c.id = cp.contact_id where cp.organisation_id = $1 and cp.participant_id = p.id and cp.on_day > current_date - 180 and c.next_on >= current_date order by c.next_on limit 1) next on true
  left join lateral (select * from job j where j.organisation_id = $1 and j.participant_id = p.id and j.ended_on is null order by j.started_on desc limit 1) j on true
  left join employer w on w.organisation_id = $1 and w.id = j.employer_id
  where a.organisation_id = $1 and a.staff_id = $2 and a.until_on is null order by p.family_name, p.given_name limit 50`

/** The least a Node server can do for the same two acts: one query and JSON, or one transaction of two inserts. No rights; the log only when asked. */
export function floor(server: { host: string; user: string; database: string }, withLog: boolean): http.Server {
  const pool = openPool({ ...server, max: 12 })
  const line = (kind: string) => JSON.stringify([{ event: 'x', kind, outcome: 'success', staff_name: '', roles: '', purpose: '', ground: '', address: '', source: '', object_type: '', detail: '', trace: '' }])
  async function transaction(work: (client: { query: (sql: string, values?: unknown[]) => Promise<{ rows: unknown[] }> }) => Promise<unknown>, kind: string) {
    const client = await pool.connect()
    try {
      await client.query('begin')
      if (withLog) await client.query("select set_config('app.organisation', $1, true)", [organisationId])
      const result = await work(client)
      if (withLog) await client.query('select audit_append($1, $2)', [organisationId, line(kind)])
      await client.query('commit')
      return result
    } finally {
      client.release()
    }
  }
  return http.createServer(async (request, response) => {
    const url = new URL(request.url!, 'http://floor')
    const staff = url.searchParams.get('staff')!
    if (request.method === 'GET') {
      const read = (client: { query: (sql: string, values?: unknown[]) => Promise<{ rows: unknown[] }> }) => client.query(listSql, [organisationId, staff]).then(({ rows }) => rows)
      const rows = withLog ? await transaction(read, 'read') : (await pool.query(listSql, [organisationId, staff])).rows
      response.setHeader('content-type', 'application/json').end(JSON.stringify(rows))
      return
    }
    let body = ''
    for await (const piece of request) body += piece
    const form = new URLSearchParams(body)
    const [id, person] = [crypto.randomUUID(), form.get('participantIds')]
    await transaction(async (client) => {
      await client.query("insert into contact (organisation_id, id, staff_id, kind, on_day, minutes, modality, place, note, participant_ids) values ($1, $2, $3, 'support', current_date, 30, 'phone', 'remote', $4, array[$5::uuid])", [organisationId, id, staff, form.get('note'), person])
      await client.query('insert into contact_participant values ($1, $2, $3, current_date)', [organisationId, id, person])
    }, 'create')
    response.writeHead(303, { location: '/' }).end()
  })
}
