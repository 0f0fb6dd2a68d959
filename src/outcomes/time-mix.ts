import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import type { Share } from '#src/kernel/share.ts'
import type { Span } from './figure.ts'
import { groupsOf } from './groups.ts'

/** What a coach's time goes to. */
export const timeCategories = {
  direct: { nl: 'met deelnemers', en: 'with participants' },
  employer: { nl: 'met werkgevers', en: 'with employers' },
  network: { nl: 'met het netwerk', en: 'with the network' },
  travel: { nl: 'reizen', en: 'travel' },
  meeting: { nl: 'overleg', en: 'meetings' },
  admin: { nl: 'administratie', en: 'administration' },
  other: { nl: 'iets anders', en: 'something else' },
} as const

export type TimeCategory = keyof typeof timeCategories

export const TimeEntry = z.strictObject({
  id: z.string().min(1),
  coachId: z.string().min(1),
  on: Day(),
  /** Null when nobody filled it in; such an entry is listed, not counted. */
  minutes: z.number().min(0).nullable().default(null),
  category: z.enum(Object.keys(timeCategories) as [TimeCategory, ...TimeCategory[]]),
})

export type TimeEntry = z.infer<typeof TimeEntry>

/** Minutes per category, each of all minutes recorded. */
export type Mix = Record<TimeCategory, Share>

export interface TimeMix {
  window: Span
  total: Mix
  byCoach: { coachId: string; mix: Mix }[]
  notCounted: { id: string; coachId: string; because: 'outsideWindow' | 'minutesUnknown' }[]
}

/** Why a time entry is not counted. */
export const timeReasons = {
  outsideWindow: { nl: 'Valt buiten deze periode.', en: 'Outside this period.' },
  minutesUnknown: { nl: 'De minuten zijn niet ingevuld.', en: 'The minutes are not filled in.' },
} as const satisfies Record<TimeMix['notCounted'][number]['because'], { nl: string; en: string }>

function mixOf(entries: readonly TimeEntry[]): Mix {
  const minutes = (of: readonly TimeEntry[]) => of.reduce((sum, entry) => sum + (entry.minutes ?? 0), 0)
  const of = minutes(entries)
  const shares = Object.keys(timeCategories).map((category) => [category, { count: minutes(entries.filter((entry) => entry.category === category)), of }])
  return Object.fromEntries(shares) as Mix
}

const inside = (entry: TimeEntry, window: Span) => entry.on >= window.from && entry.on <= window.to

/** K12: where recorded minutes in a stretch went, in total and per coach; the share of administration is how we judge this product. */
export function timeMix(entries: readonly TimeEntry[], window: Span): TimeMix {
  const counted = entries.filter((entry) => inside(entry, window) && entry.minutes !== null)
  const coaches = groupsOf(counted, (entry) => entry.coachId)
  return {
    window,
    total: mixOf(counted),
    byCoach: [...coaches].map(([coachId, own]) => ({ coachId, mix: mixOf(own) })).sort((a, b) => (a.coachId < b.coachId ? -1 : 1)),
    notCounted: entries
      .filter((entry) => !inside(entry, window) || entry.minutes === null)
      .map((entry) => ({ id: entry.id, coachId: entry.coachId, because: inside(entry, window) ? 'minutesUnknown' : 'outsideWindow' })),
  }
}
