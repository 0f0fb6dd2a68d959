import { Select } from '#src/design/fields.tsx'
import { FilterBar } from '#src/design/filter-bar.tsx'
import { Section, Stack } from '#src/design/layout.tsx'
import { Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import { DiversitySection } from './diversity-section.tsx'
import { FunnelCard } from './funnel-card.tsx'
import { LearningCard } from './learning-card.tsx'
import type { NamedLearning } from './learning-store.ts'
import { MapCards } from './map-cards.tsx'
import type { Moment, OverviewFilter } from './overview-filter.ts'
import type { NamedSearch, NamedWork } from './store.ts'
import { overviewWords } from './words.ts'

export interface OverviewProps {
  work: readonly NamedWork[]
  searches: readonly NamedSearch[]
  learning: readonly NamedLearning[]
  moment: Moment
  filter: OverviewFilter
  teams: readonly { id: string; name: string }[]
  reach: 'none' | 'own' | 'teams' | 'organisation'
  /** Numbers open into people only for who may see them; others see totals with small numbers hidden. */
  mayOpen: boolean
}

/** Where people work, how they got there, and how different it all is. */
export function OverviewPage(props: OverviewProps) {
  const words = useWords(overviewWords)
  const locale = useLocale()
  const { moment, reach, mayOpen } = props
  const whose = { none: '', own: words.own, teams: words.teams, organisation: words.whole }[reach]
  return (
    <StaffPage title={words.title} place="overviews">
      <PageHead title={words.title} sub={`${whose} · ${words.sub(showDay(moment.on, locale))}`} />
      {mayOpen ? <Filters {...props} /> : <Notice>{words.totals}</Notice>}
      <Section title={words.map} lead={words.mapLead}><MapCards {...props} /></Section>
      <Section title={words.funnel} lead={words.funnelLead(showDay(moment.window.from, locale), showDay(moment.window.to, locale))}><FunnelCard {...props} /></Section>
      <Section title={words.learning} lead={words.learningLead(showDay(moment.window.from, locale), showDay(moment.window.to, locale))}><LearningCard {...props} /></Section>
      <Section title={words.diversity} lead={words.diversityLead}><Stack><DiversitySection {...props} /></Stack></Section>
    </StaffPage>
  )
}

function Filters({ filter, teams, work }: OverviewProps) {
  const words = useWords(overviewWords)
  return (
    <FilterBar action={urls.workOverview()} label={words.filter} result={words.chosen(work.length)}>
      {teams.length > 1 && <Select name="team" label={words.team} blank={words.allTeams} options={teams.map(({ id, name }) => ({ value: id, label: name }))} value={filter.team} optional />}
      <Select name="months" label={words.months} blank={null} options={(['3', '6', '12'] as const).map((value) => ({ value, label: words.monthsLabels[value] }))} value={filter.months} optional />
    </FilterBar>
  )
}
