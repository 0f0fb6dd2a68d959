import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import { aloneIn, type Round } from './round.ts'
import { instructionWords } from './words.ts'

/** A round in one sentence: how many of the tried steps went alone, and when. */
export function useRoundSaid(): { last: (round: Round) => string; first: (round: Round) => string } {
  const words = useWords(instructionWords)
  const locale = useLocale()
  const said = (round: Round) => words.alone(aloneIn(round).count, aloneIn(round).of)
  return { last: (round) => words.lastTime(said(round), showDayShort(round.onDay, locale)), first: (round) => words.firstTime(said(round), showDayShort(round.onDay, locale)) }
}
