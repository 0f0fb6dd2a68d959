import { useWords } from '#src/words/locale.ts'
import { ColumnChart, LaneChart, Legend } from '../chart.tsx'
import { Card, Columns, Stack } from '../layout.tsx'
import { PicturedSteps } from '../steps.tsx'
import { galleryWords } from './words.ts'

const tries = [[4, 3, 1], [3, 2, 0], [1, 0, 0]] as const

/** Steps with their pictures and lines, and columns over time. */
export function LearningExample() {
  const { learning } = useWords(galleryWords)
  return (
    <Columns>
      <Card title={learning.steps}>
        <PicturedSteps label={learning.steps} steps={learning.texts.map((text, index) => ({ key: String(index), text, picture: (['washHands', 'carry', 'trolley'] as const)[index]!, aside: <LaneChart points={tries[index]!} lanes={5} /> }))} />
      </Card>
      <Card title={learning.weeks}>
        <Stack gap="tight">
          <ColumnChart columns={[[60, 30], [30, 30], [0, 0], [0, 45]].map((parts, index) => ({ key: String(index), parts, open: index === 3 }))} most={90} scale={{ top: learning.most, bottom: learning.least }} ends={{ first: learning.first, last: learning.last }} />
          <Legend names={learning.parts} />
          <p>{learning.said}</p>
        </Stack>
      </Card>
    </Columns>
  )
}
