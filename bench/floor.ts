import http from 'node:http'
import pg from 'pg'
import { openPool } from '#src/db/db.ts'
import { acts } from './acts.ts'
import { organisationId } from './fill.ts'

type Client = Pick<pg.PoolClient, 'query'>

/** The least a Node server can do for the same acts: one query and JSON, or one transaction of two inserts. No rights; the log only when asked. */
export function floor(server: { host: string; user: string; database: string }, withLog: boolean): http.Server {
  const pool = openPool({ ...server, max: 12, idleTimeoutMillis: 0 })
  const line = (kind: string) => JSON.stringify([{ event: 'x', kind, outcome: 'success', staff_name: '', roles: '', purpose: '', ground: '', address: '', source: '', object_type: '', detail: '', trace: '' }])
  async function transaction(work: (client: Client) => Promise<unknown>, kind: string) {
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
    const asked = new URL(request.url!, 'http://floor').searchParams
    if (request.method === 'GET') {
      const { floor: question } = acts.find(({ name }) => name === asked.get('act'))!
      const read = (client: Client) => client.query(question.sql, [organisationId, asked.get(question.of)!]).then(({ rows }) => rows)
      const rows = withLog ? await transaction(read, 'read') : await read(pool)
      response.setHeader('content-type', 'application/json').end(JSON.stringify(rows))
      return
    }
    let body = ''
    for await (const piece of request) body += piece
    const form = new URLSearchParams(body)
    const [id, person] = [crypto.randomUUID(), form.get('participantIds')]
    await transaction(async (client) => {
      await client.query("insert into contact (organisation_id, id, staff_id, kind, on_day, minutes, modality, place, note, participant_ids) values ($1, $2, $3, 'support', current_date, 30, 'phone', 'remote', $4, array[$5::uuid])", [organisationId, id, asked.get('coach'), form.get('note'), person])
      await client.query('insert into contact_participant values ($1, $2, $3, current_date)', [organisationId, id, person])
    }, 'create')
    response.writeHead(303, { location: '/' }).end()
  })
}
