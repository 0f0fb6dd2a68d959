import { listAppointments } from '#src/agenda/store.ts'
import type { Visit } from '#src/web/visit.ts'
import { coveredByAbsent } from './cover.ts'
import type { Done } from './done.tsx'
import { listHandovers } from './handover-store.ts'
import { type CoverAt, findCover } from './store.ts'

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/** What was just done, from the address; undefined when there is nothing like it. */
export async function doneNow(visit: Visit, staffIds: readonly string[], covers: readonly CoverAt[]): Promise<Done | undefined> {
  const [what, id = ''] = (visit.query.get('did') ?? '').split(' ')
  if (what === 'undone') return { what }
  if (!isId(id)) return undefined
  if (what === 'cover') {
    const cover = await findCover(visit, id)
    if (!cover || ![cover.staffId, cover.coverId].some((one) => staffIds.includes(one))) return undefined
    const appointments = await listAppointments(visit, { staffIds: [cover.staffId], from: cover.fromOn, until: cover.untilOn })
    return { what, cover, appointments: appointments.length, clashes: coveredByAbsent(cover, covers) }
  }
  if (what === 'handed') return { what, handovers: await listHandovers(visit, { batchId: id }) }
  const handover = what === 'taken' ? (await listHandovers(visit, { staffId: visit.actor.staffId })).find((one) => one.id === id && one.takenAt !== null) : undefined
  return handover && { what: 'taken', handover }
}
