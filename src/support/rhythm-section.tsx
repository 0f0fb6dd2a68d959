import { ButtonLink } from '#src/design/button.tsx'
import { Card, Details } from '#src/design/layout.tsx'
import { Text } from '#src/design/marks.tsx'
import { EmptyState, Notice } from '#src/design/notice.tsx'
import { type Column, Table } from '#src/design/table.tsx'
import { Hint } from '#src/design/written.tsx'
import type { JobAt } from '#src/jobs/store.ts'
import { type Day, daysBetween } from '#src/kernel/day.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showDayShort, showWeekday } from '#src/words/show.ts'
import { asksForSupport, nextSupportDue, type SupportContact, type SupportDue, type SupportedJob, type SupportMoment, supportMoments } from './rhythm.ts'
import { supportWords } from './words.ts'

/** What a moment is called. */
export function useMomentName() {
  const { moments } = useWords(supportWords)
  return ({ what, number }: Pick<SupportMoment, 'what' | 'number'>) => moments[what](String(number))
}

/** Whether what is due asks for somebody this week, or is late. */
export const isSoon = (due: SupportDue, today: Day) => due.late || daysBetween(today, due.dueOn) <= 7

/** What is due in one sentence. */
export function useDueSentence() {
  const words = useWords(supportWords)
  const locale = useLocale()
  const name = useMomentName()
  return (due: SupportDue) => {
    const day = showWeekday(due.dueOn, locale)
    if (due.what === 'afterLoss') return due.late ? words.lateLoss(day) : words.dueLoss(day)
    return due.late ? words.late(name(due), day) : words.due(name(due), day)
  }
}

interface RhythmProps {
  job: JobAt
  followed: SupportedJob
  contacts: readonly SupportContact[]
  today: Day
  mayRecord: boolean
}

const shownBefore = 3

/** The rhythm of support of a job: what is due now, what was done, and what comes next. */
export function RhythmCard({ job, followed, contacts, today, mayRecord }: RhythmProps) {
  const words = useWords(supportWords)
  const locale = useLocale()
  const columns = useColumns(today)
  const sentence = useDueSentence()
  const asked = asksForSupport(job)
  const moments = asked ? supportMoments(followed, contacts, today) : []
  const begun = moments.filter(({ fromOn }) => fromOn <= today)
  const coming = moments.filter(({ fromOn }) => fromOn > today).slice(0, 1)
  const due = asked ? nextSupportDue(followed, contacts, today) : undefined
  const table = (rows: readonly SupportMoment[]) => <Table caption={words.caption} columns={columns} rows={rows} rowKey={({ what, number }) => `${what} ${number}`} empty={words.notNow} />
  return (
    <Card title={words.section} action={mayRecord && <ButtonLink href={`${urls.newContact()}?participant=${job.participantId}&job=${job.id}`} kind="secondary" small icon="plus">{words.record}</ButtonLink>}>
      {!asked && <EmptyState title={words.notAsked} />}
      {due && (due.late || due.fromOn <= today) && (isSoon(due, today) ? <Notice kind={due.late ? 'warn' : 'info'}><p>{sentence(due)}</p></Notice> : <p>{sentence(due)}</p>)}
      {job.supportUntilOn !== null && <Hint>{words.untilShown(showDay(job.supportUntilOn, locale))} {job.stepDownTo && words.stepDownShown(job.stepDownTo)}</Hint>}
      {asked && table([...begun.slice(-shownBefore), ...coming])}
      {begun.length > shownBefore && <Details summary={words.earlier(begun.length - shownBefore)}>{table(begun.slice(0, -shownBefore))}</Details>}
      {asked && <Details summary={words.whence}><p>{words.rule}</p></Details>}
      {asked && mayRecord && <p><a href={urls.jobSupport(job.participantId, job.id)}>{words.less}</a></p>}
    </Card>
  )
}

function useColumns(today: Day): Column<SupportMoment>[] {
  const words = useWords(supportWords)
  const locale = useLocale()
  const name = useMomentName()
  const seen = ({ doneOn, dueOn, what }: SupportMoment) => {
    if (doneOn) return showDayShort(doneOn, locale)
    return dueOn < today && what !== 'asNeeded' ? <Text tone="strong">{words.missed}</Text> : <Text tone="soft">{words.open}</Text>
  }
  return [
    { key: 'what', label: words.what, cell: name },
    { key: 'between', label: words.between, cell: ({ fromOn, dueOn }) => words.span(showDayShort(fromOn, locale), showDayShort(dueOn, locale)) },
    { key: 'seen', label: words.seen, cell: seen },
  ]
}
