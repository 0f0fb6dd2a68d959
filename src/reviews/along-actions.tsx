import { addDays } from '#src/kernel/day.ts'
import type { Action } from '#src/web/visit.ts'
import { coachesInView } from './coach-store.ts'
import { leadsOf } from './leads.ts'
import { contactFacts } from './log-store.ts'
import { visitsAsked, weekCountOf } from './log-week.ts'
import { MentoringsPage } from './mentoring-pages.tsx'
import { coachSince, listMentorings } from './mentoring-store.ts'

/** Over how many weeks the visits of a coach are told. */
const weeks = 4

export const showMentorings: Action = async (visit) => {
  const coaches = await coachesInView(visit, leadsOf(visit))
  const led = coaches.filter((coach) => coach.led)
  const ids = led.map(({ id }) => id)
  const mentorings = await listMentorings(visit, coaches.map(({ id }) => id))
  const since = await coachSince(visit, ids)
  const facts = await contactFacts(visit, ids, [addDays(visit.today, -7 * weeks), addDays(visit.today, -1)])
  const out = led.map((coach) => ({
    coach, since: since.get(coach.id), last: mentorings.find(({ staffId }) => staffId === coach.id), asked: Math.round(weeks * visitsAsked(coach.hoursPerWeek)),
    visits: weekCountOf(facts.filter(({ staffId }) => staffId === coach.id)).counted.count,
  }))
  visit.log({ objectType: 'mentoring' })
  return visit.page(<MentoringsPage out={out} mentorings={mentorings} today={visit.today} />)
}
