// The measuring itself; started by bench/matching.ts, which bundles it.
import fs from 'node:fs'
import http, { type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { createApp } from '#src/app.ts'
import { openSession } from '#src/access/session.ts'
import { openStore } from '#src/db/open.ts'
import { traits } from '#src/employers/trait.ts'
import { postcodesFrom } from '#src/matching/reach.ts'
import { postcodes } from '#src/places/postcode.ts'
import { readSettings } from '#src/settings.ts'
import { fill, organisationId, staffId } from './fill.ts'

const size = { employers: 3000, leads: 20_000 }
const requests = Number(process.env['BENCH_REQUESTS'] ?? 100)
const participantId = '00000000-0000-4000-8002-000000000001'
const near = postcodes.filter((code) => code >= '1000' && code < '2000')
const profile = { now: 'Werken in een keuken, groente snijden', notWanted: 'Niet achter een kassa', wanted: ['quiet', 'withHands'], unwanted: ['lively'], hoursFrom: 12, hoursUntil: 20, days: ['monday', 'tuesday', 'thursday'], travelBy: ['bike', 'publicTransport'], maxTravelMinutes: 45 }

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'meewerk-matching-'))
fs.chmodSync(folder, 0o755)
const store = await openStore({ dataFolder: folder })
console.log('Filling ...')
await fill(store.ownerPool)
const run = (text: string, ...values: unknown[]) => store.ownerPool.query(text, values)
const employer = "('00000000-0000-4000-8006-' || lpad(n::text, 12, '0'))::uuid"
await run(`insert into employer (organisation_id, id, name, traits) select $1, ${employer}, 'Bedrijf ' || n, array[($2::text[])[1 + n % $3], ($2::text[])[1 + (n * 7) % $3]] from generate_series(1, ${size.employers}) n`, organisationId, [...traits], traits.length)
await run(`insert into employer_site (organisation_id, id, employer_id, name, postcode4, place) select $1, gen_random_uuid(), ${employer}, 'Hoofd', ($2::text[])[1 + (n * 13) % $3], 'Plaats' from generate_series(1, ${size.employers}) n`, organisationId, near, near.length)
await run(`insert into lead (organisation_id, id, employer_id, title, tasks, occupation_code, hours_from, days, traits, postcode4, found_on, staff_id)
  select $1, gen_random_uuid(), ('00000000-0000-4000-8006-' || lpad((1 + n % ${size.employers})::text, 12, '0'))::uuid, 'werk ' || n, 'Groente snijden en de vaat doen. Op drukke dagen ook achter de kassa. Koffie zetten voor de ploeg.', case when n % 9 = 0 then '9412' else '5223' end, 8 + n % 24, array['monday', 'thursday'],
    array[($2::text[])[1 + (n * 3) % $3], ($2::text[])[1 + (n * 11) % $3]], ($4::text[])[1 + (n * 17) % $5], current_date - n % 90, $6 from generate_series(1, ${size.leads}) n`, organisationId, [...traits], traits.length, near, near.length, staffId(1))
await run("update participant set postcode4 = '1441' where id = $1", participantId)
await run("insert into profile_version (organisation_id, id, participant_id, number, session_on, occasion, content, staff_id) select $1, gen_random_uuid(), $2, coalesce(max(number), 0) + 1, current_date, 'session', $3, $4 from profile_version where organisation_id = $1 and participant_id = $2", organisationId, participantId, JSON.stringify(profile), staffId(1))
await run('analyze')

const seen = postcodesFrom({ postcode4: '1441', own: [], travelBy: ['bike', 'publicTransport'], maxTravelMinutes: 45 })
const floorSql = `with near as materialized (select * from unnest($2::text[], $3::float8[]) as n (code, km)),
  found as materialized (select l.id, l.title, e.name, n.km, l.found_on from lead l join employer e on e.organisation_id = $1 and e.id = l.employer_id join near n on n.code = l.postcode4
    where l.organisation_id = $1 and l.closed_on is null and (l.traits && $4::text[] or l.occupation_code = '9412') and not l.traits && $5::text[])
  select (select count(*) from found) as count, f.* from found f order by km, found_on desc, id limit 20`
const floor = http.createServer((_, response) => {
  const within = seen.filter(({ beyond }) => !beyond)
  void store.ownerPool.query(floorSql, [organisationId, within.map(({ code }) => code), within.map(({ km }) => km), profile.wanted, profile.unwanted]).then(({ rows }) => response.setHeader('content-type', 'application/json').end(JSON.stringify(rows)))
})
const app = await createApp({ store, settings: readSettings({ MEEWERK_DATA: folder }, '/'), report: (_, fault) => console.error(fault) })
const token = await openSession(store.database, { organisationId, staffId: staffId(1), agent: 'bench', demo: true })
await app.listen({ port: 0, host: '127.0.0.1' })
await new Promise<void>((resolve) => void floor.listen(0, '127.0.0.1', resolve))
const portOf = (server: Server) => (server.address() as AddressInfo).port

async function measure(url: string): Promise<number> {
  const times: number[] = []
  for (let count = 0; count < requests; count++) {
    const began = performance.now()
    const answer = await fetch(url, { headers: { cookie: `session=${token}` } })
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
    await answer.text()
    times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)[Math.floor(requests / 2)]!
}

const pages = [['floor', `http://127.0.0.1:${portOf(floor)}/`], ...['leads', 'employers'].map((what) => [what, `http://127.0.0.1:${portOf(app.server)}/participants/${participantId}/matches?what=${what}`])] as [string, string][]
for (const [, url] of pages) await measure(url)
const rounds = new Map<string, number[]>(pages.map(([name]) => [name, []]))
for (let round = 0; round < 3; round++) for (const [name, url] of pages) rounds.get(name)!.push(await measure(url))
const middle = (name: string) => rounds.get(name)!.sort((a, b) => a - b)[1]!
console.log(`${size.employers} employers, ${size.leads} openings; ${requests} requests one after another, three rounds interleaved, the median of the middle round.`)
for (const [name] of pages) console.log(`${name.padEnd(10)} ${middle(name).toFixed(1).padStart(7)} ms  ${(middle(name) / middle('floor')).toFixed(2)} times the floor`)
await app.close()
floor.close()
await store.close()
fs.rmSync(folder, { recursive: true, force: true })
process.exit(0)
