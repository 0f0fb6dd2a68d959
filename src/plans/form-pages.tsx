import type { ComponentChildren } from 'preact'
import { Button } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, TextArea } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { Hint } from '#src/design/written.tsx'
import { DisclosureBanner } from '#src/disclosure/banner.tsx'
import type { MayBeTold } from '#src/disclosure/disclosure.ts'
import { draftOf, KeepDraft } from '#src/drafts/parts.tsx'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { participantWords } from '#src/participants/words.ts'
import type { ProfileJob } from '#src/profiles/due.ts'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { commonWords } from '#src/words/common.ts'
import { useWords } from '#src/words/locale.ts'
import { DraftNotices, type DraftShown } from './draft-notices.tsx'
import { supportParts } from './plan.ts'
import { EmployerRows, HelperRows, StepRows, TargetRows } from './rows.tsx'
import { planWords } from './words.ts'

interface FormProps extends DraftShown {
  participant: Participant
  id: string
  madeFrom: number
  values: FormValues
  errors?: Record<string, string>
}

interface FrameProps extends FormProps {
  title: string
  plan: string
  children: ComponentChildren
}

function PlanForm({ participant, id, madeFrom, values, errors, title, plan, children, ...around }: FrameProps) {
  const words = useWords(planWords)
  const [form, subject] = plan === 'search' ? (['planSearch', participant.id] as const) : (['planSupport', plan] as const)
  return (
    <PersonPage participant={participant} tab="plan" title={title} notices={<DraftNotices {...around} form={form} subject={subject} />}>
      <Form action={urls.plan(participant.id, plan)} hidden={{ id, madeFrom: String(madeFrom) }} values={values} errors={errors ?? {}} draft={draftOf(form, subject)} terse>
        <Hint>{useWords(commonWords).whatYouKnow}</Hint>
        {children}
        <FieldGroup title={words.around}>
          <DayField name="reviewOn" label={words.reviewOn} />
          <DayField name="agreedOn" label={words.agreedOn(participant.givenName)} hint={words.agreedHint} optional />
        </FieldGroup>
        <Actions sticky><Button>{words.save}</Button><KeepDraft form={form} /></Actions>
      </Form>
    </PersonPage>
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
