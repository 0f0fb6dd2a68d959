import { dropDraft, keepDraft } from '#src/drafts/store.ts'
import { urls } from '#src/urls.ts'
import type { Answer } from '#src/web/answer.ts'
import { parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { BothWroteProfile } from './both-page.tsx'
import { type PartOf, partOf } from './edit-actions.tsx'
import { EditSectionPage } from './edit-page.tsx'
import { profileDrafts } from './profile-draft.ts'
import { pastJobsOf, sectionForm, type SessionForm } from './profile-form.ts'
import { type Sent, settle } from './settle-store.ts'
import { profileWords } from './words.ts'

const said = (visit: Visit, errors: Record<string, string>) => sentences(errors, wordsIn(profileWords, visit.locale).errors, wordsIn(profileWords, visit.locale).errors.tooLong)

export const saveSection: Action = async (visit) => {
  const part = await partOf(visit)
  if (!part) return visit.notFound()
  const { participant, section } = part
  const given = visit.form.get('id') ?? ''
  const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(given) ? given : crypto.randomUUID()
  visit.log({ kind: 'create', objectType: 'profile', objectId: id, participantIds: [participant.id] })
  const input = parseForm(sectionForm(section), visit.form)
  const madeFrom = Number(visit.form.get('madeFrom')) || 0
  if (!input.ok) return visit.page(<EditSectionPage {...part} id={id} madeFrom={madeFrom} values={valuesOf(visit.form)} errors={said(visit, input.errors)} today={visit.today} />, 422)
  const { madeFrom: from, sessionOn, sources, occasion, jobId, ...values } = input.value as SessionForm & Record<string, unknown>
  return answerTo(visit, part, { id, section, session: { madeFrom: from, sessionOn, sources, occasion, jobId }, values, pastJobs: pastJobsOf(visit.form), form: visit.form })
}

async function answerTo(visit: Visit, { participant, section }: PartOf, sent: Sent): Promise<Answer> {
  const settled = await settle(visit, participant.id, sent)
  const draft = { form: profileDrafts[section], subject: participant.id }
  if (settled.how === 'gone') return visit.notFound()
  if (settled.how === 'both') {
    await keepDraft(visit, draft, { ...valuesOf(visit.form), madeFrom: String(sent.session.madeFrom) })
    const unchosen = visit.form.get('chosen') === 'yes'
    return visit.page(<BothWroteProfile participant={participant} sent={sent} settled={settled} missing={unchosen ? wordsIn(profileWords, visit.locale).errors.choiceMissing : undefined} />, unchosen ? 422 : 409)
  }
  await dropDraft(visit, draft)
  const about = settled.how === 'merged' ? '?merged=yes' : settled.how === 'unchanged' ? '?unchanged=yes' : ''
  return visit.redirect(`${urls.personPlan(participant.id)}${about}#${section}`)
}
