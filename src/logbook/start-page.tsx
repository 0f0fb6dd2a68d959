import { Button, ButtonLink } from '#src/design/button.tsx'
import { Field } from '#src/design/fields.tsx'
import { Figures } from '#src/design/figures.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Columns, Stack } from '#src/design/layout.tsx'
import { Text, TwoLines } from '#src/design/marks.tsx'
import { EmptyState, Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Table } from '#src/design/table.tsx'
import type { Instant } from '#src/kernel/instant.ts'
import { nameOf, type Participant } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort, showInstant } from '#src/words/show.ts'
import { showNumber } from '#src/words/show-number.ts'
import type { ChainFault } from './chain.ts'
import { useRolesInWords } from './participant-page.tsx'
import { logbookWords } from './words.ts'

interface StartProps {
  alarms: { refused: number; emergency: number; lines: number }
  /** What the check just now found; undefined when the log is too large to check unasked. */
  faults: readonly ChainFault[] | undefined
  checkedAt: Instant
  staff: readonly { id: string; name: string; roles: string; gone: boolean }[]
  search: { values?: FormValues; errors?: Record<string, string>; found?: readonly Participant[] }
}

/** Where the privacy officer begins: alarms, the state of the log, and whose lines to read. */
export function LogbookPage({ alarms, faults, checkedAt, staff, search }: StartProps) {
  const words = useWords(logbookWords)
  const locale = useLocale()
  const rolesInWords = useRolesInWords()
  return (
    <StaffPage title={words.logbook} place="logbook">
      <PageHead title={words.logbook} sub={words.logbookSub} />
      <Figures figures={[
        { value: showNumber(alarms.refused, locale), label: words.refusedCount, note: words.refusedNote },
        { value: showNumber(alarms.emergency, locale), label: words.emergencyCount, note: words.refusedNote, href: urls.emergencyReviews() },
        { value: showNumber(alarms.lines, locale), label: words.lines, note: words.linesNote },
      ]} />
      <Columns>
        <Stack>
          <Search {...search} />
          <Card title={words.chain}><Chain faults={faults} checkedAt={checkedAt} /></Card>
        </Stack>
        <Card title={words.staffTitle} flush>
          <Table
            caption={words.staffCaption} rows={staff} rowKey={({ id }) => id} empty={null}
            columns={[
              { key: 'name', label: words.name, cell: (member) => <a href={urls.staffLog(member.id)}>{member.name}</a> },
              { key: 'roles', label: words.roles, cell: (member) => (member.gone ? <Text tone="soft">{words.gone}</Text> : rolesInWords(member.roles) || <Text tone="soft">{words.noRole}</Text>) },
            ]}
          />
        </Card>
      </Columns>
    </StaffPage>
  )
}

function Search({ values = {}, errors = {}, found }: StartProps['search']) {
  const words = useWords(logbookWords)
  const locale = useLocale()
  return (
    <Card title={words.searchTitle}>
      <Form action={urls.logbook()} values={values} errors={errors} guard={false}>
        <Field name="q" label={words.search} hint={words.searchHint} />
        <Actions><Button icon="search">{words.find}</Button></Actions>
      </Form>
      {found?.length === 0 && <EmptyState title={words.nothing} />}
      {found?.map((person) => (
        <TwoLines key={person.id} main={<a href={urls.participantLog(person.id)}>{nameOf(person)}</a>} sub={[person.clientNumber, person.bornOn && words.bornOn(showDayShort(person.bornOn, locale))].filter(Boolean).join(', ')} />
      ))}
    </Card>
  )
}

const shownFaults = 10

function Chain({ faults, checkedAt }: Pick<StartProps, 'faults' | 'checkedAt'>) {
  const words = useWords(logbookWords)
  const locale = useLocale()
  if (!faults) return <><p>{words.chainLarge}</p><ButtonLink href={`${urls.logbook()}?check=yes`} kind="secondary" icon="shield">{words.check}</ButtonLink></>
  const when = words.chainWhen(showInstant(checkedAt, locale))
  if (faults.length === 0) return <Notice kind="good"><p>{words.chainWhole}</p><p><Text tone="soft">{when}</Text></p></Notice>
  return (
    <Notice kind="error" title={words.chainBroken}>
      <p>{words.chainBrokenText}</p>
      {faults.slice(0, shownFaults).map(({ seq, fault }) => <p key={`${seq} ${fault}`}>{words.faults[fault](showNumber(seq, locale))}</p>)}
      {faults.length > shownFaults && <p>{words.moreFaults(faults.length - shownFaults)}</p>}
      <p><Text tone="soft">{when}</Text></p>
    </Notice>
  )
}
