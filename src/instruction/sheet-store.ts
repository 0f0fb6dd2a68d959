import { coachCard, type JobTold } from '#src/agreements/about-store.ts'
import { doorOf } from '#src/agreements/door-store.ts'
import { listVersions } from '#src/agreements/store.ts'
import { wordsInTheWay } from '#src/disclosure/check-store.ts'
import type { WatchedWord } from '#src/disclosure/word-check.ts'
import { overriddenFor } from '#src/plans/override-store.ts'
import { sentId } from '#src/web/form.ts'
import type { Visit } from '#src/web/visit.ts'
import { learningOf } from './about-store.ts'
import type { Learned } from './learned.ts'
import { heldBack, textsOf, workplaceSheetOf } from './sheet.ts'

const place = 'workSheet'

/** The tasks that stand on a sheet: those that are learned now and have steps. */
export async function tasksOnSheet(visit: Visit, { about }: JobTold): Promise<Learned[]> {
  return (await learningOf(visit, about.jobId)).filter(({ task, steps }) => task.archivedOn === null && steps.length > 0)
}

/** Everything on the sheet for the workplace, and what stays off it; what was agreed only once the employer may read that. */
export async function workplaceOf(visit: Visit, at: JobTold) {
  const tasks = await tasksOnSheet(visit, at)
  const { open } = await doorOf(visit, at.about)
  const [agreement] = open ? await listVersions(visit, at.about.jobId) : []
  return { sheet: workplaceSheetOf({ tasks, told: at.told, person: at.participant, at: at.job }), held: heldBack(tasks, at.told), agreed: agreement?.content, coach: await coachCard(visit, at) }
}

/** Words on the sheet that were not released; with a reason, given under the decision that holds now, they stand there all the same. */
export async function standingInTheWay(visit: Visit, { participant, about, told }: JobTold, { sheet, agreed, reason }: Pick<Awaited<ReturnType<typeof workplaceOf>>, 'sheet' | 'agreed'> & { reason: string | null }): Promise<WatchedWord[]> {
  if (!sheet) return []
  const to = { employerId: about.employerId }
  const texts = [...textsOf(sheet), ...Object.values(agreed ?? {}).filter((text) => text !== null)]
  const words = await wordsInTheWay(visit, { participantId: participant.id, to, place, texts, reason, formId: sentId(visit.form.get('id')) })
  const before = told.decision ? await overriddenFor(visit, { participantId: participant.id, ...to, place, since: told.decision.createdAt }) : []
  return words.filter(({ word }) => !before.includes(word))
}
