import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { dayOf, type Instant } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'
import { readinessReasons } from '#src/referrals/declining.ts'
import type { Matter, SnoozedMatter } from './desk.ts'
import type { SnoozeForm } from './signal-form.ts'

type Row = Omit<Matter, 'sinceOn'> & { sinceAt: Instant; participantIds: string[]; asks: boolean | null }

/** Something on the visitor's desk with the people it names. */
export type MatterAt = Matter & { participantIds: readonly string[] }

const tasks = (organisationId: string, staffId: string | null): RawBuilder<unknown> => sql`
  select t.id, 'task' as kind, t.created_at as since_at, t.due_on, t.title, case when t.made_by <> t.staff_id then m.name end as by, 'other' as target_group, t.participant_ids, t.origin = 'handover' as asks
  from task t join staff m on m.organisation_id = ${organisationId} and m.id = t.made_by
  where t.organisation_id = ${organisationId} and t.staff_id = ${staffId} and t.done_at is null and t.dropped_at is null and t.due_on is not null`

const introductions = (organisationId: string, staffId: string | null): RawBuilder<unknown> => sql`
  select i.id, 'introduction', i.asked_at, null, e.name, m.name, 'other', '{}'::uuid[], false from introduction i
  join employer e on e.organisation_id = ${organisationId} and e.id = i.employer_id join staff m on m.organisation_id = ${organisationId} and m.id = i.asked_by
  where i.organisation_id = ${organisationId} and i.asked_of = ${staffId} and i.answered_at is null`

/** Referrals whose last step called somebody not ready; the same rule as on the page of the referral. */
const secondLooks = (organisationId: string): RawBuilder<unknown> => sql`
  select r.id, 'secondLook', last.created_at, null, r.family_name || ', ' || concat_ws(' ', r.given_name, r.prefix), null, coalesce(r.target_group, 'other'), '{}'::uuid[], false from referral r
  join lateral (select s.step, s.reason, s.created_at from referral_step s where s.organisation_id = ${organisationId} and s.referral_id = r.id order by s.on_day desc, s.created_at desc limit 1) last
    on last.step = 'declined' and last.reason = any (${[...readinessReasons]}::text[])
  where r.organisation_id = ${organisationId}`

/** What lies open on the visitor's own desk, in one question: tasks with a day, questions of colleagues, and for who looks again the referrals that wait for it. */
export async function openMatters({ db, acting }: Looking, looksAgain: boolean): Promise<MatterAt[]> {
  const { organisationId, staffId } = acting
  const parts = [tasks(organisationId, staffId), introductions(organisationId, staffId), ...(looksAgain ? [secondLooks(organisationId)] : [])]
  const { rows } = await sql<Row>`${sql.join(parts, sql` union all `)} limit 500`.execute(db)
  // Who asks for a hand-over waits from that day on: the day of the task is when it should happen.
  return rows.map(({ sinceAt, asks, ...row }) => ({ ...row, sinceOn: dayOf(sinceAt), dueOn: asks ? dayOf(sinceAt) : row.dueOn }))
}

/** A matter put aside, with the reason its owner wrote. */
export type DeskSnooze = SnoozedMatter & { id: string; reason: string }

/** What the visitor put aside of the own desk. */
export async function deskSnoozes({ db, acting }: Looking): Promise<DeskSnooze[]> {
  const rows = await db.selectFrom('snooze').select(['id', 'signal', 'untilOn', 'subjectId', 'reason']).where('organisationId', '=', acting.organisationId).where('staffId', '=', acting.staffId ?? '')
    .where('subjectId', 'is not', null).where('untilOn', '>', acting.on).orderBy('untilOn').execute()
  return rows.map((row) => ({ ...row, subjectId: row.subjectId! }))
}

/** Puts a matter of the own desk aside until a day; sent twice it is one. */
export async function snoozeMatter({ db, acting }: Looking, subjectId: string, { id, ...said }: SnoozeForm): Promise<void> {
  await db.insertInto('snooze').values({ organisationId: acting.organisationId, id, subjectId, staffId: acting.staffId!, ...said }).onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}

/** Takes back what was put aside of the own desk. */
export async function wakeMatter({ db, acting }: Looking, id: string): Promise<boolean> {
  const woken = await db.updateTable('snooze').set({ untilOn: acting.on as Day }).where('organisationId', '=', acting.organisationId).where('staffId', '=', acting.staffId ?? '').where('subjectId', 'is not', null).where('id', '=', id).executeTakeFirst()
  return woken.numUpdatedRows === 1n
}
