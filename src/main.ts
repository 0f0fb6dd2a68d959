import { checkout } from '#src/db/checkout.ts'
import { readSettings } from './settings.ts'

const args = process.argv.slice(2)

async function run(): Promise<number | undefined> {
  const settings = readSettings(process.env, checkout)
  if (args[0] === undefined || args[0] === 'serve') return (await import('./serve-command.ts')).serveSite(settings)
  return (await import('./cli/run.ts')).runCommand(args, settings)
}

run().then(
  (code) => void (code === undefined || (process.exitCode = code)),
  (fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault)
    if (process.env['MEEWERK_DEBUG']) console.error(fault)
    process.exitCode = 1
  },
)
