import { PrintButton } from '#src/design/print.tsx'
import { Written } from '#src/design/written.tsx'
import { urls } from '#src/urls.ts'
import { EasyPage } from '#src/web/frame.tsx'
import { useWords } from '#src/words/locale.ts'
import { asksSecondLook, type DeclineReason } from './declining.ts'
import { letterWords } from './letter-words.ts'
import type { ReferralAt } from './store.ts'

type Text = keyof (typeof letterWords)['nl']['because']

/** Which text tells a reason: the ones about readiness say no more than that it is not because of the person. */
function textFor(reason: DeclineReason): Text {
  if (asksSecondLook(reason)) return 'unready'
  return reason === 'noWish' || reason === 'otherArea' || reason === 'noCapacity' || reason === 'otherService' || reason === 'moved' ? reason : 'other'
}

/** What somebody gets to read when support does not begin: kind, and with the way back. */
export function LetterPage({ referral, from }: { referral: ReferralAt; from: { name: string; phone: string | null } }) {
  const words = useWords(letterWords)
  const reason = referral.steps.findLast(({ step }) => step === 'declined')?.reason as DeclineReason
  return (
    <EasyPage title={words.title(referral.givenName)} backHref={urls.referral(referral.id)}>
      <Written>{words.thanks}</Written>
      <Written>{words.because[textFor(reason)]}</Written>
      <Written>{words.door}</Written>
      <p>{words.call} {[from.name, from.phone].filter(Boolean).join(', ')}</p>
      <PrintButton />
    </EasyPage>
  )
}
