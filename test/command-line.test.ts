import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { knowledge, type KnowledgeName } from '#src/cli/knowledge-command.ts'
import { answerLine, schemaOf } from '#src/cli/ask.ts'
import { help } from '#src/cli/help.ts'
import { checkout } from '#src/db/checkout.ts'
import { openCluster, owner } from '#src/db/cluster.ts'
import { openPool } from '#src/db/db.ts'

const west = path.join(checkout, 'src/imports/fixtures/caseload-team-west.xlsx')
const expected = JSON.parse(fs.readFileSync(path.join(checkout, 'src/imports/fixtures/caseload-team-west.expected.json'), 'utf8')) as { persons: number; jobs: number; quarters: { quarter: string; served: number; inclusive: number }[] }

let folder: string
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'meewerk-command-'))
  fs.chmodSync(folder, 0o755)
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

/** Runs the real command as a person would, on a data folder of this file's own. */
function meewerk(args: string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn('node', [path.join(checkout, 'scripts/meewerk.mjs'), ...args], { env: { ...process.env, MEEWERK_DATA: folder, DATABASE_URL: '' } })
    const [out, err]: string[][] = [[], []]
    child.stdout.on('data', (piece) => out!.push(String(piece)))
    child.stderr.on('data', (piece) => err!.push(String(piece)))
    child.on('exit', (code) => resolve({ code: code ?? -1, out: out!.join(''), err: err!.join('') }))
    child.stdin.end(input)
  })
}

test('from nothing to the quarter: found an organisation, import the spreadsheet, read the figures, verify the log', async () => {
  expect((await meewerk(['organisation', 'create', 'west', '--name', 'Team West'])).out).toMatch(/http:\/\/.*\/invitation\/\S{40,}/)
  expect((await meewerk(['organisation', 'create', 'west'])).code).toBe(1)
  const dry = JSON.parse((await meewerk(['import', west, '--organisation', 'west', '--dry-run', '--json'])).out)
  expect(dry).toMatchObject({ persons: expected.persons, jobs: expected.jobs })
  const real = JSON.parse((await meewerk(['import', west, '--organisation', 'west', '--json'])).out)
  expect(real).toEqual(dry)
  expect(real.problems).toHaveLength(3)
  for (const { quarter, served, inclusive } of expected.quarters) {
    expect(JSON.parse((await meewerk(['quarter', quarter, '--organisation', 'west', '--json'])).out)).toMatchObject({ quarter, served, workingInclusive: inclusive })
  }
  expect(await meewerk(['audit', 'verify', '--json'])).toMatchObject({ code: 0, out: expect.stringContaining('"ok":true') })
}, 180_000)

test('audit verify finds a line that somebody edited behind our back', async () => {
  const cluster = await openCluster(folder)
  const pool = openPool({ host: cluster.socket, user: owner, database: 'meewerk', max: 1 })
  await pool.query("update audit_line set staff_name = 'iemand anders' where seq = 1")
  await pool.end()
  await cluster.stop()
  expect(await meewerk(['audit', 'verify'])).toMatchObject({ code: 1, out: expect.stringContaining('line 1: changed') })
}, 120_000)

test('what is not understood gets a sentence and exit code 2; what cannot be done a sentence and 1', async () => {
  expect(await meewerk(['fly'])).toMatchObject({ code: 2, err: expect.stringContaining('is not a command') })
  expect(await meewerk(['quarter', '2026', '--organisation', 'west'])).toMatchObject({ code: 2 })
  expect(await meewerk(['import', 'no-such-file.xlsx', '--organisation', 'west'])).toMatchObject({ code: 2, err: expect.stringContaining('There is no file') })
  expect(await meewerk(['quarter', '2026Q1', '--organisation', 'east', '--json'])).toMatchObject({ code: 1, out: expect.stringContaining('"error"') })
  expect((await meewerk(['help'])).out).toContain('meewerk import FILE')
}, 120_000)

test('the knowledge answers one line for each line, also for a bad one, and goes on', async () => {
  const { out, code } = await meewerk(['stats', 'wilson', '--json'], '{"share":{"count":8,"of":30}}\nnonsense\n{"share":{"count":-1,"of":30}}\n\n{"share":{"count":0,"of":10}}\n')
  const lines = out.trim().split('\n').map((line) => JSON.parse(line))
  expect(code).toBe(0)
  expect(lines).toHaveLength(4)
  expect(lines[0].error).toBeUndefined()
  expect(lines[1].error).toBe('This line is not JSON.')
  expect(lines[2].issues[0].path).toBe('share.count')
  expect(lines[3].error).toBeUndefined()
}, 60_000)

for (const folderName of Object.keys(knowledge) as KnowledgeName[]) {
  test(`every question of ${folderName} answers its own example, prints its schema and refuses an empty line with a sentence`, async () => {
    const questions = await knowledge[folderName]()
    for (const [name, question] of Object.entries(questions)) {
      const answer = answerLine(question, JSON.stringify(question.example)) as { error?: string }
      expect({ name, error: answer?.error }).toEqual({ name, error: undefined })
      expect({ name, fits: question.answer.safeParse(answer).success }).toEqual({ name, fits: true })
      expect({ name, error: (answerLine(question, '"x"') as { error?: string }).error }).toEqual({ name, error: expect.any(String) })
      expect(JSON.stringify(schemaOf(name, question))).toContain('"request"')
    }
  })
}

test('the page about the command line is as the commands are', async () => {
  await expect(await commandLinePage()).toMatchFileSnapshot(path.join(checkout, 'docs/lookup/command-line.md'))
})

async function commandLinePage(): Promise<string> {
  const parts = ['# The command line', '', 'Made from the program by a test (`npx vitest run test/command-line -u`).', '', '```', help.trimEnd(), '```', '', '## Asking the knowledge', '',
    'Each line on standard input is one JSON request; each line on standard output is one JSON answer. A request that does not fit gets an answer with `error` (and `issues` with the path of each fault), and the next line is read.',
    'Undefined is `null`; infinite is the text `"Infinity"`. `--schema` prints the JSON Schemas of request and answer.', '', '```', 'echo \'{"item":2,"percent":95.3}\' | npx meewerk fidelity scoreItem --json', '```', '']
  for (const folderName of Object.keys(knowledge) as KnowledgeName[]) {
    parts.push(`### ${folderName}`, '', '| name | answers | example request |', '| --- | --- | --- |')
    for (const [name, { about, example }] of Object.entries(await knowledge[folderName]())) {
      const text = JSON.stringify(example)
      parts.push(`| \`${name}\` | ${about.replaceAll('|', '\\|')} | ${text.length > 160 ? 'long: see `--schema`' : `\`${text.replaceAll('|', '\\|')}\``} |`)
    }
    parts.push('')
  }
  return `${parts.join('\n')}`
}
