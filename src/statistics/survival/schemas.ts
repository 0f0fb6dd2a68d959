import { z } from 'zod'

const label = z.union([z.string(), z.number()])
const status = z.union([z.literal(0), z.literal(1), z.boolean()])

/** A number as JSON can hold it: null where undefined, infinity as text. */
export const figure = z.union([z.number(), z.null(), z.literal('Infinity'), z.literal('-Infinity')])
export const groupName = label.nullable()

const level = z.number().gt(0).lt(1).optional().describe('confidence level, 0.95 unless told')
/** The columns nearly every question asks for. */
export const columns = {
  time: z.array(z.number().nonnegative()).min(1).describe('how long each person was followed, in one unit, at least 0'),
  status: z.array(status).describe('1 when the event ended it, 0 when censored'),
  group: z.array(label).optional(),
  groups: z.array(label).optional().describe('the groups in the order wanted, also empty ones'),
}
/** How limits are made. */
export const limits = { level, interval: z.enum(['log', 'logLog', 'plain']).optional().describe('log unless told') }
export const competing = {
  ...columns,
  status: z.array(label.nullable()).describe('the cause that ended it; 0 or null when censored'),
  causes: z.array(label).optional().describe('the causes in the order wanted, also those that did not happen'),
}

/** An object whose columns must all be as long as `time`; says which one is not. */
export function sameLength<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape).superRefine((request, context) => {
    const rows = (request as { time: unknown[] }).time.length
    for (const name of ['status', 'group', 'stratum']) {
      const column = (request as Record<string, unknown>)[name]
      if (!Array.isArray(column) || column.length === rows) continue
      context.addIssue({ code: 'custom', path: [name], message: `${name} has ${column.length} rows, but time has ${rows}` })
    }
  })
}

/** Makes an answer fit for JSON: undefined becomes null and infinities become text. */
export function forJson<T>(_answer: z.ZodType<T>, value: unknown): T {
  return plain(value) as T
}

function plain(value: unknown): unknown {
  if (value === undefined) return null
  if (typeof value === 'number') return Number.isFinite(value) ? value : Number.isNaN(value) ? null : String(value)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]))
}
