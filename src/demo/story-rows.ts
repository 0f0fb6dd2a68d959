import { addDays, type Day } from '#src/kernel/day.ts'
import { employers as castEmployers, people, type PersonName } from './cast.ts'
import type { Chance } from './chance.ts'
import { type ContactRow, contactRow } from './contact-row.ts'
import { decides, type Employer } from './employers.ts'
import type { JobRow } from './job-plan.ts'
import type { Kind, Place } from './meeting.ts'
import { otherStories } from './other-stories.ts'
import type { Story, StoryContact, StoryJob } from './story-texts.ts'
import { demoMinimum } from './wage.ts'
import { westStories } from './west-stories.ts'
import { workdayFrom, workdayUntil } from './workdays.ts'

/** What was written by hand about each of the cast. */
export const stories: Readonly<Record<PersonName, Story>> = { ...westStories, ...otherStories }

/** A person of the cast among the employers of the organisation. */
export interface Teller {
  name: PersonName
  today: Day
  employers: readonly Employer[]
  chance: Chance
}

function beginsOn({ today }: Teller, ago: number): Day {
  const forward = workdayFrom(addDays(today, -ago))
  return forward < today ? forward : workdayUntil(addDays(today, -ago))
}

function jobRow(teller: Teller, job: StoryJob): JobRow {
  const { name, today, employers, chance } = teller
  const { employer, startedAgo, contractEndsAgo, above = 0, end, hoursPerWeek = null, ...facts } = job
  const id = typeof employer === 'string' ? castEmployers[employer].id : employers.find((one) => one.name === employer.name)!.id
  const startedOn = beginsOn(teller, startedAgo)
  const unpaid = job.workForm === 'proefplaatsing'
  const wage = job.workForm === 'loondispensatie' ? Math.round(demoMinimum(startedOn) * 0.7) : demoMinimum(startedOn) + above
  return {
    id: chance.id(), participantId: people[name].id, employerId: id, ...facts, hoursPerWeek, startedOn, contractEndsOn: contractEndsAgo === undefined ? null : addDays(today, -contractEndsAgo),
    wagePerHourCents: unpaid ? null : wage, firstFourHoursOn: unpaid ? null : startedOn, atLeastMinimumWage: unpaid ? null : job.workForm !== 'loondispensatie',
    endedOn: end ? addDays(today, -end.ago) : null, endLearnedOn: end ? addDays(today, -end.learnedAgo) : null, endReason: end?.reason ?? null, endedBy: end?.by ?? null, wouldHireAgain: end?.again ?? null, lessons: end?.lessons ?? null,
  }
}

const distant = ['phone', 'message', 'video'] as const

function storyRow(teller: Teller, told: StoryContact): ContactRow {
  const { name, today, employers, chance } = teller
  const person = people[name]
  const began = addDays(today, -person.startedAgo)
  const back = workdayUntil(addDays(today, -told.ago))
  const far = distant.find((how) => how === told.at)
  const employer = employers.find((one) => (told.employer ? one.id === castEmployers[told.employer].id : one.met.includes(told.met ?? '')))
  return contactRow({
    coach: person.coach, on: back < began ? workdayFrom(began) : back, kind: told.kind as Kind, meeting: { modality: far ?? 'faceToFace', place: far ? 'remote' : (told.at as Place), minutes: told.minutes }, note: told.note,
    participantIds: [person.id], nextStep: told.next?.[0] ?? null, nextOn: told.next ? nextOn(today, told.next[1]) : null,
    ...(employer && told.kind === 'employer' ? { employer, met: told.met, decides: decides(told.met ?? ''), purpose: told.purpose } : {}),
  }, chance)
}

/** Steps that lie ahead fall on a working day; what is due today stays today. */
function nextOn(today: Day, ago: number): Day {
  return ago < 0 ? workdayFrom(addDays(today, -ago)) : ago === 0 ? today : workdayUntil(addDays(today, -ago))
}

/** The jobs and contacts of somebody of the cast. */
export function storyRows(teller: Teller): { jobs: JobRow[]; contacts: ContactRow[] } {
  const story = stories[teller.name]
  return { jobs: story.jobs.map((job) => jobRow(teller, job)), contacts: story.contacts.map((told) => storyRow(teller, told)) }
}
