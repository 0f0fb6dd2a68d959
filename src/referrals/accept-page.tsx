import { Button } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import type { Choices } from '#src/enrolments/choices-store.ts'
import { Alike, SupportFields } from '#src/enrolments/pages.tsx'
import { PersonFields } from '#src/participants/pages.tsx'
import { nameOf, type Participant } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import type { ReferralAt } from './store.ts'
import { referralWords } from './words.ts'

interface AcceptProps {
  referral: ReferralAt
  /** The id the person gets, so that sending twice makes one. */
  id: string
  alike: readonly Participant[]
  choices: Choices
  values: FormValues
  errors?: Record<string, string>
}

/** Support begins: the person and the period, filled in from the referral; or somebody who was here before begins again. */
export function AcceptPage({ referral, id, alike, choices, values, errors }: AcceptProps) {
  const words = useWords(referralWords)
  const locale = useLocale()
  const name = nameOf(referral)
  const born = ({ bornOn }: Participant) => (bornOn ? words.begun(showDay(bornOn, locale)) : undefined)
  return (
    <StaffPage title={`${words.acceptTitle} · ${name}`} place="referrals">
      <PageHead title={words.acceptTitle} sub={words.acceptSub} back={{ href: urls.referral(referral.id), label: name }} />
      <Form action={urls.acceptReferral(referral.id)} hidden={{ id }} values={values} errors={errors ?? {}}>
        {alike.length > 0 && (
          <>
            <Alike people={alike} />
            <Choice name="samePerson" label={words.samePerson} layout="list" options={[...alike.map((person) => ({ value: person.id, label: nameOf(person), hint: born(person) })), { value: 'nobody', label: words.nobodyOfThese }]} />
          </>
        )}
        <PersonFields />
        <SupportFields {...choices} />
        <Actions sticky><Button>{words.accept}</Button></Actions>
      </Form>
    </StaffPage>
  )
}
