import { percent, type Share } from '#src/kernel/share.ts'
import type { Locale } from './locale.ts'

const formats = { nl: new Intl.NumberFormat('nl-NL'), en: new Intl.NumberFormat('en-GB') }

/** A number with the marks of the language: `1.234,5` in Dutch, `1,234.5` in English. */
export function showNumber(count: number, locale: Locale): string {
  return formats[locale].format(count)
}

/** Minutes as hours and minutes: `45 min`, `1 u`, `1 u 15`; English says `1 h 15`. */
export function showMinutes(minutes: number, locale: Locale): string {
  const whole = Math.round(minutes)
  const [hours, rest] = [Math.floor(whole / 60), whole % 60]
  if (hours === 0) return `${rest} min`
  const hour = `${showNumber(hours, locale)} ${locale === 'nl' ? 'u' : 'h'}`
  return rest === 0 ? hour : `${hour} ${String(rest).padStart(2, '0')}`
}

/** Whole percents of a proportion: `40 %` in Dutch, `40%` in English; undefined of nothing. */
export function showPercent(share: Share, locale: Locale): string | undefined {
  const whole = percent(share)
  return whole === undefined ? undefined : `${whole}${locale === 'nl' ? '\u00a0%' : '%'}`
}

/** A proportion that keeps its denominator: `12 van 30 (40 %)`; of nothing only the two numbers. */
export function showShare(share: Share, locale: Locale): string {
  const counted = `${showNumber(share.count, locale)} ${locale === 'nl' ? 'van' : 'of'} ${showNumber(share.of, locale)}`
  const whole = showPercent(share, locale)
  return whole === undefined ? counted : `${counted} (${whole})`
}
