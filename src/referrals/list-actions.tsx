import { addDays } from '#src/kernel/day.ts'
import type { Action } from '#src/web/visit.ts'
import { countReferrals } from './counts.ts'
import { narrowed, ReferralFilter } from './filter.ts'
import { ReferralsPage } from './list-page.tsx'
import { listReferrals } from './store.ts'

export const showReferrals: Action = async (visit) => {
  const filter = ReferralFilter.parse(Object.fromEntries(visit.query))
  const all = await listReferrals(visit)
  visit.log({ objectType: 'referralList', kind: filter.q === '' ? 'read' : 'search' })
  const counts = visit.may('referral.review') ? countReferrals(all, addDays(visit.today, -365)) : undefined
  return visit.page(<ReferralsPage referrals={narrowed(all, filter)} filter={filter} today={visit.today} counts={counts} />)
}
