import { addDays, type Day } from '#src/kernel/day.ts'
import { weekday } from '#src/kernel/week.ts'
import { minutesOf, timeAt } from './clock.ts'
import { inTheWayOf, type Taken } from './overlap.ts'

/** A proposal for another moment, and whether something stands there already. */
export interface Suggestion {
  key: 'laterToday' | 'nextDay' | 'dayAfter' | 'nextWeek' | 'inTwoWeeks' | 'firstFree'
  onDay: Day
  atTime: string
  taken: boolean
}

/** Between these times a first free moment is looked for. Own choice: an ordinary working day. */
const [opens, closes, step] = [9 * 60, 17 * 60, 30] as const

/** The next day on which people work, after a day. */
function workdayAfter(day: Day): Day {
  const next = addDays(day, 1)
  return weekday(next) <= 5 ? next : workdayAfter(next)
}

function firstFree(one: Taken, others: readonly Taken[], { onDay, from }: { onDay: Day; from: number }): string | undefined {
  for (let start = from; start + one.minutes <= closes; start += step) {
    if (inTheWayOf({ ...one, onDay, atTime: timeAt(start) }, others).length === 0) return timeAt(start)
  }
  return undefined
}

function freeLater(one: Taken, others: readonly Taken[], after: Day): { onDay: Day; atTime: string } | undefined {
  let onDay = after
  for (let tries = 0; tries < 10; tries++) {
    onDay = workdayAfter(onDay)
    const atTime = firstFree(one, others, { onDay, from: opens })
    if (atTime) return { onDay, atTime }
  }
  return undefined
}

/** Other moments for an appointment, soonest first: the same time on another day, and the first moment that is free; never in the past, each once. */
export function suggestMoves(one: Taken, others: readonly Taken[], now: { today: Day; time: string }): Suggestion[] {
  const same = one.atTime.slice(0, 5)
  const base = one.onDay > now.today ? one.onDay : now.today
  const soon = Math.max(opens, Math.ceil((minutesOf(now.time) + 30) / step) * step)
  const later = one.onDay === now.today ? firstFree(one, others, { onDay: now.today, from: Math.max(soon, minutesOf(same) + step) }) : undefined
  const free = freeLater(one, others, now.today)
  const week = one.onDay > addDays(now.today, -7) ? addDays(one.onDay, 7) : addDays(now.today, 7)
  const wanted: (Omit<Suggestion, 'taken'> | undefined)[] = [
    later ? { key: 'laterToday', onDay: now.today, atTime: later } : undefined,
    { key: 'nextDay', onDay: workdayAfter(base), atTime: same },
    { key: 'dayAfter', onDay: workdayAfter(workdayAfter(base)), atTime: same },
    free && { key: 'firstFree', ...free },
    { key: 'nextWeek', onDay: week, atTime: same },
    { key: 'inTwoWeeks', onDay: addDays(week, 7), atTime: same },
  ]
  const proposals = wanted.filter((move) => move !== undefined)
  return proposals
    .filter((move, index) => !(move.onDay === one.onDay && move.atTime === same) && proposals.findIndex((other) => other.onDay === move.onDay && other.atTime === move.atTime) === index)
    .map((move) => ({ ...move, taken: inTheWayOf({ ...one, onDay: move.onDay, atTime: move.atTime }, others).length > 0 }))
    .sort((a, b) => (`${a.onDay}${a.atTime}` < `${b.onDay}${b.atTime}` ? -1 : 1))
}
