/** A source of chance that always gives the same answers to the same seed. */
export interface Chance {
  /** Whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  maybe(share: number): boolean
  pick<T>(items: readonly T[]): T
  /** A key with a chance in proportion to its weight. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K
  shuffled<T>(items: readonly T[]): T[]
  /** An id in the shape of a random UUID (version 4). */
  id(): string
}

/** Bytes of a text folded into 32 bits (FNV-1a), so that a seed can be a word. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193)
  return hash >>> 0
}

/** The mulberry32 generator (Tommy Ettinger, public domain): 32 bits of state, enough for a demonstration and nothing else. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The chance that belongs to a seed; another word is another, independent row. */
export function chanceFrom(seed: string): Chance {
  const next = mulberry32(seedOf(seed))
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const hex = (length: number) => Array.from({ length }, () => Math.floor(next() * 16).toString(16)).join('')
  return {
    between,
    maybe: (share) => next() < share,
    pick: (items) => items[Math.floor(next() * items.length)]!,
    weighted(weights) {
      const entries = Object.entries(weights) as [keyof typeof weights, number][]
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      return (entries.find(([, weight]) => (left -= weight) < 0) ?? entries.at(-1)!)[0]
    },
    shuffled(items) {
      const rest = [...items]
      for (let last = rest.length - 1; last > 0; last--) {
        const other = between(0, last)
        ;[rest[last], rest[other]] = [rest[other]!, rest[last]!]
      }
      return rest
    },
    id: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'[between(0, 3)]}${hex(3)}-${hex(12)}`,
  }
}
