import type { Role } from '#src/access/permissions.ts'
import { ButtonLink } from '#src/design/button.tsx'
import { Field, Select } from '#src/design/fields.tsx'
import { FilterBar } from '#src/design/filter-bar.tsx'
import { Card } from '#src/design/layout.tsx'
import { Badge, Text, TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Table } from '#src/design/table.tsx'
import type { Day } from '#src/kernel/day.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { webWords } from '#src/web/words.ts'
import { useWords } from '#src/words/locale.ts'
import { isHeldOn } from './role.ts'
import { signingOf, type StaffFilter, type StaffLine, staffShows, worksOn } from './staff-member.ts'
import { staffWords } from './words.ts'

interface ListProps {
  /** Everybody; the filter narrows what is shown. */
  staff: readonly StaffLine[]
  shown: readonly StaffLine[]
  filter: StaffFilter
  today: Day
}

const tones = { can: 'moss', invited: 'sky', not: 'sand', gone: 'sand' } as const

/** Whether somebody can sign in, as a mark. */
export function SigningMark({ line, today, demo }: { line: StaffLine; today: Day; demo: boolean }) {
  const signing = signingOf(line, today, demo)
  return <Badge tone={tones[signing]}>{useWords(staffWords).signing[signing]}</Badge>
}

/** A role in words, with its team. */
export function useRoleName(): (held: { role: string; team: string | null }) => string {
  const words = useWords(staffWords)
  const names = useWords(webWords).roles
  return ({ role, team }) => (team ? words.inTeam(names[role as Role], team) : names[role as Role])
}

/** Everybody of the organisation, with their roles and whether they can sign in. */
export function StaffListPage({ staff, shown, filter, today, demo }: ListProps & { demo: boolean }) {
  const words = useWords(staffWords)
  const roleName = useRoleName()
  const working = staff.filter((line) => worksOn(line, today)).length
  return (
    <StaffPage title={words.title} place="staff">
      <PageHead
        title={words.title} sub={words.sub(working, staff.length - working)} primary={<ButtonLink href={urls.newStaff()} icon="plus">{words.add}</ButtonLink>}
        secondary={<ButtonLink href={urls.teams()} kind="secondary" icon="people">{words.teams}</ButtonLink>}
      />
      <FilterBar action={urls.staffList()} label={words.filter} result={words.found(shown.length)}>
        <Field name="q" type="search" label={words.search} value={filter.q} />
        <Select name="show" label={words.show} blank={null} options={staffShows.map((value) => ({ value, label: words.shows[value] }))} value={filter.show} />
      </FilterBar>
      <Card flush>
        <Table
          caption={words.caption} rows={shown} rowKey={(line) => line.id} empty={<EmptyState title={words.found(0)}>{words.emptyFilter}</EmptyState>}
          columns={[
            { key: 'name', label: words.columns.name, cell: (line) => <TwoLines main={<a href={urls.staff(line.id)}>{line.name}</a>} sub={line.email} /> },
            { key: 'roles', label: words.columns.roles, cell: (line) => <RolesNow roles={line.held.filter((role) => isHeldOn(role, today)).map(roleName)} /> },
            { key: 'signIn', label: words.columns.signIn, cell: (line) => <SigningMark line={line} today={today} demo={demo} /> },
          ]}
        />
      </Card>
    </StaffPage>
  )
}

function RolesNow({ roles }: { roles: readonly string[] }) {
  const words = useWords(staffWords)
  if (roles.length === 0) return <Text tone="soft">{words.noRole}</Text>
  return <>{roles.join('; ')}</>
}
