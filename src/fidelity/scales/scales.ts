import { ips25 } from './ips25.ts'
import type { FidelityScale } from './scale.ts'

/** The scale versions there are; a second version is another line here, and stored assessments keep the one they were made with. */
export const scales: readonly FidelityScale[] = [ips25]

/** A scale by id and version, the newest version when none is named; undefined when there is none. */
export function findScale(id: string, version?: string, among: readonly FidelityScale[] = scales): FidelityScale | undefined {
  const named = among.filter((scale) => scale.id === id && (version === undefined || scale.version === version))
  return [...named].sort((a, b) => (a.version < b.version ? 1 : -1))[0]
}
