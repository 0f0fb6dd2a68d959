import type { Looking } from '#src/participants/store.ts'
import { agreedRows, agreeing, phoneOf } from './agreements-year.ts'
import { people, staff } from './cast.ts'
import type { OrganisationName } from './roster.ts'
import { writeRows } from './store.ts'
import { supportPlanRows } from './support-plan-rows.ts'
import type { Year } from './year.ts'

/** Adds phone numbers of the staff, and what some of the cast agreed with their employer and how they are supported there; after the choices of what may be told. */
export async function plantAgreements(looking: Looking, name: OrganisationName, year: Year): Promise<void> {
  const { db, acting: { organisationId, on } } = looking
  for (const [index, member] of Object.values(staff).entries()) {
    if (member.organisation === name) await db.updateTable('staff').set({ phone: phoneOf(index) }).where('organisationId', '=', organisationId).where('id', '=', member.id).execute()
  }
  for (const one of agreeing(year).filter((agreed) => people[agreed.name].organisation === name)) {
    const decision = await db.selectFrom('disclosureDecision').select(['id', 'sentence']).where('organisationId', '=', organisationId).where('participantId', '=', one.job.participantId).where('employerId', '=', one.job.employerId).orderBy('decidedOn', 'desc').executeTakeFirst()
    if (!decision) continue
    for (const [table, rows] of Object.entries(agreedRows({ ...one, decision, today: on }))) await writeRows(looking, table, rows)
    await writeRows(looking, 'plan_version', supportPlanRows(one.name, one.job, on))
  }
}
