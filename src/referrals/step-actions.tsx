import type { Day } from '#src/kernel/day.ts'
import { urls } from '#src/urls.ts'
import { parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { DeclineForm, SecondLookForm, StepForm } from './declining.ts'
import { cardOf } from './known-store.ts'
import { LetterPage } from './letter-page.tsx'
import { StepPage } from './step-page.tsx'
import { mayTake, stateOf, type StepKind, stepKinds } from './step.ts'
import { takeBack, takeStep } from './step-store.ts'
import { findReferral } from './store.ts'
import { referralOf } from './visit-store.ts'
import { referralWords } from './words.ts'

/** The step of the address, as far as it may follow now and the visitor may take it; the second look is the team lead's. */
async function stepOf(visit: Visit, hold = false) {
  const referral = await referralOf(visit, hold)
  const step = stepKinds.find((kind) => kind === visit.param('act'))
  if (!referral || !step || step === 'accepted') return undefined
  const looks = stateOf(referral.steps) === 'secondLook' && step !== 'withdrawn'
  return looks && !visit.may('referral.review') ? undefined : { referral, step, possible: mayTake(referral.steps, step) }
}

export const showStep: Action = async (visit) => {
  const found = await stepOf(visit)
  if (!found) return visit.notFound()
  if (!found.possible) return visit.redirect(urls.referral(found.referral.id))
  return visit.page(<StepPage {...found} own={found.referral.steps.at(-1)?.staffId === visit.actor.staffId} values={{ onDay: visit.today }} />)
}

const formOf = (step: StepKind) => (step === 'declined' ? DeclineForm : step === 'secondLook' ? SecondLookForm : StepForm)

const wrongDay = (onDay: Day, { last, today }: { last: Day; today: Day }) => (onDay > today ? 'inFuture' : onDay < last ? 'beforeLast' : undefined)

export const saveStep: Action = async (visit) => {
  const found = await stepOf(visit, true)
  if (!found) return visit.notFound()
  const { referral, step, possible } = found
  if (!possible) return visit.redirect(urls.referral(referral.id))
  const words = wordsIn(referralWords, visit.locale).errors
  const again = (errors: Record<string, string>) => visit.page(<StepPage {...found} own={referral.steps.at(-1)?.staffId === visit.actor.staffId} values={valuesOf(visit.form)} errors={sentences(errors, words, words.choiceWrong)} />, 422)
  const input = parseForm(formOf(step), visit.form)
  if (!input.ok) return again(input.errors)
  const day = wrongDay(input.value.onDay, { last: referral.steps.at(-1)?.onDay ?? referral.receivedOn, today: visit.today })
  if (day) return again({ onDay: day })
  const taken = await takeStep(visit, referral, { step, ...input.value })
  return visit.redirect(`${urls.referral(referral.id)}?saved=${taken}`)
}

/** Takes back what was written down too soon. */
export const undoStep: Action = async (visit) => {
  const referral = await referralOf(visit)
  if (!referral || referral.steps.at(-1)?.id !== visit.param('taken') || !(await takeBack(visit, visit.param('taken')))) return visit.notFound()
  return visit.redirect(urls.referral(referral.id))
}

/** The letter for somebody with whom support does not begin. */
export const showLetter: Action = async (visit) => {
  const referral = await findReferral(visit, visit.param('declined'))
  if (!referral || stateOf(referral.steps) !== 'declined') return visit.notFound()
  visit.log({ objectType: 'referral', objectId: referral.id })
  return visit.page(<LetterPage referral={referral} from={await cardOf(visit, referral.givenTo ?? visit.actor.staffId)} />)
}
