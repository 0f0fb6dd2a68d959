import { isDay, type Day } from '#src/kernel/day.ts'
import { dayOfSerial } from '#src/sheets/serial.ts'
import { withoutAccents } from './headers.ts'

/** A text as the value it stands for, null when it stands for nothing, or why it cannot be read. */
export type Parsed<T, Why extends string> = { value: T | null } | { because: Why }

export type DayProblem = 'dayImpossible' | 'dayIncomplete' | 'dayUnreadable'

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const monthWords: Record<string, number> = { maart: 3, mar: 3, maa: 3, may: 5, oct: 10, ...Object.fromEntries(months.map((word, index) => [word, index + 1])) }
const nothing = /^([-–—/.]+|n\.?v\.?t\.?|geen|none|n\/a)?$/i
const weekday = /^(ma(an)?|di(ns)?|wo(ens)?|do(nder)?|vr(ij)?|za(ter)?|zo(n)?|mon|tue(s)?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(dag|day)?[.,]? +/
const clock = /[ t,]+\d{1,2}:\d{2}(:\d{2})?(\.\d+)?( ?uur| ?z| ?[ap]m)?$/

/** Whether a cell says that there is nothing to say: empty, a dash, n.v.t., geen. */
export function saysNothing(text: string): boolean {
  return nothing.test(text.trim())
}

function monthOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word)
  const plain = word.replace('.', '')
  return monthWords[plain] ?? (plain.length > 3 ? monthWords[plain.slice(0, 3)] : undefined)
}

function yearOf(text: string, { today, born }: DayContext): number {
  const year = Number(text)
  if (text.length > 2) return year
  const now = Number(today.slice(0, 4))
  const recent = Math.floor(now / 100) * 100 + year
  return recent > (born ? now : now + 10) ? recent - 100 : recent
}

/** What a day is judged against; of a birth date with a year of two digits the century is the past one. */
export interface DayContext {
  today: Day
  born?: boolean
}

function made(year: number, month: number | undefined, date: number): Parsed<Day, DayProblem> {
  if (month === undefined) return { because: 'dayUnreadable' }
  const day = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-')
  const surely = month >= 1 && month <= 12 && date >= 1 && date <= 28
  return surely || isDay(day) ? { value: day as Day } : { because: 'dayImpossible' }
}

function fromDigits(text: string, context: DayContext): Parsed<Day, DayProblem> {
  if (text.length === 4 && /^(19|20)/.test(text)) return { because: 'dayIncomplete' }
  if (text.length === 8) {
    const yearFirst = made(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)))
    const yearLast = made(yearOf(text.slice(4), context), Number(text.slice(2, 4)), Number(text.slice(0, 2)))
    const likely = /^(19|20)/.test(text) ? [yearFirst, yearLast] : [yearLast]
    return likely.find((day) => 'value' in day) ?? { because: 'dayImpossible' }
  }
  const day = text.length <= 5 ? dayOfSerial(Number(text), 1900) : undefined
  return day ? { value: day } : { because: 'dayUnreadable' }
}

const partial = /^((\d{1,2}|[a-z]{3,9}\.?)[-/. ])?'?(19|20)\d{2}$|^\d{4}[-/.]\d{1,2}$|^(q|k|kw|kwartaal )[1-4]\b|^(half|begin|eind|medio|zomer|winter|voorjaar|najaar|herfst|lente)\b/
const dayFirst = /^(\d{1,2})(?:e|ste|de|th|st|nd|rd)?[-/. ]+([a-z]{3,9}\.?|\d{1,2})[-/. ]+'?(\d{4}|\d{2})$/
const yearFirst = /^(\d{4})[-/. ]([a-z]{3,9}\.?|\d{1,2})[-/. ](\d{1,2})$/

/**
 * Reads a day as Dutch people and spreadsheets write it: `3-2-2026`, `03-02-26`, `3/2/2026`, `3 feb 2026`, `2026-02-03`, `20260203` or a day number.
 * The day comes before the month, always; a year or month alone is incomplete, a day that does not exist impossible.
 */
export function parseDay(text: string, context: DayContext): Parsed<Day, DayProblem> {
  if (saysNothing(text)) return { value: null }
  const plain = withoutAccents(text.trim().toLowerCase()).replace(/\s+/g, ' ').replace(/ ?([-/]) ?/g, '$1')
  const bare = plain.replace(clock, '').replace(weekday, '').trim()
  if (/^\d+$/.test(bare)) return fromDigits(bare, context)
  const first = dayFirst.exec(bare)
  if (first) return made(yearOf(first[3]!, context), monthOf(first[2]!), Number(first[1]))
  const last = yearFirst.exec(bare)
  if (last) return made(Number(last[1]), monthOf(last[2]!), Number(last[3]))
  return { because: partial.test(bare) ? 'dayIncomplete' : 'dayUnreadable' }
}
