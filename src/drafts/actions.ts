import { timeOf } from '#src/kernel/instant.ts'
import { jsonAnswer } from '#src/web/answer.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { draftFormOf, draftForms, keepableDraft } from './draft.ts'
import { type DraftKey, keepDraft, setDiscarded } from './store.ts'
import { draftWords } from './words.ts'

/** The script asks for JSON and stays on the page; the button without a script wants to go on where it was. */
export const saveDraft: Action = async (visit) => {
  const form = draftFormOf(visit.param('form'))
  const kept = keepableDraft(visit.form)
  if (!form || !kept) return visit.notFound()
  visit.log({ objectType: 'draft', objectId: kept.subject })
  await keepDraft(visit, { form, subject: kept.subject }, kept.content)
  if (visit.form.get('draftBy') === 'script') return jsonAnswer({ said: wordsIn(draftWords, visit.locale).kept(timeOf(visit.now)) })
  return visit.redirect(draftForms[form](kept.subject))
}

async function setting(visit: Visit, discarded: boolean, next: (key: DraftKey) => string) {
  const form = draftFormOf(visit.param('form'))
  const subject = visit.form.get('draft') ?? ''
  visit.log({ kind: discarded ? 'delete' : 'update', objectType: 'draft', objectId: subject })
  if (!form || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(subject) || !(await setDiscarded(visit, { form, subject }, discarded))) return visit.notFound()
  return visit.redirect(next({ form, subject }))
}

export const discardDraft: Action = (visit) => setting(visit, true, ({ form, subject }) => `${draftForms[form](subject).split('?')[0]}?discarded=${subject}`)

export const restoreDraft: Action = (visit) => setting(visit, false, ({ form, subject }) => draftForms[form](subject))
