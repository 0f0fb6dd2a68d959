import { Button, PostButton } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { Field } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Columns, Stack } from '#src/design/layout.tsx'
import { Badge, Text } from '#src/design/marks.tsx'
import { EmptyState, Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Table } from '#src/design/table.tsx'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import { teamKinds } from './team.ts'
import type { TeamLine } from './team-store.ts'
import { staffWords } from './words.ts'

interface TeamsProps {
  teams: readonly TeamLine[]
  values?: FormValues
  errors?: Record<string, string>
}

/** All teams of the organisation, and a new one. */
export function TeamsPage({ teams, values = { kind: 'ips' }, errors = {} }: TeamsProps) {
  const words = useWords(staffWords)
  const locale = useLocale()
  return (
    <StaffPage title={words.teamsTitle} place="staff">
      <PageHead title={words.teamsTitle} sub={words.teamsSub} back={{ href: urls.staffList(), label: words.back }} />
      <Columns>
        <Card flush>
          <Table
            caption={words.teamsCaption} rows={teams} rowKey={(team) => team.id} empty={<EmptyState title={words.noTeams} />}
            columns={[
              { key: 'name', label: words.teamName, cell: (team) => <a href={urls.team(team.id)}>{team.name}</a> },
              { key: 'kind', label: words.kind, cell: (team) => words.teamKinds[team.kind] },
              { key: 'staff', label: words.teamStaff, numeric: true, cell: (team) => team.staff },
              { key: 'state', label: words.state, cell: (team) => (team.endedOn ? <Text tone="soft">{words.ended(showDayShort(team.endedOn, locale))}</Text> : <Badge tone="moss">{words.running}</Badge>) },
            ]}
          />
        </Card>
        <Card title={words.newTeam}>
          <Form action={urls.teams()} values={values} errors={errors}>
            <Field name="name" label={words.teamName} />
            <Choice name="kind" label={words.kind} options={teamKinds.map((value) => ({ value, label: words.teamKinds[value] }))} />
            <Actions><Button>{words.addTeam}</Button></Actions>
          </Form>
        </Card>
      </Columns>
    </StaffPage>
  )
}

/** One team: its name, and its end. */
export function TeamPage({ team, values, errors = {}, refused }: { team: TeamLine; values: FormValues; errors?: Record<string, string>; refused?: string | undefined }) {
  const words = useWords(staffWords)
  const locale = useLocale()
  const sub = team.endedOn ? words.ended(showDayShort(team.endedOn, locale)) : `${words.teamKinds[team.kind]}, ${words.found(team.staff).toLowerCase()}`
  return (
    <StaffPage title={team.name} place="staff">
      <PageHead title={team.name} sub={sub} back={{ href: urls.teams(), label: words.backTeams }} />
      {refused && <Notice kind="warn" title={words.refusedTitle} live>{refused}</Notice>}
      <Stack>
        <Form action={urls.team(team.id)} values={values} errors={errors}>
          <Field name="name" label={words.teamName} />
          <Actions><Button kind="secondary">{words.rename}</Button></Actions>
        </Form>
        {team.endedOn === null && <PostButton action={urls.endTeam(team.id)} kind="danger">{words.endTeam}</PostButton>}
      </Stack>
    </StaffPage>
  )
}
