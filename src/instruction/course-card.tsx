import { ColumnChart, LaneChart, Legend } from '#src/design/chart.tsx'
import { Card, Details, Stack } from '#src/design/layout.tsx'
import { Text } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { type Column, Table } from '#src/design/table.tsx'
import { Hint } from '#src/design/written.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import { helpIn, type Round } from './round.ts'
import { useRoundSaid } from './said.tsx'
import type { WorkStep } from './task.ts'
import { prompts } from './try.ts'
import { instructionWords } from './words.ts'

/** How many times one line of points can hold on a phone. */
const shownTimes = 12

/** How a task went time after time: in words, as a drawing of the whole task and of each step, and as a table. */
export function CourseCard({ steps, rounds }: { steps: readonly WorkStep[]; rounds: readonly Round[] }) {
  const words = useWords(instructionWords)
  const locale = useLocale()
  const said = useRoundSaid()
  const [first, last] = [rounds[0], rounds.at(-1)]
  if (!first || !last) return <Card title={words.course}><EmptyState title={words.courseNone}>{words.courseNoneText}</EmptyState></Card>
  const most = Math.max(...rounds.map(({ prompts: help }) => help.size))
  return (
    <Card title={words.course}>
      <Stack>
        <p><Text tone="strong">{said.last(last)}</Text>{first !== last && <> {said.first(first)}</>}</p>
        <ColumnChart columns={rounds.map((round) => ({ key: round.id, parts: helpIn(round) }))} most={most}
          scale={{ top: words.stepsAxis(most), bottom: words.stepsAxis(0) }} ends={{ first: showDayShort(first.onDay, locale), last: showDayShort(last.onDay, locale) }} />
        <Legend names={prompts.map((prompt) => words.prompts[prompt])} />
        <Hint>{words.courseChart}</Hint>
        <Details summary={words.all(rounds.length)}><Rounds steps={steps} rounds={rounds} /></Details>
        <Hint>{words.hierarchy}</Hint>
      </Stack>
    </Card>
  )
}

/** How the last times of one step went, as a line of points; nothing while nothing was noted. */
export function StepLine({ step, rounds }: { step: WorkStep; rounds: readonly Round[] }) {
  const points = rounds.slice(-shownTimes).map((round) => round.prompts.get(step.id)).map((prompt) => prompt && prompts.indexOf(prompt))
  return points.every((place) => place === undefined) ? null : <LaneChart points={points} lanes={prompts.length} />
}

function Rounds({ steps, rounds }: { steps: readonly WorkStep[]; rounds: readonly Round[] }) {
  const words = useWords(instructionWords)
  const locale = useLocale()
  const columns: Column<Round>[] = [
    { key: 'when', label: words.when, cell: ({ onDay }) => showDayShort(onDay, locale) },
    ...steps.map((step): Column<Round> => ({ key: step.id, label: step.text, cell: (round) => (round.prompts.has(step.id) ? words.promptsLong[round.prompts.get(step.id)!] : '–') })),
    { key: 'who', label: words.who, cell: ({ staff }) => staff },
  ]
  return <Table caption={words.allCaption} columns={columns} rows={[...rounds].reverse()} rowKey={({ id }) => id} empty={null} />
}
