import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import type { HoursForm, TimeForm } from './time-form.ts'
import type { Stretch } from './week.ts'

/** Lets the work count own notes about people who went to a colleague; nothing else of the transaction does. */
async function countingAll<T>({ db }: Looking, work: () => Promise<T>): Promise<T> {
  await sql`select set_config('app.sheet', 'yes', true)`.execute(db)
  const answer = await work()
  await sql`select set_config('app.sheet', '', true)`.execute(db)
  return answer
}

/** Whether a note is about nobody, or about somebody within reach: only then one reads more of it than its minutes. */
const readable = sql`(c.participant_ids = '{}' or c.participant_ids && nullif(current_setting('app.caseload', true), '')::uuid[] or current_setting('app.reach', true) = 'organisation')`

/** Everything that says what the acting coach did from one day to another: notes with their travel, meetings, appointments kept without a note, and what was filled in. */
export async function stretchesOf(looking: Looking, from: Day, until: Day): Promise<Stretch[]> {
  const { db, acting: { organisationId, staffId } } = looking
  const { rows } = await countingAll(looking, () => sql<Stretch>`
    select c.id, 'contact' as source, c.on_day, c.minutes, case when c.kind = 'other' then 'otherCare' else 'vocational' end as category, c.place, case when ${readable} then e.name end as about, ${readable} as opens, c.participant_ids
      from contact c left join employer e on e.organisation_id = ${organisationId} and e.id = c.employer_id
      where c.organisation_id = ${organisationId} and c.staff_id = ${staffId} and c.removed_at is null and c.minutes > 0 and c.on_day between ${from}::date and ${until}::date
    union all
    select c.id, 'contact', c.on_day, c.travel_minutes, 'travel', c.place, null, ${readable}, c.participant_ids from contact c
      where c.organisation_id = ${organisationId} and c.staff_id = ${staffId} and c.removed_at is null and c.travel_minutes > 0 and c.on_day between ${from}::date and ${until}::date
    union all
    select m.id, 'meeting', m.on_day, m.minutes, 'meeting', null, null, true, '{}'::uuid[] from meeting m
      where m.organisation_id = ${organisationId} and ${staffId}::uuid = any (m.staff_ids) and m.minutes > 0 and m.on_day between ${from}::date and ${until}::date
    union all
    select a.id, 'appointment', a.on_day, a.minutes, case when a.kind = 'meeting' then 'meeting' else 'vocational' end, a.place, a.title, true, a.participant_ids from appointment a
      where a.organisation_id = ${organisationId} and a.staff_id = ${staffId} and a.outcome = 'met' and a.contact_id is null and a.on_day between ${from}::date and ${until}::date
    union all
    select t.id, 'entry', t.on_day, t.minutes, t.category, t.place, t.note, true, '{}'::uuid[] from time_entry t
      where t.organisation_id = ${organisationId} and t.staff_id = ${staffId} and t.on_day between ${from}::date and ${until}::date
    order by 3, 2, 1`.execute(db))
  return rows
}

/** The contract hours a week on a day; null when nobody has said. */
export async function hoursOn({ db, acting }: Looking, on: Day): Promise<number | null> {
  const row = await db.selectFrom('workingHours').select('hoursPerWeek').where('organisationId', '=', acting.organisationId).where('staffId', '=', acting.staffId!).where('fromOn', '<=', on).orderBy('fromOn', 'desc').executeTakeFirst()
  return row?.hoursPerWeek ?? null
}

/** Sets the contract hours from a day on. */
export async function setHours({ db, acting }: Looking, teamId: string | null, { fromOn, hoursPerWeek }: HoursForm): Promise<void> {
  await db.insertInto('workingHours').values({ organisationId: acting.organisationId, id: crypto.randomUUID(), staffId: acting.staffId!, teamId, fromOn, hoursPerWeek })
    .onConflict((conflict) => conflict.columns(['organisationId', 'staffId', 'fromOn']).doUpdateSet({ hoursPerWeek })).execute()
}

/** Writes time down that nothing else says; sent twice it is once. */
export async function recordTime({ db, acting }: Looking, made: { id: string; teamId: string | null }, form: TimeForm): Promise<void> {
  await db.insertInto('timeEntry').values({ organisationId: acting.organisationId, staffId: acting.staffId!, ...made, ...form }).onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}

/** Takes own time away again. False when there is no such line of one's own, or its week was signed off. */
export async function removeTime({ db, acting }: Looking, id: string): Promise<boolean> {
  const gone = await db.deleteFrom('timeEntry').where('organisationId', '=', acting.organisationId).where('id', '=', id).where('staffId', '=', acting.staffId!)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('weekSheet').select('weekSheet.id').where('weekSheet.organisationId', '=', acting.organisationId).where('weekSheet.staffId', '=', acting.staffId!).where(sql<boolean>`week_sheet.week_on = date_trunc('week', time_entry.on_day)::date`))))
    .executeTakeFirst()
  return gone.numDeletedRows === 1n
}
