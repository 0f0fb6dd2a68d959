import { ButtonLink, PostButton } from '#src/design/button.tsx'
import { Card, Details, Row, Stack } from '#src/design/layout.tsx'
import { Text } from '#src/design/marks.tsx'
import { Notice } from '#src/design/notice.tsx'
import { Timeline, type TimelineEntry } from '#src/design/timeline.tsx'
import { Hint } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import { showEuros } from '#src/kernel/money.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort, showDay } from '#src/words/show.ts'
import { showNumber } from '#src/words/show-number.ts'
import { stateOn } from './job.ts'
import type { JobInstrument } from './job-instrument.ts'
import type { JobAt } from './store.ts'
import { type JobTerms, termsHistory, termsOn, type TermsFrom } from './terms.ts'
import { termsWords } from './terms-words.ts'
import { wageCheck } from './wage.ts'
import { jobWords } from './words.ts'

interface TermsProps {
  job: JobAt
  terms: readonly JobTerms[]
  bornOn: Day | null
  instruments: readonly JobInstrument[]
  today: Day
  mayRecord: boolean
}

/** What the minimum wage is reckoned from, beside the day. */
interface Reckoned {
  bornOn: Day | null
  dispensedPercent: number | null
}

/** Hours, pay and contract as they went, each wage beside the minimum wage of its first day, and of today. */
export function JobTermsCard({ job, terms, bornOn, instruments, today, mayRecord }: TermsProps) {
  const words = useWords(termsWords)
  const locale = useLocale()
  const dispensedPercent = instruments.find(({ instrument, refusedOn }) => instrument === 'loondispensatie' && refusedOn === null)?.percent ?? null
  const person = { bornOn, dispensedPercent }
  const entryOf = useEntries({ job, person, today, mayRecord })
  return (
    <Card title={words.section} action={mayRecord && stateOn(job, today) !== 'over' && <ButtonLink href={urls.jobTerms(job.participantId, job.id)} kind="secondary" small icon="plus">{words.change}</ButtonLink>}>
      <Timeline wide label={words.caption} entries={termsHistory(job, terms).reverse().map(entryOf)} />
      {job.realHoursPerWeek !== null && <Hint>{words.real(showNumber(job.realHoursPerWeek, locale))}</Hint>}
      <Now job={job} terms={terms} person={person} today={today} />
    </Card>
  )
}

function Now({ job, terms, person, today }: Pick<TermsProps, 'job' | 'terms' | 'today'> & { person: Reckoned }) {
  const words = useWords(termsWords)
  const locale = useLocale()
  const now = termsOn(job, terms, today)
  const check = now && wageCheck(job, { on: today, wageCents: now.wagePerHourCents, ...person })
  if (!check) return null
  const amount = showEuros(check.minimumCents, locale)
  return (
    <>
      {check.verdict === 'below' && <Notice kind="warn"><p>{words.belowNow(showEuros(check.wageCents, locale), amount)}</p></Notice>}
      {check.verdict !== 'below' && <Hint>{words.minimumNow(amount, words.verdicts[check.verdict])}</Hint>}
      <Details summary={words.whence}><p>{words.since(showDay(check.ruleFrom, locale))} {check.ageKnown ? words.ageUsed(check.age) : words.ageUnknown} {words.source(check.source)}</p></Details>
    </>
  )
}

function useEntries({ job, person, today, mayRecord }: Pick<TermsProps, 'job' | 'today' | 'mayRecord'> & { person: Reckoned }) {
  const words = useWords(termsWords)
  const jobs = useWords(jobWords)
  const locale = useLocale()
  const minimum = (line: TermsFrom) => {
    const check = wageCheck(job, { on: line.fromOn, wageCents: line.wagePerHourCents, ...person })
    if (!check) return undefined
    const verdict = words.minimumThen(showEuros(check.minimumCents, locale), words.verdicts[check.verdict])
    return [check.verdict === 'below' ? <Text tone="late">{verdict}</Text> : verdict, check.dispensedCents !== null && ` · ${words.dispensedFrom(showEuros(check.dispensedCents, locale))}`]
  }
  const title = ({ hoursPerWeek, wagePerHourCents }: TermsFrom) => {
    const parts = [hoursPerWeek !== null && words.perWeek(showNumber(hoursPerWeek, locale)), wagePerHourCents !== null && words.perHour(showEuros(wagePerHourCents, locale))].filter(Boolean)
    return parts.length > 0 ? parts.join(' · ') : words.unknown
  }
  const contract = ({ contractKind, contractEndsOn }: TermsFrom) =>
    [contractKind && jobs.contractKinds[contractKind as keyof typeof jobs.contractKinds], contractEndsOn && words.until(showDayShort(contractEndsOn, locale))].filter(Boolean).join(', ')
  return (line: TermsFrom): TimelineEntry => ({
    key: line.fromOn, when: showDayShort(line.fromOn, locale), title: title(line), meta: minimum(line), tone: line.fromOn <= today && (line.untilOn === null || line.untilOn >= today) ? 'petrol' : 'sand',
    body: (
      <Stack gap="tight">
        <Hint>{[line.id === null ? words.start : line.reason, contract(line)].filter(Boolean).join(' · ')}</Hint>
        {mayRecord && line.id !== null && <Row><PostButton action={urls.removeJobTerms(job.participantId, job.id, line.id)} kind="quiet" small>{words.remove}</PostButton></Row>}
      </Stack>
    ),
  })
}
