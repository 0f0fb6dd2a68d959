import type { z } from 'zod'

/**
 * One thing the knowledge folders can be asked from outside (command line, JSON): a named pure function with the schema
 * of its request and of its answer. `about` and `example` are printed in the documentation.
 */
export interface Question<In = any, Out = any> {
  about: string
  request: z.ZodType<In>
  answer: z.ZodType<Out>
  example: In
  run(input: In): Out
}

/** Keeps request, answer and function of one question in step. */
export function question<In, Out>(q: Question<In, Out>): Question<In, Out> {
  return q
}
