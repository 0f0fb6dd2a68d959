import { z } from 'zod'
import { question, type Question } from '#src/kernel/question.ts'

/** A number in a JSON answer: null where it is undefined, a text where it is infinite (JSON knows neither). */
export const JsonNumber = z.union([z.number(), z.literal('Infinity'), z.literal('-Infinity'), z.null()])

/** What a value looks like in JSON: undefined and NaN become null, infinities the texts "Infinity" and "-Infinity"; arrays and objects part by part. */
export function toJson(value: unknown): unknown {
  if (value === undefined || value === null || Number.isNaN(value)) return null
  if (value === Infinity || value === -Infinity) return String(value)
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<unknown>, toJson)
  if (Array.isArray(value)) return value.map(toJson)
  if (typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toJson(part)]))
}

type Parts<Request extends z.ZodType, Answer extends z.ZodType> = Pick<Question, 'about'> & {
  request: Request
  answer: Answer
  example: z.input<Request>
  compute: (input: z.output<Request>) => unknown
}

/** A question whose answer is a plain value, put in JSON form. The request is parsed again, so that defaults are filled in whoever asks. */
export function asked<Request extends z.ZodType, Answer extends z.ZodType>(parts: Parts<Request, Answer>): Question {
  const { about, request, answer, example, compute } = parts
  return question<unknown, unknown>({ about, request, answer, example, run: (input) => toJson(compute(request.parse(input))) })
}
