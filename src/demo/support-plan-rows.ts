import { addDays, type Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import { people, type PersonName, staff } from './cast.ts'
import { chanceFrom } from './chance.ts'
import { supportStories } from './support-plan-texts.ts'
import { workdayFrom } from './workdays.ts'

/** The support plan of somebody of the cast at a job: written before the start, and what changed after the first days; nothing for who has none. */
export function supportPlanRows(name: PersonName, job: { id: string; participantId: string }, today: Day) {
  const story = supportStories[name]
  if (!story) return []
  const chance = chanceFrom(`support plan ${job.id}`)
  const contents = [story.first, { ...story.first, ...story.then }]
  const days = [addDays(today, -9), addDays(today, -2)] as const
  return contents.map((content, index) => ({
    id: chance.id(), participantId: job.participantId, jobId: job.id, staffId: staff[people[name].coach].id, kind: 'support', number: index + 1, madeFrom: index === 0 ? null : index, content,
    agreedOn: days[index]!, reviewOn: workdayFrom(addDays(today, 19)), createdAt: `${days[index]!}T14:20:00.000Z` as Instant,
  }))
}
