import { jobOf } from '#src/jobs/actions.tsx'
import { listPlans, versionsOf } from '#src/plans/store.ts'
import type { Action } from '#src/web/visit.ts'
import { learningOf, taskAt, wholeOf } from './about-store.ts'
import { supportWeeks } from './fading.ts'
import { LearningPage } from './pages.tsx'
import { TaskPage } from './task-page.tsx'
import { supportTimes } from './try-store.ts'

export const showLearning: Action = async (visit) => {
  const found = await jobOf(visit, { objectType: 'learning' })
  if (!found) return visit.notFound()
  const { job, participant } = found
  const weeks = supportWeeks(job, await supportTimes(visit, job), visit.today)
  const [plan] = versionsOf(await listPlans(visit, participant.id), 'support', job.id)
  return visit.page(<LearningPage {...found} learned={await learningOf(visit, job.id)} weeks={weeks} fading={plan?.content.fading ?? ''} archived={visit.query.get('archived')} mayRecord={visit.may('job.record')} />)
}

export const showWorkTask: Action = async (visit) => {
  const at = await taskAt(visit)
  if (!at) return visit.notFound()
  const [learned] = await wholeOf(visit, [at.task])
  return visit.page(<TaskPage {...at} {...learned!} saved={visit.query.get('saved')} removed={visit.query.get('removed')} mayRecord={visit.may('job.record')} />)
}
