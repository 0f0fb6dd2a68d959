import { timeOf } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'
import { listVersions } from './change-store.ts'
import type { Conflict } from './edit-page.tsx'
import { stateOf } from './note-state.ts'
import type { ContactAt } from './store.ts'

/** Somebody saved first: what both began with, and who that was. */
export async function conflictOf(looking: Looking, contact: ContactAt, { number, yours }: { number: number; yours: string }): Promise<Conflict> {
  const versions = await listVersions(looking, contact.id)
  const before = versions.find((version) => version.number === number)
  const last = versions.at(-1)
  return { before: before?.state ?? stateOf(contact), by: last?.changedBy ?? contact.coach, when: timeOf(last?.changedAt ?? contact.createdAt), yours }
}
