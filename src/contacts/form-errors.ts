import { sentences } from '#src/web/form.ts'
import { type Locale, wordsIn } from '#src/words/locale.ts'
import { contactWords } from './words.ts'

/** The sentences for what is wrong in a form about a contact. */
export function saidErrors({ locale }: { locale: Locale }, errors: Record<string, string>): Record<string, string> {
  const words = wordsIn(contactWords, locale).errors
  return sentences(errors, words, words.choiceWrong)
}
