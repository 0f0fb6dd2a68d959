import { beyondReach } from '#src/access/beyond.ts'
import { parties, type Party, standingOf } from '#src/agreements/approval.ts'
import { topics } from '#src/agreements/agreement.ts'
import { type Door, doorOf, standInOf } from '#src/agreements/door-store.ts'
import { listQuestions } from '#src/agreements/question-store.ts'
import { findWorkplace } from '#src/agreements/release-store.ts'
import { type AboutJob, listApprovals, listVersions } from '#src/agreements/store.ts'
import { type ContactCard, findCard } from '#src/staff/photo-store.ts'
import type { GuestVisit } from '#src/web/guest-visit.ts'
import { type EmployerAgreement, type EmployerPage, instrumentFor } from './employer-page.ts'

/** The job a link is about; undefined for a link about something else. */
export function jobOfLink({ link: { jobId, participantId, employerId } }: GuestVisit): AboutJob | undefined {
  return jobId && participantId && employerId ? { jobId, participantId, employerId } : undefined
}

/** Whether the page of a job is open and who the coach is: the one narrow question a guest's page asks past the guest's own reach. */
export async function doorFor(guest: GuestVisit, job: AboutJob): Promise<Door> {
  return beyondReach(guest, () => doorOf(guest, job))
}

/** Whom to call today, with the coach who is away if somebody stands in. */
export async function contactToday(guest: GuestVisit, coachId: string | null): Promise<{ card: ContactCard; standsInFor: { name: string; untilOn: `${number}-${number}-${number}` } | null } | undefined> {
  const coach = coachId === null ? undefined : await findCard(guest, coachId)
  const away = coach && (await standInOf(guest, coach.id))
  const standIn = away && (await findCard(guest, away.staffId))
  if (coach && standIn) return { card: standIn, standsInFor: { name: coach.name, untilOn: away.untilOn } }
  return coach && { card: coach, standsInFor: null }
}

async function agreementFor(guest: GuestVisit, jobId: string): Promise<EmployerAgreement | null> {
  const [newest] = await listVersions(guest, jobId)
  if (!newest) return null
  const approvals = await listApprovals(guest, jobId)
  const stand = (party: Party) => standingOf(approvals, newest.id, party)
  const { last } = stand('employer')
  return {
    versionId: newest.id, reviewOn: newest.content.reviewOn, parts: topics.map((topic) => ({ topic, text: newest.content[topic] })).filter(({ text }) => text !== ''),
    stands: Object.fromEntries(parties.map((party) => [party, stand(party).state])) as EmployerAgreement['stands'], own: last ? { name: last.name, at: last.at, agreed: last.approved } : null,
  }
}

async function instrumentsFor({ db, acting }: GuestVisit, jobId: string, startedOn: EmployerPage['startedOn']): Promise<EmployerPage['instruments']> {
  const rows = await db.selectFrom('workplaceInstrument').select(['instrument', 'percent', 'fromOn', 'untilOn', 'authority', 'phone']).where('organisationId', '=', acting.organisationId).where('jobId', '=', jobId).orderBy('instrument').execute()
  return rows.flatMap((row) => instrumentFor(row, startedOn, acting.on) ?? [])
}

/** What whoever holds an employer's link sees; undefined when the person's decision leaves no page. Read as a guest: every person's record is empty here. */
export async function employerPageFor(guest: GuestVisit): Promise<{ page: EmployerPage; job: AboutJob; contact: ContactCard | undefined } | undefined> {
  const { db, acting } = guest
  const job = jobOfLink(guest)
  const door = job && (await doorFor(guest, job))
  const workplace = door?.open ? await findWorkplace(guest, job!.jobId) : undefined
  if (!job || !door || !workplace) return undefined
  const contact = await contactToday(guest, door.coachId)
  const employer = await db.selectFrom('employer').select('name').where('organisationId', '=', acting.organisationId).where('id', '=', job.employerId).executeTakeFirst()
  const { demo } = await db.selectFrom('organisation').select('demo').where('organisationId', '=', acting.organisationId).executeTakeFirstOrThrow()
  const { shownName, work, startedOn, hoursPerWeek, sentence } = workplace
  const questions = (await listQuestions(guest, job.jobId)).filter(({ employerId }) => employerId === job.employerId).map(({ id, question, askedBy, askedAt, answer, answeredAt, answerer }) => ({ id, question, askedBy, askedAt, answer, answeredAt, answerer }))
  return {
    job, contact: contact?.card,
    page: {
      person: shownName, employer: employer?.name ?? '', work, startedOn, hoursPerWeek, sentence, questions, demo,
      contact: contact ? { name: contact.card.name, phone: contact.card.phone, hasPhoto: contact.card.hasPhoto, standsInFor: contact.standsInFor } : null,
      agreement: await agreementFor(guest, job.jobId), instruments: await instrumentsFor(guest, job.jobId, startedOn),
    },
  }
}
