import { size, staffId } from './fill.ts'

/** One thing that is measured: what Meewerk is asked, and the one equal question of a bare server. */
export interface Act {
  name: string
  /** The address, for the coach and the person whose turn it is. */
  url: (person: string, employer: string) => string
  /** What a bare server asks the database: $1 is the organisation; coach, person and employer are what it names. */
  floor: { sql: string; of: 'coach' | 'person' | 'employer' }
  /** The fields of a form; a page when there are none. */
  fields?: (person: string) => Record<string, string>
}

const list = `
  select p.id, p.given_name, p.prefix, p.family_name, p.target_group, t.name as team, e.started_on, e.closed_on, last.on_day as last_contact_on, next.next_on, next.next_step, j.title, j.work_form, j.hours_per_week, w.name as employer
  from assignment a join participant p on p.organisation_id = $1 and p.id = a.participant_id
  join lateral (select * from enrolment e where e.organisation_id = $1 and e.participant_id = p.id order by e.started_on desc limit 1) e on true
  join team t on t.organisation_id = $1 and t.id = e.team_id
  left join lateral (select on_day from contact_participant cp where cp.organisation_id = $1 and cp.participant_id = p.id order by on_day desc limit 1) last on true
  left join lateral (select c.next_on, c.next_step from contact_participant cp join contact c on c.organisation_id = $1 and c.id = cp.contact_id where cp.organisation_id = $1 and cp.participant_id = p.id and cp.on_day > current_date - 180 and c.next_on >= current_date order by c.next_on limit 1) next on true
  left join lateral (select * from job j where j.organisation_id = $1 and j.participant_id = p.id and j.ended_on is null order by j.started_on desc limit 1) j on true
  left join employer w on w.organisation_id = $1 and w.id = j.employer_id
  where a.organisation_id = $1 and a.staff_id = $2 and a.until_on is null order by p.family_name, p.given_name limit 50`
const today = `
  select p.id, p.given_name, p.family_name, p.target_group, e.started_on, met.*, j.title, j.work_form, (select max(session_on) from profile_version v where v.organisation_id = $1 and v.participant_id = p.id) as profile_on,
    (select json_agg(x) from (select at_time, title, place, participant_ids from appointment x where x.organisation_id = $1 and x.staff_id = $2 and x.on_day = current_date order by at_time) x) as appointments
  from assignment a join participant p on p.organisation_id = $1 and p.id = a.participant_id
  join lateral (select * from enrolment e where e.organisation_id = $1 and e.participant_id = p.id order by e.started_on desc limit 1) e on true
  left join lateral (select max(c.on_day) as last_on, max(c.next_on) as next_on, array_agg(c.on_day::text) filter (where c.modality = 'faceToFace' and c.on_day > current_date - 400) as met_on from contact_participant cp join contact c on c.organisation_id = $1 and c.id = cp.contact_id where cp.organisation_id = $1 and cp.participant_id = p.id) met on true
  left join lateral (select * from job j where j.organisation_id = $1 and j.participant_id = p.id and j.ended_on is null order by j.started_on desc limit 1) j on true
  where a.organisation_id = $1 and a.staff_id = $2 and a.until_on is null order by p.family_name`
const personal = (notes: number) => `
  select p.*, (select json_agg(n) from (select c.id, c.kind, c.on_day, c.note, c.next_on, c.next_step, s.name as by, w.name as employer from contact_participant cp join contact c on c.organisation_id = $1 and c.id = cp.contact_id join staff s on s.organisation_id = $1 and s.id = c.staff_id
      left join employer w on w.organisation_id = $1 and w.id = c.employer_id where cp.organisation_id = $1 and cp.participant_id = p.id order by cp.on_day desc limit ${notes}) n) as notes,
    (select json_agg(j) from job j where j.organisation_id = $1 and j.participant_id = p.id) as jobs, (select json_agg(e) from enrolment e where e.organisation_id = $1 and e.participant_id = p.id) as enrolments,
    (select json_agg(s.name) from assignment a join staff s on s.organisation_id = $1 and s.id = a.staff_id where a.organisation_id = $1 and a.participant_id = p.id) as coaches
  from participant p where p.organisation_id = $1 and p.id = $2`
const employer = `
  select e.*, (select json_agg(n) from (select c.id, c.on_day, c.modality, c.purpose, s.name as by from contact c join staff s on s.organisation_id = $1 and s.id = c.staff_id where c.organisation_id = $1 and c.employer_id = e.id and c.kind = 'employer' order by c.on_day desc) n) as contacts,
    (select json_agg(s) from employer_site s where s.organisation_id = $1 and s.employer_id = e.id) as sites, (select json_agg(l) from lead l where l.organisation_id = $1 and l.employer_id = e.id and l.closed_on is null) as leads
  from employer e where e.organisation_id = $1 and e.id = $2`
const employers = `
  select e.id, e.name, e.place, count(c.id) as visits, max(c.on_day) as last_on, max(c.on_day) filter (where c.staff_id = $2) as my_last_on, (select count(*) from employer x where x.organisation_id = $1) as count
  from (select * from employer where organisation_id = $1 and merged_into is null order by name limit 50) e left join contact c on c.organisation_id = $1 and c.employer_id = e.id and c.kind = 'employer' group by e.id, e.name, e.place order by e.name`
const form = `
  select (select json_agg(p) from (select p.id, p.given_name, p.family_name from assignment a join participant p on p.organisation_id = $1 and p.id = a.participant_id where a.organisation_id = $1 and a.staff_id = $2 order by p.family_name) p) as people,
    (select json_agg(e) from (select name from employer where organisation_id = $1 order by name) e) as employers, (select json_agg(c) from (select kind, modality, place, minutes, participant_ids from contact where organisation_id = $1 and staff_id = $2 order by on_day desc limit 60) c) as used`
const found = `
  select c.id, c.kind, c.on_day, c.note from assignment a join contact_participant cp on cp.organisation_id = $1 and cp.participant_id = a.participant_id join contact c on c.organisation_id = $1 and c.id = cp.contact_id
  where a.organisation_id = $1 and a.staff_id = $2 and a.until_on is null and lower(c.note) like '%rei%' and to_tsvector('dutch', c.note) @@ to_tsquery('dutch', 'reizen:*') order by c.on_day desc limit 16`

/** Everything that is measured, in the order of a morning. */
export const acts: readonly Act[] = [
  { name: 'Vandaag', url: () => '/today', floor: { sql: today, of: 'coach' } },
  { name: 'caseload', url: () => '/participants', floor: { sql: list, of: 'coach' } },
  { name: 'person', url: (person) => `/participants/${person}`, floor: { sql: personal(8), of: 'person' } },
  { name: 'timeline', url: (person) => `/participants/${person}/timeline`, floor: { sql: personal(41), of: 'person' } },
  { name: 'work', url: (person) => `/participants/${person}/work`, floor: { sql: personal(0), of: 'person' } },
  { name: 'employers', url: () => '/employers', floor: { sql: employers, of: 'coach' } },
  { name: 'employer', url: (_, id) => `/employers/${id}`, floor: { sql: employer, of: 'employer' } },
  { name: 'search', url: () => '/search?q=reizen', floor: { sql: found, of: 'coach' } },
  { name: 'note form', url: () => '/contacts/new', floor: { sql: form, of: 'coach' } },
  {
    name: 'note saved', url: () => '/contacts', floor: { sql: '', of: 'coach' },
    fields: (person) => ({ kind: 'support', participantIds: person, onDay: new Date().toISOString().slice(0, 10), place: 'phone', minutes: '30', note: 'Even gebeld over de eerste werkdag. Alles gaat goed; we zien elkaar vrijdag.' }),
  },
]

const id = (kind: number, number: number) => `00000000-0000-4000-800${kind}-${String(number).padStart(12, '0')}`

/** Whose turn it is at a request, spread over all coaches, their people and all employers. */
export function turn(number: number): { coach: number; person: string; employer: string; staff: string } {
  const coach = 1 + (number % size.coaches)
  const each = size.participants / size.coaches
  return { coach, staff: staffId(coach), person: id(2, (coach - 1) * each + 1 + (number % each)), employer: id(4, 1 + (number % 500)) }
}

