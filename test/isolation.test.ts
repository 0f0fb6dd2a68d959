import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { actingFor } from '#src/access/actor.ts'
import { actorOfSession, openSession } from '#src/access/session.ts'
import { visibleParticipants } from '#src/access/view.ts'
import { acting } from '#src/db/db.ts'
import { employers, organisations, people, type PersonName, staff, type StaffName, teams } from '#src/demo/cast.ts'
import { routes } from '#src/routes.ts'
import { testToday } from './today.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  for (const [name, person] of Object.entries(people)) {
    const organisation = organisations[person.organisation].id
    const contact = `00000000-0000-4000-8000-0007${person.id.slice(-8)}`
    await world.owner.query("insert into contact (organisation_id, id, staff_id, kind, on_day, modality, place, note, participant_ids) values ($1, $2, $3, 'support', $4, 'faceToFace', 'home', $5, array[$6::uuid])", [organisation, contact, staff[person.coach].id, '2026-11-20', `notitie-${name}`, person.id])
    await world.owner.query('insert into contact_participant (organisation_id, contact_id, participant_id, on_day) values ($1, $2, $3, $4)', [organisation, contact, person.id, '2026-11-20'])
    await world.owner.query("insert into job (organisation_id, id, participant_id, employer_id, title, work_form, started_on) values ($1, $2, $3, $4, $5, 'regulier', '2026-11-02')", [organisation, `00000000-0000-4000-8000-0008${person.id.slice(-8)}`, person.id, person.organisation === 'kade' ? employers.kwekerij.id : employers.blom.id, `baan-${name}`])
    await world.owner.query("insert into appointment (organisation_id, id, staff_id, title, kind, on_day, at_time, minutes, place, note, participant_ids) values ($1, $2, $3, $4, 'support', $5, '10:00', 60, 'home', $6, array[$7::uuid])", [organisation, `00000000-0000-4000-8000-0036${person.id.slice(-8)}`, staff[person.coach].id, `afspraak-${name}`, testToday, `notitie-${name}`, person.id])
    await world.owner.query("insert into work_task (organisation_id, id, participant_id, job_id, title) values ($1, $2, $3, $4, $5)", [organisation, `00000000-0000-4000-8000-0061${person.id.slice(-8)}`, person.id, `00000000-0000-4000-8000-0008${person.id.slice(-8)}`, `taak-${name}`])
    await world.owner.query("insert into work_step (organisation_id, id, task_id, participant_id, position, text, photo, photo_type) values ($1, $2, $3, $4, 0, $5, '\\x00', 'image/png')", [organisation, `00000000-0000-4000-8000-0062${person.id.slice(-8)}`, `00000000-0000-4000-8000-0061${person.id.slice(-8)}`, person.id, `stap-${name}`])
    await world.owner.query("insert into employer_question (organisation_id, id, job_id, participant_id, employer_id, question) values ($1, $2, $3, $4, $5, $6)", [organisation, `00000000-0000-4000-8000-0037${person.id.slice(-8)}`, `00000000-0000-4000-8000-0008${person.id.slice(-8)}`, person.id, person.organisation === 'kade' ? employers.kwekerij.id : employers.blom.id, `vraag-${name}`])
  }
})
afterAll(() => world.close())

const everybody = Object.keys(staff) as StaffName[]
const persons = Object.keys(people) as PersonName[]

/** The plain rule, written once more without SQL: who may see whom. */
function maySee(who: StaffName, person: PersonName): boolean {
  const [member, participant] = [staff[who], people[person]]
  if (member.organisation !== participant.organisation) return false
  return member.roles.some((held: { role: string; team?: string }) => (held.role === 'coach' && participant.coach === who) || (held.role === 'teamLead' && held.team === participant.team) || (held.role === 'treatmentTeamMember' && held.team === participant.treatment))
}

/** Who looked at a file is for the privacy officer of that organisation to know; the file itself is not. */
const isPrivacyOfficerOf = (who: StaffName, person: PersonName) => staff[who].organisation === people[person].organisation && staff[who].roles.some(({ role }) => role === 'privacyOfficer')

const secrets = (person: PersonName) => [`taak-${person}`, `stap-${person}`, `vraag-${person}`, `notitie-${person}`, `afspraak-${person}`, `baan-${person}`, `${people[person].clientNumber}`]

async function actorOf(who: StaffName) {
  const token = await openSession(world.database, { organisationId: organisations[staff[who].organisation].id, staffId: staff[who].id, agent: '', demo: true })
  return (await actorOfSession(world.database, token, testToday))!
}

test('the visible reach and the row-level policies agree with the plain rule, for everybody and everyone', async () => {
  for (const who of everybody) {
    const actor = await actorOf(who)
    const settings = actingFor(actor, 'participant.read', testToday)
    const [viewed, policed] = await acting(world.database, settings, async (db) => [
      (await visibleParticipants(db, settings).select('participant.id').execute()).map(({ id }) => id),
      (await db.selectFrom('participant').select('id').execute()).map(({ id }) => id),
    ])
    const expected = persons.filter((person) => maySee(who, person)).map((person) => people[person].id).sort()
    expect({ who, ids: viewed!.sort() }).toEqual({ who, ids: expected })
    expect({ who, ids: policed!.sort() }).toEqual({ who, ids: expected })
  }
})

test('no page, JSON or file shows anybody who is not the visitor’s, whatever ids stand in the address', async () => {
  const gets = routes.filter(([method, , permission]) => method === 'get' && permission !== 'public')
  const leaks: string[] = []
  for (const who of ['fatima', 'bram', 'marieke', 'peter', 'els', 'ada', 'ruben', 'wim', 'lot', 'inge', 'anja'] as const) {
    const visitor = await world.as(who)
    for (const person of persons.filter((name) => !maySee(who, name))) {
      const ids: Record<string, string> = {
        participant: people[person].id, contact: `00000000-0000-4000-8000-0007${people[person].id.slice(-8)}`, job: `00000000-0000-4000-8000-0008${people[person].id.slice(-8)}`,
        appointment: `00000000-0000-4000-8000-0036${people[person].id.slice(-8)}`, question: `00000000-0000-4000-8000-0037${people[person].id.slice(-8)}`,
        workTask: `00000000-0000-4000-8000-0061${people[person].id.slice(-8)}`, workStep: `00000000-0000-4000-8000-0062${people[person].id.slice(-8)}`,
        quarter: '2026Q4', figure: 'served', kind: 'csv', signal: 'quiet', employer: employers.kwekerij.id, staff: staff.karim.id, team: teams.haven.id,
      }
      const addresses = gets.map(([, url]) => url.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? people[person].id)).filter((url) => [people[person].id, ids['contact']!, ids['appointment']!, ids['question']!].some((id) => url.includes(id)))
        .filter((url) => !(url.endsWith('/log') && isPrivacyOfficerOf(who, person)))
      for (const url of addresses) {
        const { status, text } = await visitor.get(url)
        if (secrets(person).some((secret) => text.includes(secret)) || (status === 200 && text.includes(people[person].familyName) && !url.includes('emergency'))) leaks.push(`${who} ${url}`)
      }
    }
  }
  expect(leaks).toEqual([])
}, 300_000)

test('no list or overview shows a person of another organisation', async () => {
  const lists = routes.filter(([method, url, permission]) => method === 'get' && permission !== 'public' && !url.includes(':')).map(([, url]) => url)
  for (const who of ['fatima', 'marieke', 'wim', 'petra', 'ada', 'ruben'] as const) {
    const visitor = await world.as(who)
    for (const url of [...lists, '/quarters/2026Q4', '/quarters/2026Q4/people/served', '/participants?show=all', '/participants?q=Dekker']) {
      const { text } = await visitor.get(url)
      for (const person of persons.filter((name) => people[name].organisation === 'kade')) {
        for (const secret of [...secrets(person), people[person].familyName]) expect({ who, url, secret, there: text.includes(secret) && !url.includes(`q=${people[person].familyName}`) }).toEqual({ who, url, secret, there: false })
      }
    }
  }
})

test('a post with the ids of another person changes nothing and answers as if nothing were there', async () => {
  const bram = await world.as('bram')
  const sanne = people.sanne.id
  const before = (await world.owner.query('select count(*) as count from job')).rows[0].count
  expect((await bram.submit(`/participants/${sanne}/jobs`, { employerName: 'Blom', title: 'hulp', workForm: 'regulier', startedOn: '2026-11-02' })).status).toBe(404)
  expect((await bram.submit(`/participants/${sanne}/edit`, { givenName: 'X', familyName: 'Y', targetGroup: 'ggz' })).status).toBe(404)
  expect((await bram.submit('/contacts', { kind: 'support', participantIds: sanne, onDay: '2026-11-20', modality: 'phone', place: 'remote', note: 'x' })).status).toBe(404)
  expect((await world.owner.query('select count(*) as count from job')).rows[0].count).toBe(before)
})

test('as the app role, without saying who acts, every table with people is empty', async () => {
  for (const table of ['participant', 'enrolment', 'assignment', 'job', 'contact', 'contact_participant', 'appointment', 'appointment_series', 'appointment_change', 'appointment_guest', 'cover', 'handover', 'log_review', 'field_mentoring', 'outcome_review', 'week_sheet', 'time_entry', 'employer', 'staff', 'team', 'membership', 'audit_line', 'import', 'import_row', 'break_glass', 'organisation']) {
    const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(world.database)
    expect({ table, count: Number(rows[0]!.count) }).toEqual({ table, count: 0 })
  }
})

test('the app role cannot read sign-in secrets, nor the directory, nor write or change the access log', async () => {
  for (const statement of ['select * from login', 'select * from session', 'select * from invitation', 'select * from directory', 'select * from audit_head', "update audit_line set event = 'x'", 'delete from audit_line', `set role ${inject('server').user}`, 'alter table participant disable row level security']) {
    await expect(sql.raw(statement).execute(world.database)).rejects.toThrow(/permission denied|must be owner/)
  }
})

test('acting for one organisation, no statement reaches another', async () => {
  const who = { organisationId: organisations.waterland.id, staffId: null, reach: 'organisation', teamIds: [], on: testToday } as const
  await acting(world.database, who, async (db) => {
    const { rows } = await sql<{ count: number }>`select count(*) as count from participant where organisation_id = ${organisations.kade.id}`.execute(db)
    expect(Number(rows[0]!.count)).toBe(0)
    const changed = await sql`update participant set given_name = 'X' where id = ${people.robin.id}`.execute(db)
    expect(changed.numAffectedRows).toBe(0n)
  })
  await expect(acting(world.database, who, async (db) => db.insertInto('employer').values({ organisationId: organisations.kade.id, id: crypto.randomUUID(), name: 'Vreemd' }).execute())).rejects.toThrow(/row-level security/)
  await expect(acting(world.database, who, async (db) => sql`select audit_append(${organisations.kade.id}::uuid, '[{}]'::jsonb)`.execute(db))).rejects.toThrow(/acting organisation only/)
})

test('whatever assignments there are, a coach reaches exactly the people whose assignment is open that day', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.record({ from: fc.integer({ min: -30, max: 30 }), length: fc.option(fc.integer({ min: 0, max: 30 })) }), { maxLength: 4 }), async (spans) => {
    await world.owner.query('begin')
    await world.owner.query('delete from assignment where staff_id = $1', [staff.tim.id])
    await world.owner.query('commit')
    const day = (offset: number) => new Date(Date.parse(testToday) + offset * 86_400_000).toISOString().slice(0, 10)
    const chosen = persons.filter((name) => people[name].organisation === 'waterland').slice(0, spans.length)
    for (const [index, span] of spans.entries()) {
      await world.owner.query('insert into assignment (organisation_id, id, participant_id, staff_id, from_on, until_on) values ($1, gen_random_uuid(), $2, $3, $4, $5)', [organisations.waterland.id, people[chosen[index]!].id, staff.tim.id, day(span.from), span.length === null ? null : day(span.from + span.length)])
    }
    const settings = actingFor(await actorOf('tim'), 'participant.read', testToday)
    const seen = await acting(world.database, settings, (db) => db.selectFrom('participant').select('id').execute())
    const expected = spans.flatMap((span, index) => (span.from <= 0 && (span.length === null || span.from + span.length >= 0) ? [people[chosen[index]!].id] : []))
    expect(seen.map(({ id }) => id).sort()).toEqual(expected.sort())
  }), { numRuns: 15 })
})
