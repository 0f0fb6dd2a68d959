import type { Day } from '#src/kernel/day.ts'

/** A contact with an employer as every coach may know it: not about whom, not what was said. */
export interface SharedContact {
  id: string
  staffId: string
  coach: string
  onDay: Day
  faceToFace: boolean
  /** Only getting to know and learning the needs, which are about the employer; any other purpose stays with whoever may read the contact. */
  purpose: 'introduce' | 'learnNeeds' | null
}

/** A colleague who knows an employer. */
export interface Acquaintance {
  staffId: string
  name: string
  contacts: number
  lastOn: Day
}

/** Who knows an employer, from the contacts everybody may know; the most recent first. */
export function acquaintancesOf(contacts: readonly SharedContact[]): Acquaintance[] {
  const known = new Map<string, Acquaintance>()
  for (const { staffId, coach, onDay } of contacts) {
    const before = known.get(staffId)
    known.set(staffId, { staffId, name: coach, contacts: (before?.contacts ?? 0) + 1, lastOn: before && before.lastOn > onDay ? before.lastOn : onDay })
  }
  return [...known.values()].sort((a, b) => (a.lastOn < b.lastOn ? 1 : a.lastOn > b.lastOn ? -1 : a.name.localeCompare(b.name, 'nl')))
}

/** The number of each visit from contacts with the newest first: the first time somebody of the organisation came there face to face is 1. */
export function visitNumbers(contacts: readonly SharedContact[]): Map<string, number> {
  return new Map(contacts.filter(({ faceToFace }) => faceToFace).reverse().map(({ id }, index) => [id, index + 1]))
}
