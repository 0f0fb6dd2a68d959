import { nameOf } from '#src/participants/participant.ts'
import { choicesOf, onlyOne } from '#src/enrolments/choices-store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import { meanwhile, seenOf } from '#src/web/meanwhile.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { ReferralFormPage } from './form-page.tsx'
import { knownSources } from './known-store.ts'
import { ReferralPage } from './pages.tsx'
import { ReferralForm } from './referral.ts'
import { changeReferral, findReferral, recordReferral, type ReferralAt } from './store.ts'
import { referralOf } from './visit-store.ts'
import { referralWords } from './words.ts'

const said = (visit: Visit, errors: Record<string, string>) => sentences(errors, wordsIn(referralWords, visit.locale).errors, wordsIn(referralWords, visit.locale).errors.choiceWrong)

/** The fields a visitor may fill: a coach keeps what she writes down, a team lead gives it to whom she likes. */
async function formOf(visit: Visit) {
  const { teams, coaches } = await choicesOf(visit)
  return { teams, coaches: visit.may('referral.review') ? coaches : [], known: await knownSources(visit) }
}

export const newReferral: Action = async (visit) => {
  const form = await formOf(visit)
  visit.log({ objectType: 'form' })
  return visit.page(<ReferralFormPage id={crypto.randomUUID()} {...form} values={{ receivedOn: visit.today, teamId: onlyOne(form.teams), targetGroup: '' }} />)
}

/** The form as sent; a string names what is wrong with who handles it or when it came. */
async function read(visit: Visit, before?: ReferralAt) {
  const form = await formOf(visit)
  const input = parseForm(ReferralForm, visit.form)
  if (!input.ok) return { form, errors: input.errors }
  const { teamId, receivedOn } = input.value
  const givenTo = visit.may('referral.review') ? input.value.givenTo : (before?.givenTo ?? visit.actor.staffId)
  const next = before?.steps[1]?.onDay
  const errors: Record<string, string> = {}
  if (!form.teams.some(({ id }) => id === teamId)) errors['teamId'] = 'notYourTeam'
  if (visit.may('referral.review') && givenTo !== null && givenTo !== before?.givenTo && !form.coaches.some(({ id }) => id === givenTo)) errors['givenTo'] = 'unknownCoach'
  if (receivedOn > visit.today) errors['receivedOn'] = 'inFuture'
  else if (next !== undefined && receivedOn > next) errors['receivedOn'] = 'afterNext'
  return Object.keys(errors).length > 0 ? { form, errors } : { form, value: { ...input.value, givenTo } }
}

export const createReferral: Action = async (visit) => {
  const sent = visit.form.get('id') ?? ''
  const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sent) ? sent : crypto.randomUUID()
  visit.log({ kind: 'create', objectType: 'referral', objectId: id })
  const { form, value, errors } = await read(visit)
  if (!value) return visit.page(<ReferralFormPage id={id} {...form} values={valuesOf(visit.form)} errors={said(visit, errors)} />, 422)
  await recordReferral(visit, id, value)
  return (await findReferral(visit, id)) ? visit.redirect(urls.referral(id)) : visit.notFound()
}

export const showReferral: Action = async (visit) => {
  const referral = await referralOf(visit)
  if (!referral) return visit.notFound()
  const leads = visit.may('referral.review')
  const coaches = leads ? (await choicesOf(visit)).coaches : []
  return visit.page(<ReferralPage referral={referral} today={visit.today} leads={leads} ownId={visit.actor.staffId} coaches={coaches} saved={visit.query.get('saved') ?? undefined} />)
}

const filled = (referral: ReferralAt): FormValues => ({
  ...Object.fromEntries(Object.entries(referral).flatMap(([name, value]) => (name === 'steps' ? [] : [[name, value === null ? '' : String(value)]]))), seen: seenOf(referral, Object.keys(ReferralForm.shape)),
})

export const editReferral: Action = async (visit) => {
  const referral = await referralOf(visit)
  return referral ? visit.page(<ReferralFormPage id={referral.id} name={nameOf(referral)} {...(await formOf(visit))} values={filled(referral)} />) : visit.notFound()
}

export const saveReferral: Action = async (visit) => {
  const referral = await referralOf(visit)
  if (!referral) return visit.notFound()
  const { form, value, errors } = await read(visit, referral)
  if (!value) return visit.page(<ReferralFormPage id={referral.id} name={nameOf(referral)} {...form} values={valuesOf(visit.form)} errors={said(visit, errors)} />, 422)
  const both = meanwhile(visit, { stored: referral, sent: value, filled: filled(referral) })
  if (both) return visit.page(<ReferralFormPage id={referral.id} name={nameOf(referral)} {...form} {...both} />, 409)
  await changeReferral(visit, referral.id, value)
  return visit.redirect(urls.referral(referral.id))
}
