import { sql } from 'kysely'
import { beyondReach } from '#src/access/beyond.ts'
import { evidenceOf as recordsOf } from '#src/contacts/evidence.ts'
import { type Evidence, evidenceOf, type Window } from '#src/fidelity/evidence.ts'
import { addMonths, type Day } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import type { NoteAt } from './note-evidence.ts'

/** Hours of a full week in care: the collective agreement of the GGZ counts 36. */
const fullWeek = 36

/** Why support ended, as the scale counts it; what it does not name is another reason. */
const reasonOf = (said: string | null) => (said === 'noContactAfterOutreach' ? 'noContact' : said === 'admission' ? 'other' : (said ?? 'other'))

interface Asked {
  /** One team; undefined for everybody within reach. */
  teamId: string | undefined
  window: Window
}

/** A period of support with its coach of now. */
type Accepted = { participant: string; coach: string; acceptedOn: Day | null; closedOn: Day | null; closeReason: string | null; stepDownTo: string | null }

async function acceptedIn({ db, acting }: Looking, teamId: string | undefined): Promise<Accepted[]> {
  const { organisationId } = acting
  const within = acting.reach === 'organisation' ? sql`true` : sql`e.participant_id = any (nullif(current_setting('app.caseload', true), '')::uuid[])`
  const { rows } = await sql<Accepted>`
    select e.participant_id as participant, coalesce((select a.staff_id from assignment a where a.organisation_id = ${organisationId} and a.participant_id = e.participant_id order by a.until_on desc nulls first, a.from_on desc limit 1)::text, '-') as coach,
      e.started_on as accepted_on, e.closed_on, e.close_reason, e.step_down_name as step_down_to
    from enrolment e where e.organisation_id = ${organisationId} and ${within} and ${teamId ? sql`e.team_id = ${teamId}` : sql`true`}`.execute(db)
  return rows
}

const noteColumns = sql`c.id, c.staff_id, c.kind, c.on_day, c.modality, c.place, c.minutes, c.participant_ids, c.employer_id, c.site_id, c.plan_target_ids, c.decides_on_hiring, c.vacancy, c.purpose, c.support_kind, c.by_role, c.to_family, c.joint, c.topic, c.along_minutes`

/**
 * The notes of a year up to the last day of the window about these people. Notes of these coaches about nobody count as well, also where a colleague may not read them:
 * asked beyond reach, and only what was a contact, when, where and how long (decision 016).
 */
async function notesOf(looking: Looking, { window }: Asked, { people, coaches }: { people: readonly string[]; coaches: readonly string[] }): Promise<NoteAt[]> {
  const { db, acting: { organisationId, staffId, reach } } = looking
  const inYear = sql`c.organisation_id = ${organisationId} and c.removed_at is null and c.on_day between ${addMonths(window.to, -12)}::date and ${window.to}::date`
  const own = await sql<NoteAt>`select ${noteColumns}, true as readable from contact c where ${inYear} and c.participant_ids && ${people}::uuid[]`.execute(db)
  const ofNobody = await beyondReach(looking, () => sql<NoteAt>`select ${noteColumns}, ${reach === 'organisation' ? sql`true` : sql`c.staff_id = ${staffId}`} as readable
    from contact c where ${inYear} and c.participant_ids = '{}' and c.staff_id = any (${coaches}::uuid[])`.execute(db))
  return [...own.rows, ...ofNobody.rows].sort((a, b) => (a.onDay < b.onDay ? -1 : a.onDay > b.onDay ? 1 : 0))
}

async function jobsOf({ db, acting }: Looking, people: readonly string[]) {
  if (people.length === 0) return []
  const rows = await db.selectFrom('job').select(['id', 'participantId', 'title', 'employerId', 'workForm', 'openToAll', 'setAside', 'startedOn', 'endedOn', 'endLearnedOn', 'supportUntilOn'])
    .where('organisationId', '=', acting.organisationId).where('participantId', 'in', people).execute()
  return rows.map(({ participantId: participant, employerId: site, endLearnedOn: lossLearnedOn, supportUntilOn: noMoreContactFrom, ...job }) => ({ ...job, participant, site, company: site, lossLearnedOn, noMoreContactFrom }))
}

async function coachesOf({ db, acting }: Looking, { teamId, window }: Asked) {
  const { organisationId } = acting
  const { rows } = await sql<{ id: string; from: Day; hours: number | null }>`
    select distinct on (m.staff_id) m.staff_id as id, m.from_on as "from",
      (select h.hours_per_week from working_hours h where h.organisation_id = ${organisationId} and h.staff_id = m.staff_id and h.from_on <= ${window.to}::date order by h.from_on desc limit 1) as hours
    from membership m where m.organisation_id = ${organisationId} and m.role = 'coach' and m.withdrawn_at is null and m.from_on <= ${window.to}::date and (m.until_on is null or m.until_on >= ${window.from}::date)
      and ${teamId ? sql`m.team_id = ${teamId}` : acting.reach === 'own' ? sql`m.staff_id = ${acting.staffId}` : sql`true`}
    order by m.staff_id, m.from_on`.execute(db)
  return rows
}

/** The attempts that reached nobody and missed appointments of these people, and which weeks of the log were reviewed. */
async function aroundOf({ db, acting }: Looking, { window }: Asked, { people, coaches }: { people: readonly string[]; coaches: readonly string[] }) {
  const { organisationId } = acting
  const missed = await sql<{ participant: string; on: Day }>`select unnest(participant_ids) as participant, on_day as "on" from appointment where organisation_id = ${organisationId} and outcome = 'noShow'
    and participant_ids && ${people}::uuid[] and on_day between ${window.from}::date and ${window.to}::date`.execute(db)
  const reviews = await sql<{ coach: string; weekOf: Day; reviewer: string }>`select staff_id as coach, week_on as week_of, reviewer_id as reviewer from log_review where organisation_id = ${organisationId} and staff_id = any (${coaches}::uuid[])
    and week_on between ${window.from}::date - 6 and ${window.to}::date`.execute(db)
  return { missedAppointments: missed.rows.filter(({ participant }) => people.includes(participant)), logReviews: reviews.rows }
}

/** What is on record of a team and a window, as the scorers of IPS-25 read it, and the notes it was read from; in seven questions, whatever the number of people. */
export async function teamEvidence(looking: Looking, asked: Asked): Promise<{ evidence: Evidence; notes: NoteAt[]; withoutHours: number }> {
  const accepted = await acceptedIn(looking, asked.teamId)
  const held = await coachesOf(looking, asked)
  const who = { people: [...new Set(accepted.map(({ participant }) => participant))], coaches: held.map(({ id }) => id) }
  const notes = await notesOf(looking, asked, who)
  const lists = notes.map(recordsOf)
  const evidence = evidenceOf({
    contracts: held.filter(({ hours }) => hours !== null).map(({ id, from, hours }) => ({ coach: id, fte: Math.min(1.2, Number(hours) / fullWeek), from })),
    enrolments: accepted.map(({ participant, coach, acceptedOn, closedOn }) => ({ participant, coach, acceptedOn, closedOn })),
    closures: accepted.filter(({ closedOn }) => closedOn !== null).map(({ participant, closedOn, closeReason, stepDownTo }) => ({ participant, on: closedOn!, reason: reasonOf(closeReason), stepDownTo })),
    jobs: await jobsOf(looking, who.people), employerContacts: lists.flatMap(({ employerContacts }) => employerContacts), supportContacts: lists.flatMap(({ supportContacts }) => supportContacts), outreach: lists.flatMap(({ outreach }) => outreach),
    ...(await aroundOf(looking, asked, who)),
  } as Parameters<typeof evidenceOf>[0])
  return { evidence, notes, withoutHours: held.filter(({ hours }) => hours === null).length }
}
