import { ButtonLink } from '#src/design/button.tsx'
import { Card, Details, Row, Stack } from '#src/design/layout.tsx'
import { Badge, Text, type Tone } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort, showDay } from '#src/words/show.ts'
import { deadlinesOf, type InstrumentDeadline, instrumentState, type JobInstrument, missingInstruments } from './job-instrument.ts'
import type { JobAt } from './store.ts'
import { instrumentWords } from './instrument-words.ts'

interface InstrumentsProps {
  job: JobAt
  instruments: readonly JobInstrument[]
  today: Day
  mayRecord: boolean
}

const tones: Record<ReturnType<typeof instrumentState>, Tone> = { notAsked: 'saffron', waiting: 'sky', granted: 'moss', running: 'moss', over: 'sand', refused: 'sand' }

/** The schemes of the state with a job: their dates, whom to call, and until when they are asked for. */
export function JobInstruments({ job, instruments, today, mayRecord }: InstrumentsProps) {
  const words = useWords(instrumentWords)
  const missing = job.endedOn === null ? missingInstruments(job, instruments) : []
  const add = urls.newInstrument(job.participantId, job.id)
  return (
    <Card title={words.section} action={mayRecord && <ButtonLink href={add} kind="secondary" small icon="plus">{words.add}</ButtonLink>}>
      {instruments.length === 0 && missing.length === 0 && <EmptyState title={words.none} />}
      <Stack gap="wide">
        {instruments.map((instrument) => <One key={instrument.id} instrument={instrument} job={job} today={today} mayRecord={mayRecord} />)}
        {missing.length > 0 && (
          <Stack gap="tight">
            <Hint>{words.missing}</Hint>
            {missing.map((kind) => (
              <Stack key={kind} gap="tight">
                <Row><Text tone="strong">{words.instruments[kind]}</Text>{mayRecord && <a href={`${add}?instrument=${kind}`}>{words.add}</a>}</Row>
                {deadlinesOf(kind, job.startedOn).slice(0, 1).map((deadline) => <Deadline key={deadline.source} deadline={deadline} today={today} />)}
              </Stack>
            ))}
          </Stack>
        )}
      </Stack>
    </Card>
  )
}

function One({ instrument, job, today, mayRecord }: { instrument: JobInstrument; job: JobAt; today: Day; mayRecord: boolean }) {
  const words = useWords(instrumentWords)
  const locale = useLocale()
  const state = instrumentState(instrument, today)
  const { percent, askedOn, grantedOn, refusedOn, fromOn, untilOn, authority, phone, note } = instrument
  const said = (day: Day | null, sentence: (day: string) => string) => day && sentence(showDayShort(day, locale))
  const life = [said(askedOn, words.asked), said(grantedOn, words.granted), said(refusedOn, words.refused), said(fromOn, words.from), said(untilOn, words.until)].filter(Boolean).join(' · ')
  const deadlines = state === 'notAsked' ? deadlinesOf(instrument.instrument, job.startedOn) : []
  return (
    <Stack gap="tight">
      <Row>
        <Text tone="strong">{[words.instruments[instrument.instrument], percent !== null && words.percentShown(percent)].filter(Boolean).join(' · ')}</Text>
        <Badge tone={tones[state]}>{words.states[state]}</Badge>
        {mayRecord && <a href={urls.instrument(job.participantId, job.id, instrument.id)}>{words.change}</a>}
      </Row>
      {life && <Hint>{life}</Hint>}
      {(authority ?? phone) && <Hint>{authority}{authority && phone && ' · '}{phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}</Hint>}
      {note && <Written>{note}</Written>}
      {deadlines.map((deadline) => <Deadline key={deadline.source} deadline={deadline} today={today} named={deadlines.length > 1} />)}
    </Stack>
  )
}

function Deadline({ deadline, today, named }: { deadline: InstrumentDeadline; today: Day; named?: boolean }) {
  const words = useWords(instrumentWords)
  const locale = useLocale()
  const { name, lastDay, applicant, where, when, documents, warnings, source, certain } = deadline
  const late = lastDay !== null && lastDay < today
  const day = lastDay && (late ? words.tooLate(showDay(lastDay, locale)) : words.askBefore(showDay(lastDay, locale)))
  return (
    <Stack gap="tight">
      <Hint>{named && `${name[locale]}. `}{late ? <Text tone="late">{day}</Text> : day && <Text tone="strong">{day}.</Text>} {words.where(where[locale], applicant[locale])}</Hint>
      <Details summary={words.rules}>
        <p>{when[locale]}</p>
        <p>{words.papers(documents.map((paper) => paper[locale]).join(', '))}</p>
        {warnings.map((warning) => <p key={warning.nl}>{warning[locale]}</p>)}
        <Hint>{!certain && `${words.uncertain} `}{words.source(source)}</Hint>
      </Details>
    </Stack>
  )
}
