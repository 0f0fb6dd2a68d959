import crypto from 'node:crypto'
import type { Looking } from '#src/participants/store.ts'
import type { Sheet } from '#src/sheets/cell.ts'
import { readSteps, type ReadFile } from '#src/sheets/read.ts'
import { paced, type Progress, type Steps } from '#src/sheets/steps.ts'
import { fileNameOf } from './import.ts'
import { judgeSteps } from './judge.ts'
import type { Judgement } from './judgement.ts'
import { existing, judgeContext } from './known-store.ts'
import { guessMapping, recall, type Mapping } from './mapping.ts'
import type { Plan } from './plan.ts'
import { recordImport, rememberedPlan } from './store.ts'

const longestTurn = 12

/** Does long work in short turns, so that other visitors are served in between; `seen` hears how far it is. */
export async function inTurns<T>(steps: Steps<T>, seen: (progress: Progress) => Promise<void> = async () => undefined): Promise<T> {
  let since = performance.now()
  return paced(steps, async (progress) => {
    if (performance.now() - since < longestTurn) return
    await new Promise((resolve) => setImmediate(resolve))
    await seen(progress)
    since = performance.now()
  })
}

/** Reads a file in short turns. */
export async function readFile(bytes: Uint8Array, name: string): Promise<ReadFile> {
  return inTurns(readSteps(bytes, name))
}

/** How many rows the sheets of a file have together. */
export function countRows(sheets: readonly Sheet[]): number {
  return sheets.reduce((sum, { rows }) => sum + rows.length, 0)
}

/** Judges a file against what is there now. */
export async function judgeFile(looking: Looking, file: { sheets: readonly Sheet[]; mapping: Mapping }, seen?: (progress: Progress) => Promise<void>): Promise<Judgement> {
  return inTurns(judgeSteps(file.sheets, file.mapping, await judgeContext(looking)), seen)
}

/** How a file is to be read: as the last file of the same shape, else as we guess. */
export async function planFor(looking: Looking, sheets: readonly Sheet[]): Promise<{ plan: Plan; recalled: boolean }> {
  const guess = guessMapping(sheets).mapping
  const remembered = await rememberedPlan(looking, guess.signature)
  const mapping = remembered && recall(remembered.mapping, guess)
  if (!remembered || !mapping) return { plan: { mapping: guess, coaches: {}, treatmentTeams: {} }, recalled: false }
  const { staff, treatmentTeams } = await existing(looking)
  const still = (choices: Plan['coaches'], list: readonly { id: string }[]) => Object.fromEntries(Object.entries(choices).filter(([, choice]) => list.some(({ id }) => id === choice)))
  return { plan: { mapping, coaches: still(remembered.coaches, staff), treatmentTeams: still(remembered.treatmentTeams, treatmentTeams) }, recalled: true }
}

/** Keeps an uploaded file until its layout is confirmed; answers its id, or why the file is refused. */
export async function takeFile(looking: Looking, sent: { name: string; bytes: Buffer }, teamId: string): Promise<{ id: string } | Extract<ReadFile, { ok: false }>> {
  const read = await readFile(sent.bytes, sent.name)
  if (!read.ok) return read
  const id = crypto.randomUUID()
  const fileHash = crypto.createHash('sha256').update(sent.bytes).digest('hex')
  await recordImport(looking, { id, teamId, fileName: fileNameOf(sent.name), file: sent.bytes, fileHash, rowsTotal: countRows(read.sheets), ...(await planFor(looking, read.sheets)) })
  return { id }
}
