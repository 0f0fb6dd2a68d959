import { findDraft } from '#src/drafts/store.ts'
import { addDays } from '#src/kernel/day.ts'
import type { Participant } from '#src/participants/participant.ts'
import type { Answer } from '#src/web/answer.ts'
import { parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { SearchFormPage } from './form-pages.tsx'
import { SearchForm, searchRowsOf } from './plan-form.ts'
import { emptyPlans, searchValues } from './plan-values.ts'
import { draftKeyOf, savedPlan } from './saved-actions.tsx'
import { searchFacts } from './search-facts-store.ts'
import { listPlans, versionsOf } from './store.ts'
import { planWords } from './words.ts'

type Shown = Omit<Parameters<typeof SearchFormPage>[0], 'participant' | 'told' | 'wishes' | 'employers' | 'today'>

async function formPage(visit: Visit, participant: Participant, shown: Shown): Promise<Answer> {
  return visit.page(<SearchFormPage participant={participant} {...(await searchFacts(visit, participant.id))} {...shown} today={visit.today} />, shown.errors ? 422 : 200)
}

/** The form of the search plan, filled with the newest version, or with what this coach was writing. */
export async function editSearch(visit: Visit, participant: Participant): Promise<Answer> {
  const [newest] = versionsOf(await listPlans(visit, participant.id), 'search', null)
  const resumed = await findDraft(visit, draftKeyOf({ participant }))
  const values = resumed?.content ?? { ...searchValues(newest?.content ?? emptyPlans.search), reviewOn: addDays(visit.today, 42) }
  return formPage(visit, participant, { id: crypto.randomUUID(), madeFrom: Number(resumed?.content['madeFrom'] ?? newest?.number ?? 0), values, resumed, discarded: visit.query.has('discarded') })
}

/** Saves the search plan as the next version and brings what is looked for up to date. */
export async function saveSearch(visit: Visit, { participant, id }: { participant: Participant; id: string }): Promise<Answer> {
  const words = wordsIn(planWords, visit.locale).errors
  const rows = searchRowsOf(visit.form, () => crypto.randomUUID())
  const input = parseForm(SearchForm.refine(({ agreedOn }) => agreedOn === null || agreedOn <= visit.today, { message: 'agreedWrong', path: ['agreedOn'] }), visit.form)
  const errors = { ...rows.errors, ...(input.ok ? {} : input.errors) }
  const sent = Number(visit.form.get('madeFrom')) || 0
  if (!input.ok || Object.keys(errors).length > 0) return formPage(visit, participant, { id, madeFrom: sent, values: valuesOf(visit.form), errors: sentences(errors, words, words.tooLong) })
  const { ownWords, reviewOn, agreedOn, madeFrom } = input.value
  const { targets, employers, steps, closed } = rows
  return savedPlan(visit, { participant }, { plan: { id, kind: 'search', jobId: null, madeFrom, content: { ownWords, targets, employers, steps }, agreedOn, reviewOn }, closed })
}
