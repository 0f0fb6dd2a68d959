import { standingOf } from '#src/agreements/approval.ts'
import { type AboutJob, listApprovals, listVersions } from '#src/agreements/store.ts'
import { findCard } from '#src/staff/photo-store.ts'
import type { GuestVisit } from '#src/web/guest-visit.ts'
import { contactToday, doorFor, jobOfLink } from './employer-store.ts'
import type { OwnAgreement } from './own-agreement.ts'

/** What whoever holds a participant's link reads; undefined while nothing was written. */
export async function ownAgreementFor(guest: GuestVisit): Promise<{ agreement: OwnAgreement; job: AboutJob; coachId: string | null } | undefined> {
  const { db, acting } = guest
  const job = jobOfLink(guest)
  const [newest] = job ? await listVersions(guest, job.jobId) : []
  if (!job || !newest) return undefined
  const { open, coachId } = await doorFor(guest, job)
  const today = await contactToday(guest, coachId)
  const coach = today?.card ?? (await findCard(guest, newest.madeBy))
  const employer = await db.selectFrom('employer').select('name').where('organisationId', '=', acting.organisationId).where('id', '=', job.employerId).executeTakeFirst()
  const { demo } = await db.selectFrom('organisation').select('demo').where('organisationId', '=', acting.organisationId).executeTakeFirstOrThrow()
  const { state } = standingOf(await listApprovals(guest, job.jobId), newest.id, 'participant')
  const card = coach ? { name: coach.name.split(' ')[0]!, phone: coach.phone, hasPhoto: coach.hasPhoto } : null
  return { job, coachId: coach?.id ?? null, agreement: { versionId: newest.id, easy: newest.easy, employer: employer?.name ?? '', bossReads: open, said: state, coach: card, demo } }
}
