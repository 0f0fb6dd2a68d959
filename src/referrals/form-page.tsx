import { Button } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, Field, Select, TextArea } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { targetGroups } from '#src/participants/participant.ts'
import { participantWords } from '#src/participants/words.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { referralSources } from './referral.ts'
import { referralWords } from './words.ts'

export interface ReferralFormProps {
  id: string
  /** The referral stands there already and is changed. */
  name?: string | undefined
  teams: readonly { id: string; name: string }[]
  /** Whom it can be given to; empty when a coach writes it down for herself. */
  coaches: readonly { id: string; name: string }[]
  /** Organisations that referred before. */
  known: readonly string[]
  values: FormValues
  errors?: Record<string, string>
}

const named = (list: readonly { id: string; name: string }[]) => list.map(({ id, name }) => ({ value: id, label: name }))

/** Writing down that somebody wants to work: the wish first, the rest can wait. */
export function ReferralFormPage({ id, name, teams, coaches, known, values, errors }: ReferralFormProps) {
  const words = useWords(referralWords)
  const groups = useWords(participantWords).targetGroups
  const title = name === undefined ? words.new : words.editTitle
  return (
    <StaffPage title={title} place="referrals">
      <PageHead title={title} {...(name === undefined && { sub: words.sub })} back={name === undefined ? { href: urls.referrals(), label: words.back } : { href: urls.referral(id), label: name }} />
      <Form action={name === undefined ? urls.referrals() : urls.editReferral(id)} hidden={{ id }} values={values} errors={errors ?? {}}>
        <FieldGroup title={words.person}>
          <Field name="givenName" label={words.givenName} />
          <Field name="prefix" label={words.prefix} width="short" optional />
          <Field name="familyName" label={words.familyName} />
          <TextArea name="wish" label={words.wish} hint={words.wishHint} rows={3} readers={words.readers} optional />
        </FieldGroup>
        <FieldGroup title={words.reach}>
          <Field name="phone" label={words.phone} type="tel" optional />
          <Field name="email" label={words.email} type="email" optional />
          <Field name="reachedBy" label={words.reachedBy} width="full" optional />
        </FieldGroup>
        <FieldGroup title={words.from}>
          <Choice name="source" label={words.source} options={referralSources.map((value) => ({ value, label: words.sources[value] }))} />
          <Field name="sourceOrganisation" label={words.sourceOrganisation} list={known} optional />
          <Field name="sourcePerson" label={words.sourcePerson} optional />
          <Field name="sourcePhone" label={words.sourcePhone} type="tel" optional />
          <DayField name="receivedOn" label={words.receivedOn} />
        </FieldGroup>
        <FieldGroup title={words.handling}>
          <Select name="teamId" label={words.team} options={named(teams)} />
          {coaches.length > 0 && <Select name="givenTo" label={words.coach} hint={words.coachHint} blank={words.nobody} options={named(coaches)} optional />}
          <DayField name="bornOn" label={words.bornOn} optional />
          <Choice name="targetGroup" label={words.targetGroup} options={['', ...targetGroups].map((value) => ({ value, label: value === '' ? words.unknown : groups[value as (typeof targetGroups)[number]] }))} optional />
        </FieldGroup>
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </StaffPage>
  )
}
