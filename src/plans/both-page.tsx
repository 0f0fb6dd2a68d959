import { Hint } from '#src/design/written.tsx'
import type { Participant } from '#src/participants/participant.ts'
import { BothWrotePage } from '#src/profiles/both-page.tsx'
import type { ProfileJob } from '#src/profiles/due.ts'
import { canJoin } from '#src/profiles/merge.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import type { PlanVersion, SearchPlan, SupportPlan } from './plan.ts'
import { planTexts } from './plan-text.ts'
import { closedValues, searchValues, supportValues } from './plan-values.ts'
import type { SentPlan, SettledPlan } from './settle-store.ts'
import type { PlanContent } from './together.ts'
import { planWords } from './words.ts'

interface BothPlanProps {
  participant: Participant
  job: ProfileJob | undefined
  sent: SentPlan
  settled: Extract<SettledPlan, { how: 'both' }>
  missing: string | undefined
}

/** Two people wrote the same parts of a plan: both texts beside each other, and a choice for each. */
export function BothWrotePlan({ participant, job, sent, settled, missing }: BothPlanProps) {
  const words = useWords(planWords)
  const locale = useLocale()
  const { plan, closed, form } = sent
  const { theirs, mine, fields, content } = settled
  const whole = { ...content, ...Object.fromEntries(fields.map((field) => [field, mine[field as keyof PlanContent]])) }
  const values = plan.kind === 'search' ? { ...searchValues(whole as SearchPlan), ...closedValues(closed, (whole as SearchPlan).targets.length) } : supportValues(whole as SupportPlan)
  const textsOf = (one: PlanContent) => planTexts({ kind: plan.kind, content: one } as Pick<PlanVersion, 'kind' | 'content'>, locale)
  const [read, written] = [textsOf(theirs.content), textsOf(mine)]
  const texts = read.filter(({ key }) => fields.includes(key)).map(({ key, label, text }) => ({
    field: key, title: label, theirs: text, mine: written.find((one) => one.key === key)?.text ?? '', joinable: canJoin(theirs.content[key as keyof PlanContent], mine[key as keyof PlanContent]),
  }))
  return (
    <BothWrotePage {...{ participant, theirs, texts, form, missing }} id={plan.id} action={urls.plan(participant.id, job?.id ?? 'search')} carried={{ ...values, reviewOn: plan.reviewOn }}>
      <Hint>{words.agreeAgain(participant.givenName)} {plan.kind === 'support' && words.releaseAgain}</Hint>
    </BothWrotePage>
  )
}
