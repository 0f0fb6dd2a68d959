import { addDays, type Day } from '#src/kernel/day.ts'
import { daysOf, type Repeat, type Rhythm } from './series.ts'

const weekly: Record<Exclude<Repeat, 'month'>, number> = { week: 1, twoWeeks: 2, fourWeeks: 4 }

/** What an invitation for several appointments of a series repeats: from its first day, by a rule, and on which days of the rule nobody is invited. */
export interface Recurrence {
  rule: string
  without: readonly Day[]
}

/** The rule for some days of a series (RFC 5545, 3.3.10). It counts, so that no end in another zone is needed; a month with fewer days gives its last one, as the series does. */
export function recurrenceOf(rhythm: Rhythm, days: readonly Day[]): Recurrence {
  const [first, last] = [days.reduce((a, b) => (a < b ? a : b)), days.reduce((a, b) => (a > b ? a : b))]
  const span = daysOf(rhythm, { after: addDays(first, -1), until: last })
  const date = Number(rhythm.fromOn.slice(8))
  const lastOf = Array.from({ length: Math.max(0, date - 27) }, (_, index) => 28 + index).join(',')
  const monthly = date <= 28 ? 'FREQ=MONTHLY' : `FREQ=MONTHLY;BYMONTHDAY=${lastOf};BYSETPOS=-1`
  const every = rhythm.every === 'month' ? monthly : `FREQ=WEEKLY;INTERVAL=${weekly[rhythm.every]}`
  return { rule: `RRULE:${every};COUNT=${span.length}`, without: span.filter((day) => !days.includes(day)) }
}
