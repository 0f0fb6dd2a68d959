import type pg from 'pg'

/** Size of the institution that is measured. */
export const size = { coaches: 200, participants: 5_000, notes: 100_000 }
export const organisationId = '00000000-0000-4000-8000-0000000b0001'
export const staffId = (number: number) => `00000000-0000-4000-8001-${String(number).padStart(12, '0')}`

const person = "('00000000-0000-4000-8002-' || lpad(n::text, 12, '0'))::uuid"

/** Fills a migrated, empty database with one institution: every coach has the same number of people, every person the same number of notes. */
export async function fill(owner: pg.Pool): Promise<void> {
  const perCoach = size.participants / size.coaches
  const perPerson = size.notes / size.participants
  const statements = [
    `select found_organisation('bench', 'Meetorganisatie', '${organisationId}', true)`,
    `insert into team select '${organisationId}', ('00000000-0000-4000-8003-' || lpad(n::text, 12, '0'))::uuid, 'Team ' || n, 'ips' from generate_series(1, 20) n`,
    `insert into staff (organisation_id, id, name) select '${organisationId}', ('00000000-0000-4000-8001-' || lpad(n::text, 12, '0'))::uuid, 'Coach ' || n from generate_series(1, ${size.coaches}) n`,
    `insert into membership select '${organisationId}', gen_random_uuid(), ('00000000-0000-4000-8001-' || lpad(n::text, 12, '0'))::uuid, 'coach', ('00000000-0000-4000-8003-' || lpad((1 + n % 20)::text, 12, '0'))::uuid, '2020-01-01' from generate_series(1, ${size.coaches}) n`,
    `insert into employer (organisation_id, id, name) select '${organisationId}', ('00000000-0000-4000-8004-' || lpad(n::text, 12, '0'))::uuid, 'Werkgever ' || n from generate_series(1, 500) n`,
    `insert into participant (organisation_id, id, client_number, given_name, family_name, target_group) select '${organisationId}', ${person}, n::text, 'Voornaam' || n, 'Achternaam' || n, case when n % 4 = 0 then 'lvb' else 'ggz' end from generate_series(1, ${size.participants}) n`,
    `insert into enrolment (organisation_id, id, participant_id, team_id, referred_on, started_on) select '${organisationId}', gen_random_uuid(), ${person}, ('00000000-0000-4000-8003-' || lpad((1 + (n / ${perCoach}) % 20)::text, 12, '0'))::uuid, current_date - 300 - n % 300, current_date - 280 - n % 300 from generate_series(1, ${size.participants}) n`,
    `insert into assignment (organisation_id, id, participant_id, staff_id, from_on) select '${organisationId}', gen_random_uuid(), ${person}, ('00000000-0000-4000-8001-' || lpad((1 + (n - 1) / ${perCoach})::text, 12, '0'))::uuid, current_date - 280 from generate_series(1, ${size.participants}) n`,
    `insert into job (organisation_id, id, participant_id, employer_id, title, work_form, hours_per_week, started_on) select '${organisationId}', gen_random_uuid(), ${person}, ('00000000-0000-4000-8004-' || lpad((1 + n % 500)::text, 12, '0'))::uuid, 'medewerker', 'regulier', 16, current_date - 100 from generate_series(1, ${size.participants}) n where n % 5 < 2`,
    `insert into contact (organisation_id, id, staff_id, kind, on_day, minutes, modality, place, note, next_on, next_step, participant_ids)
      select '${organisationId}', ('00000000-0000-4000-8005-' || lpad((n * ${perPerson} + k)::text, 12, '0'))::uuid, ('00000000-0000-4000-8001-' || lpad((1 + (n - 1) / ${perCoach})::text, 12, '0'))::uuid, 'support', current_date - k * 9, 30, 'faceToFace', 'community',
        repeat('Een notitie van gewone lengte over werk, reizen en wat er is afgesproken. ', 4), case when k = 0 then current_date + n % 14 end, case when k = 0 then 'Samen verder zoeken' end, array[${person}]
      from generate_series(1, ${size.participants}) n, generate_series(0, ${perPerson - 1}) k`,
    // Every fifth contact is one with an employer, and every coach sees four people today.
    `update contact set kind = 'employer', purpose = 'keepWarm', employer_id = ('00000000-0000-4000-8004-' || lpad((1 + abs(hashtext(id::text)) % 500)::text, 12, '0'))::uuid where right(id::text, 1) in ('4', '9')`,
    `insert into appointment (organisation_id, id, staff_id, title, kind, on_day, at_time, minutes, place, participant_ids)
      select '${organisationId}', gen_random_uuid(), ('00000000-0000-4000-8001-' || lpad(c::text, 12, '0'))::uuid, 'Afspraak', 'support', current_date + d, make_time(9 + k, 0, 0), 45, 'community', array[('00000000-0000-4000-8002-' || lpad(((c - 1) * ${perCoach} + 1 + (k * 5 + d + 25) % ${perCoach})::text, 12, '0'))::uuid]
      from generate_series(1, ${size.coaches}) c, generate_series(0, 3) k, generate_series(-20, 10) d`,
    `insert into profile_version (organisation_id, id, participant_id, number, session_on, occasion, content, staff_id) select '${organisationId}', gen_random_uuid(), ${person}, 1, current_date - 250, 'session', '{}', ('00000000-0000-4000-8001-' || lpad((1 + (n - 1) / ${perCoach})::text, 12, '0'))::uuid from generate_series(1, ${size.participants}) n`,
    `insert into contact_participant select organisation_id, id, participant_ids[1], on_day from contact`,
    'vacuum analyze',
  ]
  for (const statement of statements) await owner.query(statement)
}
