import { ButtonLink } from '#src/design/button.tsx'
import { Card } from '#src/design/layout.tsx'
import { Text } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Timeline } from '#src/design/timeline.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import type { JobAt } from '#src/jobs/store.ts'
import type { Day } from '#src/kernel/day.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showDayShort } from '#src/words/show.ts'
import { type JobFeedback, nextTalkOn } from './feedback.ts'
import { feedbackWords } from './feedback-words.ts'

/** The talks with the employer about a job, newest first, and when the next one is. */
export function FeedbackCard({ job, talks, today, mayRecord }: { job: JobAt; talks: readonly JobFeedback[]; today: Day; mayRecord: boolean }) {
  const words = useWords(feedbackWords)
  const locale = useLocale()
  const next = job.endedOn === null ? nextTalkOn(talks) : undefined
  const parts = ({ goesWell, couldBeBetter, agreed }: JobFeedback) => ([['goesWell', goesWell], ['couldBeBetter', couldBeBetter], ['agreed', agreed]] as const).filter(([, said]) => said !== null)
  return (
    <Card title={words.section} action={mayRecord && <ButtonLink href={urls.newFeedback(job.participantId, job.id)} kind="secondary" small icon="plus">{words.add}</ButtonLink>}>
      {talks.length === 0 && <EmptyState title={words.none} />}
      {next && (next < today ? <Text tone="late">{words.nextLate(showDay(next, locale))}</Text> : <Hint>{words.next(showDay(next, locale))}</Hint>)}
      {talks.length > 0 && <Timeline wide label={words.caption} entries={talks.map((talk) => ({
        key: talk.id, when: showDayShort(talk.onDay, locale), title: talk.givenBy ?? job.employer, meta: mayRecord && <a href={urls.feedback(job.participantId, job.id, talk.id)}>{words.change}</a>, tone: 'plum' as const,
        body: parts(talk).map(([part, said]) => <div key={part}><Hint>{words[part]}</Hint><Written>{said}</Written></div>),
      }))} />}
    </Card>
  )
}
