import type { Looking } from '#src/participants/store.ts'
import type { AgreementText, AgreementVersion, EasyText } from './agreement.ts'
import type { Approval, Party } from './approval.ts'

/** The job an agreement is about. */
export interface AboutJob {
  jobId: string
  participantId: string
  employerId: string
}

/** A version with the name of who wrote it. */
export type VersionBy = AgreementVersion & { writer: string }

/** The versions of the agreement about a job, newest first. */
export async function listVersions({ db, acting }: Looking, jobId: string): Promise<VersionBy[]> {
  const rows = await db.selectFrom('agreementVersion').innerJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'agreementVersion.organisationId').onRef('staff.id', '=', 'agreementVersion.madeBy'))
    .where('agreementVersion.organisationId', '=', acting.organisationId).where('staff.organisationId', '=', acting.organisationId).where('agreementVersion.jobId', '=', jobId)
    .selectAll('agreementVersion').select('staff.name as writer').orderBy('agreementVersion.number', 'desc').execute()
  return rows as unknown as VersionBy[]
}

/** What has been said about every version of the agreement about a job, oldest first. */
export async function listApprovals({ db, acting }: Looking, jobId: string): Promise<Approval[]> {
  return (await db.selectFrom('agreementApproval').selectAll().where('organisationId', '=', acting.organisationId).where('jobId', '=', jobId).orderBy('at').execute()) as Approval[]
}

async function agreementOf({ db, acting }: Looking, job: AboutJob): Promise<string> {
  const { organisationId } = acting
  await db.insertInto('agreement').values({ organisationId, id: crypto.randomUUID(), ...job, madeBy: acting.staffId ?? '' }).onConflict((conflict) => conflict.columns(['organisationId', 'jobId']).doNothing()).execute()
  return (await db.selectFrom('agreement').select('id').where('organisationId', '=', organisationId).where('jobId', '=', job.jobId).executeTakeFirstOrThrow()).id
}

/** Writes the version that follows `after`; a form that arrives twice writes one. False when somebody else wrote that version meanwhile. */
export async function writeVersion(looking: Looking, job: AboutJob, version: { id: string; after: number; content: AgreementText; easy: EasyText; madeAt: AgreementVersion['madeAt'] }): Promise<boolean> {
  const { db, acting } = looking
  const { id, after, content, easy, madeAt } = version
  const { jobId, participantId } = job
  await db.insertInto('agreementVersion').values({ organisationId: acting.organisationId, id, agreementId: await agreementOf(looking, job), jobId, participantId, number: after + 1, content: JSON.stringify(content), easy: JSON.stringify(easy), madeBy: acting.staffId ?? '', madeAt })
    .onConflict((conflict) => conflict.doNothing()).execute()
  return (await db.selectFrom('agreementVersion').select('id').where('organisationId', '=', acting.organisationId).where('jobId', '=', jobId).where('id', '=', id).executeTakeFirst()) !== undefined
}

/** What one of the three says about a version, and how it came. */
export interface Said {
  id: string
  versionId: string
  party: Party
  name: string
  approved: boolean
  remark: string | null
  how: Approval['how']
  linkId?: string | null
}

/** Records what one of the three says; a form that arrives twice records it once. The moment is given, because it decides what was said last. */
export async function recordApproval({ db, acting }: Looking, { jobId, participantId }: Pick<AboutJob, 'jobId' | 'participantId'>, said: Said & Pick<Approval, 'at'>): Promise<void> {
  await db.insertInto('agreementApproval').values({ organisationId: acting.organisationId, jobId, participantId, staffId: acting.staffId, linkId: null, ...said })
    .onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}
