import { addDays } from '#src/kernel/day.ts'
import type { Participant } from '#src/participants/participant.ts'
import type { Answer } from '#src/web/answer.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { SearchFormPage } from './form-pages.tsx'
import { SearchForm, searchRowsOf } from './plan-form.ts'
import { emptyPlans, searchValues } from './plan-values.ts'
import { searchFacts } from './search-facts-store.ts'
import { savedAnswer } from './saved-actions.ts'
import { keepTargets, listPlans, recordPlan, versionsOf } from './store.ts'
import { planWords } from './words.ts'

interface Shown {
  id: string
  madeFrom: number
  values: FormValues
  errors?: Record<string, string>
  newer?: Parameters<typeof SearchFormPage>[0]['newer']
  status?: number
}

async function formPage(visit: Visit, participant: Participant, { status, newer, ...shown }: Shown): Promise<Answer> {
  return visit.page(<SearchFormPage participant={participant} {...(await searchFacts(visit, participant.id))} newer={newer} {...shown} />, status)
}

/** The form of the search plan, filled with the newest version. */
export async function editSearch(visit: Visit, participant: Participant): Promise<Answer> {
  const [newest] = versionsOf(await listPlans(visit, participant.id), 'search', null)
  const values = { ...searchValues(newest?.content ?? emptyPlans.search), reviewOn: addDays(visit.today, 42) }
  return formPage(visit, participant, { id: crypto.randomUUID(), madeFrom: newest?.number ?? 0, values })
}

/** Saves the search plan as the next version and brings what is looked for up to date. */
export async function saveSearch(visit: Visit, { participant, id }: { participant: Participant; id: string }): Promise<Answer> {
  const words = wordsIn(planWords, visit.locale).errors
  const rows = searchRowsOf(visit.form, () => crypto.randomUUID())
  const input = parseForm(SearchForm.refine(({ agreedOn }) => agreedOn === null || agreedOn <= visit.today, { message: 'agreedWrong', path: ['agreedOn'] }), visit.form)
  const errors = { ...rows.errors, ...(input.ok ? {} : input.errors) }
  const known = versionsOf(await listPlans(visit, participant.id), 'search', null)
  const madeFrom = Math.min(Number(visit.form.get('madeFrom')) || 0, known[0]?.number ?? 0)
  if (!input.ok || Object.keys(errors).length > 0) return formPage(visit, participant, { id, madeFrom, values: valuesOf(visit.form), errors: sentences(errors, words, words.tooLong), status: 422 })
  const { ownWords, reviewOn, agreedOn } = input.value
  const { targets, employers, steps, closed } = rows
  const done = await recordPlan(visit, participant.id, { id, kind: 'search', jobId: null, madeFrom, content: { ownWords, targets, employers, steps }, agreedOn, reviewOn })
  if (done === 'recorded') await keepTargets(visit, participant.id, { targets, closed })
  return savedAnswer(visit, { participantId: participant.id, done, madeFrom, versions: versionsOf(await listPlans(visit, participant.id), 'search', null) }, (newer) =>
    formPage(visit, participant, { id, madeFrom: newer.theirs.number, values: valuesOf(visit.form), newer, status: 409 }))
}
