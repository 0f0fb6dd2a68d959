import { useWords } from '#src/words/locale.ts'
import { ButtonLink } from '../button.tsx'
import { Figures } from '../figures.tsx'
import { Card, Columns } from '../layout.tsx'
import { PageHead } from '../page-head.tsx'
import { Table } from '../table.tsx'
import { Timeline } from '../timeline.tsx'
import { rows, useColumns } from './rows.tsx'
import { galleryWords } from './words.ts'

/** The coach's first screen: who needs me. */
export function TodayExample() {
  const { today, day } = useWords(galleryWords)
  const columns = useColumns(false)
  return (
    <>
      <PageHead title={today.title} sub={today.sub} primary={<ButtonLink href="/contacts/new">{today.record}</ButtonLink>} />
      <Figures figures={[
        { value: '11', label: today.working, note: today.ofAll },
        { value: '68 %', label: today.outside, note: today.outsideNote },
        { value: '24 d', label: today.first, note: today.median },
        { value: '2', label: today.waiting, href: '/today#waiting', needsYou: true },
      ]} />
      <Columns>
        <Card title={today.who} flush foot={<a href="/people">{today.all}</a>}>
          <Table caption={today.who} columns={columns} rows={rows} rowKey={(row) => row.key} needsYou={(row) => row.key === 'sanne'} empty={null} />
        </Card>
        <Card title={today.day}>
          <Timeline label={today.day} entries={[
            { key: '1', when: '09:30', title: day.one[0], meta: day.one[1] },
            { key: '2', when: '11:00', title: day.two[0], meta: day.two[1], tone: 'saffron' },
            { key: '3', when: '13:30', title: day.three[0], meta: day.three[1] },
          ]} />
        </Card>
      </Columns>
    </>
  )
}
