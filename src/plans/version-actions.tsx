import type { Participant } from '#src/participants/participant.ts'
import { findParticipant } from '#src/participants/store.ts'
import type { ProfileJob } from '#src/profiles/due.ts'
import { profileJobs } from '#src/profiles/store.ts'
import { urls } from '#src/urls.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { EasyPlanPage } from './easy-page.tsx'
import { agreePlan, listPlans, versionsOf } from './store.ts'
import { type PlanShown, PlanVersionPage, PlanVersionsPage } from './version-pages.tsx'
import { planWords } from './words.ts'

/** The plan that an address names, with its job when it is a support plan; undefined when it is not there or not of this person. */
export async function namedPlan(visit: Visit): Promise<(PlanShown & { participant: Participant; job: ProfileJob | undefined }) | undefined> {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant) return undefined
  const name = visit.param('plan')
  const job = name === 'search' ? undefined : (await profileJobs(visit, participant.id)).find(({ id }) => id === name)
  if (name !== 'search' && !job) return undefined
  const versions = versionsOf(await listPlans(visit, participant.id), job ? 'support' : 'search', job?.id ?? null)
  const words = wordsIn(planWords, visit.locale)
  return { participant, name, job, versions, title: job ? words.supportAt(`${job.title}, ${job.employer}`) : words.search }
}

export const showPlanVersions: Action = async (visit) => {
  const plan = await namedPlan(visit)
  if (!plan) return visit.notFound()
  visit.log({ objectType: 'plan', objectId: plan.participant.id, participantIds: [plan.participant.id] })
  return visit.page(<PlanVersionsPage {...plan} />)
}

async function versionNamed(visit: Visit) {
  const plan = await namedPlan(visit)
  const version = plan?.versions.find(({ number }) => String(number) === visit.param('version'))
  return plan && version ? { ...plan, version } : undefined
}

export const showPlanVersion: Action = async (visit) => {
  const found = await versionNamed(visit)
  if (!found) return visit.notFound()
  visit.log({ objectType: 'plan', objectId: found.version.id, participantIds: [found.participant.id] })
  return visit.page(<PlanVersionPage {...found} mayRecord={visit.may('plan.record')} />)
}

export const agreeWithPlan: Action = async (visit) => {
  const found = await versionNamed(visit)
  if (!found) return visit.notFound()
  const { participant, version, name } = found
  visit.log({ kind: 'update', objectType: 'plan', objectId: version.id, participantIds: [participant.id] })
  const undo = visit.form.get('undo') === 'yes'
  await agreePlan(visit, participant.id, { id: version.id, on: undo ? null : visit.today })
  return visit.redirect(undo ? urls.personPlan(participant.id) : `${urls.personPlan(participant.id)}?agreed=${name}.${version.number}`)
}

export const showEasyPlan: Action = async (visit) => {
  const plan = await namedPlan(visit)
  const newest = plan?.versions[0]
  if (!plan || !newest) return visit.notFound()
  visit.log({ kind: 'export', objectType: 'plan', objectId: newest.id, participantIds: [plan.participant.id] })
  return visit.page(<EasyPlanPage {...plan} newest={newest} locale={visit.query.get('in') === 'en' ? 'en' : 'nl'} />)
}
