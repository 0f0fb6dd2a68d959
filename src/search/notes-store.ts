import { sql } from 'kysely'
import type { ContactKind } from '#src/contacts/contact.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import { textQuery } from './query.ts'
import { foundAtMost, holds } from './store.ts'

/** A note that holds the words, about people the visitor may see. */
export interface FoundNote {
  id: string
  kind: ContactKind
  onDay: Day
  note: string
  participantIds: string[]
  people: string | null
}

/**
 * Notes with the words in any form, newest first. What a note is compared by is worked out while searching: an index on words cannot be
 * used under row-level policies (its operator is not leakproof). So the notes of the visitor's people and the own notes about nobody are looked up by id first, instead of asking the
 * policy about every note there is, and of those the beginning of the first word narrows, which costs a fiftieth of reading a text as Dutch.
 */
export async function findNotes({ db, acting }: Looking, words: readonly string[]): Promise<FoundNote[]> {
  const { organisationId, on } = acting
  const query = textQuery(words)
  if (!query) return []
  const text = sql`c.note || ' ' || coalesce(c.next_step, '') || ' ' || coalesce(c.result, '') || ' ' || coalesce(c.person_met, '')`
  const { rows } = await sql<FoundNote>`
    select c.id, c.kind, c.on_day, c.note, c.participant_ids,
      (select string_agg(p.given_name || ' ' || coalesce(p.prefix || ' ', '') || p.family_name, ', ' order by p.family_name) from participant p where p.organisation_id = ${organisationId} and p.id = any (c.participant_ids)) as people
    from contact c
    where c.organisation_id = ${organisationId} and c.removed_at is null and c.on_day > ${on}::date - 1100
      and c.id in (select cp.contact_id from contact_participant cp where cp.organisation_id = ${organisationId} and cp.participant_id = any (nullif(current_setting('app.caseload', true), '')::uuid[])
        union all select own.id from contact own where own.organisation_id = ${organisationId} and own.staff_id = ${acting.staffId} and own.participant_ids = '{}')
      and unaccent(lower(${text})) like ${`%${words[0]!.slice(0, 3)}%`} and (to_tsvector('dutch', unaccent(${text})) @@ to_tsquery('dutch', ${query}) or ${holds(text, words)})
    order by c.on_day desc, c.created_at desc limit ${foundAtMost * 2}`.execute(db)
  return rows
}
