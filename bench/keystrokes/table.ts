import { secondsAtDesk, secondsOnPhone, tapsOf, typedIn } from './model.ts'
import type { Task } from './tasks.ts'

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
const seconds = (value: number) => value.toFixed(1)

/** The tasks as a table: taps, characters and seconds, with typing and without. */
export function keystrokeTable(tasks: readonly Task[]): string {
  const without = <T extends { typed?: number }>(steps: readonly T[]) => steps.map(({ typed: _, ...step }) => step as Omit<T, 'typed'>)
  return [
    row(['task', 'taps', 'typed', 'Meewerk, phone (s)', 'of which without typing', 'Meewerk, desk (s)', 'spreadsheet, desk (s)', 'typed there']),
    row(['---', '--:', '--:', '--:', '--:', '--:', '--:', '--:']),
    ...tasks.map(({ name, meewerk, spreadsheet }) => row([
      name, tapsOf(meewerk), typedIn(meewerk), seconds(secondsOnPhone(meewerk)), seconds(secondsOnPhone(without(meewerk) as typeof meewerk)), seconds(secondsAtDesk(meewerk)), seconds(secondsAtDesk(spreadsheet)), typedIn(spreadsheet),
    ])),
  ].join('\n')
}
