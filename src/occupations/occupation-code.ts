import { z } from 'zod'
import { findOccupation } from './occupation.ts'
import { searchOccupations } from './search.ts'

const surely: readonly string[] = ['code', 'same', 'form']

/** The unit group that a typed text surely means: its code, or a title that leads to one group only. Undefined when a person has to choose. */
export function surelyMeant(text: string): string | undefined {
  const found = searchOccupations(text, 2).filter(({ because }) => surely.includes(because.agreement))
  return found.length === 1 ? found[0]!.occupation.code : undefined
}

/** What a form holds in the field of an occupation: a word people use, our label or the code; becomes the code of an ISCO-08 unit group, empty becomes null. */
export const OccupationCode = z.string().trim().max(120, 'occupationUnknown').default('').transform((text, context) => {
  if (text === '') return null
  const code = surelyMeant(text)
  if (code !== undefined) return code
  context.issues.push({ code: 'custom', input: text, message: searchOccupations(text, 1).length > 0 ? 'occupationUnclear' : 'occupationUnknown' })
  return z.NEVER
})

/** An occupation as one reads it, from its code: `keukenhulp` in Dutch, `Kitchen helpers` in English; undefined when ISCO-08 has no such code. */
export function occupationLabel(code: string, locale: 'nl' | 'en'): string | undefined {
  const found = findOccupation(code)
  return found && (locale === 'nl' ? found.nl : found.en)
}
