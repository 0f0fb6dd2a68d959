import { choiceRefused, choicesOf, onlyOne } from '#src/enrolments/choices-store.ts'
import { EnrolmentForm } from '#src/enrolments/enrolment-form.ts'
import { peopleLike } from '#src/enrolments/likeness-store.ts'
import { enrolmentWords } from '#src/enrolments/words.ts'
import { findParticipant, recordParticipant } from '#src/participants/store.ts'
import { ParticipantForm } from '#src/participants/participant.ts'
import { participantWords } from '#src/participants/words.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { AcceptPage } from './accept-page.tsx'
import { beginAgainRefused, beginSupport } from './accept-store.ts'
import { mayTake } from './step.ts'
import { referralOf } from './visit-store.ts'
import { referralWords } from './words.ts'

type Known = Parameters<typeof peopleLike>[1]

export const showAccept: Action = async (visit) => {
  const referral = await referralOf(visit)
  if (!referral) return visit.notFound()
  if (!mayTake(referral.steps, 'accepted')) return visit.redirect(urls.referral(referral.id))
  const [choices, alike] = [await choicesOf(visit), await peopleLike(visit, referral)]
  if (alike.length > 0) visit.log({ objectType: 'participant', participantIds: alike.map(({ id }) => id) })
  const { givenName, prefix, familyName, bornOn, targetGroup, phone, email, reachedBy, teamId, givenTo, receivedOn } = referral
  const known: FormValues = { givenName, prefix: prefix ?? '', familyName, bornOn: bornOn ?? '', targetGroup: targetGroup ?? '', phone: phone ?? '', email: email ?? '', reachedBy: reachedBy ?? '' }
  const support: FormValues = { teamId, coachId: givenTo ?? onlyOne(choices.coaches), referredOn: receivedOn, startedOn: visit.today, workStatusAtStart: 'outOfWork' }
  return visit.page(<AcceptPage referral={referral} id={crypto.randomUUID()} alike={alike} choices={choices} values={{ ...known, ...support }} />)
}

/** The form as sent, and what is wrong with it. */
async function read(visit: Visit, known: Known) {
  const choices = await choicesOf(visit)
  const [person, support] = [parseForm(ParticipantForm, visit.form), parseForm(EnrolmentForm, visit.form)]
  const alike = await peopleLike(visit, person.ok ? person.value : known)
  const wrong = (errors: Record<string, string>) => ({ ok: false as const, choices, alike, errors })
  const said = visit.form.get('samePerson')
  const same = alike.find(({ id }) => id === said)
  if (alike.length > 0 && !same && said !== 'nobody') return wrong({ ...(person.ok ? {} : person.errors), ...(support.ok ? {} : support.errors), samePerson: 'samePersonMissing' })
  if (!support.ok || (!same && !person.ok)) return wrong({ ...(person.ok || same ? {} : person.errors), ...(support.ok ? {} : support.errors) })
  const choice = choiceRefused(choices, support.value)
  if (choice) return wrong(choice)
  const refused = same && (await beginAgainRefused(visit, same.id, support.value.startedOn))
  if (refused) return wrong(refused === 'stillRuns' ? { samePerson: 'runs' } : { startedOn: refused })
  return { ok: true as const, choices, alike, same, person: person.ok ? person.value : undefined, support: support.value }
}

export const accept: Action = async (visit) => {
  const referral = await referralOf(visit, true)
  if (!referral) return visit.notFound()
  if (!mayTake(referral.steps, 'accepted')) return visit.redirect(referral.participantId ? urls.participant(referral.participantId) : urls.referral(referral.id))
  const sent = visit.form.get('id') ?? ''
  const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sent) ? sent : crypto.randomUUID()
  const input = await read(visit, referral)
  const words = { ...wordsIn(participantWords, visit.locale).errors, ...wordsIn(enrolmentWords, visit.locale).errors, ...wordsIn(referralWords, visit.locale).errors }
  const again = (errors: Record<string, string>) => visit.page(<AcceptPage referral={referral} id={id} alike={input.alike} choices={input.choices} values={valuesOf(visit.form)} errors={sentences(errors, words, words.choiceWrong)} />, 422)
  if (!input.ok) return again(input.errors)
  const { same, person, support } = input
  if (!same && ((await findParticipant(visit, id)) || !(await recordParticipant(visit, id, person!)))) return again({ clientNumber: 'clientNumberTaken' })
  const participantId = same?.id ?? id
  await beginSupport(visit, referral, { participantId, support })
  visit.log({ kind: 'create', objectType: 'participant', participantIds: [participantId] })
  return visit.redirect(urls.participant(participantId))
}
