import type { Day } from '#src/kernel/day.ts'
import { type Prompt, prompts, type WorkTry } from './try.ts'

/** One round: the task tried once on a day, with the help each tried step took. */
export interface Round {
  id: string
  onDay: Day
  staff: string
  prompts: ReadonlyMap<string, Prompt>
}

/** A number of steps out of those that were tried. */
export interface Steps {
  count: number
  of: number
}

/** The rounds in tries that stand in order of day and moment, oldest first. */
export function roundsOf(tries: readonly Pick<WorkTry, 'roundId' | 'stepId' | 'onDay' | 'prompt' | 'staff'>[]): Round[] {
  const rounds = new Map<string, Round & { prompts: Map<string, Prompt> }>()
  for (const { roundId, stepId, onDay, prompt, staff } of tries) {
    const round = rounds.get(roundId) ?? { id: roundId, onDay, staff, prompts: new Map<string, Prompt>() }
    rounds.set(roundId, round)
    round.prompts.set(stepId, prompt)
  }
  return [...rounds.values()]
}

/** How many of the steps that were tried in a round went alone. */
export function aloneIn({ prompts: help }: Round): Steps {
  return { count: [...help.values()].filter((prompt) => prompt === 'alone').length, of: help.size }
}

/** How many steps of a round took each level of help, from none to most. */
export function helpIn({ prompts: help }: Round): number[] {
  return prompts.map((prompt) => [...help.values()].filter((one) => one === prompt).length)
}

/** The day since which a step has gone alone every time, the last time too; undefined when the last time took help or there was none. */
export function aloneSince(rounds: readonly Round[], stepId: string): Day | undefined {
  const tried = rounds.filter((round) => round.prompts.has(stepId))
  const lastHelped = tried.findLastIndex((round) => round.prompts.get(stepId) !== 'alone')
  return tried[lastHelped + 1]?.onDay
}
