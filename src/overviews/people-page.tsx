import { Card } from '#src/design/layout.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { type Column, Table } from '#src/design/table.tsx'
import { findOccupation } from '#src/occupations/occupation.ts'
import { sortName } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import { showNumber } from '#src/words/show-number.ts'
import type { FunnelStep } from './funnel.ts'
import type { NamedLearning } from './learning-store.ts'
import { useClassName } from './map-cards.tsx'
import { type Opened, type OverviewFilter, overviewQuery } from './overview-filter.ts'
import type { NamedSearch, NamedWork } from './store.ts'
import { type MapPart, mapParts } from './work-map.ts'
import { overviewWords } from './words.ts'

interface PeopleProps {
  opened: Opened
  filter: OverviewFilter
  /** Jobs behind the number, or people behind a step. */
  work: readonly NamedWork[]
  searches: readonly NamedSearch[]
  /** Who began to learn, with what. */
  learning: readonly NamedLearning[]
  /** Why a job is not counted, by its id. */
  because: ReadonlyMap<string, string>
}

/** The people and records behind one number of the overview. */
export function OverviewPeoplePage({ opened, filter, work, searches, learning, because }: PeopleProps) {
  const words = useWords(overviewWords)
  const title = useOpenedName(opened, work)
  const query = overviewQuery(filter)
  return (
    <StaffPage title={title} place="overviews">
      <PageHead title={title} sub={opened.list === 'step' || opened.list === 'learning' ? undefined : words.chosen(work.length)} back={{ href: query ? `${urls.workOverview()}?${query}` : urls.workOverview(), label: words.title }} />
      <Card flush>
        {opened.list === 'step' && <Searches step={opened.value as FunnelStep} searches={searches} />}
        {opened.list === 'learning' && <Learning learning={learning} />}
        {opened.list !== 'step' && opened.list !== 'learning' && <Jobs work={work} because={because} />}
      </Card>
    </StaffPage>
  )
}

function useOpenedName({ list, value }: Opened, work: readonly NamedWork[]): string {
  const words = useWords(overviewWords)
  const locale = useLocale()
  const className = useClassName()
  const part = mapParts.find((one) => one === list) as MapPart | undefined
  if (part) return words.peopleTitle(`${words.mapParts[part]}, ${className(part, value) ?? value}`)
  if (list === 'step') return words.peopleTitle(words.steps[value as FunnelStep] ?? value)
  if (list === 'learning') return words.peopleTitle(words.learningStarted)
  if (list === 'type') return words.typeIs(findOccupation(value)?.[locale] ?? value)
  if (list === 'employer') return words.employerIs(work[0]?.employer ?? value)
  return list === 'all' ? words.all : words.notCounted(words.regimes[list as 'strict' | 'inclusive'])
}

function Jobs({ work, because }: Pick<PeopleProps, 'work' | 'because'>) {
  const words = useWords(overviewWords)
  const locale = useLocale()
  const reasons = words.notCountedBecause
  const columns: Column<NamedWork>[] = [
    { key: 'person', label: words.person, cell: (job) => <a href={urls.personWork(job.participantId)}>{sortName(job)}</a> },
    { key: 'job', label: words.job, cell: (job) => job.title },
    { key: 'employer', label: words.employer, cell: (job) => <a href={urls.employer(job.employerId)}>{job.employer}</a> },
    { key: 'hours', label: words.hoursHead, numeric: true, cell: (job) => (job.hoursPerWeek === null ? '' : showNumber(job.hoursPerWeek, locale)) },
    { key: 'since', label: words.since, cell: (job) => showDayShort(job.startedOn, locale) },
    ...(because.size > 0 ? [{ key: 'why', label: words.why, cell: (job: NamedWork) => reasons[because.get(job.id) as keyof typeof reasons] ?? '' }] : []),
  ]
  return <Table caption={words.people} columns={columns} rows={work} rowKey={({ id }) => id} empty={<p>{words.nobody}</p>} />
}

function Searches({ step, searches }: { step: FunnelStep; searches: readonly NamedSearch[] }) {
  const words = useWords(overviewWords)
  const locale = useLocale()
  const days = ({ events }: NamedSearch) => events.filter((event) => event.step === step).map(({ on }) => on).sort()
  return (
    <Table caption={words.people} rows={searches} rowKey={({ participantId }) => participantId} empty={<p>{words.nobody}</p>} columns={[
      { key: 'person', label: words.person, cell: (one) => <a href={urls.participant(one.participantId)}>{sortName(one)}</a> },
      { key: 'times', label: words.timesHead, numeric: true, cell: (one) => showNumber(days(one).length, locale) },
      { key: 'last', label: words.lastOn, cell: (one) => showDayShort(days(one).at(-1)!, locale) },
    ]} />
  )
}

function Learning({ learning }: Pick<PeopleProps, 'learning'>) {
  const words = useWords(overviewWords)
  const locale = useLocale()
  const days = ({ courses }: NamedLearning) => courses.flatMap(({ startedOn }) => (startedOn === null ? [] : [showDayShort(startedOn, locale)]))
  return (
    <Table caption={words.people} rows={learning} rowKey={({ participantId }) => participantId} empty={<p>{words.nobody}</p>} columns={[
      { key: 'person', label: words.person, cell: (one) => <a href={urls.personWork(one.participantId)}>{sortName(one)}</a> },
      { key: 'course', label: words.course, cell: (one) => one.courses.map(({ course }) => course).join(' · ') },
      { key: 'started', label: words.startedOn, cell: (one) => days(one).join(' · ') },
    ]} />
  )
}
