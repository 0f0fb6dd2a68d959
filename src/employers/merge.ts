import type { Employer } from './employer.ts'

/** What of an employer a merge may change. */
export type MergedFact = 'legalName' | 'kvk' | 'place' | 'phone' | 'website' | 'sector' | 'size' | 'needs' | 'atmosphere' | 'traits'

/** One fact before and after a merge, kept so that undoing puts back exactly this. */
export interface FactChange {
  from: Employer[MergedFact]
  to: Employer[MergedFact]
}

/** What a merge changed: the facts of the employer that stays, and per column that names an employer the rows that went along. */
export interface Moved {
  facts: Partial<Record<MergedFact, FactChange>>
  rows: Record<string, string[]>
}

const blanks = ['legalName', 'kvk', 'place', 'phone', 'website', 'sector', 'size'] as const

function together(kept: string | null, gone: string | null): string | null {
  if (kept === null || gone === null || kept.trim() === gone.trim()) return kept ?? gone
  return `${kept}\n\n${gone}`
}

/** Which facts change on the employer that stays: what it lacked comes from the other, both texts stay below each other, traits are joined. Nothing it had is lost. */
export function factsAfterMerge(kept: Employer, gone: Employer): Moved['facts'] {
  const after: Pick<Employer, MergedFact> = {
    ...(Object.fromEntries(blanks.map((name) => [name, kept[name] ?? gone[name]])) as Pick<Employer, (typeof blanks)[number]>),
    needs: together(kept.needs, gone.needs), atmosphere: together(kept.atmosphere, gone.atmosphere), traits: [...new Set([...kept.traits, ...gone.traits])],
  }
  const names = Object.keys(after) as MergedFact[]
  return Object.fromEntries(names.filter((name) => !same(kept[name], after[name])).map((name) => [name, { from: kept[name], to: after[name] }]))
}

/** Which facts go back when a merge is undone: those that still are as the merge left them. What somebody changed since stays. */
export function factsAfterUndo(now: Employer, changed: Moved['facts']): Partial<Pick<Employer, MergedFact>> {
  const back = Object.entries(changed) as [MergedFact, FactChange][]
  return Object.fromEntries(back.filter(([name, { to }]) => same(now[name], to)).map(([name, { from }]) => [name, from]))
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
