import type { Day } from '#src/kernel/day.ts'

/** The day it is in every test that does not walk the calendar: an ordinary Monday. */
export const testToday: Day = '2026-11-23'
