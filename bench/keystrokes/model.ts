/**
 * The keystroke-level model: the time of a task that somebody knows well and does without a mistake is the sum of what hand and mind do (Card, Moran and Newell,
 * "The keystroke-level model for user performance time with interactive systems", Communications of the ACM 23(7), 1980, 396-410, table I). Times in seconds.
 */
export const operators = {
  /** A key, for an average typist who is no secretary (40 words a minute). */
  K: 0.28,
  /** Pointing at something with a mouse. */
  P: 1.1,
  /** Pressing a mouse button. */
  B: 0.1,
  /** The hand from keyboard to mouse or back. */
  H: 0.4,
  /** Thinking what comes next. */
  M: 1.35,
} as const

/** A tap on glass, for which 1980 has no number: pointing and pressing, without moving the hand first. */
export const tapTime = operators.P + operators.B

/** A character on the keyboard of a phone: 36.2 words of five characters a minute (Palin et al., "How do people type on mobile devices?", MobileHCI 2019). */
export const thumbTime = 60 / (36.2 * 5)

/** One thing somebody does: what, the operators in order (`T` is a tap), and how many characters are typed. */
export interface Step {
  what: string
  ops: string
  typed?: number
}

const counted = (steps: readonly Step[], operator: string) => steps.flatMap(({ ops }) => [...ops]).filter((one) => one === operator).length

/** How many taps the steps take. */
export const tapsOf = (steps: readonly Step[]) => counted(steps, 'T')

/** How many characters are typed in the steps. */
export const typedIn = (steps: readonly Step[]) => steps.reduce((sum, { typed = 0 }) => sum + typed, 0)

/** Seconds on a phone: taps, thinking and typing with the thumbs. */
export function secondsOnPhone(steps: readonly Step[]): number {
  return tapsOf(steps) * tapTime + counted(steps, 'M') * operators.M + typedIn(steps) * thumbTime
}

/** Seconds at a desk. A step made for a phone is done with the mouse there: a tap is pointing and pressing, and typing takes the hand to the keyboard and back. */
export function secondsAtDesk(steps: readonly Step[]): number {
  return steps.reduce((sum, { ops, typed = 0 }) => {
    const hands = ops.includes('T') && typed > 0 ? 2 * operators.H : 0
    return sum + hands + typed * operators.K + [...ops].reduce((all, one) => all + (one === 'T' ? operators.P + operators.B : operators[one as keyof typeof operators]), 0)
  }, 0)
}
