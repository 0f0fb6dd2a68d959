import { z } from 'zod'
import type { Question } from '#src/kernel/question.ts'

/** The answer to one line of JSON: what the function gives, or `error` with what to mend. Never throws for a bad request. */
export function answerLine(question: Question, line: string): unknown {
  let request: unknown
  try {
    request = JSON.parse(line)
  } catch {
    return { error: 'This line is not JSON.' }
  }
  const parsed = question.request.safeParse(request)
  if (!parsed.success) {
    return { error: 'The request does not fit; see --schema.', issues: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) }
  }
  try {
    return question.run(request)
  } catch (fault) {
    return { error: fault instanceof z.ZodError ? 'The request does not fit; see --schema.' : String(fault instanceof Error ? fault.message : fault) }
  }
}

/** JSON Schemas of request and answer of one question, with what it answers and an example. */
export function schemaOf(name: string, { about, request, answer, example }: Question): unknown {
  return { name, about, request: z.toJSONSchema(request, { io: 'input', unrepresentable: 'any' }), answer: z.toJSONSchema(answer, { unrepresentable: 'any' }), example }
}
