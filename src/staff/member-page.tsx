import { Button, ButtonLink, PostButton } from '#src/design/button.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Columns, Details, Row, Stack } from '#src/design/layout.tsx'
import { Text } from '#src/design/marks.tsx'
import { EmptyState, Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Summary } from '#src/design/summary.tsx'
import { Table } from '#src/design/table.tsx'
import type { Day } from '#src/kernel/day.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showDayShort, showInstant } from '#src/words/show.ts'
import { RoleFields, StaffFields } from './forms.tsx'
import { SigningMark, useRoleName } from './list-page.tsx'
import { isOver } from './role.ts'
import { type RoleAt, type StaffLine, worksOn } from './staff-member.ts'
import type { Team } from './store.ts'
import { staffWords } from './words.ts'

interface MemberProps {
  member: StaffLine
  teams: readonly Team[]
  devices: number
  today: Day
  demo: boolean
  /** Why something was not done. */
  refused?: string | undefined
  facts: { values: FormValues; errors?: Record<string, string> }
  roles: { values: FormValues; errors?: Record<string, string> }
}

/** One member of the staff: facts, roles, sign-in, leaving. */
export function MemberPage(props: MemberProps) {
  const { member, teams, today, demo, refused, facts, roles } = props
  const words = useWords(staffWords)
  const locale = useLocale()
  const works = worksOn(member, today)
  return (
    <StaffPage title={member.name} place="staff">
      <PageHead
        title={member.name} sub={member.endedOn ? words.endedOn(showDay(member.endedOn, locale)) : member.email} back={{ href: urls.staffList(), label: words.back }} marks={<SigningMark line={member} today={today} demo={demo} />}
        primary={works && <ButtonLink href={urls.endStaff(member.id)} kind="danger">{words.end}</ButtonLink>}
      />
      {refused && <Notice kind="warn" title={words.refusedTitle} live>{refused}</Notice>}
      <Columns>
        <Stack>
          <Roles {...props} works={works} />
          {works && (
            <Card>
              <Details summary={words.addRole} open={roles.errors !== undefined || member.held.length === 0}>
                <Form id="roles" action={urls.staffRoles(member.id)} values={roles.values} errors={roles.errors ?? {}}>
                  <RoleFields teams={teams} />
                  <Actions><Button>{words.addRole}</Button></Actions>
                </Form>
              </Details>
            </Card>
          )}
        </Stack>
        <Stack>
          {works && <SignIn {...props} />}
          <Card title={words.facts}>
            <Form id="facts" action={urls.staff(member.id)} values={facts.values} errors={facts.errors ?? {}}>
              <StaffFields />
              <Actions><Button kind="secondary">{words.save}</Button></Actions>
            </Form>
          </Card>
        </Stack>
      </Columns>
    </StaffPage>
  )
}

function Roles({ member, today, works }: MemberProps & { works: boolean }) {
  const words = useWords(staffWords)
  const roleName = useRoleName()
  return (
    <Card title={words.roles} flush>
      <Table
        caption={words.rolesCaption} rows={member.held} rowKey={(role) => role.id} empty={<EmptyState title={words.noRole}>{words.noRoles}</EmptyState>}
        columns={[
          { key: 'role', label: words.roleColumns.role, cell: (role) => roleName({ ...role, team: null }) },
          { key: 'team', label: words.roleColumns.team, cell: (role) => role.team ?? <Text tone="soft">{words.whole}</Text> },
          { key: 'period', label: words.roleColumns.period, cell: (role) => <Period role={role} today={today} /> },
          { key: 'act', label: words.roleColumns.act, phone: 'bare', cell: (role) => works && !isOver(role, today) && <a href={urls.endStaffRole(member.id, role.id)}>{words.endRole}</a> },
        ]}
      />
    </Card>
  )
}

function Period({ role, today }: { role: RoleAt; today: Day }) {
  const words = useWords(staffWords)
  const locale = useLocale()
  if (role.withdrawnAt) return <Text tone="soft">{words.withdrawn(showInstant(role.withdrawnAt, locale))}</Text>
  if (role.fromOn > today) return <>{words.starts(showDayShort(role.fromOn, locale))}</>
  const span = role.untilOn ? `${showDayShort(role.fromOn, locale)} – ${showDayShort(role.untilOn, locale)}` : `${showDayShort(role.fromOn, locale)} –`
  return isOver(role, today) ? <Text tone="soft">{span}</Text> : <>{span}</>
}

function SignIn({ member, devices }: MemberProps) {
  const words = useWords(staffWords)
  const locale = useLocale()
  const kind = member.signsInAs === null ? 'join' : 'reset'
  return (
    <Card title={words.signIn}>
      <Summary lines={[
        { label: words.signInAs, value: member.signsInAs ?? <Text tone="soft">{words.never}</Text> },
        ...(member.invitedUntil ? [{ label: words.invitedUntil, value: showInstant(member.invitedUntil, locale) }] : []),
        { label: words.devices, value: words.deviceCount(devices) },
      ]} />
      {member.email === null ? <Notice>{words.noEmail}</Notice> : (
        <Row>
          <PostButton action={urls.inviteStaff(member.id)} kind="secondary" icon="key">{kind === 'join' ? words.invite : words.reset}</PostButton>
          {devices > 0 && <PostButton action={urls.signOutStaff(member.id)} kind="secondary" icon="lock">{words.signOut}</PostButton>}
        </Row>
      )}
    </Card>
  )
}
