import { isDay } from '#src/kernel/day.ts'
import { type Locale, wordsIn } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import { easyPlanWords } from './easy-words.ts'
import { type Doer, type PlanVersion, type SearchPlan, supportParts, type SupportPlan } from './plan.ts'

/** A part of a plan in easy words: a short heading and lines of short sentences. */
export interface EasyPlanPart {
  key: string
  title: string
  lines: string[]
}

const sentence = (text: string) => (text === '' || /[.!?]$/.test(text) ? text : `${text}.`)
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function doing(who: Doer | null, locale: Locale): string {
  return who === null ? '' : `${upper(wordsIn(easyPlanWords, locale).doers[who])}.`
}

function searchParts(plan: SearchPlan, locale: Locale): EasyPlanPart[] {
  const words = wordsIn(easyPlanWords, locale)
  return [
    { key: 'own', title: words.own, lines: plan.ownWords.split('\n') },
    { key: 'targets', title: words.targets, lines: plan.targets.flatMap(({ title, servesWish }) => [sentence(upper(title)), sentence(words.because(servesWish))]) },
    { key: 'employers', title: words.employers, lines: plan.employers.flatMap(({ name, who }) => [sentence(name), doing(who, locale)]) },
    { key: 'steps', title: words.steps, lines: plan.steps.filter(({ done }) => !done).flatMap(({ what, who, on }) => [sentence(upper(what)), doing(who, locale), on !== null && isDay(on) ? sentence(upper(showDay(on, locale))) : '']) },
  ]
}

function supportPartsOf(plan: SupportPlan, locale: Locale): EasyPlanPart[] {
  const words = wordsIn(easyPlanWords, locale)
  return [
    { key: 'own', title: words.own, lines: plan.ownWords.split('\n') },
    ...supportParts.map((part) => ({ key: part, title: words.parts[part], lines: plan[part].split('\n') })),
...plan.helpers.map(({ name, does, when, phone }, index) => ({
      key: `helper${index}`, title: words.helpsMe(upper(name)), lines: does + when + phone === '' ? [sentence(name)] : [sentence(upper(does)), sentence(upper(when)), phone === '' ? '' : words.call(phone)],
    })),
  ]
}

/** A plan in easy words; parts in which nothing stands are left out. */
export function easyPlanParts(plan: Pick<PlanVersion, 'kind' | 'content'>, locale: Locale): EasyPlanPart[] {
  const parts = plan.kind === 'search' ? searchParts(plan.content as SearchPlan, locale) : supportPartsOf(plan.content as SupportPlan, locale)
  return parts.map((part) => ({ ...part, lines: part.lines.map((line) => line.trim()).filter((line) => line !== '') })).filter(({ lines }) => lines.length > 0)
}
