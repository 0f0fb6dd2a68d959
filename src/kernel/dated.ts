import type { Day } from './day.ts'

/** A value that holds from a day on, with where it was read. A change in law is a new line, never an edit. */
export interface DatedValue<T> {
  from: Day
  /** Last day it holds; absent means until the next line begins. */
  until?: Day
  value: T
  source: string
}

/** The line that holds on a day; undefined before the first line or in a gap: without a value there is no answer. */
export function at<T>(lines: readonly DatedValue<T>[], on: Day): DatedValue<T> | undefined {
  let found: DatedValue<T> | undefined
  for (const line of lines) if (line.from <= on && (!found || line.from >= found.from)) found = line
  return found && (found.until === undefined || on <= found.until) ? found : undefined
}
