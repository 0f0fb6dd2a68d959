import { appendLog } from '#src/access/log.ts'
import { acting, type Database } from '#src/db/db.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import { organisations } from './cast.ts'
import type { OrganisationName } from './roster.ts'
import { plantLearned, plantSlices } from './plant-slices.ts'
import { plantReferrals } from './referrals-year.ts'
import { plantReviews } from './plant-reviews.ts'
import { writeRows } from './store.ts'
import { yearOf } from './year.ts'

async function plantOrganisationYear(looking: Looking, name: OrganisationName) {
  const { db, acting: who } = looking
  const { organisationId } = who
  const year = yearOf(name, who.on)
  await writeRows(looking, 'employer', year.employers)
  await plantLearned(looking, name)
  await writeRows(looking, 'participant', year.participants)
  await writeRows(looking, 'enrolment', year.enrolments)
  await writeRows(looking, 'assignment', year.assignments)
  await writeRows(looking, 'job', year.jobs.map((job) => ({ ...blankJob, ...job })))
  await writeRows(looking, 'contact', year.contacts)
  await writeRows(looking, 'contactParticipant', year.contacts.flatMap(({ id, onDay, participantIds }) => participantIds.map((participantId) => ({ contactId: id, participantId, onDay }))))
  await plantSlices(looking, name, year)
  await plantReferrals(looking, name)
  await plantReviews(looking, name, year)
  for (const { id, ...reach } of year.reached) await db.updateTable('participant').set(reach).where('organisationId', '=', organisationId).where('id', '=', id).execute()
  await appendLog(db, organisationId, [{
    event: 'demonstratie aangelegd', kind: 'create', outcome: 'success', staffId: null, staffName: 'Meewerk', roles: '', purpose: 'demonstratie', ground: 'organisation', address: '', source: 'meewerk',
    objectType: 'organisation', objectId: organisationId, detail: `${year.participants.length} verzonnen deelnemers, ${year.contacts.length} notities`, trace: 'demo',
  }])
}

/** Every column of a job, empty: hand-written and drawn jobs fill different ones. */
const blankJob = {
  id: null, participantId: null, employerId: null, title: null, occupationCode: null, tasks: null, workForm: null, openToAll: null, setAside: null, atLeastMinimumWage: null, usualPay: null, timeLimitedByAgency: null,
  contractKind: null, contractEndsOn: null, hoursPerWeek: null, realHoursPerWeek: null, wagePerHourCents: null, subsidyPercent: null, noRisk: null, jobcoachPayer: null, foundThrough: null, employerKnows: null,
  preferenceMatch: null, firstFourHoursOn: null, startedOn: null, endedOn: null, endLearnedOn: null, endedBy: null, endReason: null, wouldHireAgain: null, lessons: null,
}

/** Adds a believable year of both organisations to the cast; the same day gives the same year. */
export async function plantYear(database: Database, today: Day): Promise<void> {
  for (const name of Object.keys(organisations) as OrganisationName[]) {
    const who = { organisationId: organisations[name].id, staffId: null, reach: 'organisation' as const, teamIds: [], on: today }
    await acting(database, who, (db) => plantOrganisationYear({ db, acting: who }, name))
  }
}
