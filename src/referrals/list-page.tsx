import { ButtonLink } from '#src/design/button.tsx'
import { Field, Select } from '#src/design/fields.tsx'
import { Figures } from '#src/design/figures.tsx'
import { FilterBar } from '#src/design/filter-bar.tsx'
import { Details } from '#src/design/layout.tsx'
import { Badge, Text, TwoLines, type Tone } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { type Column, Table } from '#src/design/table.tsx'
import { Hint } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import { sortName } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import type { ReferralCounts } from './counts.ts'
import { type ReferralFilter, referralShows } from './filter.ts'
import type { ReferralSource } from './referral.ts'
import { type ReferralState, stateOf, staysOf } from './step.ts'
import type { ReferralAt } from './store.ts'
import { referralWords } from './words.ts'

const tones: Record<ReferralState, Tone> = { received: 'sky', waiting: 'plum', secondLook: 'saffron', accepted: 'moss', declined: 'sand', withdrawn: 'sand' }

/** Where a referral stands, in one mark. */
export function StateMark({ state }: { state: ReferralState }) {
  return <Badge tone={tones[state]}>{useWords(referralWords).states[state]}</Badge>
}

interface ListProps {
  referrals: readonly ReferralAt[]
  filter: ReferralFilter
  today: Day
  /** The counts of the last year, for whoever leads a team. */
  counts: ReferralCounts | undefined
  /** The page on which people refer themselves, or for a team lead where it is opened and closed. */
  self: string | undefined
}

/** Who was referred, where each stands and since how long; for a team lead also what zero exclusion asks to watch. */
export function ReferralsPage({ referrals, filter, today, counts, self }: ListProps) {
  const words = useWords(referralWords)
  const columns = useColumns(today)
  return (
    <StaffPage title={words.title} place="referrals">
      <PageHead title={words.title} sub={words.sub} primary={<ButtonLink href={urls.newReferral()} icon="plus">{words.new}</ButtonLink>}
        secondary={self && <ButtonLink href={self} kind="secondary" icon="globe">{words.selfDesk}</ButtonLink>} />
      {counts && <Counts counts={counts} />}
      <FilterBar action={urls.referrals()} label={words.title} result={words.found(referrals.length)}>
        <Field name="q" label={words.name} type="search" value={filter.q} />
        <Select name="show" label={words.show} value={filter.show} blank={null} options={referralShows.map((value) => ({ value, label: words.shows[value] }))} />
      </FilterBar>
      <Table caption={words.title} columns={columns} rows={referrals} rowKey={({ id }) => id} empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
        needsYou={(referral) => counts !== undefined && stateOf(referral.steps) === 'secondLook'} />
    </StaffPage>
  )
}

function useColumns(today: Day): readonly Column<ReferralAt>[] {
  const words = useWords(referralWords)
  const locale = useLocale()
  const since = (referral: ReferralAt) => words.forDays(staysOf(referral.steps, today).at(-1)?.days ?? 0)
  const short = (wish: string) => (wish.length > 140 ? `${wish.slice(0, 130).replace(/\s+\S*$/, '')} …` : wish)
  return [
    { key: 'who', label: words.columns.who, cell: (referral) => <TwoLines main={<a href={urls.referral(referral.id)}>{sortName(referral)}</a>} sub={[words.sources[referral.source as ReferralSource], referral.sourceOrganisation].filter(Boolean).join(' · ')} /> },
    { key: 'state', label: words.columns.state, cell: (referral) => <TwoLines main={<StateMark state={stateOf(referral.steps)} />} sub={since(referral)} /> },
    { key: 'wish', label: words.columns.wish, phone: 'bare', cell: ({ wish }) => (wish ? short(wish) : <Text tone="soft">{words.noWish}</Text>) },
    { key: 'coach', label: words.columns.coach, cell: ({ coach, team }) => <TwoLines main={coach ?? <Text tone="soft">{words.nobody}</Text>} sub={team} /> },
    { key: 'received', label: words.columns.received, cell: ({ receivedOn }) => showDayShort(receivedOn, locale) },
  ]
}

function Counts({ counts: { states, accepted, thoughtNotReady, looked, sources } }: { counts: ReferralCounts }) {
  const words = useWords(referralWords)
  const { figures } = words
  return (
    <>
      <Figures figures={[
        { label: figures.open, value: states.received + states.waiting + states.secondLook, note: figures.openNote(states.waiting) },
        { label: figures.second, value: states.secondLook, needsYou: states.secondLook > 0 },
        { label: figures.began, value: words.outOf(accepted.count, accepted.of), note: words.year },
        { label: figures.unready, value: words.outOf(thoughtNotReady.count, thoughtNotReady.of), note: figures.unreadyNote(words.outOf(looked.count, looked.of)) },
      ]} />
      <Details summary={`${words.sourcesTitle}: ${sources.length}`}>
        <ul>{sources.map(({ source, organisation, count }) => <li key={`${source} ${organisation}`}>{words.sourceLine([words.sources[source], organisation].filter(Boolean).join(', '), count)}</li>)}</ul>
        <Hint>{words.countsSource}</Hint>
      </Details>
    </>
  )
}
