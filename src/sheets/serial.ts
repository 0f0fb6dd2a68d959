import { addDays, type Day } from '#src/kernel/day.ts'

/**
 * The day of a spreadsheet's day number. In the 1900 system number 60 is 29 February 1900, a day that never was (kept by
 * Excel for Lotus 1-2-3): it and numbers below 1 have no day. In the 1904 system number 0 is 1 January 1904.
 */
export function dayOfSerial(serial: number, epoch: 1900 | 1904): Day | undefined {
  const whole = Math.floor(serial)
  if (epoch === 1904) return whole >= 0 && whole <= 2_957_003 ? addDays('1904-01-01', whole) : undefined
  if (!(whole >= 1 && whole <= 2_958_465) || whole === 60) return undefined
  return addDays('1899-12-31', whole > 60 ? whole - 1 : whole)
}

/** The wall-clock time in a day number's fraction, `14:05`; undefined at midnight. */
export function timeOfSerial(serial: number): string | undefined {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440)
  if (minutes <= 0 || minutes >= 1440) return undefined
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
