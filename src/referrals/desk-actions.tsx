import { choicesOf } from '#src/enrolments/choices-store.ts'
import { listTeams } from '#src/staff/store.ts'
import { urls } from '#src/urls.ts'
import type { Action } from '#src/web/visit.ts'
import { SelfDeskPage } from './self-page.tsx'
import { receivingTeam, setReceivingTeam, slugOf } from './self-store.ts'
import { giveReferral, removeReferral } from './store.ts'
import { referralOf } from './visit-store.ts'

export const showSelfDesk: Action = async (visit) => {
  const [{ teamId }, slug, teams] = [await receivingTeam(visit), await slugOf(visit), await listTeams(visit, 'ips')]
  visit.log({ objectType: 'selfReferralDesk' })
  return visit.page(<SelfDeskPage address={`${visit.around.origin}${urls.selfReferral(slug ?? '')}`} teamId={teamId} teams={teams} saved={visit.query.has('saved')} />)
}

export const saveSelfDesk: Action = async (visit) => {
  const teamId = visit.form.get('teamId') || null
  if (teamId !== null && !(await listTeams(visit, 'ips')).some(({ id }) => id === teamId)) return visit.notFound()
  visit.log({ objectType: 'selfReferralDesk' })
  await setReceivingTeam(visit, teamId)
  return visit.redirect(`${urls.selfReferralDesk()}?saved`)
}

export const give: Action = async (visit) => {
  const referral = await referralOf(visit)
  const givenTo = visit.form.get('givenTo') || null
  if (!referral || (givenTo !== null && !(await choicesOf(visit)).coaches.some(({ id }) => id === givenTo))) return visit.notFound()
  await giveReferral(visit, referral.id, givenTo)
  return visit.redirect(urls.referral(referral.id))
}

/** Takes away what came in by the open form and is no referral. */
export const remove: Action = async (visit) => {
  const referral = await referralOf(visit)
  if (!referral || !(await removeReferral(visit, referral.id))) return visit.notFound()
  visit.log({ kind: 'delete', objectType: 'referral', objectId: referral.id })
  return visit.redirect(urls.referrals())
}
