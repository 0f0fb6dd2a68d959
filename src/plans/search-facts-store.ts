import type { MayBeTold } from '#src/disclosure/disclosure.ts'
import { toldTo } from '#src/disclosure/store.ts'
import { employerNames } from '#src/employers/store.ts'
import type { Looking } from '#src/participants/store.ts'
import { listProfile } from '#src/profiles/store.ts'
import { wishLines } from '#src/profiles/wishes.ts'

/** What stands around the form of a search plan: what employers may know, the wishes to choose from, and the employers we know. */
export async function searchFacts(looking: Looking, participantId: string): Promise<{ told: MayBeTold; wishes: string[]; employers: string[] }> {
  const [newest] = await listProfile(looking, participantId)
  return { told: await toldTo(looking, participantId, { recipient: 'anyEmployer' }), wishes: newest ? wishLines(newest.content) : [], employers: await employerNames(looking) }
}
