import { toldTo } from '#src/disclosure/store.ts'
import { findDraft } from '#src/drafts/store.ts'
import { addDays } from '#src/kernel/day.ts'
import type { Answer } from '#src/web/answer.ts'
import { parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { SupportFormPage } from './form-pages.tsx'
import { helpersOf, SupportForm } from './plan-form.ts'
import { emptyPlans, supportValues } from './plan-values.ts'
import { draftKeyOf, savedPlan, type SupportOf } from './saved-actions.tsx'
import { listPlans, versionsOf } from './store.ts'
import { planWords } from './words.ts'

/** The form of the support plan of a job, filled with the newest version, or with what this coach was writing. */
export async function editSupport(visit: Visit, { participant, job }: SupportOf): Promise<Answer> {
  const [newest] = versionsOf(await listPlans(visit, participant.id), 'support', job.id)
  const told = await toldTo(visit, participant.id, { employerId: job.employerId })
  const resumed = await findDraft(visit, draftKeyOf({ participant, job }))
  const values = resumed?.content ?? { ...supportValues(newest?.content ?? emptyPlans.support), reviewOn: addDays(visit.today, 28) }
  const madeFrom = Number(resumed?.content['madeFrom'] ?? newest?.number ?? 0)
  return visit.page(<SupportFormPage {...{ participant, job, told, madeFrom, values, resumed }} id={crypto.randomUUID()} discarded={visit.query.has('discarded')} today={visit.today} />)
}

/** Saves the support plan of a job as the next version. */
export async function saveSupport(visit: Visit, { participant, job, id }: SupportOf & { id: string }): Promise<Answer> {
  const words = wordsIn(planWords, visit.locale).errors
  const input = parseForm(SupportForm.refine(({ agreedOn }) => agreedOn === null || agreedOn <= visit.today, { message: 'agreedWrong', path: ['agreedOn'] }), visit.form)
  if (!input.ok) {
    const told = await toldTo(visit, participant.id, { employerId: job.employerId })
    const errors = sentences(input.errors, words, words.tooLong)
    return visit.page(<SupportFormPage {...{ participant, job, told, id, errors }} values={valuesOf(visit.form)} madeFrom={Number(visit.form.get('madeFrom')) || 0} today={visit.today} />, 422)
  }
  const { reviewOn, agreedOn, madeFrom, ...texts } = input.value
  return savedPlan(visit, { participant, job }, { plan: { id, kind: 'support', jobId: job.id, madeFrom, content: { ...texts, helpers: helpersOf(visit.form) }, agreedOn, reviewOn }, closed: [] })
}
