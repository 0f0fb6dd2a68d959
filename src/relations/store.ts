import { sql } from 'kysely'
import type { Contact } from '#src/contacts/contact.ts'
import { type MayBeTold, mayBeTold } from '#src/disclosure/disclosure.ts'
import { listDecisions } from '#src/disclosure/store.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import { listPeople, listSites } from '#src/employers/site-store.ts'
import type { Employer } from '#src/employers/employer.ts'
import { type Looking, findParticipants } from '#src/participants/store.ts'
import { listIntroductions } from './introduction-store.ts'
import { sharedContacts } from './shared-store.ts'

/** A contact with an employer that the visitor may read, with what one shows beside it. */
export type ReadableContact = Contact & { coach: string; personName: string | null; personDecides: boolean | null; siteName: string | null }

/** The newest contacts with an employer that the visitor may read: about the employer, and support at a job there; two look-ups, because one `or` would read every note. */
export async function readableContacts({ db, acting: { organisationId } }: Looking, employerId: string, limit = 100): Promise<ReadableContact[]> {
  const { rows } = await sql<ReadableContact>`
    select c.*, s.name as coach, p.name as person_name, p.decides_on_hiring as person_decides, v.name as site_name
    from contact c join staff s on s.organisation_id = ${organisationId} and s.id = c.staff_id
    left join employer_person p on p.organisation_id = ${organisationId} and p.id = c.employer_person_id left join employer_site v on v.organisation_id = ${organisationId} and v.id = c.site_id
    where c.organisation_id = ${organisationId} and c.removed_at is null
      and c.id in (select at.id from contact at where at.organisation_id = ${organisationId} and at.employer_id = ${employerId}
        union all select of.id from job j join contact of on of.organisation_id = ${organisationId} and of.job_id = j.id where j.organisation_id = ${organisationId} and j.employer_id = ${employerId}) order by c.on_day desc, c.created_at desc limit ${limit}`.execute(db)
  return rows
}

/** The titles of plan targets by id, as far as the visitor may read them. */
async function targetTitles({ db, acting }: Looking, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('planTarget').select(['id', 'title']).where('organisationId', '=', acting.organisationId).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, title }) => [id, title]))
}

/** Work at an employer of somebody the visitor may see. */
export interface OwnJob {
  id: string
  participantId: string
  title: string
  startedOn: Day
}

async function ownJobs({ db, acting: { organisationId, on } }: Looking, employerId: string): Promise<OwnJob[]> {
  return db.selectFrom('job').select(['id', 'participantId', 'title', 'startedOn']).where('organisationId', '=', organisationId).where('employerId', '=', employerId).where('startedOn', '<=', on)
    .where((e) => e.or([e('endedOn', 'is', null), e('endedOn', '>=', on)])).orderBy('startedOn', 'desc').execute()
}

async function openLeads({ db, acting: { organisationId, on } }: Looking, employerId: string) {
  return db.selectFrom('lead').select(['id', 'title', 'foundOn', 'closesOn']).where('organisationId', '=', organisationId).where('employerId', '=', employerId)
    .where('closedOn', 'is', null).where((e) => e.or([e('closesOn', 'is', null), e('closesOn', '>=', on)])).orderBy('foundOn', 'desc').execute()
}

/** How long ago somebody may have been spoken of to stand among one's people at an employer. Own choice. */
const spokenOfDays = 182

async function toldAbout(looking: Looking, employerId: string, ids: readonly string[]): Promise<Map<string, MayBeTold>> {
  const decisions = await listDecisions(looking, ids)
  return new Map(ids.map((id) => [id, mayBeTold(decisions.filter(({ participantId }) => participantId === id), { employerId }, looking.acting.on)]))
}

/** Everything the page of an employer shows: what all coaches share, and of contacts and people only what is within reach. */
export async function findRelation(looking: Looking, employer: Employer) {
  const contacts = await readableContacts(looking, employer.id)
  const jobs = await ownJobs(looking, employer.id)
  const lately = contacts.filter(({ kind, onDay }) => kind === 'employer' && onDay >= addDays(looking.acting.on, -spokenOfDays)).flatMap(({ participantIds }) => participantIds)
  const people = await findParticipants(looking, [...new Set([...contacts.flatMap(({ participantIds }) => participantIds), ...jobs.map(({ participantId }) => participantId)])])
  return {
    employer, contacts, jobs,
    participants: new Map(people.map((person) => [person.id, person])),
    told: await toldAbout(looking, employer.id, [...new Set([...jobs.map(({ participantId }) => participantId), ...lately])].filter((id) => people.some((person) => person.id === id))),
    targets: await targetTitles(looking, [...new Set(contacts.flatMap(({ planTargetIds }) => planTargetIds))]),
    shared: await sharedContacts(looking, employer.id),
    sites: await listSites(looking, employer.id),
    people: await listPeople(looking, employer.id),
    leads: await openLeads(looking, employer.id),
    introductions: await listIntroductions(looking, employer.id),
  }
}

/** What the page of an employer shows. */
export type Relation = Awaited<ReturnType<typeof findRelation>>
