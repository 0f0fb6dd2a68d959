import { ButtonLink } from '#src/design/button.tsx'
import { Card } from '#src/design/layout.tsx'
import { Text, TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Table } from '#src/design/table.tsx'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import type { CoverAt } from './store.ts'
import { coverWords } from './words.ts'

/** A coach as the team lead sees one: how many people, whether there today and who is instead, the week, and what waits. */
export interface TeamLine {
  id: string
  name: string
  left: boolean
  people: number
  away: CoverAt | undefined
  next: CoverAt | undefined
  appointments: number
  waiting: number
}

/** The coaches of a team lead with their people, their day and their week. */
export function TeamTable({ lines }: { lines: readonly TeamLine[] }) {
  const words = useWords(coverWords)
  const locale = useLocale()
  const present = ({ away, next, left }: TeamLine) => {
    if (left) return <Text tone="late">{words.leftStaff}</Text>
    if (away) return <TwoLines main={words.away(showDayShort(away.untilOn, locale))} sub={words.by(away.by)} />
    return <TwoLines main={words.here} sub={next && words.next(showDayShort(next.fromOn, locale))} />
  }
  return (
    <Card title={words.team} flush>
      <Table
        caption={words.teamCaption} rows={lines} rowKey={({ id }) => id} empty={<EmptyState title={words.nobodyLeft} />}
        columns={[
          { key: 'coach', label: words.coach, cell: ({ id, name, waiting }) => <TwoLines main={<a href={`${urls.agenda()}?coach=${id}`}>{name}</a>} sub={waiting > 0 && words.waits(waiting)} /> },
          { key: 'now', label: words.now, cell: present },
          { key: 'people', label: words.people, numeric: true, cell: ({ id, people }) => <a href={`${urls.participants()}?coach=${id}`}>{people}</a> },
          { key: 'week', label: words.week, numeric: true, cell: ({ id, appointments }) => <a href={`${urls.agendaWeek()}?coach=${id}`}>{appointments}</a> },
          { key: 'hand', label: words.handOvers, cell: ({ id, people }) => (people > 0 ? <ButtonLink href={`${urls.newHandover()}?from=${id}`} kind="secondary" small>{words.handOver}</ButtonLink> : null), phone: 'bare' },
        ]}
      />
    </Card>
  )
}
