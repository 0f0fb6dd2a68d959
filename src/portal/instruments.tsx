import { Details, Stack } from '#src/design/layout.tsx'
import { Text, TwoLines } from '#src/design/marks.tsx'
import { Hint } from '#src/design/written.tsx'
import { instrumentWords } from '#src/jobs/instrument-words.ts'
import type { Day } from '#src/kernel/day.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import type { EmployerInstrument } from './employer-page.ts'
import { employerWords } from './employer-words.ts'

/** The schemes of the state with their dates, whom to call, and what must be in time. */
export function Instruments({ instruments, today }: { instruments: readonly EmployerInstrument[]; today: Day }) {
  return <Stack>{instruments.map((instrument) => <One key={instrument.kind} instrument={instrument} today={today} />)}</Stack>
}

function One({ instrument, today }: { instrument: EmployerInstrument; today: Day }) {
  const words = useWords(employerWords)
  const names = useWords(instrumentWords).instruments
  const locale = useLocale()
  const { kind, percent, fromOn, untilOn, authority, phone, deadlines, answers } = instrument
  const life = [fromOn && words.from(showDay(fromOn, locale)), untilOn && words.until(showDay(untilOn, locale))].filter(Boolean).join(' ')
  return (
    <Stack gap="tight">
      <TwoLines main={[names[kind], percent !== null && words.percent(percent)].filter(Boolean).join(' · ')} sub={life} />
      {(authority || phone) && <p>{words.whom} {authority} {phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}</p>}
      {deadlines.filter(({ lastDay }) => lastDay !== null).map(({ lastDay, source }) => <p key={source}>{lastDay! >= today ? <Text tone="strong">{words.askBefore(showDay(lastDay!, locale))}</Text> : words.passed(showDay(lastDay!, locale))}</p>)}
      {deadlines.length > 0 && <Rules deadlines={deadlines} />}
      {answers[locale].length > 0 && (
        <Details summary={words.more}>
          {answers[locale].map(({ question, answer, source }) => <Stack key={question} gap="tight"><Text tone="strong">{question}</Text><p>{answer}</p><Hint>{words.source(source)}</Hint></Stack>)}
        </Details>
      )}
    </Stack>
  )
}

const ended = (sentence: string) => `${capital(sentence.replace(/\.$/, ''))}.`
const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)

function Rules({ deadlines }: Pick<EmployerInstrument, 'deadlines'>) {
  const words = useWords(employerWords)
  const locale = useLocale()
  const listed = (papers: readonly Record<'nl' | 'en', string>[]) => papers.map((paper) => paper[locale]).join(', ')
  return (
    <Details summary={words.rules}>
      {deadlines.map(({ when, where, applicant, documents, source, certain, warnings }) => (
        <Stack key={source + when.nl} gap="tight">
          <p>{ended(when[locale])} {words.where(where[locale])} {words.by(applicant[locale])}{documents.length > 0 && ` ${words.papers(listed(documents))}`}</p>
          {warnings.map((warning) => <p key={warning.nl}>{warning[locale]}</p>)}
          <Hint>{words.source(source)} {!certain && words.uncertain}</Hint>
        </Stack>
      ))}
    </Details>
  )
}
