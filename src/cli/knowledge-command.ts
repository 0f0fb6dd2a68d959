import readline from 'node:readline'
import type { Question } from '#src/kernel/question.ts'
import { answerLine, schemaOf } from './ask.ts'

/** The folders of knowledge that can be asked from a terminal; each is loaded only when asked. */
export const knowledge = {
  stats: async () => (await import('#src/statistics/questions.ts')).questions,
  fidelity: async () => (await import('#src/fidelity/questions.ts')).questions,
  outcomes: async () => (await import('#src/outcomes/questions.ts')).questions,
  benefits: async () => (await import('#src/benefits/questions.ts')).questions,
} satisfies Record<string, () => Promise<Record<string, Question>>>

export type KnowledgeName = keyof typeof knowledge

const say = (text: string) => void process.stdout.write(`${text}\n`)

/** `meewerk stats NAME --json`: one JSON request per line in, one JSON answer per line out; `--schema` prints what fits, no name lists the names. Returns the exit code. */
export async function askKnowledge(folder: KnowledgeName, name: string | undefined, options: { schema?: boolean | undefined }): Promise<number> {
  const questions = await knowledge[folder]()
  if (name === undefined) {
    const all = Object.entries(questions)
    say(options.schema ? JSON.stringify(all.map(([key, question]) => schemaOf(key, question)), null, 2) : all.map(([key, { about }]) => `${key.padEnd(28)} ${about}`).join('\n'))
    return 0
  }
  const question = Object.hasOwn(questions, name) ? questions[name] : undefined
  if (!question) {
    process.stderr.write(`There is no "${name}" in ${folder}. Known: ${Object.keys(questions).join(', ')}.\n`)
    return 2
  }
  if (options.schema) {
    say(JSON.stringify(schemaOf(name, question), null, 2))
    return 0
  }
  for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue
    if (!process.stdout.write(`${JSON.stringify(answerLine(question, line))}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
  return 0
}
