import { Button, PostButton } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { Field, TextArea } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Details, Row, Stack } from '#src/design/layout.tsx'
import { Badge, Text } from '#src/design/marks.tsx'
import { Notice } from '#src/design/notice.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import { nameOf } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showInstant } from '#src/words/show.ts'
import type { JobTold } from './about-store.ts'
import type { AgreementVersion } from './agreement.ts'
import { type Approval, type Party, standingOf } from './approval.ts'
import { agreementWords } from './words.ts'

/** A form that came back: which one, what was typed, one sentence a field. */
export interface Back {
  form: string
  values: FormValues
  errors: Record<string, string>
}

interface ApprovalsProps extends JobTold {
  version: AgreementVersion
  approvals: readonly Approval[]
  asked: readonly Party[]
  me: string
  formId: string
  back: Back | undefined
}

const tones = { asked: 'sand', agreed: 'moss', not: 'brick' } as const

/** Who agrees with the newest version, and a way to record it for each. */
export function Approvals(props: ApprovalsProps) {
  const words = useWords(agreementWords)
  const lost = props.back !== undefined && props.back.form !== 'link' && !['participant', 'employer'].includes(props.back.form)
  return (
    <Card title={words.who}>
      {lost && <Notice kind="error" live>{[...new Set(Object.values(props.back!.errors))].join(' ')}</Notice>}
      <Stack>{props.asked.map((party) => <OneParty key={party} party={party} {...props} />)}</Stack>
      {!props.asked.includes('employer') && <Hint>{words.notAsked}</Hint>}
    </Card>
  )
}

function OneParty({ party, ...props }: ApprovalsProps & { party: Party }) {
  const words = useWords(agreementWords)
  const locale = useLocale()
  const { version, approvals, participant, job, me, formId } = props
  const { state, last } = standingOf(approvals, version.id, party)
  const action = urls.approveAgreement(participant.id, job.id)
  const own = { version: version.id, party, name: me, id: formId }
  return (
    <Stack gap="tight">
      <Row><Text tone="strong">{words.parties[party]}</Text><Badge tone={tones[state]}>{words.states[state]}</Badge></Row>
      {last && <Hint>{words.said(last.name, showInstant(last.at, locale), words.hows[last.how])}</Hint>}
      {last?.remark && <Written>{last.remark}</Written>}
      {party !== 'coach' && <Together party={party} {...props} open={props.back?.form === party} agreed={state !== 'asked'} />}
      {party === 'coach' && state !== 'agreed' && <Row><PostButton action={action} fields={{ ...own, answer: 'yes' }} small>{words.iAgree}</PostButton></Row>}
      {party === 'coach' && state === 'agreed' && <Row><PostButton action={action} fields={{ ...own, answer: 'no' }} kind="quiet" small>{words.withdraw}</PostButton></Row>}
    </Stack>
  )
}

function Together({ party, open, agreed, version, participant, job, formId, back }: ApprovalsProps & { party: Party; open: boolean; agreed: boolean }) {
  const words = useWords(agreementWords)
  const values: FormValues = open && back ? back.values : { name: party === 'participant' ? nameOf(participant) : '' }
  return (
    <Details summary={agreed ? words.otherwise : words.together} open={open}>
      <Form id={`together-${party}`} action={urls.approveAgreement(participant.id, job.id)} hidden={{ id: formId, version: version.id, party }} values={values} errors={open && back ? back.errors : {}}>
        <Hint>{words.togetherHint}</Hint>
        <Field name="name" label={words.name} />
        <Choice name="answer" label={words.answer} options={[{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }]} />
        <TextArea name="remark" label={words.remark} rows={2} readers={words.remarkReaders} optional />
        <Actions><Button kind="secondary">{words.keep}</Button></Actions>
      </Form>
    </Details>
  )
}
