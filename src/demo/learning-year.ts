import { addDays, type Day } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import { organisations, people, type PersonName, staff } from './cast.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { learnedStories, type LearnedStory, letters } from './learning-texts.ts'
import { writeRows } from './store.ts'
import { workdayUntil } from './workdays.ts'
import type { Year } from './year.ts'

type AtWork = Pick<Year['jobs'][number], 'id' | 'participantId'>

function rowsOf(story: LearnedStory, { job, name, today, chance }: { job: AtWork; name: PersonName; today: Day; chance: Chance }) {
  const taskId = chance.id()
  const { participantId } = job
  const staffId = staff[people[name].coach].id
  const steps = story.steps.map(([text, pictogram], position) => ({ id: chance.id(), taskId, participantId, position, text, pictogram }))
  const tries = story.tries.flatMap(([ago, help]) => {
    const [roundId, onDay] = [chance.id(), workdayUntil(addDays(today, -ago))]
    return steps.flatMap(({ id: stepId }, place) => (letters[help[place]!] ? [{ id: chance.id(), roundId, stepId, participantId, onDay, prompt: letters[help[place]!], staffId, createdAt: `${onDay}T12:00:00.000Z` }] : []))
  })
  const first = Math.max(...story.tries.map(([ago]) => ago))
  const task = { id: taskId, participantId, jobId: job.id, title: story.title, pictogram: story.pictogram, forWorkplace: story.forWorkplace || null, archivedOn: story.archivedAgo === undefined ? null : addDays(today, -story.archivedAgo), createdAt: `${addDays(today, -first - 1)}T09:00:00.000Z` }
  return { task, steps: steps.map((step) => ({ ...step, createdAt: task.createdAt })), tries }
}

/** Adds the tasks that some of the cast learn in the job they have now, with how they went. */
export async function plantLearning(looking: Looking, { jobs }: Year): Promise<void> {
  const { on: today, organisationId } = looking.acting
  const rows = (Object.keys(learnedStories) as PersonName[]).filter((person) => organisations[people[person].organisation].id === organisationId).flatMap((person) => {
    const job = jobs.filter(({ participantId, endedOn }) => participantId === people[person].id && !endedOn).at(-1)
    const chance = chanceFrom(`learning ${person}`)
    return job ? learnedStories[person]!.map((story) => rowsOf(story, { job, name: person, today, chance })) : []
  })
  await writeRows(looking, 'workTask', rows.map(({ task }) => task))
  await writeRows(looking, 'workStep', rows.flatMap(({ steps }) => steps))
  await writeRows(looking, 'workTry', rows.flatMap(({ tries }) => tries))
}
