import type { Contact } from './contact.ts'

/** What one looks at of earlier contacts to know how this coach works. */
export type Used = Pick<Contact, 'kind' | 'modality' | 'place' | 'minutes' | 'participantIds' | 'purpose' | 'supportKind' | 'topic'>

/** What stands in view and what stands behind "more". */
export interface Shown<T> {
  first: T[]
  more: T[]
}

/** Values with how often they were used, most first; at equal use in the order of first use. */
export function byUse<T>(used: readonly T[]): T[] {
  const counts = new Map<T, number>()
  for (const value of used) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value)
}

/**
 * Which choices stand in view: what this coach uses most, filled up in the usual order. They stay in the usual order, so that the hand finds them
 * where they were; use only decides what is in view.
 */
export function shownOf<T>(all: readonly T[], used: readonly T[], most: number): Shown<T> {
  if (all.length <= most + 1) return { first: [...all], more: [] }
  const first = new Set([...new Set([...byUse(used).filter((value) => all.includes(value)), ...all])].slice(0, most))
  return { first: all.filter((value) => first.has(value)), more: all.filter((value) => !first.has(value)) }
}

const usualMinutes = [15, 30, 45, 60, 90]

/** Own minutes must have been used this often to stand among the usual ones. */
const ownEnough = 5

/** The minutes to offer: what this coach notes most, in whole fives, with the usual ones filled in. */
export function minutesOffered(used: readonly Used[], most = 5): Shown<number> {
  const own = used.flatMap(({ minutes }) => (minutes !== null && minutes > 0 && minutes % 5 === 0 ? [minutes] : []))
  const often = byUse(own).filter((count) => own.filter((one) => one === count).length >= ownEnough)
  const all = [...new Set([...usualMinutes, ...often])].sort((a, b) => a - b)
  return shownOf(all, own, most)
}
