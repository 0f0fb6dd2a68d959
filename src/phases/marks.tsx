import { Card, Details, Stack } from '#src/design/layout.tsx'
import { Phase as PhaseMark, type Tone } from '#src/design/marks.tsx'
import { Hint } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showDayShort } from '#src/words/show.ts'
import { phasesOn } from './history.ts'
import { mayFollow, type Phase, type PhaseReason, phaseReasons, phases } from './phases.ts'
import type { Stretch } from './stretch.ts'
import { phaseWords } from './words.ts'

const tones: Record<Phase, Tone> = { intake: 'plum', placement: 'petrol', coaching: 'moss', adapting: 'sky' }

/** The phases of today as quiet words; for a list or a heading. */
export function Phases({ stretches }: { stretches: readonly Stretch[] }) {
  const words = useWords(phaseWords)
  return <>{stretches.map(({ phase }) => <PhaseMark key={phase} tone={tones[phase]}>{words.phases[phase]}</PhaseMark>)}</>
}

/** What support is about now and why, how it went, and what may happen: every phase leads back to every other. */
export function PhasesCard({ history, today }: { history: readonly Stretch[]; today: Day }) {
  const words = useWords(phaseWords)
  const locale = useLocale()
  const now = phasesOn(history, today)
  return (
    <Card title={words.title}>
      <Stack>
        {now.length === 0 && <Hint>{words.none}</Hint>}
        {now.map((stretch) => (
          <Stack key={stretch.phase} gap="tight">
            <div><Phases stretches={[stretch]} /></div>
            <Hint>{words.since(showDay(stretch.fromOn, locale), words.reasons[stretch.because])}</Hint>
          </Stack>
        ))}
        {history.length > now.length && <Before history={history} />}
        {now.length > 0 && <WhatNext now={now} />}
      </Stack>
    </Card>
  )
}

function Before({ history }: { history: readonly Stretch[] }) {
  const words = useWords(phaseWords)
  const locale = useLocale()
  const when = ({ fromOn, untilOn }: Stretch) => (untilOn === null ? words.still(showDayShort(fromOn, locale)) : words.from(showDayShort(fromOn, locale), showDayShort(untilOn, locale)))
  return (
    <Details summary={words.before}>
      <ul>{history.toReversed().map((stretch) => <li key={`${stretch.phase} ${stretch.fromOn}`}>{words.phases[stretch.phase]}, {when(stretch)}: {words.reasons[stretch.because]}</li>)}</ul>
    </Details>
  )
}

function WhatNext({ now }: { now: readonly Stretch[] }) {
  const words = useWords(phaseWords)
  const next = now.flatMap(({ phase }) => mayFollow[phase] as readonly { because: PhaseReason; to: Phase }[])
  const to = (because: PhaseReason) => phases.filter((phase) => next.some((one) => one.because === because && one.to === phase)).map((phase) => words.phases[phase])
  const events = phaseReasons.filter((because) => to(because).length > 0)
  return (
    <Details summary={words.next}>
      <ul>{events.map((because) => <li key={because}>{words.nextLine(words.events[because], to(because).join(', '))}</li>)}</ul>
    </Details>
  )
}
