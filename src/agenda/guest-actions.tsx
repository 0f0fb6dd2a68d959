import { urls } from '#src/urls.ts'
import { parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { noteAnswer } from './answer-store.ts'
import { isStanding } from './appointment.ts'
import { entryOf } from './entry-store.ts'
import { answerIn, GuestForm } from './guest.ts'
import { addGuest, listGuests, removeGuest } from './guest-store.ts'
import { writeGuests } from './invitation-run.ts'
import { heldInPlace, ownAddresses } from './letter-store.ts'
import { addGuestFrom, invitedFrom } from './series-guest-store.ts'
import { appointmentPage } from './show-actions.tsx'
import { agendaWords } from './words.ts'

export const inviteGuest: Action = async (visit) => {
  const found = await entryOf(visit)
  if (!found?.mayChange || !isStanding(found.entry.appointment)) return visit.notFound()
  const { appointment } = found.entry
  const input = parseForm(GuestForm, visit.form)
  const words = wordsIn(agendaWords, visit.locale).errors
  if (!input.ok) return appointmentPage(visit, found, { values: valuesOf(visit.form), errors: sentences(input.errors, words, words.emailWrong) })
  const own = await ownAddresses(visit, appointment)
  const held = own.has(input.value.email.toLowerCase()) ? undefined : await heldInPlace(visit, appointment, input.value.overrideReason)
  if (held && held.words.length > 0) return appointmentPage(visit, found, { values: valuesOf(visit.form), errors: {}, held })
  const whole = input.value.scope === 'next' && appointment.seriesId !== null
  if (!whole) await addGuest(visit, appointment, input.value)
  await writeGuests(visit, whole ? await addGuestFrom(visit, appointment, input.value) : (await listGuests(visit, appointment.id)).filter(({ sentSequence }) => sentSequence === null))
  return visit.redirect(urls.appointment(appointment.id))
}

/** The guest of the address, for who keeps the agenda. */
async function keptGuest(visit: Visit) {
  const found = await entryOf(visit)
  const guest = found?.mayChange ? (await listGuests(visit, found.entry.appointment.id)).find(({ id }) => id === visit.param('guest')) : undefined
  return found && guest ? { appointment: found.entry.appointment, guest } : undefined
}

export const uninviteGuest: Action = async (visit) => {
  const kept = await keptGuest(visit)
  if (!kept) return visit.notFound()
  const off = visit.form.get('scope') === 'next' ? await invitedFrom(visit, kept.guest) : [kept.guest]
  await writeGuests(visit, off, true)
  for (const { appointmentId, id } of off) await removeGuest(visit, appointmentId, id)
  return visit.redirect(urls.appointment(kept.appointment.id))
}

export const answerGuest: Action = async (visit) => {
  const kept = await keptGuest(visit)
  const answer = answerIn(visit.form.get('answer'))
  if (!kept || answer === undefined) return visit.notFound()
  await noteAnswer(visit, kept.guest.id, answer)
  return visit.redirect(`${urls.appointment(kept.appointment.id)}?${new URLSearchParams({ answered: kept.guest.id, was: kept.guest.answer ?? '' }).toString()}`)
}
