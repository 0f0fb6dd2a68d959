import { traitLabel } from '#src/employers/trait.ts'
import { type Locale, wordsIn } from '#src/words/locale.ts'
import { showNumber } from '#src/words/show-number.ts'
import type { PastJob, ProfileContent, ProfileField } from './profile.ts'
import { profileWords } from './words.ts'

const firstUpper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** An earlier job in lines: what and where, then each answer under its question. */
export function pastJobLines(job: PastJob, locale: Locale): string[] {
  const words = wordsIn(profileWords, locale).pastJob
  const rest = (['liked', 'disliked', 'ended'] as const).filter((key) => job[key] !== '').map((key) => `${words[key]} ${job[key]}`)
  return [firstUpper([job.title, job.where, job.when].filter(Boolean).join(', ')), ...rest]
}

/** What a field holds, as text one can read and lay beside another: own words as they are, choices as a list. Empty when nothing was said. */
export function saidText(content: ProfileContent, field: ProfileField, locale: Locale): string {
  const words = wordsIn(profileWords, locale)
  const value = content[field]
  if (typeof value === 'string') return value
  if (value === null) return ''
  if (typeof value === 'number') return field === 'maxTravelMinutes' ? words.minutes(showNumber(value, locale)) : showNumber(value, locale)
  if (field === 'pastJobs') return content.pastJobs.map((job) => pastJobLines(job, locale).join('\n')).join('\n\n')
  if (field === 'wanted' || field === 'unwanted') return content[field].map((trait) => traitLabel(trait, locale)).join(', ')
  const labels = { ...words.choices.days, ...words.choices.partsOfDay, ...words.choices.travelBy }
  return (value as (keyof typeof labels)[]).map((one) => labels[one]).join(', ')
}

/** The hours somebody wants in one line: `12 tot 16 uur per week`; empty when nothing was said. */
export function hoursText({ hoursFrom, hoursUntil }: Pick<ProfileContent, 'hoursFrom' | 'hoursUntil'>, locale: Locale): string {
  const words = wordsIn(profileWords, locale)
  if (hoursFrom !== null && hoursUntil !== null) return words.hours(showNumber(hoursFrom, locale), showNumber(hoursUntil, locale))
  if (hoursFrom !== null) return words.hoursAtLeast(showNumber(hoursFrom, locale))
  return hoursUntil === null ? '' : words.hoursAtMost(showNumber(hoursUntil, locale))
}
