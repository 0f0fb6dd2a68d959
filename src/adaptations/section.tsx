import { ButtonLink } from '#src/design/button.tsx'
import { Card, Row, Stack } from '#src/design/layout.tsx'
import { Badge, Text, type Tone } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import type { JobAt } from '#src/jobs/store.ts'
import { type Day, daysBetween } from '#src/kernel/day.ts'
import { showEuros } from '#src/kernel/money.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import { type Adaptation, adaptationState, lifeOf, reviewAfterDays } from './adaptation.ts'
import { adaptationWords } from './words.ts'

const tones: Record<ReturnType<typeof adaptationState>, Tone> = { needed: 'saffron', requested: 'sky', granted: 'moss', refused: 'sand', inUse: 'moss', stopped: 'sand' }

/** What is adapted at the workplace of a job: the need, what was agreed, its days, and whether it helps in both voices. */
export function AdaptationsCard({ job, adaptations, today, mayRecord }: { job: JobAt; adaptations: readonly Adaptation[]; today: Day; mayRecord: boolean }) {
  const words = useWords(adaptationWords)
  return (
    <Card title={words.section} action={mayRecord && <ButtonLink href={urls.newAdaptation(job.participantId, job.id)} kind="secondary" small icon="plus">{words.add}</ButtonLink>}>
      {adaptations.length === 0 && <EmptyState title={words.none} />}
      <Stack gap="wide">{adaptations.map((one) => <Described key={one.id} adaptation={one} today={today} mayRecord={mayRecord} />)}</Stack>
    </Card>
  )
}

function Described({ adaptation, today, mayRecord }: { adaptation: Adaptation; today: Day; mayRecord: boolean }) {
  const words = useWords(adaptationWords)
  const locale = useLocale()
  const state = adaptationState(adaptation, today)
  const asker = words.asked(words.askers[adaptation.askedBy as keyof typeof words.askers].toLowerCase())
  const cost = adaptation.costCents === null ? adaptation.payer : adaptation.costCents === 0 ? words.free : adaptation.payer ? words.paidBy(showEuros(adaptation.costCents, locale), adaptation.payer) : showEuros(adaptation.costCents, locale)
  const life = lifeOf(adaptation).map(({ what, on }) => words.days[what](showDayShort(on, locale)))
  const stale = state === 'inUse' && daysBetween(adaptation.reviewedOn ?? adaptation.inUseOn!, today) > reviewAfterDays && adaptation.effectPerson === null
  return (
    <Stack gap="tight">
      <Row>
        <Text tone="strong">{adaptation.need}</Text>
        <Badge tone={tones[state]}>{words.states[state]}</Badge>
        {mayRecord && <a href={urls.adaptation(adaptation.participantId, adaptation.jobId, adaptation.id)}>{words.change}</a>}
      </Row>
      <Hint>{[words.kinds[adaptation.kind as keyof typeof words.kinds], asker, adaptation.requestedAt && words.at(adaptation.requestedAt), cost].filter(Boolean).join(' · ')}</Hint>
      {adaptation.what && <Written>{adaptation.what}</Written>}
      {life.length > 0 && <Hint>{life.join(' · ')}</Hint>}
      {adaptation.effectPerson && <Written>{words.person(adaptation.effectPerson)}</Written>}
      {adaptation.effectEmployer && <Written>{words.employer(adaptation.effectEmployer)}</Written>}
      {state === 'needed' && (adaptation.kind === 'tools' || (adaptation.costCents ?? 0) > 0) && <Hint>{words.beforeBuying}</Hint>}
      {stale && <Text tone="strong">{words.look}</Text>}
    </Stack>
  )
}
