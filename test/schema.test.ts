import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkout } from '#src/db/checkout.ts'
import { dictionaryOf } from '#src/db/dictionary.ts'
import { hiddenActors, joinedSteps, looseFunctions, unnamedConstraints, viewsOfTheOwner } from './schema/hidden.ts'
import { type Catalogue, employersLeftBehind, exclusionsNotLed, keysNotLed, unmarkedTables, withoutOrganisation, wrongForeignKeys } from './schema/keys.ts'
import { openTables, wrongPolicies } from './schema/policies.ts'
import { powersOfTheApp } from './schema/role.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

type Check = (db: Catalogue) => Promise<string[]>

/** Does something wrong to the schema, asks the check, and takes it back. */
async function withFault(check: Check, ddl: string): Promise<string[]> {
  const client = await world.owner.connect()
  try {
    await client.query('begin')
    await client.query(ddl)
    return await check(client)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const own = "organisation_id = nullif(current_setting('app.organisation', true), '')::uuid"

/** A rule of the schema, with the faults it must see. */
const rules: [string, Check, Record<string, string>][] = [
  ['every table is marked', unmarkedTables, { 'wish has no mark': 'create table wish (id uuid)', 'job does not exist': 'drop table job cascade' }],
  ['tenant tables belong to an organisation', withoutOrganisation, { 'team has no organisation_id uuid not null': 'alter table team rename column organisation_id to organisation' }],
  ['keys begin with the organisation', keysNotLed, {
    'job_title_key does not begin': 'alter table job add constraint job_title_key unique (id, organisation_id)',
    'job_once does not begin': 'create unique index job_once on job (id)',
  }],
  ['exclusions begin with an equal organisation', exclusionsNotLed, {
    'job_alone does not begin': "alter table job add constraint job_alone exclude using gist (participant_id with =, organisation_id with =, daterange(started_on, ended_on, '[]') with &&)",
    'job_elsewhere does not begin': 'alter table job add constraint job_elsewhere exclude using gist (organisation_id with <>, id with =)',
  }],
  ['foreign keys stay within an organisation and blank nothing', wrongForeignKeys, {
    'job_team_fkey does not begin': 'alter table team add constraint team_turned_key unique (id, organisation_id); alter table job add constraint job_team_fkey foreign key (employer_id, organisation_id) references team (id, organisation_id)',
    'login_staff_fkey leads from local to tenant': 'alter table login add constraint login_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id)',
    'team_directory_fkey leads from tenant to local': 'alter table team add constraint team_directory_fkey foreign key (organisation_id) references directory (organisation_id)',
    'job_forgets_fkey blanks a column': 'alter table job add constraint job_forgets_fkey foreign key (organisation_id, employer_id) references employer (organisation_id, id) on delete set null (employer_id)',
  }],
  ['row-level security is on for everyone', openTables, {
    'job has no row-level security': 'alter table job disable row level security',
    'job does not force row-level security': 'alter table job no force row level security',
    'job has no policy': 'drop policy within_reach on job',
  }],
  ['policies permit, begin with the organisation, and look at their own row only', wrongPolicies, {
    'job.narrow is restrictive': `create policy narrow on job as restrictive using (${own})`,
    'job.open does not begin with the organisation': 'create policy open on job using (true)',
    'job.either does not begin with the organisation': `create policy either on job using (${own} or ended_on is null)`,
    'job.checked does not begin with the organisation': `create policy checked on job using (${own}) with check (true)`,
    'job.asks holds a subquery': `create policy asks on job using (${own} and exists (select from participant p where p.id = participant_id))`,
    'job.calls calls lower': `create policy calls on job using (${own} and lower(title) = title)`,
  }],
  ['merging employers moves every column that names one', employersLeftBehind, {
    'team.employer_id is not moved': 'alter table team add column employer_id uuid; alter table team add constraint team_employer_fkey foreign key (organisation_id, employer_id) references employer (organisation_id, id)',
    'lead.employer_id names no employer': 'alter table lead drop constraint lead_employer_fkey',
  }],
  ['nothing acts out of sight', hiddenActors, {
    'trigger job_stamp': 'create trigger job_stamp before update on job for each row execute function suppress_redundant_updates_trigger()',
    'rule job_quiet on job': 'create rule job_quiet as on delete to job do instead nothing',
    'sequence team_number_seq': 'alter table team add column number serial',
    'identity team.number': 'alter table team add column number integer generated always as identity',
  }],
  ['views look with the eyes of who asks', viewsOfTheOwner, {
    'people looks with the eyes of its owner': 'create view people as select * from participant',
    'people is a stored view': 'create materialized view people as select * from participant',
  }],
  ['functions with their owner\'s rights pin their path and are not for everyone', looseFunctions, {
    'peek() does not pin its search path': "create function peek() returns integer language sql security definer as 'select 1'",
    'peek() may be called by everybody': "create function peek() returns integer language sql security definer set search_path = public, pg_temp as 'select 1'",
  }],
  ['the app owns nothing and has no more power than it needs', powersOfTheApp, {
    'is past row security': 'alter role meewerk_app bypassrls',
    'belongs to pg_read_all_data': 'grant pg_read_all_data to meewerk_app',
    'owns pg_class': 'create table wish (id uuid); grant create on schema public to meewerk_app; alter table wish owner to meewerk_app',
    'may create in the schema': 'grant create on schema public to meewerk_app',
    'may SELECT login': 'grant select on login to meewerk_app',
    'may UPDATE audit_line': 'grant update on audit_line to meewerk_app',
    'may TRUNCATE job': 'grant truncate on job to meewerk_app',
  }],
]

test.each(rules)('%s', async (_, check, faults) => {
  expect(await check(world.owner)).toEqual([])
  for (const [words, ddl] of Object.entries(faults)) expect(await withFault(check, ddl)).toContainEqual(expect.stringContaining(words))
})

const folder = path.join(checkout, 'src', 'db', 'migrations')
const migrations = fs.readdirSync(folder).map((file) => fs.readFileSync(path.join(folder, file), 'utf8'))

test('every constraint has a name of our own', () => {
  expect(migrations.flatMap(unnamedConstraints)).toEqual([])
  const faults = ['id uuid primary key', 'id uuid, unique (id)', 'id uuid references team', 'n int check (n > 0)', 'id uuid, foreign key (id) references team', 'id uuid, exclude (id with =)']
  for (const columns of faults) expect(unnamedConstraints(`create table wish (${columns});`)).toHaveLength(1)
})

test('a column and its constraint are added apart', () => {
  expect(migrations.flatMap(joinedSteps)).toEqual([])
  expect(joinedSteps('alter table job add column shift text constraint job_shift_known check (shift <> 0);')).toHaveLength(1)
})

test('the dictionary of tables is that of the migrated database', async () => {
  expect(fs.readFileSync(path.join(checkout, 'src', 'db', 'tables.ts'), 'utf8')).toBe(await dictionaryOf(world.owner))
  const client = await world.owner.connect()
  await client.query('begin; alter table job add column shift text')
  expect(await dictionaryOf(client as never)).toContain('shift: string | null')
  await client.query('rollback')
  client.release()
})
