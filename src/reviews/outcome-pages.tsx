import { ButtonLink } from '#src/design/button.tsx'
import { Card, Stack } from '#src/design/layout.tsx'
import { Text, TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Table } from '#src/design/table.tsx'
import { Hint } from '#src/design/written.tsx'
import type { Quarter } from '#src/kernel/quarter.ts'
import { useQuarterName } from '#src/quarters/pages.tsx'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import { ReviewsFrame } from './frame.tsx'
import type { GoalResult } from './outcome-review.ts'
import type { OutcomeReviewAt } from './outcome-store.ts'
import { outcomeWords } from './outcome-words.ts'

/** Somebody one holds talks with: a coach, or the team when there is no coach. */
export interface TalkPartner {
  teamId: string
  team: string
  staffId: string | null
  name: string | null
}

interface TalksProps {
  /** With whom the visitor holds talks; empty for a coach. */
  partners: readonly TalkPartner[]
  talks: readonly OutcomeReviewAt[]
}

/** For each team and coach the last talk and its goal; for a coach the own talks and those with the team. */
export function TalksPage({ partners, talks }: TalksProps) {
  const words = useWords(outcomeWords)
  return (
    <ReviewsFrame tab="outcomes" leads={partners.length > 0}>
      <Stack>
        {[...Map.groupBy(partners, ({ team }) => team)].map(([team, here]) => <TeamTalks key={team} team={team} partners={here} talks={talks} />)}
        {partners.length === 0 && <OwnTalks talks={talks} />}
        <Hint>{words.source}</Hint>
      </Stack>
    </ReviewsFrame>
  )
}

/** The goal of a talk, with what one said when looking back. */
function useGoal(): (talk: OutcomeReviewAt | undefined) => preact.ComponentChildren {
  const words = useWords(outcomeWords)
  const locale = useLocale()
  return (talk) => talk && <TwoLines main={talk.goal} sub={[talk.goalByOn && words.by(showDayShort(talk.goalByOn, locale)), talk.goalResult && words.results[talk.goalResult as GoalResult]].filter(Boolean).join(' · ')} />
}

function TeamTalks({ team, partners, talks }: TalksProps & { team: string }) {
  const words = useWords(outcomeWords)
  const goal = useGoal()
  const lastOf = ({ teamId, staffId }: TalkPartner) => talks.find((talk) => (staffId === null ? talk.staffId === null && talk.teamId === teamId : talk.staffId === staffId))
  const start = ({ teamId, staffId }: TalkPartner) => `${urls.newOutcomeReview()}?${staffId === null ? `team=${teamId}` : `coach=${staffId}`}`
  return (
    <Card title={words.overview(team)} flush>
      <Table
        caption={words.caption(team)} rows={partners} rowKey={({ staffId }) => staffId ?? team} empty={null}
        columns={[
          { key: 'who', label: words.who, cell: ({ name }) => name ?? words.whole },
          { key: 'last', label: words.last, cell: (partner) => <LastTalk talk={lastOf(partner)} /> },
          { key: 'goal', label: words.goal, cell: (partner) => goal(lastOf(partner)), phone: 'bare' },
          { key: 'add', label: words.add, cell: (partner) => <ButtonLink href={start(partner)} kind="secondary" small icon="plus">{words.talk}</ButtonLink>, phone: 'bare' },
        ]}
      />
    </Card>
  )
}

function LastTalk({ talk }: { talk: OutcomeReviewAt | undefined }) {
  const words = useWords(outcomeWords)
  const locale = useLocale()
  const name = useQuarterName((talk?.quarter ?? '2026Q1') as Quarter)
  return talk ? <TwoLines main={<a href={urls.outcomeReview(talk.id)}>{showDayShort(talk.onDay, locale)}</a>} sub={name} /> : <Text tone="strong">{words.never}</Text>
}

function OwnTalks({ talks }: Pick<TalksProps, 'talks'>) {
  const words = useWords(outcomeWords)
  const goal = useGoal()
  return (
    <Card title={words.own} flush>
      <Table
        caption={words.ownCaption} rows={talks} rowKey={({ id }) => id} empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
        columns={[{ key: 'last', label: words.talk, cell: (talk) => <LastTalk talk={talk} /> }, { key: 'who', label: words.who, cell: ({ coach, team }) => coach ?? team }, { key: 'goal', label: words.goal, cell: goal, phone: 'bare' }]}
      />
    </Card>
  )
}
