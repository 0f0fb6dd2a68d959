/** A proportion that keeps its denominator: `count` out of `of`. */
export interface Share {
  count: number
  of: number
}

/** How many of the items answer yes. */
export function shareOf<T>(items: readonly T[], yes: (item: T) => boolean): Share {
  return { count: items.filter(yes).length, of: items.length }
}

/** Whole percents, half rounded up; undefined of nothing. */
export function percent(share: Share): number | undefined {
  return share.of === 0 ? undefined : Math.floor((200 * share.count + share.of) / (2 * share.of))
}
