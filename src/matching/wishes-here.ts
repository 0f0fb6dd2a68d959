import { type Trait, traits } from '#src/employers/trait.ts'
import { groupOf } from './group.ts'
import { reasonsFor, type Seeker, type Workplace } from './match.ts'

/** A wish or number of fewer people than this is left out, so that nobody can be recognised. Own choice; the quarter's figures hide under the same thought. */
export const smallestCount = 3

/** Which wishes of some people fit at one place of work, without names. A count that is too small is undefined. */
export interface WishesHere {
  of: number
  fits: number | undefined
  near: number | undefined
  wanted: readonly { trait: Trait; count: number }[]
}

const shown = (count: number) => (count >= smallestCount ? count : undefined)

/** The wishes of these people that fit at a place of work; nothing at all when there are too few people. */
export function wishesHere(seekers: readonly Seeker[], place: Workplace): WishesHere | undefined {
  if (seekers.length < smallestCount) return undefined
  const reasons = seekers.map((seeker) => reasonsFor(seeker, place))
  const near = reasons.filter((list) => list.some((reason) => reason.key === 'trip' && reason.verdict !== 'against')).length
  const wanted = traits.map((trait) => ({ trait, count: reasons.filter((list) => list.some((reason) => reason.key === 'wanted' && reason.traits.includes(trait))).length }))
  return { of: seekers.length, fits: shown(reasons.filter((list) => groupOf(list) === 'fits').length), near: shown(near), wanted: wanted.filter(({ count }) => count >= smallestCount) }
}
