import type { Looking } from '#src/participants/store.ts'
import type { Followed } from '#src/signals/followed.ts'
import { followedFacts } from '#src/signals/store.ts'
import { CaseloadFilter, type CaseloadLine } from './caseload.ts'
import { listCaseload } from './store.ts'

/** A person of today's list with everything the signals look at. */
export type FollowedLine = Omit<CaseloadLine, 'lastContactOn'> & Followed

/** Everybody in running support within reach, with what the signals look at. At most 500: whoever leads more has teams to choose. */
export async function listFollowed(looking: Looking): Promise<FollowedLine[]> {
  const { lines } = await listCaseload(looking, CaseloadFilter.parse({}), 500)
  const facts = await followedFacts(looking, lines.map(({ id }) => id))
  return lines.map((line) => ({ ...line, ...facts.get(line.id)! }))
}
