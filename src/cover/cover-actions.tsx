import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { CoverForm } from './cover.ts'
import { CoverFormPage } from './cover-form-page.tsx'
import { coachesAround, endCover, findCover, recordCover } from './store.ts'
import { coverWords } from './words.ts'

async function formPage(visit: Visit, form: { id: string; values: FormValues; errors?: Record<string, string> }) {
  const words = wordsIn(coverWords, visit.locale).errors
  const errors = sentences(form.errors ?? {}, words, words.formWrong)
  return visit.page(<CoverFormPage {...form} {...(await coachesAround(visit, visit.actor))} errors={errors} />, Object.keys(errors).length > 0 ? 422 : 200)
}

export const newCover: Action = async (visit) => {
  visit.log({ objectType: 'form' })
  const { own } = await coachesAround(visit, visit.actor)
  return formPage(visit, { id: crypto.randomUUID(), values: { staffId: visit.query.get('staff') ?? (own.length === 1 ? own[0]!.id : ''), fromOn: visit.today, untilOn: visit.today, reason: 'leave' } })
}

export const createCover: Action = async (visit) => {
  const sent = visit.form.get('id') ?? ''
  const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sent) ? sent : crypto.randomUUID()
  const again = (errors: Record<string, string>) => formPage(visit, { id, values: valuesOf(visit.form), errors })
  const input = parseForm(CoverForm, visit.form)
  if (!input.ok) return again(input.errors)
  const { own, team } = await coachesAround(visit, visit.actor)
  if (!own.some((one) => one.id === input.value.staffId) || !team.some((one) => one.id === input.value.coverId)) return visit.notFound()
  if (input.value.untilOn < visit.today) return again({ untilOn: 'alreadyPast' })
  await recordCover(visit, id, input.value)
  if ((await findCover(visit, id))?.madeBy !== visit.actor.staffId) return visit.notFound()
  visit.log({ kind: 'create', objectType: 'cover', objectId: id })
  return visit.redirect(`${urls.cover()}?did=cover+${id}`)
}

export const stopCover: Action = async (visit) => {
  const cover = await findCover(visit, visit.param('cover'))
  const { own } = await coachesAround(visit, visit.actor)
  if (!cover || !own.some(({ id }) => id === cover.staffId)) return visit.notFound()
  visit.log({ objectType: 'cover', objectId: cover.id })
  await endCover(visit, cover.id, visit.form.get('resume') === 'yes' ? null : visit.now)
  return visit.redirect(`${urls.cover()}?did=cover+${cover.id}`)
}
