import type { Looking } from '#src/participants/store.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import type { SupportGiven } from './around.ts'

/** The support that was given around a job: from a week before the start to five weeks after the end, not noted for another job. */
export async function supportGiven({ db, acting: { organisationId } }: Looking, job: { id: string; participantId: string; startedOn: Day; endedOn: Day | null }): Promise<SupportGiven[]> {
  const rows = await db.selectFrom('contactParticipant as about').innerJoin('contact', (join) => join.onRef('contact.organisationId', '=', 'about.organisationId').onRef('contact.id', '=', 'about.contactId'))
    .where('about.organisationId', '=', organisationId).where('contact.organisationId', '=', organisationId).where('about.participantId', '=', job.participantId)
    .where('about.onDay', '>=', addDays(job.startedOn, -7)).$if(job.endedOn !== null, (query) => query.where('about.onDay', '<=', addDays(job.endedOn!, 35)))
    .where('contact.removedAt', 'is', null).where('contact.supportKind', 'is not', null).where((e) => e.or([e('contact.jobId', 'is', null), e('contact.jobId', '=', job.id)]))
    .groupBy(['contact.supportKind', 'contact.byRole'])
    .select((e) => ['contact.supportKind', 'contact.byRole', e.fn.countAll<number>().as('count'), e.fn.max('about.onDay').as('lastOn')]).execute()
  return rows.map(({ supportKind, byRole, count, lastOn }) => ({ supportKind: supportKind!, byRole: byRole ?? 'coach', count: Number(count), lastOn })).sort((a, b) => b.count - a.count || (a.lastOn < b.lastOn ? 1 : -1))
}
