import { addDays, type Day, daysBetween } from '#src/kernel/day.ts'
import { SupportPlan } from '#src/plans/plan.ts'
import type { Looking } from '#src/participants/store.ts'
import { type Prompt, prompts } from '#src/instruction/try.ts'
import { people, type PersonName } from './cast.ts'
import { type Chance, chanceFrom } from './chance.ts'
import type { KeptJob } from './jobs-year.ts'
import { fadingTexts, learnedStories, type LearnedStory, letters, usualTasks } from './learning-texts.ts'
import { writeRows } from './store.ts'
import { supportStories } from './support-plan-texts.ts'
import { workdayUntil } from './workdays.ts'

interface Practised extends Omit<LearnedStory, 'tries'> {
  tries: readonly { onDay: Day; help: readonly (Prompt | undefined)[] }[]
}

const toldOf = (story: LearnedStory, today: Day): Practised => ({ ...story, tries: story.tries.map(([ago, help]) => ({ onDay: workdayUntil(addDays(today, -ago)), help: [...help].map((letter) => letters[letter]) })) })

/** A task that suits the job, with help that becomes less by fits and starts. */
function drawnFor({ row, today }: KeptJob, chance: Chance): Practised {
  const { suits: _, ...task } = usualTasks.find(({ suits }) => suits.test(row.title))!
  const levels = task.steps.map(() => chance.between(1, 4))
  const days = daysBetween(row.startedOn, today)
  const times = Math.min(10, Math.floor(days / 9))
  const tries = Array.from({ length: times }, (_, time) => {
    for (const [step, level] of levels.entries()) levels[step] = Math.min(4, Math.max(0, level + (chance.maybe(0.5) ? -1 : chance.maybe(0.12) ? 1 : 0)))
    return { onDay: workdayUntil(addDays(row.startedOn, Math.round(1 + ((time + 0.4) ** 1.4 / times ** 1.4) * (Math.min(days, 240) - 2)))), help: levels.map((level) => (chance.maybe(0.05) ? undefined : prompts[level])) }
  })
  return { ...task, tries: tries.filter(({ onDay }) => onDay <= today) }
}

function rowsOf(story: Practised, { row, coachId: staffId, today }: KeptJob, chance: Chance) {
  const taskId = chance.id()
  const { participantId } = row
  const createdAt = `${addDays(story.tries.map(({ onDay }) => onDay).sort()[0] ?? row.startedOn, -1)}T09:00:00.000Z`
  const steps = story.steps.map(([text, pictogram], position) => ({ id: chance.id(), taskId, participantId, position, text, pictogram, createdAt }))
  const tries = story.tries.flatMap(({ onDay, help }) => {
    const roundId = chance.id()
    return steps.flatMap(({ id: stepId }, place) => (help[place] ? [{ id: chance.id(), roundId, stepId, participantId, onDay, prompt: help[place], staffId, createdAt: `${onDay}T12:00:00.000Z` }] : []))
  })
  const archivedOn = story.archivedAgo === undefined ? null : addDays(today, -story.archivedAgo)
  return { task: { id: taskId, participantId, jobId: row.id, title: story.title, pictogram: story.pictogram, forWorkplace: story.forWorkplace || null, archivedOn, createdAt }, steps, tries }
}

const castNames = Object.keys(people) as PersonName[]

/** What somebody learns: as the stories of the cast tell, and for some of the others what suits the work. */
function storiesFor(job: KeptJob, chance: Chance): Practised[] {
  const name = castNames.find((person) => people[person].id === job.row.participantId)
  if (name) return (learnedStories[name] ?? []).map((story) => toldOf(story, job.today))
  return daysBetween(job.row.startedOn, job.today) > 14 && chance.maybe(0.6) ? [drawnFor(job, chance)] : []
}

function planRows({ row, coachId: staffId, today }: KeptJob) {
  const name = castNames.find((person) => people[person].id === row.participantId)
  const texts = name && fadingTexts[name]
  if (!texts || supportStories[name]) return []
  const agreedOn = row.startedOn < today ? row.startedOn : today
  return [{ id: chanceFrom(`support plan ${row.id}`).id(), participantId: row.participantId, kind: 'support', jobId: row.id, number: 1, madeFrom: null, content: SupportPlan.parse(texts), agreedOn, reviewOn: addDays(today, 40), staffId, createdAt: `${agreedOn}T10:00:00.000Z` }]
}

/** Adds what people with a mild intellectual disability learn in the job they have now, with how it went, and how support of the cast becomes less. */
export async function plantLearning(looking: Looking, kept: readonly KeptJob[], lvb: ReadonlySet<string>): Promise<void> {
  const jobs = kept.filter(({ row, today }) => row.endedOn === null && row.startedOn <= today && lvb.has(row.participantId))
  const rows = jobs.flatMap((job) => {
    const chance = chanceFrom(`learning ${job.row.id}`)
    return storiesFor(job, chance).map((story) => rowsOf(story, job, chance))
  })
  await writeRows(looking, 'workTask', rows.map(({ task }) => task))
  await writeRows(looking, 'workStep', rows.flatMap(({ steps }) => steps))
  await writeRows(looking, 'workTry', rows.flatMap(({ tries }) => tries))
  await writeRows(looking, 'planVersion', jobs.flatMap(planRows))
}
