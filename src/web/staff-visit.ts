import { type Actor, actingFor } from '#src/access/actor.ts'
import { type Ground, type LogLine, logStatement } from '#src/access/log.ts'
import { may, type Permission } from '#src/access/permissions.ts'
import { type Acting, acting } from '#src/db/db.ts'
import type { Answer } from './answer.ts'
import type { Action, LogEntry, Visit } from './visit.ts'

/** The program that writes the log, as NEN 7513 wants the source named. */
export const logSource = 'Meewerk'

/** A visit before the database and the rights have been added. */
export type Arrival = Omit<Visit, 'db' | 'acting' | 'may' | 'log' | 'actor'>

export interface StaffRoute {
  permission: Permission
  /** What the access log calls it. */
  event: string
  method: 'get' | 'post'
  action: Action
  /** The address without its query; stands in the log when the visit is refused. */
  path: string
}

const grounds: Record<Acting['reach'], Ground> = { none: 'own', own: 'assignment', teams: 'team', organisation: 'organisation' }

function kindOf(method: 'get' | 'post', answer: Answer): Pick<LogLine, 'kind' | 'outcome'> {
  if (answer.status === 404 || answer.status === 403) return { kind: 'refused', outcome: 'refused' }
  return { kind: method === 'get' ? 'read' : 'update', outcome: answer.status >= 400 ? 'failed' : 'success' }
}

/**
 * Runs one visit of a staff member: rights, one transaction with exactly that person's reach, the action, and as its last statement the
 * lines of the access log. A refused visit is logged as well and looks the same as a page that is not there.
 */
export async function staffVisit(route: StaffRoute, actor: Actor, arrival: Arrival, trace: string): Promise<Answer> {
  const { permission, action, event, method, path } = route
  const who = actingFor(actor, permission, arrival.today)
  const done = await acting(arrival.around.database, who, async (db, emergencies) => {
    const entries: LogEntry[] = []
    const visit: Visit = { ...arrival, db, actor, acting: who, may: (wanted) => may(actor, wanted), log: (entry) => void entries.push(entry) }
    const answer = may(actor, permission) ? await action(visit) : arrival.notFound()
    const base = {
      event, ...kindOf(method, answer), staffId: actor.staffId, staffName: actor.name, roles: actor.roles.join(' '), purpose: permission, ground: grounds[who.reach],
      address: arrival.address, source: logSource, objectType: 'page', detail: answer.status === 404 ? path : '', trace,
    } satisfies LogLine
    const lines = (entries.length === 0 ? [{}] : entries).map((entry): LogLine => {
      const { kind = base.kind, ...rest } = entry
      const urgent = entry.participantIds?.some((id) => emergencies.includes(id))
      return { ...base, ...rest, kind: base.outcome === 'success' ? kind : base.kind, ...(urgent ? { ground: 'emergency' as const } : {}) }
    })
    return { answer, lines }
  }, ({ lines }) => logStatement(actor.organisationId, lines))
  return done.answer
}
