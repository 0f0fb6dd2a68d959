import type { Looking } from '#src/participants/store.ts'
import type { InstrumentForm, JobInstrument } from './job-instrument.ts'

/** The instruments of some jobs, in the order in which they were recorded. */
export async function listInstruments({ db, acting }: Looking, jobIds: readonly string[]): Promise<JobInstrument[]> {
  if (jobIds.length === 0) return []
  return (await db.selectFrom('jobInstrument').selectAll().where('organisationId', '=', acting.organisationId).where('jobId', 'in', jobIds).orderBy('createdAt').execute()) as JobInstrument[]
}

/** Attaches an instrument to a job. A form that arrives twice attaches one. */
export async function recordInstrument({ db, acting }: Looking, of: { id: string; jobId: string; participantId: string }, form: InstrumentForm): Promise<void> {
  await db.insertInto('jobInstrument').values({ organisationId: acting.organisationId, ...of, ...form }).onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}

/** Changes an instrument of a job. */
export async function changeInstrument({ db, acting }: Looking, jobId: string, id: string, form: InstrumentForm): Promise<void> {
  await db.updateTable('jobInstrument').set(form).where('organisationId', '=', acting.organisationId).where('jobId', '=', jobId).where('id', '=', id).execute()
}

/** Takes an instrument away that was recorded by mistake. */
export async function removeInstrument({ db, acting }: Looking, jobId: string, id: string): Promise<boolean> {
  const gone = await db.deleteFrom('jobInstrument').where('organisationId', '=', acting.organisationId).where('jobId', '=', jobId).where('id', '=', id).executeTakeFirst()
  return gone.numDeletedRows === 1n
}
