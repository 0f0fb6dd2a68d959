import type { Looking } from '#src/participants/store.ts'

/** What an application knows of the job that came of it, for the form; undefined when it is not of this person. */
export async function findApplication({ db, acting: { organisationId } }: Looking, participantId: string, id: string) {
  return db.selectFrom('application').innerJoin('employer', (join) => join.onRef('employer.organisationId', '=', 'application.organisationId').onRef('employer.id', '=', 'application.employerId'))
    .leftJoin('lead', (join) => join.onRef('lead.organisationId', '=', 'application.organisationId').onRef('lead.id', '=', 'application.leadId').on('lead.organisationId', '=', organisationId))
    .where('application.organisationId', '=', organisationId).where('employer.organisationId', '=', organisationId).where('application.participantId', '=', participantId).where('application.id', '=', id)
    .select(['application.id', 'application.title', 'application.employerId', 'employer.name as employerName', 'employer.kvk', 'lead.siteId', 'lead.tasks', 'lead.occupationCode', 'lead.hoursUntil', 'lead.hoursFrom', 'lead.wagePerHourCents', 'lead.startsOn', 'lead.foundThrough'])
    .executeTakeFirst()
}
