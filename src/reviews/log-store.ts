import { sql } from 'kysely'
import { beyondReach } from '#src/access/beyond.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'
import type { EmployerContactFact } from './log-week.ts'
import type { LoggedContact } from './logged-contact.ts'

/** That somebody read a week of a coach, and what was said about it. */
export interface Stamp {
  staffId: string
  weekOn: Day
  reviewerId: string
  reviewer: string
  reviewedAt: Instant
  note: string | null
}

/*
 * A team lead reads the whole log of the own coaches (IPS-25, item 17), also visits on behalf of nobody in particular, which are in no file. So the contacts are asked
 * for beyond reach, of these coaches alone; what of each may be read is decided by `asReadBy`.
 */

/** What the count of weeks needs of the contacts with employers of some coaches. */
export async function contactFacts(looking: Looking, staffIds: readonly string[], [from, until]: readonly [Day, Day]): Promise<EmployerContactFact[]> {
  const { db, acting: { organisationId } } = looking
  const { rows } = await beyondReach(looking, () => sql<EmployerContactFact>`
    select staff_id, on_day, modality = 'faceToFace' as face_to_face, cardinality(participant_ids) > 0 as for_somebody from contact
    where organisation_id = ${organisationId} and staff_id = any (${staffIds}::uuid[]) and kind = 'employer' and employer_id is not null and removed_at is null and on_day between ${from}::date and ${until}::date`.execute(db))
  return rows
}

/** The contacts with employers of one coach in one week, the oldest first. */
export async function contactsOfWeek(looking: Looking, staffId: string, mondayOn: Day): Promise<LoggedContact[]> {
  const { db, acting: { organisationId } } = looking
  const { rows } = await beyondReach(looking, () => sql<LoggedContact>`
    select c.id, c.on_day, c.modality, c.employer_id, e.name as employer, coalesce(p.name, c.person_met) as met, c.purpose, c.vacancy, c.participant_ids, c.note, c.result, c.next_step, c.next_on
    from contact c join employer e on e.organisation_id = ${organisationId} and e.id = c.employer_id left join employer_person p on p.organisation_id = ${organisationId} and p.id = c.employer_person_id
    where c.organisation_id = ${organisationId} and c.staff_id = ${staffId} and c.kind = 'employer' and c.removed_at is null and c.on_day between ${mondayOn}::date and ${addDays(mondayOn, 6)}::date
    order by c.on_day, c.created_at, c.id`.execute(db))
  return rows
}

/** The stamps on the weeks of some coaches since a Monday. */
export async function stampsSince({ db, acting }: Looking, staffIds: readonly string[], from: Day): Promise<Stamp[]> {
  if (staffIds.length === 0) return []
  return db.selectFrom('logReview').innerJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'logReview.organisationId').onRef('staff.id', '=', 'logReview.reviewerId'))
    .where('logReview.organisationId', '=', acting.organisationId).where('staff.organisationId', '=', acting.organisationId).where('logReview.staffId', 'in', staffIds).where('logReview.weekOn', '>=', from)
    .select(['logReview.staffId', 'logReview.weekOn', 'logReview.reviewerId', 'logReview.reviewedAt', 'logReview.note', 'staff.name as reviewer']).execute()
}

/** Which week of whom, and in which team. */
interface WeekOf {
  staffId: string
  teamId: string
  weekOn: Day
}

/** Says that a week was read; said again, it changes what oneself wrote about it. What another team lead stamped stays as it is. */
export async function stampWeek({ db, acting }: Looking, { staffId, teamId, weekOn }: WeekOf, { note, reviewedAt }: Pick<Stamp, 'note' | 'reviewedAt'>): Promise<void> {
  const { organisationId } = acting
  const reviewerId = acting.staffId!
  await db.insertInto('logReview').values({ organisationId, id: crypto.randomUUID(), staffId, teamId, weekOn, reviewerId, note, reviewedAt }).onConflict((conflict) => conflict.columns(['organisationId', 'staffId', 'weekOn']).doNothing()).execute()
  await db.updateTable('logReview').set({ note }).where('organisationId', '=', organisationId).where('staffId', '=', staffId).where('weekOn', '=', weekOn).where('reviewerId', '=', reviewerId).execute()
}

/** Takes the own stamp back. False when there is none. */
export async function takeStampBack({ db, acting }: Looking, { staffId, weekOn }: Omit<WeekOf, 'teamId'>): Promise<boolean> {
  const gone = await db.deleteFrom('logReview').where('organisationId', '=', acting.organisationId).where('staffId', '=', staffId).where('weekOn', '=', weekOn).where('reviewerId', '=', acting.staffId!).executeTakeFirst()
  return gone.numDeletedRows === 1n
}
