/** How far a long piece of work is, in whatever unit it counts (bytes, rows). */
export interface Progress {
  done: number
  of: number
}

/** Long work in small pieces: whoever drives it may report progress, let others go first, or stop halfway. */
export type Steps<T> = Generator<Progress, T, void>

/** Does all the pieces at once and gives the result. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** Does the pieces one by one and calls `between` after each, so that the event loop stays free and a bar can move. */
export async function paced<T>(steps: Steps<T>, between: (progress: Progress) => Promise<void>): Promise<T> {
  let step = steps.next()
  while (!step.done) {
    await between(step.value)
    step = steps.next()
  }
  return step.value
}
