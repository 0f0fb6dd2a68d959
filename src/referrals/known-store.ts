import type { Looking } from '#src/participants/store.ts'

/** Organisations that referred somebody before, as far as the visitor may see, to choose from while typing. */
export async function knownSources({ db, acting }: Looking): Promise<string[]> {
  const rows = await db.selectFrom('referral').select('sourceOrganisation').distinct().where('organisationId', '=', acting.organisationId).where('sourceOrganisation', 'is not', null).orderBy('sourceOrganisation').limit(200).execute()
  return rows.flatMap(({ sourceOrganisation }) => sourceOrganisation ?? [])
}

/** Whom somebody can call: the name and telephone number of a staff member. */
export async function cardOf({ db, acting }: Looking, staffId: string): Promise<{ name: string; phone: string | null }> {
  return db.selectFrom('staff').select(['name', 'phone']).where('organisationId', '=', acting.organisationId).where('id', '=', staffId).executeTakeFirstOrThrow()
}
