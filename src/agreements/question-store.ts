import type { MayBeTold } from '#src/disclosure/disclosure.ts'
import { toldTo } from '#src/disclosure/store.ts'
import type { Instant } from '#src/kernel/instant.ts'
import type { Participant } from '#src/participants/participant.ts'
import { findParticipant, type Looking } from '#src/participants/store.ts'
import { doorOf } from './door-store.ts'
import type { EmployerQuestion } from './question.ts'
import type { AboutJob } from './store.ts'

/** A question with who and which employer it is about. */
export type QuestionAt = EmployerQuestion & Pick<Participant, 'givenName' | 'prefix' | 'familyName'> & { employer: string; answerer: string | null }

function questionsAt({ db, acting }: Looking) {
  const { organisationId } = acting
  return db.selectFrom('employerQuestion').innerJoin('participant', (join) => join.onRef('participant.organisationId', '=', 'employerQuestion.organisationId').onRef('participant.id', '=', 'employerQuestion.participantId'))
    .innerJoin('employer', (join) => join.onRef('employer.organisationId', '=', 'employerQuestion.organisationId').onRef('employer.id', '=', 'employerQuestion.employerId'))
    .leftJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'employerQuestion.organisationId').onRef('staff.id', '=', 'employerQuestion.answeredBy').on('staff.organisationId', '=', organisationId))
    .where('employerQuestion.organisationId', '=', organisationId).where('participant.organisationId', '=', organisationId).where('employer.organisationId', '=', organisationId)
    .selectAll('employerQuestion').select(['participant.givenName', 'participant.prefix', 'participant.familyName', 'employer.name as employer', 'staff.name as answerer'])
}

/** Questions that wait for an answer, as far as the visitor sees the people they are about; the longest waiting first. */
export async function openQuestions(looking: Looking): Promise<QuestionAt[]> {
  return questionsAt(looking).where('employerQuestion.answeredAt', 'is', null).orderBy('employerQuestion.askedAt').limit(200).execute()
}

/** Questions that were answered, newest first. */
export async function answeredQuestions(looking: Looking, limit = 20): Promise<QuestionAt[]> {
  return questionsAt(looking).where('employerQuestion.answeredAt', 'is not', null).orderBy('employerQuestion.answeredAt', 'desc').limit(limit).execute()
}

/** One question with what may be told to who asked it, and whether the answer can be read there now; undefined for "not there" and for "not yours". */
export async function findQuestion(looking: Looking, id: string): Promise<{ question: QuestionAt; told: MayBeTold; open: boolean } | undefined> {
  const question = await questionsAt(looking).where('employerQuestion.id', '=', id).executeTakeFirst()
  if (!question || !(await findParticipant(looking, question.participantId))) return undefined
  return { question, told: await toldTo(looking, question.participantId, { employerId: question.employerId }), open: (await doorOf(looking, question)).open }
}

/** The questions about one job, newest first, with the name of who answered. */
export async function listQuestions({ db, acting }: Looking, jobId: string): Promise<(EmployerQuestion & { answerer: string | null })[]> {
  return db.selectFrom('employerQuestion').leftJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'employerQuestion.organisationId').onRef('staff.id', '=', 'employerQuestion.answeredBy').on('staff.organisationId', '=', acting.organisationId))
    .where('employerQuestion.organisationId', '=', acting.organisationId).where('employerQuestion.jobId', '=', jobId).selectAll('employerQuestion').select('staff.name as answerer').orderBy('employerQuestion.askedAt', 'desc').limit(50).execute()
}

/** Records a question. True when it is new: a form that arrives twice asks once. */
export async function askQuestion({ db, acting }: Looking, job: AboutJob, asked: { id: string; question: string; askedBy: string | null; askedAt: Instant }): Promise<boolean> {
  const made = await db.insertInto('employerQuestion').values({ organisationId: acting.organisationId, ...job, ...asked }).onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n
}

/** Answers a question, or improves the answer; the first answer stops the clock. */
export async function answerQuestion({ db, acting }: Looking, { id, answeredAt }: Pick<EmployerQuestion, 'id' | 'answeredAt'>, answer: string, now: Instant): Promise<void> {
  await db.updateTable('employerQuestion').set({ answer, answeredAt: answeredAt ?? now, answeredBy: acting.staffId }).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}
