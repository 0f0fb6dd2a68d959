import type { Looking } from '#src/participants/store.ts'
import { agendasOf } from './agenda-year.ts'
import { chanceFrom } from './chance.ts'
import { plantNotes } from './contacts-year.ts'
import { coversOf, handoversOf } from './cover-year.ts'
import { employersOf } from './employers.ts'
import { learnedOf } from './employers-year.ts'
import { openingsOf } from './leads-year.ts'
import { plantJobs } from './plant-jobs.ts'
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
  await writeRows(looking, 'appointment', agendasOf(name, looking.acting.on, { year, employers: employersOf(name, chanceFrom(`employers ${name}`)) }))
  await plantCover(looking, name, year)
  await plantPlans(looking, name)
  await plantOpenings(looking, name, year)
  await plantNotes(looking, name)
  await plantJobs(looking, year)
}

/** Who is away, who covers, and who was handed over. */
async function plantCover(looking: Looking, name: OrganisationName, year: Year) {
  const { db, acting: { organisationId, on } } = looking
  const { handovers, begins, ends } = handoversOf(name, on, year)
  await writeRows(looking, 'cover', coversOf(name, on))
  for (const { id, untilOn } of ends) await db.updateTable('assignment').set({ untilOn }).where('organisationId', '=', organisationId).where('id', '=', id).execute()
  await writeRows(looking, 'assignment', begins)
  await writeRows(looking, 'handover', handovers)
}

async function plantOpenings(looking: Looking, name: OrganisationName, year: Year) {
  const openings = openingsOf(name, looking.acting.on, year)
  await writeRows(looking, 'lead', openings.leads)
  await writeRows(looking, 'application', openings.applications)
  await writeRows(looking, 'applicationStep', openings.steps)
}
