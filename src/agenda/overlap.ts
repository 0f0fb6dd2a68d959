import type { Day } from '#src/kernel/day.ts'
import { minutesOf } from './clock.ts'

/** A stretch of one day. */
export interface Stretch {
  onDay: Day
  atTime: string
  minutes: number
}

/** A stretch in which a coach and perhaps participants are taken. */
export interface Taken extends Stretch {
  id: string
  staffId: string
  participantIds: readonly string[]
  cancelledAt: string | null
}

/** Whether two stretches have a minute in common; one that ends when the other begins does not. */
export function overlaps(one: Stretch, other: Stretch): boolean {
  if (one.onDay !== other.onDay) return false
  const [start, begin] = [minutesOf(one.atTime), minutesOf(other.atTime)]
  return start < begin + other.minutes && begin < start + one.minutes
}

/** Which of the others stand in the way of an appointment: at the same time, with the same coach or somebody the same. */
export function inTheWayOf<T extends Taken>(one: Taken, others: readonly T[]): T[] {
  if (one.cancelledAt !== null) return []
  const shares = (other: Taken) => other.staffId === one.staffId || other.participantIds.some((id) => one.participantIds.includes(id))
  return others.filter((other) => other.id !== one.id && other.cancelledAt === null && overlaps(one, other) && shares(other))
}
