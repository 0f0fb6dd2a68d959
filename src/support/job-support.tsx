import { ButtonLink } from '#src/design/button.tsx'
import { Notice, Undo } from '#src/design/notice.tsx'
import type { JobAt } from '#src/jobs/store.ts'
import type { JobTerms } from '#src/jobs/terms.ts'
import { termsWords } from '#src/jobs/terms-words.ts'
import type { Day } from '#src/kernel/day.ts'
import { urls } from '#src/urls.ts'
import { useWords } from '#src/words/locale.ts'
import { AdviceCard, newAdviceHref } from './advice-section.tsx'
import { adviceWords } from './advice-words.ts'
import type { SupportAround } from './around.ts'
import { FeedbackCard } from './feedback-section.tsx'
import { SupportGivenCard } from './given-section.tsx'
import { asksForSupport } from './rhythm.ts'
import { RhythmCard } from './rhythm-section.tsx'

interface JobSupportProps {
  job: JobAt
  support: SupportAround
  today: Day
  mayRecord: boolean
}

/** The rhythm of support with a job, and the talks with the employer. */
export function JobSupport({ support, ...about }: JobSupportProps) {
  return (
    <>
      <RhythmCard {...about} followed={support.followed} contacts={support.contacts} />
      <FeedbackCard {...about} talks={support.talks} />
    </>
  )
}

/** What goes with that: advice about income, and who gave which support. */
export function JobSupportBeside({ job, support, mayRecord }: JobSupportProps) {
  return (
    <>
      {asksForSupport(job) && <AdviceCard participantId={job.participantId} jobId={job.id} {...support.advice} mayRecord={mayRecord} />}
      <SupportGivenCard given={support.given} />
    </>
  )
}

/** After a change of hours or pay: undo it, or offer advice about what it means for income. */
export function AfterChange({ job, changed, support }: { job: JobAt; changed: JobTerms; support: SupportAround }) {
  const saved = useWords(termsWords).saved
  const words = useWords(adviceWords)
  const asks = support.advice.moments.find((moment) => moment.occasion !== 'beforeJob' && moment.onDay === changed.fromOn && moment.offer === undefined)
  return (
    <>
      <Undo action={urls.removeJobTerms(job.participantId, job.id, changed.id)}>{saved}</Undo>
      {asks && (
        <Notice kind="info">
          <p>{words.changed}</p>
          <p><ButtonLink href={newAdviceHref(job.participantId, { job: job.id, occasion: asks.occasion })} kind="secondary" small>{words.offerNow}</ButtonLink></p>
        </Notice>
      )}
    </>
  )
}
