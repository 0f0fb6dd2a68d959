import type { EasyText } from '#src/agreements/agreement.ts'
import { shortLines } from '#src/agreements/easy-text.ts'
import { type Locale, wordsIn } from '#src/words/locale.ts'
import { sheetWords } from './sheet-words.ts'

/** The parts of the sheet of a person above the steps, each some short lines; an empty part is left out. */
export interface SheetTexts {
  work: string
  hours: string
  help: string
  call: string
}

/** What is known of a job and its coach for the sheet of the person. */
export interface SheetKnown {
  /** What was agreed, in easy words; goes before everything else. */
  easy: EasyText | undefined
  tasks: string | null
  hours: string | null
  coach: { name: string; phone: string | null } | undefined
}

const lines = (...parts: readonly (string | undefined | null | false)[]) => parts.filter(Boolean).join('\n')

/** The texts of the sheet: as the three agreed them, and where nothing was agreed yet, what is known of the job. */
export function sheetTexts({ easy, tasks, hours, coach }: SheetKnown, locale: Locale): SheetTexts {
  const words = wordsIn(sheetWords, locale)
  const call = lines(coach && words.callCoach(coach.name), coach?.phone && words.number(coach.phone))
  return {
    work: easy?.work || shortLines(tasks ?? '').join('\n'),
    hours: easy?.hours || (hours === null ? words.noHours : words.perWeek(hours)),
    help: lines(easy?.guidance, easy?.adaptations, words.ask),
    call: lines(easy?.call, coach?.phone && easy?.call.includes(coach.phone) ? null : easy?.call ? coach?.phone && words.number(coach.phone) : call),
  }
}
