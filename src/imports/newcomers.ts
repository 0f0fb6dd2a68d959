import { comparableName } from '#src/employers/employer.ts'
import type { Day } from '#src/kernel/day.ts'
import { keptWords } from './kept-words.ts'
import { comparable } from './parse-name.ts'
import { chosenFor, fresh } from './plan.ts'
import type { Destination, Records } from './records.ts'
import { colleagueNamed, teamNamed } from './same-name.ts'

/** Finds whom or what a name in the file means, and makes what is not there yet, once per name. */
export interface Newcomers {
  coachOf(name: string): string
  treatmentTeamOf(name: string): string
  /** Without a name: the one employer that stands for "not written down". */
  employerOf(name: string | null, kvk?: string | null): string
  unknownCoach(): string
}

function once(make: (name: string) => string, keyOf: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const key = keyOf(name)
    const id = known.get(key) ?? make(name)
    known.set(key, id)
    return id
  }
}

function employers({ employers: existing, organisationId, importId, newId }: Destination, made: Records['employer']): Newcomers['employerOf'] {
  const byKvk = new Map(existing.flatMap(({ kvk, id }) => (kvk === null ? [] : [[kvk, id] as const])))
  const byName = new Map(existing.map(({ name, kvk, id }) => [comparableName(name), { id, kvk }]))
  return (written, kvk = null) => {
    const name = written ?? keptWords.employer
    const named = byName.get(comparableName(name))
    const known = (kvk === null ? undefined : byKvk.get(kvk)) ?? (named && (kvk === null || named.kvk === null || named.kvk === kvk) ? named.id : undefined)
    if (known) return known
    const id = newId()
    made.push({ organisationId, id, name, kvk, importId })
    if (kvk !== null) byKvk.set(kvk, id)
    byName.set(comparableName(name), { id, kvk })
    return id
  }
}

/** The makers of an import; what they make is added to its records. */
export function newcomers(destination: Destination, records: Records): Newcomers {
  const { organisationId, importId, staff, treatmentTeams, choices, newId } = destination
  const newStaff = (name: string) => {
    const id = newId()
    records.staff.push({ organisationId, id, name, importId })
    return id
  }
  const newTeam = (name: string) => {
    const id = newId()
    records.team.push({ organisationId, id, name, kind: 'treatment', importId })
    return id
  }
  const chosen = (list: Destination['choices']['coaches'], name: string, existing: typeof staff) => chosenFor(list, comparable(name), existing)
  const found = (choice: string | undefined, otherwise: string | undefined) => (choice === fresh ? undefined : (choice ?? otherwise))
  const coachOf = once((name) => found(chosen(choices.coaches, name, staff), colleagueNamed(name, staff)?.id) ?? newStaff(name), comparable)
  const treatmentTeamOf = once((name) => found(chosen(choices.treatmentTeams, name, treatmentTeams), teamNamed(name, treatmentTeams)?.id) ?? newTeam(name), comparable)
  const unknown = once((name) => staff.find((member) => member.name === name)?.id ?? newStaff(name), (name) => name)
  return { coachOf, treatmentTeamOf, employerOf: employers(destination, records.employer), unknownCoach: () => unknown(keptWords.coach) }
}

/** Colleagues made by the import are coaches of its team, from the first day they had somebody. */
export function coachMemberships({ staff, assignment }: Records, { organisationId, teamId, today, newId }: Destination): Records['membership'] {
  const first = new Map<string, Day>()
  for (const { staffId, fromOn } of assignment) if (fromOn < (first.get(staffId) ?? '9999-12-31')) first.set(staffId, fromOn)
  return staff.map(({ id }) => ({ organisationId, id: newId(), staffId: id, role: 'coach', teamId, fromOn: first.get(id) ?? today }))
}
