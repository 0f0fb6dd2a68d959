import { type GuestLink, makeGuestLink, revokeGuestLink } from '#src/access/guest.ts'
import type { Instant } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'

/** The addresses at which a phone follows the visitor's agenda, newest first; also those that were ended. */
export async function listFeeds({ db, acting }: Looking): Promise<GuestLink[]> {
  if (acting.staffId === null) return []
  return db.selectFrom('guestLink').selectAll().where('organisationId', '=', acting.organisationId).where('kind', '=', 'calendar').where('staffId', '=', acting.staffId).orderBy('madeAt', 'desc').limit(20).execute()
}

/** Makes such an address; its secret is shown once. */
export async function makeFeed(looking: Looking): Promise<{ id: string; token: string }> {
  return makeGuestLink(looking, { kind: 'calendar', audience: 'staff', staffId: looking.acting.staffId, expiresOn: null })
}

/** Ends one of the visitor's own addresses at once; false when it is not there or not theirs. */
export async function endFeed(looking: Looking, id: string, now: Instant): Promise<boolean> {
  if (!(await listFeeds(looking)).some((feed) => feed.id === id)) return false
  await revokeGuestLink(looking, id, now)
  return true
}
