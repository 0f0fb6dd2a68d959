import { z } from 'zod'
import type { Judgement } from './judgement.ts'
import { Mapping } from './mapping.ts'
import { comparable } from './parse-name.ts'

/** Somebody or something new, in place of one that exists. */
export const fresh = 'new'

const Choices = z.record(z.string().max(200), z.union([z.uuid(), z.literal(fresh)])).default({})

/** Everything decided about a file before it is read in: how it is laid out, and which colleague and treatment team each name in it means. */
export const Plan = z.object({ mapping: Mapping, coaches: Choices, treatmentTeams: Choices })
export type Plan = z.infer<typeof Plan>

/** A name that stands in the file, with how many people it stands with. */
export interface NamedInFile {
  key: string
  name: string
  people: number
}

function counted(names: readonly (string | null)[]): NamedInFile[] {
  const found = new Map<string, NamedInFile>()
  for (const name of names) {
    const key = comparable(name ?? '')
    const before = found.get(key)
    if (name !== null && key !== '') found.set(key, { key, name: before?.name ?? name, people: (before?.people ?? 0) + 1 })
  }
  return [...found.values()].sort((a, b) => b.people - a.people || a.name.localeCompare(b.name))
}

/** The coaches named in a file, those of most people first. */
export function coachesIn({ persons }: Judgement): NamedInFile[] {
  return counted(persons.map(({ coachName }) => coachName))
}

/** The treatment teams named in a file, those of most people first. */
export function treatmentTeamsIn({ persons }: Judgement): NamedInFile[] {
  return counted(persons.map(({ treatmentTeamName }) => treatmentTeamName))
}

/** What was chosen for a name; undefined when nothing was, or when the choice no longer exists. */
export function chosenFor(choices: Plan['coaches'], key: string, existing: readonly { id: string }[]): string | undefined {
  const chosen = Object.hasOwn(choices, key) ? choices[key] : undefined
  return chosen === fresh || existing.some(({ id }) => id === chosen) ? chosen : undefined
}
