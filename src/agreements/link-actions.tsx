import QRCode from 'qrcode'
import { makeGuestLink, openGuestLinks, revokeGuestLink } from '#src/access/guest.ts'
import { addDays } from '#src/kernel/day.ts'
import { urls } from '#src/urls.ts'
import { parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { isReadyFor, jobTold } from './about-store.ts'
import { agreementAnswer } from './actions.tsx'
import { LinkForm } from './agreement-form.ts'
import { LinkPage } from './link-page.tsx'
import { releaseWords } from './release-words.ts'

/** Makes a link for employer or person and shows it once: as text, as a picture to scan, and ready for a letter that says nothing about anybody. */
export const makeLink: Action = async (visit) => {
  const at = await jobTold(visit)
  if (!at) return visit.notFound()
  const { about } = at
  const input = parseForm(LinkForm, visit.form)
  if (!input.ok) return agreementAnswer(visit, at, { form: 'link', values: valuesOf(visit.form), errors: sentences(input.errors, wordsIn(releaseWords, visit.locale).errors, '') })
  const { audience, days } = input.value
  if (!(await isReadyFor(visit, at, audience))) return visit.notFound()
  const { token } = await makeGuestLink(visit, { kind: audience === 'employer' ? 'employerPage' : 'agreement', audience, ...about, expiresOn: addDays(visit.today, days), madeAt: visit.now })
  const link = `${visit.around.origin}${audience === 'employer' ? urls.employerPage(token) : urls.ownAgreement(token)}`
  visit.log({ kind: 'create', objectType: 'guestLink', objectId: about.jobId, participantIds: [at.participant.id] })
  return visit.page(<LinkPage {...at} audience={audience} link={link} picture={await QRCode.toDataURL(link, { margin: 1, width: 440 })} expiresOn={addDays(visit.today, days)} />)
}

/** Ends a link at once. */
export const revokeLink: Action = async (visit) => {
  const at = await jobTold(visit)
  const link = at && (await openGuestLinks(visit, at.about.jobId)).find(({ id }) => id === visit.param('link'))
  if (!link) return visit.notFound()
  await revokeGuestLink(visit, link.id, visit.now)
  visit.log({ kind: 'delete', objectType: 'guestLink', objectId: at.about.jobId, participantIds: [at.participant.id] })
  return visit.redirect(urls.agreement(at.participant.id, at.about.jobId))
}
