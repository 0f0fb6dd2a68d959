import { addDays } from '#src/kernel/day.ts'
import { urls } from '#src/urls.ts'
import type { Action } from '#src/web/visit.ts'
import { countReferrals } from './counts.ts'
import { narrowed, ReferralFilter } from './filter.ts'
import { ReferralsPage } from './list-page.tsx'
import { receivingTeam, slugOf } from './self-store.ts'
import { listReferrals } from './store.ts'

export const showReferrals: Action = async (visit) => {
  const filter = ReferralFilter.parse(Object.fromEntries(visit.query))
  const all = await listReferrals(visit)
  const shown = narrowed(all, filter)
  visit.log({ objectType: 'referralList', kind: filter.q === '' ? 'read' : 'search', participantIds: [...new Set(shown.flatMap(({ participantId }) => participantId ?? []))] })
  const counts = visit.may('referral.review') ? countReferrals(all, addDays(visit.today, -365)) : undefined
  const self = counts ? urls.selfReferralDesk() : (await receivingTeam(visit)).teamId === null ? undefined : urls.selfReferral((await slugOf(visit)) ?? '')
  return visit.page(<ReferralsPage referrals={shown} filter={filter} today={visit.today} counts={counts} self={self} />)
}
