import type { Day } from '#src/kernel/day.ts'
import { employerNamed } from '#src/employers/store.ts'
import type { Looking } from '#src/participants/store.ts'
import type { DisclosureDecision, DisclosureTalk, ToldTo } from './decision.ts'
import { type MayBeTold, mayBeTold } from './disclosure.ts'
import type { DecisionForm, TalkForm } from './disclosure-form.ts'

/** The talks of a person, newest first, with who led them. */
export async function listTalks({ db, acting }: Looking, participantId: string): Promise<(DisclosureTalk & { staff: string })[]> {
  const { organisationId } = acting
  return db.selectFrom('disclosureTalk').innerJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'disclosureTalk.organisationId').onRef('staff.id', '=', 'disclosureTalk.staffId'))
    .where('disclosureTalk.organisationId', '=', organisationId).where('staff.organisationId', '=', organisationId).where('disclosureTalk.participantId', '=', participantId)
    .selectAll('disclosureTalk').select('staff.name as staff').orderBy('disclosureTalk.onDay', 'desc').orderBy('disclosureTalk.createdAt', 'desc').execute()
}

/** The decisions of some people, newest first. */
export async function listDecisions({ db, acting }: Looking, participantIds: readonly string[]): Promise<DisclosureDecision[]> {
  if (participantIds.length === 0) return []
  const rows = await db.selectFrom('disclosureDecision').selectAll().where('organisationId', '=', acting.organisationId).where('participantId', 'in', participantIds)
    .orderBy('decidedOn', 'desc').orderBy('createdAt', 'desc').execute()
  return rows as DisclosureDecision[]
}

/** What may be told about one person to an employer or a kind of recipient today. Every screen, message and print for an employer asks this first. */
export async function toldTo(looking: Looking, participantId: string, to: ToldTo): Promise<MayBeTold> {
  return mayBeTold(await listDecisions(looking, [participantId]), to, looking.acting.on)
}

/** Records a talk; a form that arrives twice makes one. False when the id is in use for somebody else. */
export async function recordTalk({ db, acting }: Looking, participantId: string, id: string, form: TalkForm): Promise<boolean> {
  await db.insertInto('disclosureTalk').values({ organisationId: acting.organisationId, id, participantId, staffId: acting.staffId ?? '', ...form })
    .onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
  const kept = await db.selectFrom('disclosureTalk').select('id').where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).where('id', '=', id).executeTakeFirst()
  return kept !== undefined
}

/** Records a decision, for an employer by its name; a form that arrives twice makes one. False when the id is in use for somebody else. */
export async function recordDecision(looking: Looking, participantId: string, id: string, { employerName, ...form }: DecisionForm): Promise<boolean> {
  const { db, acting } = looking
  const employerId = form.recipient === 'employer' ? await employerNamed(looking, employerName) : null
  await db.insertInto('disclosureDecision').values({ organisationId: acting.organisationId, id, participantId, staffId: acting.staffId ?? '', employerId, ...form })
    .onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
  return (await findDecision(looking, participantId, id)) !== undefined
}

/** One decision of a person. */
export async function findDecision({ db, acting }: Looking, participantId: string, id: string): Promise<DisclosureDecision | undefined> {
  const row = await db.selectFrom('disclosureDecision').selectAll().where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).where('id', '=', id).executeTakeFirst()
  return row as DisclosureDecision | undefined
}

/** Takes a decision back from a day on, or, without a day, lets it count again. */
export async function withdrawDecision({ db, acting }: Looking, id: string, withdrawnOn: Day | null): Promise<void> {
  await db.updateTable('disclosureDecision').set({ withdrawnOn }).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}
