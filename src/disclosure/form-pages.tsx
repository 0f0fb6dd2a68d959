import { Button } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, Field, TextArea } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { Notice } from '#src/design/notice.tsx'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { participantWords } from '#src/participants/words.ts'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { levels, recipients } from './decision.ts'
import { releasableKinds, revisitMoments, topics } from './disclosure-form.ts'
import { disclosureWords } from './words.ts'

interface FormProps {
  participant: Participant
  id: string
  values: FormValues
  errors?: Record<string, string>
}

const labelled = <T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>) => values.map((value) => ({ value, label: labels[value] }))

/** Writing down a talk about telling. */
export function TalkFormPage({ participant, id, values, errors }: FormProps) {
  const words = useWords(disclosureWords)
  const readers = useWords(participantWords).readers
  return (
    <PersonPage participant={participant} tab="disclosure" title={words.talkTitle}>
      <Form action={urls.disclosureTalks(participant.id)} hidden={{ id }} values={values} errors={errors ?? {}}>
        <Notice>{words.talkIntro(participant.givenName)}</Notice>
        <DayField name="onDay" label={words.onDay} />
        <Choice name="topics" label={words.talkedAbout} options={labelled(topics, words.topics)} many optional />
        <TextArea name="pros" label={words.prosLabel(participant.givenName)} rows={3} readers={readers} optional />
        <TextArea name="cons" label={words.consLabel(participant.givenName)} rows={3} readers={readers} optional />
        <Field name="sentence" label={words.sentenceLabel} hint={words.sentenceHint} width="full" maxLength={500} optional />
        <TextArea name="note" label={words.noteLabel} rows={3} readers={readers} optional />
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </PersonPage>
  )
}

/** Writing down what somebody wants known, by whom and until when. */
export function DecisionFormPage({ participant, id, values, errors, employers }: FormProps & { employers: readonly string[] }) {
  const words = useWords(disclosureWords)
  return (
    <PersonPage participant={participant} tab="disclosure" title={words.decisionTitle(participant.givenName)}>
      <Form action={urls.disclosureDecisions(participant.id)} hidden={{ id }} values={values} errors={errors ?? {}}>
        <Choice name="recipient" label={words.recipient} options={labelled(recipients, words.recipients)} />
        <Field name="employerName" label={words.employer} hint={words.employerHint} list={employers} optional />
        <Choice name="level" label={words.level} layout="list" options={levels.map((value) => ({ value, label: words.levels[value], hint: words.levelHints[value] }))} />
        <Choice name="coachVisible" label={words.coach} options={[{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }]} />
        <Field name="sentence" label={words.decisionSentence} hint={words.sentenceHint} width="full" maxLength={500} optional />
        <Released />
        <FieldGroup title={words.until}>
          <DayField name="decidedOn" label={words.decidedOn} />
          <DayField name="validUntil" label={words.validUntil} hint={words.validHint} optional />
          <Choice name="revisit" label={words.revisit} options={labelled(revisitMoments, words.moments)} many optional />
        </FieldGroup>
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </PersonPage>
  )
}

function Released() {
  const words = useWords(disclosureWords)
  return (
    <>
      <Field name="released" label={words.released} hint={words.releasedHint} width="full" maxLength={1000} optional />
      <Choice name="releasedKinds" label={words.kindsLabel} layout="list" options={labelled(releasableKinds, words.kinds)} many optional />
    </>
  )
}
