import type { Day } from '#src/kernel/day.ts'
import type { purposes } from '#src/contacts/contact.ts'

/** Why an employer was met. */
export type Purpose = (typeof purposes)[number]

/** One visit to an employer, face to face; without a purpose when a colleague made it and the purpose could say something about a participant. */
export interface EmployerVisit {
  on: Day
  purpose: Purpose | null
}

/** How far a relation with an employer is: learn first, offer later. */
export interface Rhythm {
  /** Visits before a candidate was named, or all of them when nobody was. */
  visitsBefore: number
  namedOn: Day | null
  /** A candidate was named while nobody had been there to learn what this employer needs. A hint for the coach, no refusal. */
  hint: 'namedBeforeLearning' | undefined
  /** What the next visit could be for. */
  next: Purpose
}

/** How many visits before naming a candidate count as taking the time. IPS-25, item 18, anchor 5 speaks of several planned visits to learn what the employer needs. */
export const severalVisits = 2

/**
 * The rhythm of a relation from its visits, the oldest first: several visits to learn what an employer needs come before a candidate is named (IPS-25, item 18,
 * anchor 5; the IPS training material on repeat employer visits, "three cups of tea").
 */
export function rhythmOf(visits: readonly EmployerVisit[]): Rhythm {
  const naming = visits.findIndex(({ purpose }) => purpose === 'presentStrengths')
  const before = naming < 0 ? visits : visits.slice(0, naming)
  const learned = visits.some(({ purpose }) => purpose === 'learnNeeds')
  const hint = naming >= 0 && !learned ? 'namedBeforeLearning' : undefined
  return { visitsBefore: before.length, namedOn: visits[naming]?.on ?? null, hint, next: nextPurpose({ count: visits.length, learned, named: naming >= 0 }) }
}

function nextPurpose({ count, learned, named }: { count: number; learned: boolean; named: boolean }): Purpose {
  if (count === 0) return 'introduce'
  if (!learned || count < severalVisits) return 'learnNeeds'
  return named ? 'keepWarm' : 'presentStrengths'
}
