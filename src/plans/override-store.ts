import type { Instant } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'

/** The words on the employer's paper of which somebody said, since a version was made, why they go along. */
export async function overriddenFor({ db, acting }: Looking, about: { participantId: string; employerId: string; since: Instant }): Promise<string[]> {
  const rows = await db.selectFrom('disclosureOverride').select('words').where('organisationId', '=', acting.organisationId).where('participantId', '=', about.participantId)
    .where('employerId', '=', about.employerId).where('place', '=', 'supportPlan').where('at', '>=', about.since).execute()
  return rows.flatMap(({ words }) => words)
}
