import { at, type DatedValue } from '#src/kernel/dated.ts'
import type { Day } from '#src/kernel/day.ts'
import { dayOf, type Instant } from '#src/kernel/instant.ts'
import type { Share } from '#src/kernel/share.ts'
import type { Enrolment } from './enrolment.ts'

/** On how many different days somebody was looked for, at least, before support may be closed because there is no contact. */
export const outreachNorm: readonly DatedValue<number>[] = [
  {
    from: '2008-01-07', value: 3,
    source: 'IPS-25, item 25: support does not end on missed appointments, and attempts are documented. The item names no number; three different days is an own choice.',
  },
]

/** How many of the wanted attempts are written down; undefined before the first norm. */
export function outreachDone(days: readonly Day[], on: Day): Share | undefined {
  const norm = at(outreachNorm, on)?.value
  return norm === undefined ? undefined : { count: new Set(days).size, of: norm }
}

/** Whether too few attempts are written down to close because there is no contact. */
export function outreachShort({ count, of }: Share): boolean {
  return count < of
}

/** Whether a closing can be taken back as if it had not happened: on the day it was written down. Later, support begins anew and the closing stays. */
export function mayTakeBack({ closedAt }: Pick<Enrolment, 'closedAt'>, today: Day): boolean {
  return closedAt !== null && dayOf(closedAt as Instant) === today
}

/** Why support cannot begin again on a day; undefined when it can. */
export function beginningRefused(enrolments: readonly Pick<Enrolment, 'closedOn'>[], startedOn: Day | null): 'stillRuns' | 'beforeClosing' | undefined {
  if (enrolments.some(({ closedOn }) => closedOn === null)) return 'stillRuns'
  return startedOn !== null && enrolments.some(({ closedOn }) => closedOn !== null && startedOn < closedOn) ? 'beforeClosing' : undefined
}
