import { findParticipant } from '#src/participants/store.ts'
import { momentsToUpdate } from '#src/profiles/due.ts'
import { listProfile, profileJobs } from '#src/profiles/store.ts'
import { urls } from '#src/urls.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { editSearch, saveSearch } from './search-actions.tsx'
import { editSupport, saveSupport } from './support-actions.tsx'
import { PlansPage } from './pages.tsx'
import { listPlans, personOfJob } from './store.ts'
import { listTargets } from './target-store.ts'

/** Where an agreement that was given just now can be taken back: `3` is the profile, `search.2` a plan. */
function agreedAt(visit: Visit, participantId: string): { address: string } | undefined {
  const [first = '', second] = (visit.query.get('agreed') ?? '').split('.')
  if (!/^[0-9a-z-]{1,36}$/.test(first)) return undefined
  return { address: second === undefined ? urls.agreeProfile(participantId, first) : urls.agreePlan(participantId, first, Number(second) || 0) }
}

export const showPlans: Action = async (visit) => {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant) return visit.notFound()
  visit.log({ objectType: 'plan', objectId: participant.id, participantIds: [participant.id] })
  const [versions, jobs] = [await listProfile(visit, participant.id), await profileJobs(visit, participant.id)]
  const [plans, targets] = [await listPlans(visit, participant.id), await listTargets(visit, [participant.id])]
  const done = { merged: visit.query.get('merged') ?? undefined, unchanged: visit.query.has('unchanged'), agreed: agreedAt(visit, participant.id) }
  return visit.page(<PlansPage {...{ participant, versions, jobs, plans, targets, done }} moments={momentsToUpdate(jobs, versions, visit.today)} mayRecord={visit.may('plan.record')} today={visit.today} />)
}

/** The participant and, for a support plan, the job the address names. */
async function planOf(visit: Visit) {
  const participant = await findParticipant(visit, visit.param('participant'))
  const name = visit.param('plan')
  if (!participant) return undefined
  const job = name === 'search' ? undefined : (await profileJobs(visit, participant.id)).find(({ id }) => id === name)
  return name === 'search' || job ? { participant, job } : undefined
}

export const editPlan: Action = async (visit) => {
  const about = await planOf(visit)
  if (!about) return visit.notFound()
  const { participant, job } = about
  visit.log({ objectType: 'plan', objectId: visit.param('plan') === 'search' ? participant.id : visit.param('plan'), participantIds: [participant.id] })
  return job ? editSupport(visit, { participant, job }) : editSearch(visit, participant)
}

/** From a job to the form of its support plan; a kept draft knows only the job. */
export const goToSupportPlan: Action = async (visit) => {
  const participantId = await personOfJob(visit, visit.param('job'))
  const participant = participantId && (await findParticipant(visit, participantId))
  if (!participant) return visit.notFound()
  visit.log({ objectType: 'plan', objectId: visit.param('job'), participantIds: [participant.id] })
  return visit.redirect(`${urls.plan(participant.id, visit.param('job'))}${visit.query.has('discarded') ? '?discarded=yes' : ''}`)
}

export const savePlan: Action = async (visit) => {
  const about = await planOf(visit)
  if (!about) return visit.notFound()
  const { participant, job } = about
  const sent = visit.form.get('id') ?? ''
  const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sent) ? sent : crypto.randomUUID()
  visit.log({ kind: 'create', objectType: 'plan', objectId: id, participantIds: [participant.id] })
  return job ? saveSupport(visit, { participant, job, id }) : saveSearch(visit, { participant, id })
}
