import type { Reason, Seeker } from './match.ts'

/** Where a place of work is shown: it fits, it could do, or something there is not wanted. Three plain rules, no score. */
export const matchGroups = ['fits', 'could', 'clashes'] as const
export type MatchGroup = (typeof matchGroups)[number]

const ofContent: readonly Reason['key'][] = ['target', 'targetNear', 'said', 'saidNear', 'wanted']

/** Whether somebody said anything about the work itself: a kind of work, or what it should be like. */
export function saysWhatWork({ wishes, targets, saidWanted }: Seeker): boolean {
  return wishes.wanted.length > 0 || targets.length > 0 || saidWanted.length > 0
}

/** Whether something about the work itself speaks for it; the way there and the hours alone are no reason to show a place. */
export function hasContent(reasons: readonly Reason[]): boolean {
  return reasons.some(({ key }) => ofContent.includes(key))
}

/**
 * Something not wanted: `clashes`, whatever else is so. Else nothing against and something about the work itself for: `fits`. Else `could`. Where one stands within
 * a group follows from the distance alone.
 */
export function groupOf(reasons: readonly Reason[]): MatchGroup {
  if (reasons.some(({ verdict }) => verdict === 'clash')) return 'clashes'
  return hasContent(reasons) && !reasons.some(({ verdict }) => verdict === 'against') ? 'fits' : 'could'
}
