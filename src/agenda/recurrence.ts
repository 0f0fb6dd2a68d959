import { addDays, type Day } from '#src/kernel/day.ts'
import { daysOf, type Repeat, type Rhythm } from './series.ts'

const weekly: Record<Exclude<Repeat, 'month'>, number> = { week: 1, twoWeeks: 2, fourWeeks: 4 }

/** What an invitation for several appointments of a series repeats: from its first day, by a rule, on which days of the rule nobody is invited, and on which days beside it. */
export interface Recurrence {
  rule: string | null
  without: readonly Day[]
  also: readonly Day[]
}

const dateOf = (day: Day) => Number(day.slice(8))

/** The rule of a rhythm; a month on the 31st is its last day, which every month has. */
function ruleOf({ every, fromOn }: Rhythm): string {
  if (every !== 'month') return `FREQ=WEEKLY;INTERVAL=${weekly[every]}`
  return dateOf(fromOn) === 31 ? 'FREQ=MONTHLY;BYMONTHDAY=-1' : `FREQ=MONTHLY;BYMONTHDAY=${dateOf(fromOn)}`
}

/**
 * The rule for some days of a series (RFC 5545, 3.3.10). It counts, so that no end in another zone is needed. A series on the 29th or 30th comes on the last day of a
 * short February, which no plain rule says: that day stands beside the rule (RDATE), as programs do not agree on BYSETPOS; a series that begins there is only a list of days, its first among them.
 */
export function recurrenceOf(rhythm: Rhythm, days: readonly Day[]): Recurrence {
  const [first, last] = [days.reduce((a, b) => (a < b ? a : b)), days.reduce((a, b) => (a > b ? a : b))]
  const date = dateOf(rhythm.fromOn)
  const short = (day: Day) => rhythm.every === 'month' && date < 31 && dateOf(day) !== date
  if (short(first)) return { rule: null, without: [], also: days }
  const span = daysOf(rhythm, { after: addDays(first, -1), until: last }).filter((day) => !short(day))
  return { rule: `RRULE:${ruleOf(rhythm)};COUNT=${span.length}`, without: span.filter((day) => !days.includes(day)), also: days.filter(short) }
}
