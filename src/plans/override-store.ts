import type { Instant } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'

/** The words on an employer's paper of which somebody said, since a moment, why they go along. */
export async function overriddenFor({ db, acting }: Looking, about: { participantId: string; employerId: string; since: Instant; place?: string }): Promise<string[]> {
  const rows = await db.selectFrom('disclosureOverride').select('words').where('organisationId', '=', acting.organisationId).where('participantId', '=', about.participantId)
    .where('employerId', '=', about.employerId).where('place', '=', about.place ?? 'supportPlan').where('at', '>=', about.since).execute()
  return rows.flatMap(({ words }) => words)
}
