import { Text, TwoLines, WorkStatus } from '#src/design/marks.tsx'
import type { Column } from '#src/design/table.tsx'
import type { Day } from '#src/kernel/day.ts'
import { daysBetween } from '#src/kernel/day.ts'
import { workForms } from '#src/jobs/work-form.ts'
import { sortName } from '#src/participants/participant.ts'
import { participantWords } from '#src/participants/words.ts'
import { phaseWords } from '#src/phases/words.ts'
import { daysFor } from '#src/signals/norms.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort, showDaysAgo } from '#src/words/show.ts'
import { showNumber } from '#src/words/show-number.ts'
import { type CaseloadFilter, type CaseloadLine, filterQuery, type ListedPerson, workOfLine } from './caseload.ts'
import { caseloadWords } from './words.ts'

/** The work of a line in one mark and a few words. */
export function WorkCell({ line }: { line: CaseloadLine }) {
  const words = useWords(caseloadWords)
  const locale = useLocale()
  const work = workOfLine(line, (form) => workForms[form].paid)
  const hours = line.hoursPerWeek === null ? undefined : words.hours(showNumber(line.hoursPerWeek, locale))
  return <TwoLines main={<WorkStatus work={work}>{words.workNow[work]}</WorkStatus>} sub={line.jobTitle ? [line.jobTitle, line.employer, hours].filter(Boolean).join(' · ') : undefined} />
}

/** The name of a line, which opens the file; below it the target group, or other quiet words. */
export function NameCell({ line, sub }: { line: CaseloadLine; sub?: string | undefined }) {
  const groups = useWords(participantWords).targetGroups
  return <TwoLines main={<a href={urls.participant(line.id)}>{sortName(line)}</a>} sub={sub ?? groups[line.targetGroup]} />
}

/** The columns of the list, with links that sort. */
export function useColumns(filter: CaseloadFilter, today: Day): readonly Column<ListedPerson>[] {
  const words = useWords(caseloadWords)
  const locale = useLocale()
  const groups = useGroupWords()
  const stages = useWords(phaseWords).phases
  const sort = (key: CaseloadFilter['sort']) => {
    const current = filter.sort === key
    const query = filterQuery(filter, { sort: key, down: current && filter.down === '' ? '1' : '' })
    return { href: query === '' ? urls.participants() : `${urls.participants()}?${query}`, direction: current ? (filter.down ? ('descending' as const) : ('ascending' as const)) : undefined }
  }
  const late = (line: CaseloadLine) => line.closedOn === null && line.startedOn !== null && daysBetween(line.lastContactOn ?? line.startedOn, today) >= daysFor('quiet', line.targetGroup, [])
  const last = (line: CaseloadLine) => (line.lastContactOn === null ? words.never : showDaysAgo(line.lastContactOn, today, locale))
  return [
    { key: 'name', label: words.columns.name, sort: sort('name'), cell: (line) => <NameCell line={line} sub={[groups[line.targetGroup], ...line.phases.map((phase) => stages[phase])].join(' · ')} /> },
    { key: 'team', label: words.columns.team, cell: (line) => <TwoLines main={line.coaches ?? <Text tone="late">{words.noCoach}</Text>} sub={line.team} /> },
    { key: 'work', label: words.columns.work, cell: (line) => <WorkCell line={line} /> },
    { key: 'last', label: words.columns.last, sort: sort('lastContact'), cell: (line) => (late(line) ? <Text tone="late">{last(line)}</Text> : last(line)) },
    { key: 'next', label: words.columns.next, sort: sort('next'), cell: (line) => (line.nextOn ? <TwoLines main={line.nextStep ?? showDayShort(line.nextOn, locale)} sub={line.nextStep ? showDayShort(line.nextOn, locale) : undefined} /> : <Text tone="soft">{words.noNext}</Text>) },
    { key: 'start', label: words.columns.start, sort: sort('start'), cell: (line) => <TwoLines main={line.startedOn ? showDayShort(line.startedOn, locale) : <Text tone="late">{words.notStarted}</Text>} sub={line.closedOn ? `${words.closed} ${showDayShort(line.closedOn, locale)}` : undefined} /> },
  ]
}

/** The names of target groups by key. */
export function useGroupWords() {
  return useWords(participantWords).targetGroups
}
