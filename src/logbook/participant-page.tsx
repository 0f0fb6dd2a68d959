import type { Role } from '#src/access/permissions.ts'
import { DayField, Select } from '#src/design/fields.tsx'
import { FilterBar } from '#src/design/filter-bar.tsx'
import { Card, Row } from '#src/design/layout.tsx'
import { Badge } from '#src/design/marks.tsx'
import { EmptyState, WhoReadsThis } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Pager } from '#src/design/pager.tsx'
import { Timeline } from '#src/design/timeline.tsx'
import { timeOf } from '#src/kernel/instant.ts'
import { nameOf, type Participant } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { webWords } from '#src/web/words.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import { sayEvent } from './event-words.ts'
import { filterQuery, type LogFilter, looks } from './log-filter.ts'
import { type Act, type DayOfLooks, isEmergency } from './log-line.ts'
import { pageSizes } from './store.ts'
import { logbookWords } from './words.ts'

interface LookersProps {
  participant: Participant
  days: readonly DayOfLooks[]
  count: number
  filter: LogFilter
  /** Where one goes back to: the file, or the logbook for who may not open files. */
  back: { href: string; label: string }
}

/** Who looked at one person, day by day, in words anybody can read (NEN 7513, chapter 9). */
export function LookersPage({ participant, days, count, filter, back }: LookersProps) {
  const words = useWords(logbookWords)
  const locale = useLocale()
  const rolesInWords = useRolesInWords()
  const address = (query: string) => `${urls.participantLog(participant.id)}${query && `?${query}`}`
  return (
    <StaffPage title={words.title} place="participants">
      <PageHead title={words.title} sub={words.sub(nameOf(participant))} back={back} />
      <FilterBar action={urls.participantLog(participant.id)} label={words.filter} result={words.entries(count)} clearHref={address('')}>
        <DayField name="from" label={words.from} value={filter.from} optional />
        <DayField name="to" label={words.to} value={filter.to} optional />
        <Select name="looks" label={words.looks} blank={null} options={looks.map((value) => ({ value, label: words.lookKinds[value] }))} value={filter.looks} />
      </FilterBar>
      <Card foot={<WhoReadsThis>{words.about}</WhoReadsThis>}>
        {days.length === 0 ? <EmptyState title={words.entries(0)}>{words.nobody}</EmptyState> : (
          <Timeline wide label={words.entriesLabel} entries={days.map((day) => ({
            key: `${day.day} ${day.staffId} ${day.staffName}`, when: showDayShort(day.day, locale), title: words.who(day.staffName, rolesInWords(day.roles)),
            tone: day.acts.some(isEmergency) ? 'plum' : day.acts.every(({ inList }) => inList) ? 'sand' : 'petrol', meta: <Meta day={day} />, body: <Acts acts={day.acts} />,
          }))} />
        )}
      </Card>
      <Pager page={filter.page} pages={Math.max(1, Math.ceil(count / pageSizes.days))} href={(page) => address(filterQuery(filter, { page }))} />
    </StaffPage>
  )
}

/** The roles of a line, as stored with spaces between, in words. */
export function useRolesInWords(): (roles: string) => string {
  const names: Record<string, string> = useWords(webWords).roles satisfies Record<Role, string>
  return (roles) => roles.split(' ').filter((role) => role !== '').map((role) => names[role] ?? role).join(', ')
}

function Meta({ day }: { day: DayOfLooks }) {
  const words = useWords(logbookWords)
  const grounds = [...new Set(day.acts.map(({ ground }) => words.grounds[ground]))].join('; ')
  return (
    <Row>
      <span>{`${grounds}, ${words.atTime(timeOf(day.lastAt))}`}</span>
      {day.acts.some(isEmergency) && <Badge tone="plum">{words.emergency}</Badge>}
      {day.acts.every(({ inList }) => inList) && <Badge>{words.list}</Badge>}
    </Row>
  )
}

function Acts({ acts }: { acts: readonly Act[] }) {
  const sentence = useSentence()
  return <>{acts.map((act) => <p key={`${act.event} ${act.kind} ${act.outcome} ${act.ground}`}>{sentence(act)}</p>)}</>
}

function useSentence(): (act: Act) => string {
  const words = useWords(logbookWords)
  const locale = useLocale()
  return ({ event, inList, outcome, times }) => {
    const plain = sayEvent(event, locale)
    const seen = inList ? words.inList(plain) : plain
    const done = outcome === 'refused' ? words.refused(plain) : outcome === 'failed' ? words.failed(plain) : seen
    const text = words.times(done, times)
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
}
