import { sql } from 'kysely'
import { visibleParticipants } from '#src/access/view.ts'
import type { ContactKind } from '#src/contacts/contact.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Name } from '#src/participants/participant.ts'
import type { Looking } from '#src/participants/store.ts'
import { textQuery } from './query.ts'

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

/** A note that holds the words, about people the visitor may see. */
export interface FoundNote {
  id: string
  kind: ContactKind
  onDay: Day
  note: string
  participantIds: string[]
  people: string | null
}

/** An opening that is still open. */
export interface FoundLead {
  id: string
  title: string
  employer: string
}

/** Every word somewhere at the beginning of a word of the text. */
const holds = (text: ReturnType<typeof sql>, words: Words) => sql<boolean>`${sql.join(words.map((word) => sql`(' ' || unaccent(lower(${text}))) like ${`% ${word}%`}`), sql` and `)}`

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

/**
 * Notes with the words in any form, newest first. What a note is compared by is worked out while searching: an index on words cannot be
 * used under row-level policies (its operator is not leakproof), so the beginning of the first word narrows first, which costs a fiftieth of reading a text as Dutch.
 */
export async function findNotes({ db, acting }: Looking, words: Words): Promise<FoundNote[]> {
  const { organisationId, on } = acting
  const query = textQuery(words)
  if (!query) return []
  const text = sql`c.note || ' ' || coalesce(c.next_step, '') || ' ' || coalesce(c.result, '') || ' ' || coalesce(c.person_met, '')`
  const { rows } = await sql<FoundNote>`
    select c.id, c.kind, c.on_day, c.note, c.participant_ids,
      (select string_agg(p.given_name || ' ' || coalesce(p.prefix || ' ', '') || p.family_name, ', ' order by p.family_name) from participant p where p.organisation_id = ${organisationId} and p.id = any (c.participant_ids)) as people
    from contact c
    where c.organisation_id = ${organisationId} and c.removed_at is null and c.on_day > ${on}::date - 1100
      and (c.staff_id = ${acting.staffId} or c.participant_ids && nullif(current_setting('app.caseload', true), '')::uuid[])
      and unaccent(lower(${text})) like ${`%${words[0]!.slice(0, 3)}%`} and (to_tsvector('dutch', unaccent(${text})) @@ to_tsquery('dutch', ${query}) or ${holds(text, words)})
    order by c.on_day desc, c.created_at desc limit ${foundAtMost * 2}`.execute(db)
  return rows
}
