import { Button, ButtonLink } from '#src/design/button.tsx'
import { Field } from '#src/design/fields.tsx'
import { FilterBar } from '#src/design/filter-bar.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Columns, Stack } from '#src/design/layout.tsx'
import { EmptyState, WhoReadsThis } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Pager } from '#src/design/pager.tsx'
import { Table } from '#src/design/table.tsx'
import type { ComponentChildren } from 'preact'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import { showNumber } from '#src/words/show-number.ts'
import type { Employer } from './employer.ts'
import { employersPerPage, type EmployerLine } from './store.ts'
import { employerWords } from './words.ts'

/** The employers of the organisation, with how often and when there was contact. */
export function EmployersPage({ employers, count, search, page }: { employers: readonly EmployerLine[]; count: number; search: string; page: number }) {
  const words = useWords(employerWords)
  const locale = useLocale()
  const address = (query: Record<string, string>) => `${urls.employers()}?${new URLSearchParams({ ...(search ? { q: search } : {}), ...query })}`
  return (
    <StaffPage title={words.title} place="employers">
      <PageHead title={words.title} sub={words.found(count)} />
      <FilterBar action={urls.employers()} label={words.filter} result={words.found(count)} chips={search ? [{ label: search, href: urls.employers() }] : []}>
        <Field name="q" type="search" label={words.search} value={search} optional />
      </FilterBar>
      <Card flush>
        <Table
          caption={words.caption} rows={employers} rowKey={({ id }) => id} empty={<EmptyState title={search ? words.notFound : words.none}>{search ? undefined : words.noneText}</EmptyState>}
          columns={[
            { key: 'name', label: words.name, cell: (employer) => <a href={urls.employer(employer.id)}>{employer.name}</a> },
            { key: 'place', label: words.place, cell: (employer) => employer.place ?? '' },
            { key: 'visits', label: words.visits, numeric: true, cell: (employer) => showNumber(employer.contacts, locale) },
            { key: 'last', label: words.last, cell: (employer) => (employer.lastContactOn ? showDayShort(employer.lastContactOn, locale) : words.never) },
          ]}
        />
      </Card>
      <Pager page={page} pages={Math.ceil(count / employersPerPage)} href={(to) => address({ page: String(to) })} />
    </StaffPage>
  )
}

interface EmployerProps {
  employer: Employer
  values: FormValues
  errors?: Record<string, string>
  mayRecord: boolean
  /** The contacts the visitor may read, drawn by the slice that owns them. */
  children?: ComponentChildren
}

/** One employer: facts, and the contacts one may read. */
export function EmployerPage({ employer, values, errors, mayRecord, children }: EmployerProps) {
  const words = useWords(employerWords)
  return (
    <StaffPage title={employer.name} place="employers">
      <PageHead title={employer.name} sub={employer.place ?? undefined} back={{ href: urls.employers(), label: words.title }} primary={mayRecord && <ButtonLink href={`${urls.newContact()}?kind=employer&employer=${employer.id}`} icon="plus">{words.record}</ButtonLink>} />
      <Columns>
        <Card title={words.contacts}>{children}</Card>
        <Stack>
          <Card title={words.facts}>
            <Form action={urls.employer(employer.id)} values={values} errors={errors ?? {}}>
              <Field name="name" label={words.name} width="full" />
              <Field name="kvk" label={words.kvk} inputMode="numeric" width="short" optional />
              <Field name="place" label={words.place} optional />
              <Field name="phone" label={words.phone} type="tel" optional />
              {mayRecord && <Actions><Button kind="secondary">{words.save}</Button></Actions>}
            </Form>
          </Card>
          <WhoReadsThis>{words.shared}</WhoReadsThis>
        </Stack>
      </Columns>
    </StaffPage>
  )
}
