import { ButtonLink, PostButton } from '#src/design/button.tsx'
import { Card } from '#src/design/layout.tsx'
import { Summary } from '#src/design/summary.tsx'
import { Written } from '#src/design/written.tsx'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import type { JobAt } from './store.ts'
import { endWords } from './end-words.ts'
import { jobWords } from './words.ts'

/** How a job ended, and what was learned. */
export function JobEnding({ job, mayRecord }: { job: JobAt; mayRecord: boolean }) {
  const ends = useWords(endWords)
  const locale = useLocale()
  const named = (key: string) => ends.endReasons[key as keyof typeof ends.endReasons]
  return (
    <Card title={ends.section} action={mayRecord && <ButtonLink href={urls.afterJob(job.participantId, job.id)} small icon="arrowRight">{ends.whatNow}</ButtonLink>}>
      <Summary lines={[
        { label: ends.endedOn, value: showDay(job.endedOn!, locale) },
        ...(job.endedBy ? [{ label: ends.endedBy, value: ends.endedByWords[job.endedBy as keyof typeof ends.endedByWords] }] : []),
        { label: ends.reason, value: [job.endReason ?? '', ...job.otherEndReasons].map(named).filter(Boolean).join(', ') },
        ...(job.wentWell ? [{ label: ends.wentWell, value: <Written>{job.wentWell}</Written> }] : []),
        ...(job.lessons ? [{ label: ends.learned, value: <Written>{job.lessons}</Written> }] : []),
        ...(job.wouldHireAgain === null ? [] : [{ label: ends.wouldHireAgain, value: job.wouldHireAgain ? ends.yes : ends.no }]),
      ]} />
      {mayRecord && <PostButton action={urls.endJob(job.participantId, job.id)} fields={{ resume: 'yes' }} kind="quiet" small icon="undo">{useWords(jobWords).undoEnd}</PostButton>}
    </Card>
  )
}
