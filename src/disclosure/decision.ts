import type { Selectable } from 'kysely'
import type { DisclosureDecisionTable, DisclosureTalkTable } from '#src/db/tables.ts'
import type { WordKind } from './word-list.ts'

/** How much may be told, each holding the one before: nothing, that there is support, what is hard and what helps, or what somebody has. Own; IPS-25, item 13. */
export const levels = ['nothing', 'support', 'limits', 'diagnosis'] as const
export type Level = (typeof levels)[number]

/** To whom something is told or not. */
export const recipients = ['anyEmployer', 'employer', 'colleagues', 'temporaryAgency', 'municipality', 'uwv', 'school', 'relative', 'other'] as const
export type Recipient = (typeof recipients)[number]

/** A talk about telling or not telling. */
export type DisclosureTalk = Selectable<DisclosureTalkTable>

/** What somebody wants told to one employer or to a kind of recipient, for as long as it holds. */
export type DisclosureDecision = Omit<Selectable<DisclosureDecisionTable>, 'level' | 'recipient' | 'releasedKinds'> & { level: Level; recipient: Recipient; releasedKinds: WordKind[] }

/** One employer, or a kind of recipient. */
export type ToldTo = { employerId: string } | { recipient: Exclude<Recipient, 'employer'> }
