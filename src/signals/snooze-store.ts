import type { Selectable } from 'kysely'
import type { SnoozeTable } from '#src/db/tables.ts'
import type { Looking } from '#src/participants/store.ts'
import type { OwnNorm, SignalName } from './norms.ts'
import type { NormForm, SnoozeForm } from './signal-form.ts'

/** A signal of one person that was put aside, by whom and why. */
export type Snooze = Selectable<SnoozeTable> & { by: string }

/** What is put aside now, for some people. */
export async function openSnoozes({ db, acting }: Looking, participantIds: readonly string[]): Promise<Snooze[]> {
  if (participantIds.length === 0) return []
  return db.selectFrom('snooze').innerJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'snooze.organisationId').onRef('staff.id', '=', 'snooze.staffId'))
    .where('snooze.organisationId', '=', acting.organisationId).where('staff.organisationId', '=', acting.organisationId).where('snooze.participantId', 'in', participantIds).where('snooze.untilOn', '>', acting.on)
    .selectAll('snooze').select('staff.name as by').orderBy('snooze.untilOn').execute()
}

/** Puts a signal of one person aside until a day; sent twice it is one. */
export async function snooze({ db, acting }: Looking, participantId: string, form: SnoozeForm): Promise<void> {
  const { id, ...said } = form
  await db.insertInto('snooze').values({ organisationId: acting.organisationId, id, participantId, staffId: acting.staffId!, ...said })
    .onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}

/** Takes back what was put aside: the signal speaks again today. */
export async function wake({ db, acting }: Looking, participantId: string, id: string): Promise<boolean> {
  const woken = await db.updateTable('snooze').set({ untilOn: acting.on }).where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).where('id', '=', id).executeTakeFirst()
  return woken.numUpdatedRows === 1n
}

/** The norms the organisation set itself. */
export async function ownNorms({ db, acting }: Looking): Promise<OwnNorm[]> {
  return db.selectFrom('norm').select(['signal', 'targetGroup', 'days']).where('organisationId', '=', acting.organisationId).execute()
}

/** Sets the norms of one signal, for everybody and per target group; an empty field returns to the usual. */
export async function setNorms({ db, acting }: Looking, signal: SignalName, form: NormForm): Promise<void> {
  const { organisationId } = acting
  await db.deleteFrom('norm').where('organisationId', '=', organisationId).where('signal', '=', signal).execute()
  const said = [{ targetGroup: null, days: form.everybody }, { targetGroup: 'ggz', days: form.ggz }, { targetGroup: 'lvb', days: form.lvb }].filter((one): one is { targetGroup: string | null; days: number } => one.days !== null)
  if (said.length === 0) return
  await db.insertInto('norm').values(said.map((one) => ({ organisationId, id: crypto.randomUUID(), signal, setBy: acting.staffId!, ...one }))).execute()
}
