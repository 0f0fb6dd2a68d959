import { Button } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, TextArea } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { nameOf } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { asksSecondLook, declineReasons } from './declining.ts'
import type { StepKind } from './step.ts'
import type { ReferralAt } from './store.ts'
import { referralWords } from './words.ts'

interface StepProps {
  referral: ReferralAt
  step: StepKind
  /** The step before was the visitor's own. */
  own: boolean
  values: FormValues
  errors?: Record<string, string>
}

/** Writing down what happens next with a referral; a decline asks for its reason. */
export function StepPage({ referral, step, own, values, errors }: StepProps) {
  const words = useWords(referralWords)
  const hint = (reason: string) => (asksSecondLook(reason) ? words.asksLook : reason === 'noCapacity' ? words.capacityHint : undefined)
  const name = nameOf(referral)
  return (
    <StaffPage title={`${words.stepTitles[step]} · ${name}`} place="referrals">
      <PageHead title={words.stepTitles[step]} back={{ href: urls.referral(referral.id), label: name }} />
      <Form action={urls.referralStep(referral.id, step)} values={values} errors={errors ?? {}}>
        <Notice><p>{words.stepHelp[step]}</p>{step === 'secondLook' && own && <p>{words.lookOwn}</p>}</Notice>
        {step === 'declined' && <Choice name="reason" label={words.reason} layout="list" options={declineReasons.map((value) => ({ value, label: words.reasons[value], hint: hint(value) }))} />}
        <TextArea name="note" label={step === 'secondLook' ? words.lookNote : words.note} rows={4} readers={words.readers} optional={step !== 'secondLook'} />
        <DayField name="onDay" label={words.onDay} />
        <Actions sticky><Button>{words.acts[step]}</Button></Actions>
      </Form>
    </StaffPage>
  )
}
