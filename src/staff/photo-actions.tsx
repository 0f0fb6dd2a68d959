import { z } from 'zod'
import { urls } from '#src/urls.ts'
import type { Answer } from '#src/web/answer.ts'
import { parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { type Photo, photoOf } from './photo.ts'
import { CardPage } from './photo-page.tsx'
import { changePhone, findCard, findPhoto, keepPhoto, removePhoto as remove } from './photo-store.ts'
import type { Looking } from './store.ts'
import { staffWords } from './words.ts'

const CardForm = z.object({
  phone: z.string().trim().max(30, 'tooLong').default('').refine((text) => text === '' || /\d/.test(text), 'phoneWrong').transform((text) => (text === '' ? null : text)),
})

/** A picture as an answer; the browser may keep it for a few minutes only. */
function photoAnswer({ type, bytes }: Photo): Answer {
  return { status: 200, body: bytes, headers: { 'content-type': type, 'cache-control': 'private, max-age=300' } }
}

/** The photo of somebody of the staff as an answer, when there is one. */
export async function photoFor(looking: Looking, staffId: string | null | undefined): Promise<Answer | undefined> {
  const photo = staffId ? await findPhoto(looking, staffId) : undefined
  return photo && photoAnswer(photo)
}

async function cardPage(visit: Visit, back?: { errors: Record<string, string> }) {
  const card = await findCard(visit, visit.actor.staffId)
  if (!card) return visit.notFound()
  visit.log({ objectType: 'account', objectId: card.id })
  const said = back && sentences(back.errors, wordsIn(staffWords, visit.locale).errors, '')
  return visit.page(<CardPage card={card} values={back ? valuesOf(visit.form) : { phone: card.phone ?? '' }} errors={said ?? {}} />, back ? 422 : 200)
}

export const showCard: Action = (visit) => cardPage(visit)

/** Keeps the phone number, and the photo when one was chosen. */
export const saveCard: Action = async (visit) => {
  const input = parseForm(CardForm, visit.form)
  const [file] = visit.files
  const photo = file && photoOf(file.bytes)
  if (!input.ok || (file && !photo)) return cardPage(visit, { errors: { ...(input.ok ? {} : input.errors), ...(file && !photo ? { file: 'photoWrong' } : {}) } })
  await changePhone(visit, visit.actor.staffId, input.value.phone)
  if (photo) await keepPhoto(visit, visit.actor.staffId, photo)
  visit.log({ kind: 'update', objectType: 'account', objectId: visit.actor.staffId })
  return visit.redirect(urls.accountCard())
}

export const removePhoto: Action = async (visit) => {
  await remove(visit, visit.actor.staffId)
  visit.log({ kind: 'delete', objectType: 'account', objectId: visit.actor.staffId })
  return visit.redirect(urls.accountCard())
}

/** The photo of a colleague. */
export const showStaffPhoto: Action = async (visit) => {
  visit.log({ objectType: 'staffPhoto', objectId: visit.param('staff') })
  return (await photoFor(visit, visit.param('staff'))) ?? visit.notFound()
}
