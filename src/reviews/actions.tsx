import type { Action } from '#src/web/visit.ts'
import { coachesInView } from './coach-store.ts'
import { leadsOf } from './leads.ts'
import { contactFacts, stampsSince } from './log-store.ts'
import { mondaysUntil } from './log-week.ts'
import { alongLately } from './mentoring.ts'
import { listMentorings } from './mentoring-store.ts'
import { talkedThisQuarter } from './outcome-review.ts'
import { listTalks } from './outcome-store.ts'
import { WeeksPage } from './pages.tsx'

/** How many weeks stand beside each other. */
const shownWeeks = 6

export const showLogWeeks: Action = async (visit) => {
  const coaches = await coachesInView(visit, leadsOf(visit))
  const ids = coaches.map(({ id }) => id)
  const led = coaches.flatMap((coach) => (coach.led ? [coach.id] : []))
  const mondays = mondaysUntil(visit.today, shownWeeks)
  const facts = await contactFacts(visit, ids, [mondays.at(-1)!, visit.today])
  visit.log({ objectType: 'logReview' })
  return visit.page(
    <WeeksPage
      coaches={coaches} mondays={mondays} facts={facts} stamps={await stampsSince(visit, ids, mondays.at(-1)!)}
      along={alongLately(led, await listMentorings(visit, led), visit.today)} talked={talkedThisQuarter(led, await listTalks(visit, []), visit.today)}
    />,
  )
}
