import { isDay } from '#src/kernel/day.ts'
import { type Locale, wordsIn } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import { type Doer, type PlanVersion, type SearchPlan, supportParts, type SupportPlan } from './plan.ts'
import { planWords } from './words.ts'

/** One part of a plan as text, to read or to lay beside another version. */
export interface PlanText {
  key: string
  label: string
  text: string
}

const joined = (parts: readonly (string | null | undefined | false)[]) => parts.filter(Boolean).join(' · ')

/** Who does something, in words; empty when that was not agreed. */
export function doerText(who: Doer | null, locale: Locale): string {
  return who === null ? '' : wordsIn(planWords, locale).doers[who]
}

/** One step in a line: what, who, when, and whether it was done. */
export function stepText(step: SearchPlan['steps'][number], locale: Locale): string {
  return joined([step.what, doerText(step.who, locale), step.on !== null && isDay(step.on) && showDay(step.on, locale), step.done && wordsIn(planWords, locale).done])
}

/** One helper in a line: who, what they do and when. */
export function helperText(helper: SupportPlan['helpers'][number], locale: Locale): string {
  return joined([helper.name, doerText(helper.role, locale), helper.does, helper.when, helper.phone])
}

function searchTexts(plan: SearchPlan, locale: Locale): PlanText[] {
  const words = wordsIn(planWords, locale)
  return [
    { key: 'ownWords', label: words.own, text: plan.ownWords },
    { key: 'targets', label: words.targets, text: plan.targets.map(({ title, servesWish }) => joined([title, servesWish])).join('\n') },
    { key: 'employers', label: words.employers, text: plan.employers.map(({ name, why, who }) => joined([name, why, doerText(who, locale)])).join('\n') },
    { key: 'steps', label: words.steps, text: plan.steps.map((step) => stepText(step, locale)).join('\n') },
  ]
}

function supportTexts(plan: SupportPlan, locale: Locale): PlanText[] {
  const words = wordsIn(planWords, locale)
  return [
    { key: 'ownWords', label: words.own, text: plan.ownWords },
    ...supportParts.map((part) => ({ key: part, label: words.parts[part], text: plan[part] })),
    { key: 'helpers', label: words.helpers, text: plan.helpers.map((helper) => helperText(helper, locale)).join('\n') },
    { key: 'released', label: words.releaseTitle, text: plan.released.map((part) => words.parts[part]).join('\n') },
  ]
}

/** A whole plan as text, part by part; an empty part has an empty text. */
export function planTexts(plan: Pick<PlanVersion, 'kind' | 'content'>, locale: Locale): PlanText[] {
  return plan.kind === 'search' ? searchTexts(plan.content as SearchPlan, locale) : supportTexts(plan.content as SupportPlan, locale)
}
