import type { Action } from '#src/web/visit.ts'
import { taskAt } from './about-store.ts'
import { findStepPhoto } from './step-store.ts'

/** The photo of a step, for who may see the person; no browser keeps it. */
export const showStepPhoto: Action = async (visit) => {
  const at = await taskAt(visit, { objectType: 'workStepPhoto', objectId: visit.param('workStep') })
  const photo = at && (await findStepPhoto(visit, at.task.id, visit.param('workStep')))
  return photo ? { status: 200, body: photo.bytes, headers: { 'content-type': photo.type, 'content-disposition': 'inline', 'cache-control': 'no-store' } } : visit.notFound()
}
