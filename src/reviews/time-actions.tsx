import { isDay } from '#src/kernel/day.ts'
import { signedWeeks, weekSums } from '#src/time/sheet-store.ts'
import type { Action } from '#src/web/visit.ts'
import { coachesInView } from './coach-store.ts'
import { leadsOf } from './leads.ts'
import { mondaysUntil } from './log-week.ts'
import { SignedWeekPage, SignedWeeksPage } from './time-pages.tsx'

/** How many weeks stand beside each other. */
const shownWeeks = 6

export const showSignedWeeks: Action = async (visit) => {
  const coaches = (await coachesInView(visit, leadsOf(visit))).filter(({ led }) => led)
  const mondays = mondaysUntil(visit.today, shownWeeks)
  visit.log({ objectType: 'time' })
  return visit.page(<SignedWeeksPage coaches={coaches} mondays={mondays} signed={await signedWeeks(visit, coaches.map(({ id }) => id), mondays.at(-1)!)} />)
}

/** The totals of a week, once the coach has signed it off: the coach sees them first. */
export const showSignedWeek: Action = async (visit) => {
  const [staffId, weekOn] = [visit.param('staff'), visit.param('week')]
  const coach = (await coachesInView(visit, leadsOf(visit))).find(({ id, led }) => led && id === staffId)
  const signed = coach && isDay(weekOn) ? (await signedWeeks(visit, [coach.id], weekOn)).find((one) => one.weekOn === weekOn) : undefined
  if (!coach || !signed) return visit.notFound()
  visit.log({ objectType: 'time', objectId: coach.id, detail: signed.weekOn })
  return visit.page(<SignedWeekPage coach={coach} signed={signed} sums={await weekSums(visit, coach.id, signed.weekOn)} />)
}
