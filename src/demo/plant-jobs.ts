import type { Looking } from '#src/participants/store.ts'
import type { Day } from '#src/kernel/day.ts'
import { people, type PersonName, staff } from './cast.ts'
import { chanceFrom } from './chance.ts'
import { wentWellTexts } from './job-texts.ts'
import { plantEducation } from './education-year.ts'
import { instrumentRows, type KeptJob, termsRows } from './jobs-year.ts'
import { plantLearning } from './learning-year.ts'
import { writeRows } from './store.ts'
import { adaptationRows, adviceRows, talkRows } from './support-year.ts'
import type { Year } from './year.ts'

function keptJobs(year: Year, today: Day): KeptJob[] {
  const coaches = new Map<string, string>(year.assignments.map(({ participantId, staffId }) => [participantId, staffId]))
  for (const name of Object.keys(people) as PersonName[]) coaches.set(people[name].id, staff[people[name].coach].id)
  return year.jobs.flatMap((row) => {
    const coachId = coaches.get(row.participantId)
    return coachId ? [{ row: row as KeptJob['row'], coachId, today }] : []
  })
}

/** Adds to the jobs of a year how hours and pay went, which schemes there are, advice, talks with the employer, and adaptations, and what some learn there. */
export async function plantJobs(looking: Looking, year: Year): Promise<void> {
  const { db, acting: { organisationId, on } } = looking
  const kept = keptJobs(year, on)
  const terms = kept.map(termsRows)
  await plantEducation(looking)
  await writeRows(looking, 'jobTerms', terms.flat())
  await writeRows(looking, 'jobInstrument', kept.flatMap(instrumentRows))
  await writeRows(looking, 'benefitsAdvice', kept.flatMap((job, place) => adviceRows(job, terms[place]!)))
  await writeRows(looking, 'jobFeedback', kept.flatMap(talkRows))
  await writeRows(looking, 'adaptation', kept.flatMap(adaptationRows))
  const lvb = [...year.participants, ...Object.values(people)].filter(({ targetGroup }) => targetGroup === 'lvb').map(({ id }) => id)
  await plantLearning(looking, kept, new Set(lvb))
  for (const { row } of kept.filter(({ row: { endedOn } }) => endedOn !== null)) {
    const wentWell = chanceFrom(`went well ${row.id}`).pick(wentWellTexts)
    await db.updateTable('job').set({ wentWell }).where('organisationId', '=', organisationId).where('id', '=', row.id).execute()
  }
}
