import type { Looking } from '#src/participants/store.ts'
import type { Phase } from '#src/phases/phases.ts'
import { phasesOf } from '#src/phases/store.ts'
import { type CaseloadFilter, type CaseloadLine, type ListedPerson, pageSize } from './caseload.ts'
import { listCaseload } from './store.ts'

const mostPeople = 10_000

async function withPhases(looking: Looking, lines: readonly CaseloadLine[]): Promise<ListedPerson[]> {
  const now = await phasesOf(looking, lines.map(({ id }) => id))
  return lines.map((line) => ({ ...line, phases: (now.get(line.id) ?? []).map(({ phase }): Phase => phase) }))
}

/** One page of people with their phases of today. A phase is computed, so a filter on it looks at everybody who fits the rest. */
export async function listWithPhases(looking: Looking, filter: CaseloadFilter): Promise<{ lines: ListedPerson[]; count: number }> {
  const { phase, page } = filter
  if (phase === '') {
    const { lines, count } = await listCaseload(looking, filter)
    return { lines: await withPhases(looking, lines), count }
  }
  const all = await withPhases(looking, (await listCaseload(looking, { ...filter, page: 1 }, mostPeople)).lines)
  const fitting = all.filter(({ phases }) => phases.includes(phase))
  return { lines: fitting.slice((page - 1) * pageSize, page * pageSize), count: fitting.length }
}
