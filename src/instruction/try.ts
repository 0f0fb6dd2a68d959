import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { WorkTryTable } from '#src/db/tables.ts'
import { Day } from '#src/kernel/day.ts'

/**
 * How much help a step took, from none to most: alone, looked at the picture, a word, shown, together. The usual hierarchy of least-to-most prompting, in which one
 * waits, and only then gives the next more help. Neitzel and Wolery (2009), Steps for implementation: least-to-most prompts; the five words are our own.
 */
export const prompts = ['alone', 'looked', 'word', 'showed', 'together'] as const
export type Prompt = (typeof prompts)[number]

/** How one step of one round went, with who noted it. */
export type WorkTry = Omit<Selectable<WorkTryTable>, 'prompt'> & { prompt: Prompt; staff: string }

/** The day of a round. */
export const RoundForm = z.object({ onDay: Day() })

export const stepField = (stepId: string) => `step.${stepId}`

/** What was tapped for each step; a step without a tap was not tried. Undefined when something else than a level of help was sent. */
export function tappedIn(form: URLSearchParams, stepIds: readonly string[]): Map<string, Prompt> | undefined {
  const sent = stepIds.map((id) => [id, form.get(stepField(id)) ?? ''] as const).filter(([, prompt]) => prompt !== '')
  return sent.every(([, prompt]) => (prompts as readonly string[]).includes(prompt)) ? new Map(sent as [string, Prompt][]) : undefined
}
