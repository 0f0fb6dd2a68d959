import { toldTo } from '#src/disclosure/store.ts'
import { addDays } from '#src/kernel/day.ts'
import type { Participant } from '#src/participants/participant.ts'
import type { ProfileJob } from '#src/profiles/due.ts'
import type { Answer } from '#src/web/answer.ts'
import { parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { SupportFormPage } from './form-pages.tsx'
import { helpersOf, SupportForm } from './plan-form.ts'
import { emptyPlans, supportValues } from './plan-values.ts'
import { savedAnswer } from './saved-actions.ts'
import { listPlans, recordPlan, versionsOf } from './store.ts'
import { planWords } from './words.ts'

interface About {
  participant: Participant
  job: ProfileJob
}

/** The form of the support plan of a job, filled with the newest version. */
export async function editSupport(visit: Visit, { participant, job }: About): Promise<Answer> {
  const [newest] = versionsOf(await listPlans(visit, participant.id), 'support', job.id)
  const told = await toldTo(visit, participant.id, { employerId: job.employerId })
  const values = { ...supportValues(newest?.content ?? emptyPlans.support), reviewOn: addDays(visit.today, 28) }
  return visit.page(<SupportFormPage participant={participant} job={job} told={told} id={crypto.randomUUID()} madeFrom={newest?.number ?? 0} values={values} />)
}

/** Saves the support plan of a job as the next version. */
export async function saveSupport(visit: Visit, { participant, job, id }: About & { id: string }): Promise<Answer> {
  const words = wordsIn(planWords, visit.locale).errors
  const told = await toldTo(visit, participant.id, { employerId: job.employerId })
  const known = versionsOf(await listPlans(visit, participant.id), 'support', job.id)
  const madeFrom = Math.min(Number(visit.form.get('madeFrom')) || 0, known[0]?.number ?? 0)
  const page = { participant, job, told, id, values: valuesOf(visit.form) }
  const input = parseForm(SupportForm.refine(({ agreedOn }) => agreedOn === null || agreedOn <= visit.today, { message: 'agreedWrong', path: ['agreedOn'] }), visit.form)
  if (!input.ok) return visit.page(<SupportFormPage {...page} madeFrom={madeFrom} errors={sentences(input.errors, words, words.tooLong)} />, 422)
  const { reviewOn, agreedOn, madeFrom: _, ...texts } = input.value
  const done = await recordPlan(visit, participant.id, { id, kind: 'support', jobId: job.id, madeFrom, content: { ...texts, helpers: helpersOf(visit.form) }, agreedOn, reviewOn })
  return savedAnswer(visit, { participantId: participant.id, done, madeFrom, versions: versionsOf(await listPlans(visit, participant.id), 'support', job.id) }, async (newer) =>
    visit.page(<SupportFormPage {...page} madeFrom={newer.theirs.number} newer={newer} />, 409))
}
