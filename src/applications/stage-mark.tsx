import { Badge } from '#src/design/marks.tsx'
import type { Day } from '#src/kernel/day.ts'
import { useWords } from '#src/words/locale.ts'
import { isNo, type Stage } from './stage.ts'
import { applicationWords } from './words.ts'

/** How an application stands, in words; a talk that lies ahead is planned. A no is as quiet as it can be. */
export function StageMark({ step, today }: { step: { stage: Stage; onDay: Day }; today: Day }) {
  const words = useWords(applicationWords)
  const text = words.stages[step.stage]
  return <Badge tone={step.stage === 'hired' ? 'moss' : isNo(step.stage) ? 'sand' : 'petrol'}>{step.onDay > today ? words.planned(text) : text}</Badge>
}
