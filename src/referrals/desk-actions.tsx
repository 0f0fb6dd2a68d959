import { listTeams } from '#src/staff/store.ts'
import { urls } from '#src/urls.ts'
import type { Action } from '#src/web/visit.ts'
import { SelfDeskPage } from './self-page.tsx'
import { receivingTeam, setReceivingTeam, slugOf } from './self-store.ts'

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
