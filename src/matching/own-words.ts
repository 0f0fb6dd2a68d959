import { surelyMeant } from '#src/occupations/occupation-code.ts'

/** A piece of what somebody said, and the unit group it surely means. */
export interface SaidOccupation {
  phrase: string
  code: string
}

/** The occupations that somebody's own words surely mean, each with the words themselves; what may mean several things, or nothing of work, is left alone. */
export function occupationsSaid(words: string): SaidOccupation[] {
  const phrases = words.split(/[.,;:!?\n()]|\s(?:of|en|maar|want|dan|or|and)\s/i).map((phrase) => phrase.trim()).filter((phrase) => phrase.length > 2)
  return [...new Set(phrases)].flatMap((phrase) => {
    const code = surelyMeant(phrase)
    return code === undefined ? [] : [{ phrase, code }]
  })
}
