import type { ComponentChildren } from 'preact'
import { Button } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { Answer } from '#src/design/document-part.tsx'
import { DayField, TextArea } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { Stack } from '#src/design/layout.tsx'
import { Notice } from '#src/design/notice.tsx'
import { Changes } from '#src/design/written.tsx'
import { DisclosureBanner } from '#src/disclosure/banner.tsx'
import type { MayBeTold } from '#src/disclosure/disclosure.ts'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { participantWords } from '#src/participants/words.ts'
import type { ProfileJob } from '#src/profiles/due.ts'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { commonWords } from '#src/words/common.ts'
import { compareTexts } from '#src/words/compare.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { supportParts } from './plan.ts'
import { planTexts } from './plan-text.ts'
import { EmployerRows, HelperRows, StepRows, TargetRows } from './rows.tsx'
import type { PlanLine } from './store.ts'
import { planWords } from './words.ts'

interface FormProps {
  participant: Participant
  id: string
  madeFrom: number
  values: FormValues
  errors?: Record<string, string>
  /** A version that came while somebody was writing, and the one both began with. */
  newer?: { theirs: PlanLine; base: PlanLine | undefined } | undefined
}

interface FrameProps extends FormProps {
  title: string
  plan: string
  children: ComponentChildren
}

function PlanForm({ participant, id, madeFrom, values, errors, newer, title, plan, children }: FrameProps) {
  const words = useWords(planWords)
  return (
    <PersonPage participant={participant} tab="plan" title={title}>
      <Form action={urls.plan(participant.id, plan)} hidden={{ id, madeFrom: String(madeFrom) }} values={values} errors={errors ?? {}}>
        {newer && <Newer {...newer} />}
        {children}
        <FieldGroup title={words.around}>
          <DayField name="reviewOn" label={words.reviewOn} />
          <DayField name="agreedOn" label={words.agreedOn(participant.givenName)} hint={words.agreedHint} optional />
        </FieldGroup>
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </PersonPage>
  )
}

function Newer({ theirs, base }: { theirs: PlanLine; base: PlanLine | undefined }) {
  const words = useWords(planWords)
  const common = useWords(commonWords)
  const locale = useLocale()
  const before = new Map(base ? planTexts(base, locale).map(({ key, text }) => [key, text]) : [])
  const changed = planTexts(theirs, locale).filter(({ key, text }) => text !== (before.get(key) ?? ''))
  return (
    <Notice kind="warn" title={words.newerTitle} live>
      <p>{words.newerText(theirs.staff, theirs.number)}</p>
      <Stack gap="tight">{changed.map(({ key, label, text }) => <Answer key={key} question={label}><Changes parts={compareTexts(before.get(key) ?? '', text)} words={common} /></Answer>)}</Stack>
    </Notice>
  )
}

/** Writing the search plan; what may be told to employers stands above it. */
export function SearchFormPage({ told, wishes, employers, ...props }: FormProps & { told: MayBeTold; wishes: readonly string[]; employers: readonly string[] }) {
  const words = useWords(planWords)
  const readers = useWords(participantWords).readers
  const name = props.participant.givenName
  return (
    <PlanForm {...props} title={words.searchTitle(name)} plan="search">
      <DisclosureBanner participant={props.participant} told={told} />
      <TextArea name="ownWords" label={words.ownSearch(name)} rows={3} maxLength={4000} readers={readers} optional />
      <TargetRows values={props.values} wishes={wishes} />
      <EmployerRows values={props.values} employers={employers} />
      <StepRows values={props.values} />
    </PlanForm>
  )
}

/** Writing the support plan of one job, and what of it may stand on the employer's paper. */
export function SupportFormPage({ told, job, ...props }: FormProps & { told: MayBeTold; job: ProfileJob }) {
  const words = useWords(planWords)
  const readers = useWords(participantWords).readers
  const name = props.participant.givenName
  const shareable = supportParts.filter((part) => part !== 'crisis').map((value) => ({ value, label: words.parts[value] }))
  return (
    <PlanForm {...props} title={words.supportTitle(`${job.title}, ${job.employer}`)} plan={job.id}>
      <TextArea name="ownWords" label={words.ownSupport(name)} rows={3} maxLength={4000} readers={readers} optional />
      {supportParts.map((part) => <TextArea key={part} name={part} label={words.parts[part]} hint={words.partHints[part]} rows={3} maxLength={4000} readers={readers} optional />)}
      <HelperRows values={props.values} />
      <FieldGroup title={words.releaseTitle} hint={words.releaseHint(name)}>
        <DisclosureBanner participant={props.participant} told={told} to={job.employer} />
        <Choice name="released" label={words.releaseTitle} options={shareable} layout="list" many optional hideLabel />
      </FieldGroup>
    </PlanForm>
  )
}
