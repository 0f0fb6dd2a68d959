import { Card } from '#src/design/layout.tsx'
import { Summary, type SummaryLine } from '#src/design/summary.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import { occupationLabel } from '#src/occupations/occupation-code.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import { isPaid, trialBefore } from './job.ts'
import type { JobAt } from './store.ts'
import { countingOf } from './work-form.ts'
import { jobWords } from './words.ts'

interface SectionProps {
  job: JobAt
  mayRecord: boolean
}

/** The facts of a job that were filled in; what is still empty stands in one line. */
export function JobFacts({ job, jobs, mayRecord }: SectionProps & { jobs: readonly JobAt[] }) {
  const words = useWords(jobWords)
  const lines = useFacts(job, jobs)
  const has = ({ value }: SummaryLine) => value !== null && value !== undefined && value !== false
  const empty = lines.filter((line) => !has(line)).map(({ label }) => label.toLowerCase().replace('?', ''))
  const edit = urls.editJob(job.participantId, job.id)
  return (
    <Card title={words.facts}>
      <Summary lines={lines.filter(has)} />
      {empty.length > 0 && <Hint>{words.stillEmpty(empty.join(', '))} {mayRecord && <a href={edit}>{words.fillIn}</a>}</Hint>}
    </Card>
  )
}

function useFacts(job: JobAt, jobs: readonly JobAt[]): SummaryLine[] {
  const words = useWords(jobWords)
  const locale = useLocale()
  const day = (on: JobAt['endedOn']) => on && showDay(on, locale)
  const trial = trialBefore(job, jobs)
  const paid = isPaid(job)
  const elsewhere = job.workForm === 'detachering' || job.workForm === 'uitzendwerk' || job.formalEmployer !== null
  return [
    { label: words.employer, value: <a href={urls.employer(job.employerId)}>{job.employer}</a> },
    ...(job.site ? [{ label: words.site, value: job.site }] : []),
    ...(elsewhere ? [{ label: words.formalEmployer, value: job.formalEmployer }] : []),
    { label: words.workForm, value: words.workForms[job.workForm] },
    { label: words.startedOn, value: day(job.startedOn) },
    ...(job.endedOn ? [{ label: words.endedOn, value: day(job.endedOn) }] : []),
    { label: words.occupation, value: job.occupationCode && (occupationLabel(job.occupationCode, locale) ?? job.occupationCode) },
    { label: words.tasks, value: job.tasks && <Written>{job.tasks}</Written> },
    ...(paid ? [{ label: words.payScale, value: job.payScale }] : []),
    { label: words.match, value: job.preferenceMatch && words.matches[job.preferenceMatch as 1 | 2 | 3 | 4 | 5] },
    { label: words.found, value: job.foundThrough && words.foundThrough[job.foundThrough as keyof typeof words.foundThrough] },
    { label: words.employerKnows, value: job.employerKnows && words.employerKnowsWords[job.employerKnows as keyof typeof words.employerKnowsWords] },
    ...(trial ? [{ label: words.trial, value: <a href={urls.job(job.participantId, trial.id)}>{words.fromThrough(showDay(trial.startedOn, locale), day(trial.endedOn) ?? '…')}</a> }] : []),
    ...(paid && job.firstFourHoursOn ? [{ label: words.firstFourHoursOn, value: day(job.firstFourHoursOn) }] : []),
  ]
}

/** How a job counts in one sentence, for a list. */
export function useCountingLine(job: JobAt): string | undefined {
  const words = useWords(jobWords)
  const locale = useLocale()
  const counting = countingOf(job, job.startedOn)
  if (!counting) return undefined
  const strict = counting.strict === 'unknown' ? words.strictUnknown : counting.strict ? words.yes : words.no
  return `${words.inclusive}: ${counting.inclusive ? words.yes : words.no}. ${words.strict}: ${strict}. ${words.because[counting.because]} ${words.rule(showDay(counting.ruleFrom, locale))}.`
}

/** How a job counts, inclusively and strictly, why, and by which rule of which day. */
export function JobCounting({ job, mayRecord }: SectionProps) {
  const words = useWords(jobWords)
  const locale = useLocale()
  const counting = countingOf(job, job.startedOn)
  if (!counting) return null
  const strict = counting.strict === 'unknown' ? words.strictUnknown : counting.strict ? words.yes : words.no
  return (
    <Card title={words.countsTitle}>
      <Summary lines={[
        { label: words.inclusive, value: counting.inclusive ? words.yes : words.no, note: counting.inclusive ? words.inclusiveBecause : words.because.unpaid },
        { label: words.strict, value: strict, note: counting.strict === 'unknown' && mayRecord ? <a href={urls.editJob(job.participantId, job.id)}>{words.because[counting.because]}</a> : words.because[counting.because] },
      ]} />
      <Hint>{words.strictSource} {words.rule(showDay(counting.ruleFrom, locale))}.</Hint>
    </Card>
  )
}
