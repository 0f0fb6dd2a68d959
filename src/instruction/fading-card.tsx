import { ColumnChart, Legend } from '#src/design/chart.tsx'
import { Card, Details, Stack } from '#src/design/layout.tsx'
import { Text } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Table } from '#src/design/table.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import type { JobAt } from '#src/jobs/store.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import { showNumber } from '#src/words/show-number.ts'
import { fadedBelow, fadedFrom, type SupportWeek } from './fading.ts'
import { instructionWords } from './words.ts'

/** The minutes of the coach week after week since a job began, in a sentence, a drawing and a table, with what was agreed about fading. */
export function FadingCard({ job, weeks, plan, mayRecord }: { job: JobAt; weeks: readonly SupportWeek[]; plan: string; mayRecord: boolean }) {
  const words = useWords(instructionWords)
  if (weeks.length === 0) return <Card title={words.fading}><EmptyState title={words.fadingNone} /></Card>
  return (
    <Card title={words.fading}>
      <Stack>
        <Weeks weeks={weeks} />
        <Stack gap="tight">
          <Text tone="strong">{words.plan}</Text>
          {plan === '' ? <Hint>{words.noPlan}</Hint> : <Written>{plan}</Written>}
          {mayRecord && <p><a href={urls.plan(job.participantId, job.id)}>{words.toPlan}</a></p>}
        </Stack>
      </Stack>
    </Card>
  )
}

function Weeks({ weeks }: { weeks: readonly SupportWeek[] }) {
  const words = useWords(instructionWords)
  const locale = useLocale()
  const most = Math.max(fadedBelow, ...weeks.map(({ minutes }) => minutes))
  const faded = fadedFrom(weeks)
  const total = weeks.reduce((sum, { minutes }) => sum + minutes, 0)
  return (
    <Stack gap="tight">
      <Hint>{words.fadingText}</Hint>
      <ColumnChart columns={weeks.map(({ number, minutes, along, running }) => ({ key: String(number), parts: [along, minutes - along], open: running }))} most={most}
        scale={{ top: words.minutesAxis(most), bottom: words.minutesAxis(0) }} ends={{ first: words.weekEnd(1), last: words.weekEnd(weeks.length) }} />
      <Legend names={words.fadingParts} />
      <p>{words.total(showNumber(total, locale), weeks.length)} {weeks.length > 1 && (faded ? words.faded(faded.number, showDayShort(faded.fromOn, locale)) : words.notFaded)}</p>
      <Details summary={words.fadingTable}>
        <Table caption={words.fadingText} rows={[...weeks].reverse()} rowKey={({ number }) => String(number)} empty={null} columns={[
          { key: 'week', label: words.week, cell: ({ number, fromOn, running }) => <>{words.weekOf(number, showDayShort(fromOn, locale))}{running && <Text tone="soft"> {words.running}</Text>}</> },
          { key: 'minutes', label: words.minutes, numeric: true, cell: ({ minutes }) => showNumber(minutes, locale) },
          { key: 'along', label: words.along, numeric: true, cell: ({ along }) => showNumber(along, locale) },
        ]} />
        <Hint>{words.fadingHow}</Hint>
      </Details>
    </Stack>
  )
}
