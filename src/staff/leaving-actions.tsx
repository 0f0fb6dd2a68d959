import { endAllSessions } from '#src/access/session.ts'
import { addMinutes } from '#src/kernel/instant.ts'
import { makeInvitation } from '#src/sign-in/invitation-store.ts'
import { urls } from '#src/urls.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { EndStaffPage, InvitationPage } from './act-pages.tsx'
import { memberAnswer, memberOf } from './member.tsx'
import { wouldLockOut } from './role-actions.tsx'
import { oneAtATime } from './role-store.ts'
import { type StaffLine, worksOn } from './staff-member.ts'
import { countAssigned, endStaff as leave, voidInvitations } from './staff-store.ts'
import { staffWords } from './words.ts'

const aWeek = 7 * 24 * 60

/** A one-time link: mailed in neutral words, and shown once for when no mail arrives. */
export const inviteStaff: Action = async (visit) => {
  const member = await memberOf(visit)
  if (!member || !worksOn(member, visit.today)) return visit.notFound()
  if (member.email === null) return memberAnswer(visit, member, { refused: wordsIn(staffWords, visit.locale).noEmail })
  await voidInvitations(visit, member.id)
  const kind = member.signsInAs === null ? 'join' : 'reset'
  const token = await makeInvitation(visit.db, { organisationId: visit.actor.organisationId, staffId: member.id, kind }, addMinutes(visit.now, aWeek))
  const link = `${visit.around.origin}${urls.invitation(token)}`
  const { subject, text } = wordsIn(staffWords, member.language === 'en' ? 'en' : 'nl').letter
  const letter = { to: member.email, subject, text: text(link) }
  visit.around.background('invitation', () => visit.around.mail(letter))
  return visit.page(<InvitationPage member={member} link={link} />)
}

export const signOutStaff: Action = async (visit) => {
  const member = await memberOf(visit)
  if (!member) return visit.notFound()
  await endAllSessions(visit.db, member.id)
  return visit.redirect(urls.staff(member.id))
}

async function whyNotEnd(visit: Visit, member: StaffLine): Promise<string | undefined> {
  const words = wordsIn(staffWords, visit.locale)
  if (member.id === visit.actor.staffId) return words.yourself
  return (await wouldLockOut(visit, member)) ? words.lastAdministrator : undefined
}

export const showEndStaff: Action = async (visit) => {
  const member = await memberOf(visit)
  if (!member || !worksOn(member, visit.today)) return visit.notFound()
  return visit.page(<EndStaffPage member={member} participants={await countAssigned(visit, member.id, visit.today)} refused={await whyNotEnd(visit, member)} />)
}

export const endStaff: Action = async (visit) => {
  await oneAtATime(visit)
  const member = await memberOf(visit)
  if (!member || !worksOn(member, visit.today)) return visit.notFound()
  const refused = await whyNotEnd(visit, member)
  if (refused) return visit.page(<EndStaffPage member={member} participants={0} refused={refused} />, 422)
  await leave(visit, member.id)
  return visit.redirect(urls.staff(member.id))
}
