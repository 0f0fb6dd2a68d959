import fs from 'node:fs'
import { parseArgs } from 'node:util'
import { openStore, type Store } from '#src/db/open.ts'
import { dayOf, instant } from '#src/kernel/instant.ts'
import type { Settings } from '#src/settings.ts'
import { auditCommand } from './audit-command.ts'
import { help } from './help.ts'
import { importCommand } from './import-command.ts'
import { askKnowledge, knowledge, type KnowledgeName } from './knowledge-command.ts'
import { createOrganisation, listOrganisations, type Output, usage } from './organisation-command.ts'
import { quarterCommand } from './quarter-command.ts'

const options = {
  json: { type: 'boolean' }, schema: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, help: { type: 'boolean', short: 'h' }, organisation: { type: 'string' }, name: { type: 'string' }, team: { type: 'string' },
} as const

type Said = ReturnType<typeof parse>
const parse = (args: string[]) => parseArgs({ args, options, allowPositionals: true })

async function withStore(settings: Settings, work: (store: Store) => Promise<Output>): Promise<Output> {
  const store = await openStore(settings)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

async function answer(settings: Settings, { positionals: [command, ...rest], values }: Said): Promise<Output> {
  const today = dayOf(instant(new Date()))
  if (command === 'migrate') return withStore(settings, async ({ migrated }) => ({ code: 0, text: migrated.length === 0 ? 'The database is up to date.' : `Done: ${migrated.join(', ')}.`, json: { migrated } }))
  if (command === 'organisation' && rest[0] === 'create') return withStore(settings, (store) => createOrganisation(store, settings.origin, rest[1], values.name))
  if (command === 'organisation' && rest[0] === 'list') return withStore(settings, listOrganisations)
  if (command === 'quarter') return withStore(settings, (store) => quarterCommand(store, rest[0], values.organisation, today))
  if (command === 'audit' && rest[0] === 'verify') return withStore(settings, (store) => auditCommand(store, settings.dataFolder, values.organisation))
  if (command === 'import') {
    const missing = rest.filter((file) => !fs.existsSync(file))
    if (rest.length === 0 || missing.length > 0) return usage(missing.length > 0 ? `There is no file ${missing.join(', ')}.` : 'Say which files: meewerk import FILE... --organisation SLUG')
    return withStore(settings, (store) => importCommand(store, rest, { slug: values.organisation, team: values.team, dryRun: values['dry-run'] ?? false, today }))
  }
  return usage(`"${[command, ...rest].join(' ')}" is not a command. Try: meewerk help`)
}

/** Runs one command of the terminal and returns its exit code. */
export async function runCommand(args: string[], settings: Settings): Promise<number> {
  let said: Said
  try {
    said = parse(args)
  } catch (fault) {
    process.stderr.write(`${(fault as Error).message}\n`)
    return 2
  }
  const { positionals, values } = said
  if (values.help || positionals[0] === 'help') {
    process.stdout.write(help)
    return 0
  }
  if (positionals[0] !== undefined && Object.hasOwn(knowledge, positionals[0])) return askKnowledge(positionals[0] as KnowledgeName, positionals[1], values)
  const output = await answer(settings, said)
  if (values.json) process.stdout.write(`${JSON.stringify(output.fault ? { error: output.text } : output.json)}\n`)
  else (output.fault ? process.stderr : process.stdout).write(`${output.text}\n`)
  return output.code
}
