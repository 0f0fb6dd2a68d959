import type { DraftFormName } from '#src/drafts/draft.ts'
import { type DraftKey, dropDraft, keepDraft } from '#src/drafts/store.ts'
import type { Participant } from '#src/participants/participant.ts'
import type { ProfileJob } from '#src/profiles/due.ts'
import { profileWords } from '#src/profiles/words.ts'
import { urls } from '#src/urls.ts'
import type { Answer } from '#src/web/answer.ts'
import { valuesOf } from '#src/web/form.ts'
import type { Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { BothWrotePlan } from './both-page.tsx'
import { type SentPlan, settlePlan } from './settle-store.ts'

/** Whose plan it is and, for a support plan, at which job. */
export interface PlanOf {
  participant: Participant
  job?: ProfileJob | undefined
}

/** A support plan, of one person at one job. */
export type SupportOf = PlanOf & { job: ProfileJob }

/** Under which name a half-written plan is kept: the search plan of a person, or the support plan of a job. */
export function draftKeyOf({ participant, job }: PlanOf): DraftKey {
  const form: DraftFormName = job ? 'planSupport' : 'planSearch'
  return { form, subject: job?.id ?? participant.id }
}

/** Saves a plan and says where one goes: to the plans, or to the choice when somebody else wrote the same parts meanwhile. */
export async function savedPlan(visit: Visit, { participant, job }: PlanOf, sent: Omit<SentPlan, 'form'>): Promise<Answer> {
  const settled = await settlePlan(visit, participant.id, { ...sent, form: visit.form })
  const draft = draftKeyOf({ participant, job })
  if (settled.how === 'gone') return visit.notFound()
  if (settled.how === 'both') {
    await keepDraft(visit, draft, valuesOf(visit.form))
    const unchosen = visit.form.get('chosen') === 'yes'
    const missing = unchosen ? wordsIn(profileWords, visit.locale).errors.choiceMissing : undefined
    return visit.page(<BothWrotePlan {...{ participant, job, settled, missing }} sent={{ ...sent, form: visit.form }} />, unchosen ? 422 : 409)
  }
  await dropDraft(visit, draft)
  return visit.redirect(`${urls.personPlan(participant.id)}${settled.how === 'merged' ? `?merged=${job?.id ?? 'search'}` : ''}`)
}
