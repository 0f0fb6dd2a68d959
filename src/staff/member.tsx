import { openSessions } from '#src/sign-in/store.ts'
import type { Answer } from '#src/web/answer.ts'
import { type FormValues, sentences, valuesOf } from '#src/web/form.ts'
import type { Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { MemberPage } from './member-page.tsx'
import type { RolesForm } from './role.ts'
import type { StaffLine } from './staff-member.ts'
import { findStaff } from './staff-store.ts'
import { listTeams } from './store.ts'
import { staffWords } from './words.ts'

/** The sentences for what a form said. */
export function said(visit: Visit, errors: Record<string, string>): Record<string, string> {
  const words = wordsIn(staffWords, visit.locale).errors
  return sentences(errors, words, words.unknownTeam)
}

/** Draws the page of a member again, with what was typed in one of its forms. */
export async function memberAnswer(visit: Visit, member: StaffLine, back: { form?: 'facts' | 'roles'; errors?: Record<string, string>; refused?: string } = {}): Promise<Answer> {
  const { name, email, phone, language } = member
  const typed = (form: 'facts' | 'roles', values: FormValues) => (back.form === form ? { values: valuesOf(visit.form), errors: said(visit, back.errors ?? {}) } : { values })
  const devices = (await openSessions(visit.db, member.id)).length
  return visit.page(
    <MemberPage
      member={member} teams={await listTeams(visit)} devices={devices} today={visit.today} demo={visit.actor.demo} refused={back.refused}
      facts={typed('facts', { name, email: email ?? '', phone: phone ?? '', language })} roles={typed('roles', { fromOn: visit.today })}
    />,
    back.form || back.refused ? 422 : 200,
  )
}

/** The member of the address, with the log line of this visit; undefined when not of this organisation. */
export async function memberOf(visit: Visit): Promise<StaffLine | undefined> {
  const member = await findStaff(visit, visit.param('staff'))
  if (member) visit.log({ objectType: 'staff', objectId: member.id })
  return member
}

/** Which team of a form is not one of the organisation's running teams of its kind; undefined when all are. */
export async function unknownTeam(visit: Visit, form: RolesForm): Promise<Record<string, string> | undefined> {
  const [ips, treatment] = [await listTeams(visit, 'ips'), await listTeams(visit, 'treatment')]
  if (form.teamId && !ips.some(({ id }) => id === form.teamId)) return { teamId: 'unknownTeam' }
  return form.treatmentTeamId && !treatment.some(({ id }) => id === form.treatmentTeamId) ? { treatmentTeamId: 'unknownTeam' } : undefined
}
