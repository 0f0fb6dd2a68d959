import type { Evidence, Window } from './evidence.ts'
import type { Proposal } from './proposal.ts'
import { ips25 } from './scales/ips25.ts'
import { caseloadSize } from './scorers/caseload.ts'
import { organisationScorers } from './scorers/organisation.ts'
import type { Scorer } from './scorers/scorer.ts'
import { servicesScorers } from './scorers/services.ts'
import { employmentServicesOnly, vocationalGeneralists } from './scorers/time.ts'
import type { Settings } from './settings.ts'

const scorers: Readonly<Record<number, Scorer>> = {
  1: caseloadSize,
  2: employmentServicesOnly,
  3: vocationalGeneralists,
  ...organisationScorers,
  ...servicesScorers,
}

/** What a team's records propose for each of the 25 items in a window, with what an assessor must still judge. */
export function proposeAll(evidence: Evidence, window: Window, settings: Settings): Proposal[] {
  return ips25.items.map(({ item, judge }) => ({ item, ...scorers[item]!(evidence, window, settings), judge }))
}

/** What the records propose for one item; undefined when IPS-25 has no such item. */
export function propose(item: number, from: { evidence: Evidence; window: Window; settings: Settings }): Proposal | undefined {
  const found = ips25.items.find((candidate) => candidate.item === item)
  return found && { item, ...scorers[item]!(from.evidence, from.window, from.settings), judge: found.judge }
}
