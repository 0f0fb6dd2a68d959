import { addDays } from '#src/kernel/day.ts'
import { urls } from '#src/urls.ts'
import { parseForm, sentences, sentId, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { untilRefused } from './actions.tsx'
import { deskNamed } from './desk.ts'
import { type MatterAt, openMatters, snoozeMatter, wakeMatter } from './desk-store.ts'
import { DeskSnoozePage } from './pages.tsx'
import { SnoozeForm } from './signal-form.ts'
import { signalWords } from './words.ts'

/** The open matter of the address, when it lies on the visitor's own desk. */
async function matterOf(visit: Visit): Promise<MatterAt | undefined> {
  const kind = deskNamed(visit.param('desk'))
  const matter = kind && (await openMatters(visit, visit.may('referral.review'))).find((one) => one.kind === kind && one.id === visit.param('matter'))
  if (matter) visit.log({ objectType: 'signal', objectId: matter.id, participantIds: matter.participantIds })
  return matter
}

export const showMatterSnooze: Action = async (visit) => {
  const matter = await matterOf(visit)
  return matter ? visit.page(<DeskSnoozePage matter={matter} id={crypto.randomUUID()} values={{ untilOn: addDays(visit.today, 7) }} />) : visit.notFound()
}

export const saveMatterSnooze: Action = async (visit) => {
  const matter = await matterOf(visit)
  if (!matter) return visit.notFound()
  const input = parseForm(SnoozeForm, visit.form)
  const errors = input.ok ? untilRefused(input.value.untilOn, visit) : input.errors
  const words = wordsIn(signalWords, visit.locale).errors
  if (!input.ok || Object.keys(errors).length > 0) {
    return visit.page(<DeskSnoozePage matter={matter} id={sentId(visit.form.get('id'))} values={valuesOf(visit.form)} errors={sentences(errors, words, words.formWrong)} />, 422)
  }
  await snoozeMatter(visit, matter.id, { ...input.value, signal: matter.kind })
  return visit.redirect(urls.today())
}

export const endMatterSnooze: Action = async (visit) => {
  const id = visit.param('snooze')
  if (!(await wakeMatter(visit, id))) return visit.notFound()
  visit.log({ objectType: 'signal', objectId: id })
  return visit.redirect(urls.today())
}
