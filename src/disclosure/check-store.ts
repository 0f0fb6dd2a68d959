import type { Selectable } from 'kysely'
import type { DisclosureOverrideTable } from '#src/db/tables.ts'
import type { Instant } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'
import type { ToldTo } from './decision.ts'
import { toldTo } from './store.ts'
import { type WatchedWord, watchedWords } from './word-check.ts'

/** A text about one person on its way to an employer or another recipient. */
export interface Telling {
  participantId: string
  to: ToldTo
  /** Where the text stands, in one word that `disclosureWords.places` knows: `agreement`, `employerPage`, `supportPlan`, `invitation`. */
  place: string
  texts: readonly (string | null | undefined)[]
  /** Why it goes out all the same; null when nobody said so. */
  reason: string | null
  /** The id of the form, so that a form that arrives twice is written down once. */
  formId?: string
}

/** The words of a text that the person did not release; none when it may go out, which with a reason is always, and the reason is written down. */
export async function wordsInTheWay(looking: Looking, telling: Telling): Promise<WatchedWord[]> {
  const words = watchedWords(telling.texts.filter(Boolean).join('\n'), await toldTo(looking, telling.participantId, telling.to))
  if (words.length === 0 || telling.reason === null) return words
  const { db, acting } = looking
  const { participantId, place, reason, to, formId } = telling
  await db.insertInto('disclosureOverride').values({
    organisationId: acting.organisationId, id: formId ?? crypto.randomUUID(), participantId, employerId: 'employerId' in to ? to.employerId : null, place, words: words.map(({ word }) => word), reason, staffId: acting.staffId ?? '',
  }).onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
  return []
}

/** The words of which somebody said, since a moment, why they go to an employer, or to employers in general, in one place. */
export async function overriddenSince({ db, acting }: Looking, { participantId, to, place }: Pick<Telling, 'participantId' | 'to' | 'place'>, since: Instant): Promise<string[]> {
  const rows = await db.selectFrom('disclosureOverride').select('words').where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).where('place', '=', place)
    .where('at', '>=', since).where('employerId', 'is not distinct from', 'employerId' in to ? to.employerId : null).execute()
  return rows.flatMap(({ words }) => words)
}

/** A text that went out with words that were not released, with who sent it and to which employer. */
export type OverrideLine = Selectable<DisclosureOverrideTable> & { staff: string; employer: string | null }

/** What went out about a person with words that were not released, newest first. */
export async function listOverrides({ db, acting }: Looking, participantId: string): Promise<OverrideLine[]> {
  const { organisationId } = acting
  return db.selectFrom('disclosureOverride')
    .innerJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'disclosureOverride.organisationId').onRef('staff.id', '=', 'disclosureOverride.staffId'))
    .leftJoin('employer', (join) => join.onRef('employer.organisationId', '=', 'disclosureOverride.organisationId').onRef('employer.id', '=', 'disclosureOverride.employerId'))
    .where('disclosureOverride.organisationId', '=', organisationId).where('staff.organisationId', '=', organisationId).where('disclosureOverride.participantId', '=', participantId)
    .selectAll('disclosureOverride').select(['staff.name as staff', 'employer.name as employer']).orderBy('disclosureOverride.at', 'desc').execute()
}
