import { sql } from 'kysely'
import { visibleParticipants } from '#src/access/view.ts'
import type { Name } from '#src/participants/participant.ts'
import type { Looking } from '#src/participants/store.ts'

/** How many of each kind are shown. Own choice: more is a longer word. */
export const foundAtMost = 8

type Words = readonly string[]

/** A person found by name or client number. */
export type FoundPerson = Name & { id: string; clientNumber: string | null; targetGroup: string }

/** An employer found by its own name or that of somebody who works there. */
export interface FoundEmployer {
  id: string
  name: string
  place: string | null
  person: string | null
}

/** An opening that is still open. */
export interface FoundLead {
  id: string
  title: string
  employer: string
}

/** Every word somewhere at the beginning of a word of the text. */
export const holds = (text: ReturnType<typeof sql>, words: Words) => sql<boolean>`${sql.join(words.map((word) => sql`(' ' || unaccent(lower(${text}))) like ${`% ${word}%`}`), sql` and `)}`

/** People the visitor may see. */
export async function findPeople({ db, acting }: Looking, words: Words): Promise<FoundPerson[]> {
  return visibleParticipants(db, acting)
    .where(holds(sql`participant.given_name || ' ' || coalesce(participant.prefix || ' ', '') || participant.family_name || ' ' || coalesce(participant.client_number, '')`, words))
    .select(['participant.id', 'givenName', 'prefix', 'familyName', 'clientNumber', 'targetGroup']).orderBy('familyName').orderBy('givenName').limit(foundAtMost).execute()
}

/** Employers of the organisation; those that were merged into another are left out. */
export async function findEmployers({ db, acting }: Looking, words: Words): Promise<FoundEmployer[]> {
  const { organisationId } = acting
  const { rows } = await sql<FoundEmployer>`
    select e.id, e.name, e.place, (select min(p.name) from employer_person p where p.organisation_id = ${organisationId} and p.employer_id = e.id and p.left_on is null and ${holds(sql`p.name`, words)}) as person
    from employer e
    where e.organisation_id = ${organisationId} and e.merged_into is null and (${holds(sql`e.name || ' ' || coalesce(e.place, '') || ' ' || coalesce(e.kvk, '')`, words)}
      or exists (select from employer_person p where p.organisation_id = ${organisationId} and p.employer_id = e.id and p.left_on is null and ${holds(sql`p.name`, words)}))
    order by e.name limit ${foundAtMost}`.execute(db)
  return rows
}

/** Open leads of the organisation. */
export async function findLeads({ db, acting }: Looking, words: Words): Promise<FoundLead[]> {
  const { organisationId } = acting
  const { rows } = await sql<FoundLead>`
    select l.id, l.title, e.name as employer from lead l join employer e on e.organisation_id = ${organisationId} and e.id = l.employer_id
    where l.organisation_id = ${organisationId} and l.closed_on is null and ${holds(sql`l.title || ' ' || coalesce(l.tasks, '') || ' ' || e.name`, words)} order by l.found_on desc limit ${foundAtMost}`.execute(db)
  return rows
}
