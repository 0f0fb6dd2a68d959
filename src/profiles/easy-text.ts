import { traitLabel } from '#src/employers/trait.ts'
import { type Locale, wordsIn } from '#src/words/locale.ts'
import { showNumber } from '#src/words/show-number.ts'
import { easyProfileWords } from './easy-words.ts'
import type { ProfileContent, ProfileField, ProfileSection } from './profile.ts'
import { pastJobLines, saidText } from './said.ts'
import { isSaid, saidIn } from './wishes.ts'

/** A part of a profile in easy words: a short heading and lines of short sentences. */
export interface EasySection {
  section: ProfileSection
  title: string
  lines: string[]
}

function hoursLine({ hoursFrom, hoursUntil }: ProfileContent, locale: Locale): string[] {
  const words = wordsIn(easyProfileWords, locale)
  const [from, until] = [hoursFrom === null ? undefined : showNumber(hoursFrom, locale), hoursUntil === null ? undefined : showNumber(hoursUntil, locale)]
  if (from !== undefined && until !== undefined) return [words.hours(words.between(from, until))]
  if (from !== undefined) return [words.hours(words.atLeast(from))]
  return until === undefined ? [] : [words.hours(words.atMost(until))]
}

function linesOf(content: ProfileContent, field: ProfileField, locale: Locale): string[] {
  const words = wordsIn(easyProfileWords, locale)
  const text = saidText(content, field, locale)
  if (field === 'hoursFrom') return hoursLine(content, locale)
  if (field === 'hoursUntil') return isSaid(content, 'hoursFrom') ? [] : hoursLine(content, locale)
  if (field === 'days') return [words.days(text)]
  if (field === 'partsOfDay') return [words.parts(text)]
  if (field === 'travelBy') return [words.travelBy(text)]
  if (field === 'maxTravelMinutes') return [words.minutes(showNumber(content.maxTravelMinutes ?? 0, locale))]
  if (field === 'wanted' || field === 'unwanted') return [words[field], ...content[field].map((trait) => `– ${traitLabel(trait, locale)}`)]
  if (field === 'pastJobs') return content.pastJobs.flatMap((job) => pastJobLines(job, locale))
  return text.split('\n')
}

/** A profile in easy words: only the parts about which something was said, in the order of the profile. */
export function easySections(content: ProfileContent, sections: readonly ProfileSection[], locale: Locale): EasySection[] {
  const words = wordsIn(easyProfileWords, locale)
  return sections.map((section) => ({ section, title: words.sections[section], lines: saidIn(content, section).flatMap((field) => linesOf(content, field, locale)) })).filter(({ lines }) => lines.length > 0)
}
