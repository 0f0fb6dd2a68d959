import { ButtonLink, PostButton } from '#src/design/button.tsx'
import { Card, Details } from '#src/design/layout.tsx'
import { Text, TwoLines } from '#src/design/marks.tsx'
import { Notice } from '#src/design/notice.tsx'
import { type Column, Table } from '#src/design/table.tsx'
import { Hint } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import { showEuros } from '#src/kernel/money.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort, showDay } from '#src/words/show.ts'
import { showNumber } from '#src/words/show-number.ts'
import { isPaid, stateOn } from './job.ts'
import type { JobAt } from './store.ts'
import { type JobTerms, termsHistory, termsOn, type TermsFrom } from './terms.ts'
import { termsWords } from './terms-words.ts'
import { wageCheck } from './wage.ts'
import { jobWords } from './words.ts'

interface TermsProps {
  job: JobAt
  terms: readonly JobTerms[]
  bornOn: Day | null
  today: Day
  mayRecord: boolean
}

/** Hours, pay and contract as they went, each wage beside the minimum wage of its first day, and of today. */
export function JobTermsCard({ job, terms, bornOn, today, mayRecord }: TermsProps) {
  const words = useWords(termsWords)
  const locale = useLocale()
  const columns = useColumns({ job, bornOn, mayRecord })
  return (
    <Card title={words.section} action={mayRecord && stateOn(job, today) !== 'over' && <ButtonLink href={urls.jobTerms(job.participantId, job.id)} kind="secondary" small icon="plus">{words.change}</ButtonLink>}>
      <Table caption={words.caption} columns={columns} rows={termsHistory(job, terms).reverse()} rowKey={({ fromOn }) => fromOn} empty={words.unknown} />
      {job.realHoursPerWeek !== null && <Hint>{words.real(showNumber(job.realHoursPerWeek, locale))}</Hint>}
      <Now job={job} terms={terms} bornOn={bornOn} today={today} />
    </Card>
  )
}

function Now({ job, terms, bornOn, today }: Omit<TermsProps, 'mayRecord'>) {
  const words = useWords(termsWords)
  const locale = useLocale()
  const now = termsOn(job, terms, today)
  const check = now && wageCheck(job, { on: today, wageCents: now.wagePerHourCents, bornOn })
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

function useColumns({ job, bornOn, mayRecord }: Pick<TermsProps, 'job' | 'bornOn' | 'mayRecord'>): Column<TermsFrom>[] {
  const words = useWords(termsWords)
  const jobs = useWords(jobWords)
  const locale = useLocale()
  const minimum = (line: TermsFrom) => {
    const check = wageCheck(job, { on: line.fromOn, wageCents: line.wagePerHourCents, bornOn })
    if (!check) return <Text tone="soft">–</Text>
    const verdict = check.verdict === 'below' ? <Text tone="late">{words.verdicts.below}</Text> : words.verdicts[check.verdict]
    return <TwoLines main={showEuros(check.minimumCents, locale)} sub={check.dispensedCents === null ? verdict : <>{verdict} · {words.dispensedFrom(showEuros(check.dispensedCents, locale))}</>} />
  }
  const contract = ({ contractKind, contractEndsOn }: TermsFrom) => contractKind && (
    <TwoLines main={jobs.contractKinds[contractKind as keyof typeof jobs.contractKinds]} sub={contractEndsOn && words.until(showDayShort(contractEndsOn, locale))} />
  )
  return [
    { key: 'from', label: words.from, cell: ({ fromOn, id, reason }) => <TwoLines main={showDayShort(fromOn, locale)} sub={id === null ? words.start : reason} /> },
    { key: 'hours', label: words.hours, cell: ({ hoursPerWeek }) => (hoursPerWeek === null ? <Text tone="soft">{words.unknown}</Text> : showNumber(hoursPerWeek, locale)) },
    ...(isPaid(job) ? [
      { key: 'pay', label: words.pay, cell: ({ wagePerHourCents }: TermsFrom) => (wagePerHourCents === null ? <Text tone="soft">{words.unknown}</Text> : showEuros(wagePerHourCents, locale)) },
      { key: 'minimum', label: words.minimum, cell: minimum },
    ] : []),
    { key: 'contract', label: words.contract, cell: (line) => contract(line) ?? <Text tone="soft">{words.unknown}</Text> },
    ...(mayRecord ? [{ key: 'remove', label: words.wrong, cell: ({ id }: TermsFrom) => id !== null && <PostButton action={urls.removeJobTerms(job.participantId, job.id, id)} kind="quiet" small>{words.remove}</PostButton>, phone: 'bare' as const }] : []),
  ]
}
