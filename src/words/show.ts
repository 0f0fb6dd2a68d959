import { daysBetween, type Day } from '#src/kernel/day.ts'
import { dayOf, timeOf, type Instant } from '#src/kernel/instant.ts'
import { weekday } from '#src/kernel/week.ts'
import type { Locale } from './locale.ts'

const months = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}
const shortMonths = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}
const weekdays = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

const spell = (day: Day, names: readonly string[]) => `${Number(day.slice(8, 10))} ${names[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`

/** A day in words: `3 februari 2026`, `3 February 2026`. */
export function showDay(day: Day, locale: Locale): string {
  return spell(day, months[locale])
}

/** A day in short words, for tables: `3 feb 2026`, `3 Feb 2026`. */
export function showDayShort(day: Day, locale: Locale): string {
  return spell(day, shortMonths[locale])
}

/** A day with its weekday: `dinsdag 3 februari 2026`, `Tuesday 3 February 2026`. */
export function showWeekday(day: Day, locale: Locale): string {
  return `${weekdays[locale][weekday(day) - 1]} ${showDay(day, locale)}`
}

/** A day as a calendar names it, without its year: `ma 23 nov`, `Mon 23 Nov`. */
export function showWeekdayShort(day: Day, locale: Locale): string {
  return `${weekdays[locale][weekday(day) - 1]!.slice(0, locale === 'nl' ? 2 : 3)} ${showDayShort(day, locale).replace(/ \d+$/, '')}`
}

/** A month with its year: `februari 2026`, `February 2026`. */
export function showMonth(day: Day, locale: Locale): string {
  return showDay(day, locale).replace(/^\d+ /, '')
}

/** Whole days up to two months, whole months up to two years, then whole years: nobody reckons in 545 days. */
function stretchOf(days: number, locale: Locale): string {
  const words = { nl: ['dagen', 'maanden', 'jaar'], en: ['days', 'months', 'years'] }[locale]
  if (days <= 60) return `${days} ${words[0]}`
  if (days <= 730) return `${Math.floor(days / 30.44)} ${words[1]}`
  return `${Math.floor(days / 365.25)} ${words[2]}`
}

/** How long ago a day is, or how far ahead: `vandaag`, `gisteren`, `15 dagen geleden`, `over 3 dagen`, `17 maanden geleden`. */
export function showDaysAgo(day: Day, today: Day, locale: Locale): string {
  const ago = daysBetween(day, today)
  const near = { nl: { '-1': 'morgen', 0: 'vandaag', 1: 'gisteren' }, en: { '-1': 'tomorrow', 0: 'today', 1: 'yesterday' } }[locale]
  if (Math.abs(ago) <= 1) return near[ago as keyof typeof near]
  const stretch = stretchOf(Math.abs(ago), locale)
  if (locale === 'nl') return ago > 0 ? `${stretch} geleden` : `over ${stretch}`
  return ago > 0 ? `${stretch} ago` : `in ${stretch}`
}

/** A moment on the Dutch wall clock: `3 februari 2026, 14:05`. */
export function showInstant(at: Instant, locale: Locale): string {
  return `${showDay(dayOf(at), locale)}, ${timeOf(at)}`
}

/** A stretch of days, both inside it; without a last day it still runs: `sinds 3 februari 2026`. */
export function showPeriod(period: { from: Day; until?: Day | null | undefined }, locale: Locale): string {
  if (!period.until) return `${locale === 'nl' ? 'sinds' : 'since'} ${showDay(period.from, locale)}`
  return `${showDay(period.from, locale)} ${locale === 'nl' ? 'tot en met' : 'to'} ${showDay(period.until, locale)}`
}
