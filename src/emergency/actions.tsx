import { findParticipant } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import { parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { EmergencyForm, ReviewForm, reviewRefused, triesAnHour } from './emergency.ts'
import { EmergencyPage } from './pages.tsx'
import { ReviewsPage } from './review-page.tsx'
import { listEmergencies, privacyOfficers, reviewAccess } from './review-store.ts'
import { findForEmergency, openAccess, openEmergencies, triesOf } from './store.ts'
import { emergencyWords } from './words.ts'

const said = (visit: Visit, errors: Record<string, string>) => sentences(errors, wordsIn(emergencyWords, visit.locale).errors, wordsIn(emergencyWords, visit.locale).errors.whoMissing)

export const showEmergency: Action = async (visit) => {
  const open = await openEmergencies(visit)
  visit.log({ objectType: 'emergency', participantIds: open.map(({ participantId }) => participantId) })
  return visit.page(<EmergencyPage open={open} />)
}

/** Writes to the privacy officers that something waits, in words that tell nothing. */
async function tellPrivacyOfficers(visit: Visit): Promise<void> {
  const officers = await privacyOfficers(visit)
  visit.around.background('emergency letter', async () => {
    for (const { email, language } of officers) {
      const { subject, text } = wordsIn(emergencyWords, language === 'en' ? 'en' : 'nl').letter
      await visit.around.mail({ to: email, subject, text: text(`${visit.around.origin}${urls.emergencyReviews()}`) })
    }
  })
}

export const askEmergency: Action = async (visit) => {
  const open = await openEmergencies(visit)
  const input = parseForm(EmergencyForm, visit.form)
  if (!input.ok) {
    visit.log({ objectType: 'emergency' })
    return visit.page(<EmergencyPage open={open} values={valuesOf(visit.form)} errors={said(visit, input.errors)} />, 422)
  }
  const tooMany = (await triesOf(visit)) >= triesAnHour
  const found = tooMany ? undefined : await findForEmergency(visit, input.value)
  if (found === undefined) {
    visit.log({ kind: 'search', objectType: 'emergencySearch' })
    return visit.page(<EmergencyPage open={open} values={valuesOf(visit.form)} answer={tooMany ? 'tooMany' : 'noMatch'} />)
  }
  if (await findParticipant(visit, found)) {
    visit.log({ kind: 'search', objectType: 'participant', participantIds: [found] })
    return visit.redirect(urls.participant(found))
  }
  const id = await openAccess(visit, found, input.value.reason)
  visit.log({ kind: 'emergency', ground: 'emergency', objectType: 'emergency', objectId: id, participantIds: [found] })
  await tellPrivacyOfficers(visit)
  return visit.redirect(urls.participant(found))
}

export const showReviews: Action = async (visit) => {
  const emergencies = await listEmergencies(visit)
  visit.log({ objectType: 'emergencyReviews', participantIds: [...new Set(emergencies.map(({ participantId }) => participantId))] })
  return visit.page(<ReviewsPage emergencies={emergencies} reviewerId={visit.actor.staffId} now={visit.now} />)
}

export const reviewEmergency: Action = async (visit) => {
  const [emergency] = await listEmergencies(visit, visit.param('emergency'))
  if (!emergency) return visit.notFound()
  visit.log({ objectType: 'emergency', objectId: emergency.id, participantIds: [emergency.participantId] })
  const again = async (errors: Record<string, string>) => {
    const back = { id: emergency.id, values: valuesOf(visit.form), errors: said(visit, errors) }
    return visit.page(<ReviewsPage emergencies={await listEmergencies(visit)} reviewerId={visit.actor.staffId} now={visit.now} back={back} />, 422)
  }
  const refused = reviewRefused(emergency, visit.actor.staffId)
  if (refused === 'alreadyReviewed') return visit.redirect(urls.emergencyReviews())
  if (refused) return again({ note: refused })
  const input = parseForm(ReviewForm, visit.form)
  if (!input.ok) return again(input.errors)
  await reviewAccess(visit, emergency.id, input.value.note)
  return visit.redirect(urls.emergencyReviews())
}
