import { ButtonLink, PostButton } from '#src/design/button.tsx'
import { Card, Columns, Details, Row, Stack } from '#src/design/layout.tsx'
import { Badge, Text, TwoLines } from '#src/design/marks.tsx'
import { EmptyState, Notice, Undo } from '#src/design/notice.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import { bannerWords } from './banner-words.ts'
import type { OverrideLine } from './check-store.ts'
import type { DisclosureDecision, DisclosureTalk } from './decision.ts'
import { over } from './disclosure.ts'
import { revisitMoments } from './disclosure-form.ts'
import { Overrides, Talks } from './parts.tsx'
import type { RevisitReason } from './revisit.ts'
import { disclosureWords } from './words.ts'

/** Everything about telling of one person, ready to show. */
export interface DisclosureShown {
  participant: Participant
  talks: readonly (DisclosureTalk & { staff: string })[]
  decisions: readonly DisclosureDecision[]
  overrides: readonly OverrideLine[]
  employers: ReadonlyMap<string, string>
  reasons: readonly RevisitReason[]
  mayRecord: boolean
  /** A decision that was taken back just now. */
  withdrawn: string | undefined
  today: Day
}

/** What somebody wants known, by whom, the talks about it, and what went out against it. */
export function DisclosurePage(shown: DisclosureShown) {
  const words = useWords(disclosureWords)
  const { participant, mayRecord, withdrawn } = shown
  return (
    <PersonPage
      participant={participant} tab="disclosure"
      notices={withdrawn && <Undo action={urls.withdrawDisclosure(participant.id, withdrawn)} fields={{ again: 'yes' }}>{words.withdrawn}</Undo>}
      primary={mayRecord && <ButtonLink href={urls.newDisclosureDecision(participant.id)} icon="plus">{words.newDecision}</ButtonLink>}
      secondary={mayRecord && <ButtonLink href={urls.newDisclosureTalk(participant.id)} kind="secondary" icon="edit">{words.newTalk}</ButtonLink>}
    >
      <Again reasons={shown.reasons} />
      <Columns>
        <Stack>
          <Choices {...shown} />
          <Overrides overrides={shown.overrides} />
        </Stack>
        <Talks talks={shown.talks} />
      </Columns>
    </PersonPage>
  )
}

function Again({ reasons }: { reasons: readonly RevisitReason[] }) {
  const words = useWords(disclosureWords)
  const general = useWords(bannerWords).toAnyEmployer
  const locale = useLocale()
  if (reasons.length === 0) return null
  return (
    <Notice title={words.againTitle}>
      <ul>{reasons.map(({ reason, on, employer }) => <li key={`${reason}${employer}`}>{words.again[reason](showDay(on, locale), employer ?? general)}</li>)}</ul>
    </Notice>
  )
}

const sameRecipient = (one: DisclosureDecision, other: DisclosureDecision) => one.recipient === other.recipient && one.employerId === other.employerId

/** Decisions come newest first: the first about a recipient is the one that speaks. */
function parted(decisions: readonly DisclosureDecision[]) {
  const speaking = decisions.filter((one, index) => decisions.findIndex((other) => sameRecipient(one, other)) === index)
  return { speaking, replaced: decisions.filter((one) => !speaking.includes(one)) }
}

function Choices({ decisions, employers, participant, mayRecord, today }: DisclosureShown) {
  const words = useWords(disclosureWords)
  const { speaking, replaced } = parted(decisions)
  const holding = speaking.filter((one) => over(one, today) === undefined)
  const gone = [...speaking.filter((one) => !holding.includes(one)), ...replaced]
  const toWhom = (one: DisclosureDecision) => (one.employerId && employers.get(one.employerId)) || words.recipients[one.recipient]
  return (
    <Card title={words.choices} foot={words.record(participant.givenName)}>
      {holding.length === 0 && <EmptyState title={words.noChoice}>{words.noChoiceText(participant.givenName)}</EmptyState>}
      <Stack>{holding.map((one) => <Holding key={one.id} decision={one} to={toWhom(one)} withdraw={mayRecord ? urls.withdrawDisclosure(participant.id, one.id) : undefined} />)}</Stack>
      {gone.length > 0 && <Details summary={words.earlier}><Stack>{gone.map((one) => <Gone key={one.id} decision={one} to={toWhom(one)} state={over(one, today) ?? 'replaced'} />)}</Stack></Details>}
    </Card>
  )
}

const tones = { nothing: 'sand', support: 'petrol', limits: 'sky', diagnosis: 'plum' } as const

function Holding({ decision, to, withdraw }: { decision: DisclosureDecision; to: string; withdraw: string | undefined }) {
  const words = useWords(disclosureWords)
  const locale = useLocale()
  const kinds = useWords(bannerWords).kinds
  const { level, sentence, coachVisible, released, releasedKinds, validUntil, decidedOn } = decision
  const moments = revisitMoments.filter((moment) => decision.revisit.includes(moment)).map((moment) => words.moments[moment])
  const also = [
    level !== 'support' && (coachVisible ? words.coachYes : words.coachNo), released.length > 0 && words.wordsFree(released.join(', ')),
    releasedKinds.length > 0 && words.kindsFree(releasedKinds.map((kind) => kinds[kind]).join(', ')), moments.length > 0 && words.think(moments.join(', ')),
  ].filter(Boolean)
  return (
    <section>
      <Row><Text tone="strong">{to}</Text><Badge tone={tones[level]}>{words.levels[level]}</Badge></Row>
      {sentence && <Written>“{sentence}”</Written>}
      {also.length > 0 && <Hint>{also.join(' ')}</Hint>}
      <Row>
        <Hint>{words.chosen(showDay(decidedOn, locale), validUntil ? words.through(showDay(validUntil, locale)) : words.always)}</Hint>
        {withdraw && <PostButton action={withdraw} kind="quiet" small>{words.withdraw}</PostButton>}
      </Row>
    </section>
  )
}

function Gone({ decision, to, state }: { decision: DisclosureDecision; to: string; state: 'runOut' | 'withdrawn' | 'replaced' }) {
  const words = useWords(disclosureWords)
  const locale = useLocale()
  return (
    <section>
      <TwoLines main={`${to}: ${words.levels[decision.level].toLowerCase()}`} sub={[showDay(decision.decidedOn, locale), words.state[state]].join(' · ')} />
      {decision.sentence && <Hint>“{decision.sentence}”</Hint>}
    </section>
  )
}
