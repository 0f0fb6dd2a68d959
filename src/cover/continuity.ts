import type { Day } from '#src/kernel/day.ts'
import type { Share } from '#src/kernel/share.ts'

/** A coach with a person, from a day on. */
export interface Accompanied {
  participantId: string
  staffId: string
  fromOn: Day
}

/** How often somebody got another coach. */
export interface CoachChanges {
  participantId: string
  changes: number
}

/** Who got another coach in a period, and how often, most often first: indicator L7 of the LVB intensity, the coach after the first and other than the one before. */
export function coachChanges(assignments: readonly Accompanied[], { from, until }: { from: Day; until: Day }): CoachChanges[] {
  return [...new Set(assignments.map(({ participantId }) => participantId))].map((participantId) => {
    const own = assignments.filter((one) => one.participantId === participantId).toSorted((a, b) => (a.fromOn < b.fromOn ? -1 : 1))
    const changes = own.filter((one, place) => place > 0 && one.staffId !== own[place - 1]!.staffId && one.fromOn >= from && one.fromOn <= until).length
    return { participantId, changes }
  }).filter(({ changes }) => changes > 0).toSorted((a, b) => b.changes - a.changes)
}

/** How many people kept the same coach, out of how many. */
export function keptCoach(assignments: readonly Accompanied[], period: { from: Day; until: Day }): Share {
  const of = new Set(assignments.map(({ participantId }) => participantId)).size
  return { count: of - coachChanges(assignments, period).length, of }
}
