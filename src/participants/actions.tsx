import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import { meanwhile, seenOf } from '#src/web/meanwhile.ts'
import { webWords } from '#src/web/words.ts'
import type { Action } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { EditParticipantPage } from './pages.tsx'
import { type Participant, ParticipantForm } from './participant.ts'
import { changeParticipant, findParticipant } from './store.ts'
import { participantWords } from './words.ts'

const filled = (participant: Participant): FormValues => ({
  ...Object.fromEntries(Object.entries(participant).map(([name, value]) => [name, value === null ? '' : String(value)])), seen: seenOf(participant, Object.keys(ParticipantForm.shape)),
})

export const editParticipant: Action = async (visit) => {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant) return visit.notFound()
  visit.log({ objectType: 'participant', participantIds: [participant.id] })
  return visit.page(<EditParticipantPage participant={participant} values={filled(participant)} />)
}

export const saveParticipant: Action = async (visit) => {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant) return visit.notFound()
  visit.log({ objectType: 'participant', participantIds: [participant.id] })
  const again = (errors: Record<string, string>) => {
    const said = sentences(errors, wordsIn(participantWords, visit.locale).errors, wordsIn(webWords, visit.locale).formWrong)
    return visit.page(<EditParticipantPage participant={participant} values={valuesOf(visit.form)} errors={said} />, 422)
  }
  const input = parseForm(ParticipantForm, visit.form)
  if (!input.ok) return again(input.errors)
  const both = meanwhile(visit, { stored: participant, sent: input.value, filled: filled(participant) })
  if (both) return visit.page(<EditParticipantPage participant={participant} {...both} />, 409)
  if (!(await changeParticipant(visit, participant.id, input.value))) return again({ clientNumber: 'clientNumberTaken' })
  return visit.redirect(urls.participant(participant.id))
}
