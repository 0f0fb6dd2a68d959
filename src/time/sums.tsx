import { Figures } from '#src/design/figures.tsx'
import { Card, Stack } from '#src/design/layout.tsx'
import { Summary } from '#src/design/summary.tsx'
import { Hint } from '#src/design/written.tsx'
import { phaseWords } from '#src/phases/words.ts'
import { useWords } from '#src/words/locale.ts'
import type { PhasePart } from './phase-minutes.ts'
import { byCategory, gapOf, type MinuteShare, outsideShare, vocationalShare } from './share.ts'
import type { Stretch } from './week.ts'
import { timeWords } from './words.ts'

/** Minutes as hours and minutes. */
export function useDuration(): (minutes: number) => string {
  const { duration } = useWords(timeWords)
  return (minutes) => duration(Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0'))
}

/** A share of minutes with the whole it is of. */
export function useShare(): (share: MinuteShare) => string {
  const words = useWords(timeWords)
  const duration = useDuration()
  return ({ count, of }) => (of === 0 ? words.nothingYet : words.shareOf(`${Math.round((100 * count) / of)}%`, duration(of)))
}

export interface WeekSums {
  stretches: readonly Stretch[]
  hoursPerWeek: number | null
  phases: readonly { part: PhasePart; minutes: number }[]
}

/** The figures of a week; `late` when the week is over and something is missing. */
export function WeekFigures({ stretches, hoursPerWeek, late }: WeekSums & { late: boolean }) {
  const words = useWords(timeWords)
  const duration = useDuration()
  const share = useShare()
  const gap = gapOf(stretches, hoursPerWeek)
  return (
    <Figures figures={[
      { value: duration(stretches.reduce((total, { minutes }) => total + minutes, 0)), label: words.total }, { value: share(vocationalShare(stretches)), label: words.vocational },
      { value: share(outsideShare(stretches)), label: words.outside }, { value: gap === null ? words.nothingYet : duration(gap), label: words.gap, needsYou: late && (gap ?? 0) > 60 },
    ]} />
  )
}

/** Where a week went: by what it was for, and help by phase. */
export function WeekSpent({ stretches, phases }: WeekSums) {
  const words = useWords(timeWords)
  const { phases: names } = useWords(phaseWords)
  const duration = useDuration()
  const partName = (part: PhasePart) => (part === 'unknown' || part === 'nobody' ? words.parts[part] : names[part])
  return (
    <>
      {stretches.length > 0 && <Card title={words.spent}><Summary lines={byCategory(stretches).map(({ category, minutes }) => ({ label: words.categories[category], value: duration(minutes) }))} /></Card>}
      {phases.length > 0 && (
        <Card title={words.byPhase}>
          <Stack>
            <Summary lines={phases.map(({ part, minutes }) => ({ label: partName(part), value: duration(minutes) }))} />
            <Hint>{words.phaseRule}</Hint>
          </Stack>
        </Card>
      )}
    </>
  )
}
