import { Card, Stack } from '#src/design/layout.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Table } from '#src/design/table.tsx'
import type { Figure } from '#src/outcomes/figure.ts'
import { definitions } from '#src/outcomes/definitions.ts'
import { reasons } from '#src/outcomes/reasons.ts'
import { sortName } from '#src/participants/participant.ts'
import type { Quarter } from '#src/kernel/quarter.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { useQuarterName } from './pages.tsx'
import type { FigureName } from './return.ts'
import type { ReturnPerson } from './store.ts'
import { quarterWords } from './words.ts'

interface PeopleProps {
  quarter: Quarter
  name: FigureName
  figure: Figure
  people: ReadonlyMap<string, ReturnPerson>
}

/** The people behind one figure, and who is not counted and why. */
export function QuarterPeoplePage({ quarter, name, figure, people }: PeopleProps) {
  const words = useWords(quarterWords)
  const locale = useLocale()
  const quarterName = useQuarterName(quarter)
  const title = words.peopleTitle(words.figures[name], quarterName)
  const link = (id: string) => {
    const person = people.get(id)
    return person ? <a href={urls.participant(id)}>{sortName(person)}</a> : id
  }
  const number = (id: string) => people.get(id)?.clientNumber ?? ''
  return (
    <StaffPage title={title} place="quarter">
      <PageHead title={title} sub={definitions[figure.definition].text[locale]} back={{ href: urls.quarter(quarter), label: quarterName }} />
      <Stack>
        <Card title={`${words.counted}: ${figure.persons.length}`} flush>
          <Table caption={words.countedCaption} rows={figure.persons} rowKey={(id) => id} empty={<p>{words.nobody}</p>} columns={[{ key: 'name', label: words.name, cell: link }, { key: 'number', label: words.number, cell: number }]} />
        </Card>
        <Card title={`${words.notCountedTitle}: ${figure.notCounted.length}`} flush>
          <Table
            caption={words.notCountedCaption} rows={figure.notCounted} rowKey={(row) => `${row.personId}-${row.recordId}-${row.because}`} empty={<p>{words.nobody}</p>}
            columns={[
              { key: 'name', label: words.name, cell: (row) => link(row.personId) },
              { key: 'why', label: words.why, cell: (row) => reasons[row.because][locale] },
              { key: 'in', label: words.inDenominator, cell: (row) => (row.inDenominator ? words.yes : words.no) },
            ]}
          />
        </Card>
      </Stack>
    </StaffPage>
  )
}
