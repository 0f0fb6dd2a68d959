import { Button, ButtonLink } from '#src/design/button.tsx'
import { DayField } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card } from '#src/design/layout.tsx'
import { Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Summary } from '#src/design/summary.tsx'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { useRoleName } from './list-page.tsx'
import type { RoleAt, StaffLine } from './staff-member.ts'
import { staffWords } from './words.ts'

/** The one-time link, shown this once to hand over. */
export function InvitationPage({ member, link }: { member: StaffLine; link: string }) {
  const words = useWords(staffWords)
  const title = words.invitationTitle(member.name)
  return (
    <StaffPage title={title} place="staff">
      <PageHead title={title} back={{ href: urls.staff(member.id), label: member.name }} />
      <Notice kind="good" live>{words.mailed(member.email ?? '')}</Notice>
      <Card>
        <p>{words.invitationText} {words.invitationOnce}</p>
        <Summary lines={[{ label: words.link, value: <code>{link}</code> }]} />
        <ButtonLink href={urls.staff(member.id)} kind="secondary">{words.toMember}</ButtonLink>
      </Card>
    </StaffPage>
  )
}

/** Asks until when a role lasts. */
export function EndRolePage({ member, role, values, errors = {} }: { member: StaffLine; role: RoleAt; values: FormValues; errors?: Record<string, string> }) {
  const words = useWords(staffWords)
  const title = words.endRoleTitle(member.name)
  return (
    <StaffPage title={title} place="staff">
      <PageHead title={title} sub={words.endRoleSub(useRoleName()(role))} back={{ href: urls.staff(member.id), label: member.name }} />
      <Form action={urls.endStaffRole(member.id, role.id)} values={values} errors={errors}>
        <DayField name="untilOn" label={words.lastDay} hint={words.lastDayHint} optional />
        <Actions><Button kind="danger">{words.stopRole}</Button></Actions>
      </Form>
    </StaffPage>
  )
}

/** Says what happens when somebody leaves, and asks to go on. */
export function EndStaffPage({ member, participants, refused }: { member: StaffLine; participants: number; refused?: string | undefined }) {
  const words = useWords(staffWords)
  const title = words.endTitle(member.name)
  return (
    <StaffPage title={title} place="staff">
      <PageHead title={title} sub={words.endSub} back={{ href: urls.staff(member.id), label: member.name }} />
      {refused ? <Notice kind="warn" title={words.refusedTitle} live>{refused}</Notice> : (
        <Form action={urls.endStaff(member.id)}>
          <Notice kind={participants === 0 ? 'info' : 'warn'}>{words.endPeople(participants)}</Notice>
          <Actions><Button kind="danger">{words.endNow}</Button></Actions>
        </Form>
      )}
    </StaffPage>
  )
}
