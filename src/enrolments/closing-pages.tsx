import { Button, ButtonLink } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, Field, TextArea } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { Notice, Undo } from '#src/design/notice.tsx'
import { PrintButton } from '#src/design/print.tsx'
import { Written } from '#src/design/written.tsx'
import type { Share } from '#src/kernel/share.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { nameOf, type Participant } from '#src/participants/participant.ts'
import { participantWords } from '#src/participants/words.ts'
import { urls } from '#src/urls.ts'
import { EasyPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import type { Choices } from './choices-store.ts'
import { closeReasons, type Enrolment } from './enrolment.ts'
import { SupportFields } from './pages.tsx'
import { enrolmentWords } from './words.ts'

interface CloseProps {
  participant: Participant
  enrolment: Enrolment
  values: FormValues
  errors?: Record<string, string>
  /** Too few attempts to reach somebody are written down. */
  short?: Share | undefined
}

/** Closing a period of support, with a reason. */
export function CloseEnrolmentPage({ participant, enrolment, values, errors, short }: CloseProps) {
  const words = useWords(enrolmentWords)
  const readers = useWords(participantWords).readers
  return (
    <PersonPage participant={participant} tab="overview" title={words.closeTitle}>
      <Notice>{words.closeSub}</Notice>
      {short && (
        <Notice kind="warn" title={words.outreachTitle}>
          <p>{words.outreachHelp}</p>
          <ButtonLink href={`${urls.newContact()}?participant=${participant.id}&kind=outreach`} kind="secondary" small icon="plus">{words.recordOutreach}</ButtonLink>
        </Notice>
      )}
      <Form action={urls.closeEnrolment(participant.id, enrolment.id)} values={values} errors={errors ?? {}}>
        <DayField name="closedOn" label={words.closedOn} />
        <Choice name="closeReason" label={words.closeReason} layout="list" options={closeReasons.map((value) => ({ value, label: words.closeReasons[value], ...(value in words.closeHints && { hint: words.closeHints[value as keyof typeof words.closeHints] }) }))} />
        <TextArea name="closeNote" label={words.closeNote} rows={3} readers={readers} optional />
        <FieldGroup title={words.stepDown} hint={words.stepDownHint}>
          <Field name="stepDownName" label={words.stepDownName} optional />
          <Field name="stepDownRole" label={words.stepDownRole} optional />
          <Field name="stepDownPhone" label={words.stepDownPhone} type="tel" width="short" optional />
        </FieldGroup>
        <TextArea name="openDoor" label={words.openDoor} hint={words.openDoorHint} rows={6} readers={words.openDoorReaders(nameOf(participant))} optional />
        <Actions sticky><Button>{words.close}</Button></Actions>
      </Form>
    </PersonPage>
  )
}

interface OpenDoorProps {
  participant: Participant
  enrolment: Enrolment
  coach: { coach: string; phone: string | null } | undefined
  takeBack: boolean
}

/** The letter for the person when support stops: the door stays open, and whom to call. */
export function OpenDoorPage({ participant, enrolment, coach, takeBack }: OpenDoorProps) {
  const words = useWords(enrolmentWords)
  const { stepDownName, stepDownRole, stepDownPhone } = enrolment
  const name = participant.givenName
  return (
    <EasyPage title={words.letterTitle(name)} backHref={urls.participant(participant.id)} notices={takeBack && <Undo action={urls.reopenEnrolment(participant.id, enrolment.id)}>{words.closed}</Undo>}>
      <Written>{enrolment.openDoor ?? words.openDoorUsual}</Written>
      {coach && <Who title={words.callCoach} name={coach.coach} line={coach.phone} />}
      {stepDownName && <Who title={words.callStepDown} name={stepDownName} line={[stepDownRole, stepDownPhone].filter(Boolean).join(', ')} />}
      <PrintButton />
    </EasyPage>
  )
}

function Who({ title, name, line }: { title: string; name: string; line: string | null }) {
  return <section><h2>{title}</h2><p>{name}</p>{line && <p>{line}</p>}</section>
}

interface BeginProps {
  participant: Participant
  choices: Choices
  /** Support still runs, so it cannot begin. */
  runs: boolean
  values: FormValues
  errors?: Record<string, string>
}

/** Support begins again; the earlier period stays as it was. */
export function BeginAgainPage({ participant, choices, runs, values, errors }: BeginProps) {
  const words = useWords(enrolmentWords)
  return (
    <PersonPage participant={participant} tab="overview" title={words.againTitle}>
      {runs && <Notice>{words.errors.stillRuns}</Notice>}
      {!runs && (
        <Form action={urls.enrolments(participant.id)} values={values} errors={errors ?? {}}>
          <Notice>{words.againSub}</Notice>
          <SupportFields {...choices} />
          <Actions sticky><Button>{words.beginAgain}</Button></Actions>
        </Form>
      )}
    </PersonPage>
  )
}
