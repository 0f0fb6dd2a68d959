import { checkout } from '#src/db/checkout.ts'
import { readSettings } from './settings.ts'
import { serveSite } from './serve-command.ts'

const [command = 'serve'] = process.argv.slice(2)

if (command === 'serve') {
  const code = await serveSite(readSettings(process.env, checkout))
  if (code !== undefined) process.exit(code)
}
