import { Button } from '#src/design/button.tsx'
import { Checkbox, Choice } from '#src/design/choices.tsx'
import { DayField, Field } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { Hint } from '#src/design/written.tsx'
import { DisclosureBanner, WordWarning } from '#src/disclosure/banner.tsx'
import type { WatchedWord } from '#src/disclosure/word-check.ts'
import { instrumentWords } from '#src/jobs/instrument-words.ts'
import type { JobInstrument } from '#src/jobs/job-instrument.ts'
import { nameOf } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import type { JobTold } from './about-store.ts'
import { mayShowInstruments, namings } from './release.ts'
import { releaseWords } from './release-words.ts'

interface ReleaseProps extends JobTold {
  id: string
  /** Schemes that may stand on the page. */
  offered: readonly JobInstrument[]
  values: FormValues
  errors: Record<string, string>
  found: readonly WatchedWord[]
}

/** Choosing what stands on the employer's page. */
export function ReleasePage({ participant, job, told, id, offered, values, errors, found }: ReleaseProps) {
  const words = useWords(releaseWords)
  const names = useWords(instrumentWords).instruments
  const named = { given: participant.givenName, whole: nameOf(participant), other: words.namings.other }
  return (
    <PersonPage participant={participant} tab="work" title={words.title(job.employer)}>
      <DisclosureBanner participant={participant} told={told} to={job.employer} />
      <Form action={urls.releasePage(participant.id, job.id)} hidden={{ id }} values={values} errors={errors}>
        <Hint>{words.sub}</Hint>
        <WordWarning name={participant.givenName} words={found} />
        <Choice name="naming" label={words.naming(participant.givenName)} options={namings.map((value) => ({ value, label: named[value] }))} />
        <Field name="otherName" label={words.otherName} optional />
        <Field name="work" label={words.work} />
        <DayField name="startedOn" label={words.startedOn} optional />
        <Field name="hoursPerWeek" label={words.hoursPerWeek} hint={words.hoursHint} inputMode="decimal" width="short" optional />
        {told.sentence && <FieldGroup title={words.sentence}><Checkbox name="showSentence" label={words.showSentence(told.sentence)} /></FieldGroup>}
        <FieldGroup title={words.instruments} hint={mayShowInstruments(told) ? words.instrumentsHint : undefined}>
          {!mayShowInstruments(told) && <p>{words.notReleased(participant.givenName)}</p>}
          {mayShowInstruments(told) && offered.length === 0 && <p>{words.noInstruments}</p>}
          {offered.length > 0 && <Choice name="instruments" label={words.instruments} options={offered.map((one) => ({ value: one.id, label: names[one.instrument] }))} many hideLabel optional />}
        </FieldGroup>
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </PersonPage>
  )
}
