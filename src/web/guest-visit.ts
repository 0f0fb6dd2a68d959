import { comingBy, type GuestLink, type NewGuestLink } from '#src/access/guest.ts'
import { type LogLine, logStatement } from '#src/access/log.ts'
import { newToken } from '#src/access/secrets.ts'
import type { Acting, Db } from '#src/db/db.ts'
import { actingAsGuest } from '#src/db/guest.ts'
import type { Answer } from './answer.ts'
import { logSource } from './staff-visit.ts'
import type { LogEntry, PublicVisit } from './visit.ts'

/** A visit by whoever holds a link: one transaction that reaches no person's record, only what was released for the link's job, and ends with its line in the access log. */
export interface GuestVisit extends PublicVisit {
  db: Db
  link: GuestLink
  acting: Acting
  log(entry: LogEntry): void
}

/** No search engine keeps what a link opens; what it does not open says the same. */
const unfindable = (answer: Answer): Answer => ({ ...answer, headers: { ...answer.headers, 'x-robots-tag': 'noindex, nofollow' } })

/**
 * Opens what a link in the address (`:token`) is for. A link that is of another kind, has ended or never was gives the same page as one that is not there.
 * `name` says in the access log who came, as far as known: an employer, a participant.
 */
export async function asGuest(visit: PublicVisit, route: { kinds: readonly NewGuestLink['kind'][]; event: string; name: string }, action: (visit: GuestVisit) => Promise<Answer> | Answer): Promise<Answer> {
  const coming = comingBy(visit.param('token'), visit.today)
  if (!coming) return unfindable(visit.notFound())
  const { organisationId, on } = coming
  const acting: Acting = { organisationId, staffId: null, reach: 'none', teamIds: [], on }
  const done = await actingAsGuest(visit.around.database, coming, async (db, link): Promise<{ answer: Answer; lines: LogLine[] }> => {
    if (!link || !(route.kinds as readonly string[]).includes(link.kind)) return { answer: visit.notFound(), lines: [] }
    if (link.openedAt === null) await db.updateTable('guestLink').set({ openedAt: visit.now }).where('organisationId', '=', organisationId).where('id', '=', link.id).execute()
    const entries: LogEntry[] = []
    const answer = await action({ ...visit, db, link, acting, log: (entry) => void entries.push(entry) })
    const about = link.participantId ? [link.participantId] : []
    const base = { event: route.event, kind: 'read', outcome: answer.status >= 400 ? 'failed' : 'success', staffId: null, staffName: route.name, roles: link.audience, purpose: link.kind, ground: 'link',
      address: visit.address, source: logSource, objectType: link.kind, objectId: link.jobId, participantIds: about, trace: newToken().slice(0, 16) } satisfies LogLine
    return { answer, lines: (entries.length === 0 ? [{}] : entries).map((entry) => ({ ...base, ...entry })) }
  }, ({ lines }) => logStatement(organisationId, lines))
  return unfindable(done.answer)
}
