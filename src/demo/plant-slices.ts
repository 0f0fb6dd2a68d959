import type { Looking } from '#src/participants/store.ts'
import { plantNotes } from './contacts-year.ts'
import { learnedOf } from './employers-year.ts'
import { openingsOf } from './leads-year.ts'
import { plantCover } from './plant-cover.ts'
import { meetingsOf } from './meetings-year.ts'
import { plantJobs } from './plant-jobs.ts'
import { plantAgreements } from './plant-agreements.ts'
import { plantPlans } from './plant-plans.ts'
import type { OrganisationName } from './roster.ts'
import { writeRows } from './store.ts'
import type { Year } from './year.ts'

/** Adds what coaches learned about employers; before the jobs, which may stand at a site. */
export async function plantLearned(looking: Looking, name: OrganisationName) {
  const { db, acting: { organisationId, on } } = looking
  const learned = learnedOf(name, on)
  for (const { id, ...facts } of learned.facts) await db.updateTable('employer').set(facts).where('organisationId', '=', organisationId).where('id', '=', id).execute()
  for (const double of learned.doubles) await db.insertInto('employer').values({ organisationId, ...double }).execute()
  await writeRows(looking, 'employerSite', learned.sites)
  await writeRows(looking, 'employerPerson', learned.people)
  await writeRows(looking, 'introduction', learned.introductions)
}

/** Adds what the slices keep about the people of a year; each slice writes its own. */
export async function plantSlices(looking: Looking, name: OrganisationName, year: Year): Promise<void> {
  await plantCover(looking, name, year)
  await plantPlans(looking, name)
  await plantAgreements(looking, name, year)
  await plantOpenings(looking, name, year)
  await plantNotes(looking, name)
  await plantJobs(looking, year)
  await plantMeetings(looking, name, year)
}

async function plantOpenings(looking: Looking, name: OrganisationName, year: Year) {
  const openings = openingsOf(name, looking.acting.on, year)
  await writeRows(looking, 'lead', openings.leads)
  await writeRows(looking, 'application', openings.applications)
  await writeRows(looking, 'applicationStep', openings.steps)
}

async function plantMeetings(looking: Looking, name: OrganisationName, year: Year) {
  const { meetings, points, tasks, hours, paper } = meetingsOf(name, looking.acting.on, year)
  await writeRows(looking, 'meeting', meetings)
  await writeRows(looking, 'meetingPoint', points)
  await writeRows(looking, 'task', tasks)
  await writeRows(looking, 'workingHours', hours)
  await writeRows(looking, 'timeEntry', paper)
}
