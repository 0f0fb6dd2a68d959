import type { Evidence, Window } from '../evidence.ts'
import type { Scored } from '../proposal.ts'
import type { Settings } from '../settings.ts'

/** From one team's records to what they say about one item. */
export type Scorer = (evidence: Evidence, window: Window, settings: Settings) => Scored
