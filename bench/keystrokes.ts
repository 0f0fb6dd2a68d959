// npm run keystrokes: prints the keystroke-level estimate of the five top tasks, beside the same task in a spreadsheet. With the word "steps" also every step.
import { keystrokeTable } from './keystrokes/table.ts'
import { tasks } from './keystrokes/tasks.ts'

console.log(keystrokeTable(tasks))
if (process.argv.includes('steps')) {
  for (const { name, meewerk, spreadsheet } of tasks) {
    const told = (steps: typeof meewerk) => steps.map(({ what, ops, typed }) => `  ${ops.padEnd(8)} ${what}${typed ? ` (${typed} characters)` : ''}`).join('\n')
    console.log(`\n${name}\n Meewerk\n${told(meewerk)}\n Spreadsheet\n${told(spreadsheet)}`)
  }
}
