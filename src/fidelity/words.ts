import type { Because } from './proposal.ts'
import type { Sum } from './score.ts'
import type { Text } from './scales/scale.ts'
import { sentences, type SentenceKey } from './sentences.ts'

export type { SentenceKey } from './sentences.ts'

/** A reason as a sentence, with its figures filled in; decimal comma in Dutch. */
export function sentence(because: Because, language: 'nl' | 'en'): string {
  const show = (figure: string | number | undefined) => {
    if (typeof figure !== 'number') return figure ?? '?'
    const short = String(Math.round(figure * 10) / 10)
    return language === 'nl' ? short.replace('.', ',') : short
  }
  return textOf(because.key)[language].replace(/\{(\w+)\}/g, (_, name: string) => show(because.figures[name]))
}

function textOf(key: SentenceKey): Text {
  return sentences[key]
}

/** A total or a provisional range as one sentence. */
export function totalSentence(sum: Sum, language: 'nl' | 'en'): string {
  const band = (sum.band ?? sum.provisionalBand)?.[language]
  const complete = sum.total !== undefined
  const key: SentenceKey = complete ? (band ? 'total' : 'totalWithoutBand') : band ? 'totalCertain' : 'totalRange'
  return sentence(
    { key, figures: { rated: sum.rated, of: sum.of, total: sum.total ?? '', from: sum.range.from, to: sum.range.to, band: band ?? '' } },
    language,
  )
}
