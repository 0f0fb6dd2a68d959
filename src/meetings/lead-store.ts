import { addDays } from '#src/kernel/day.ts'
import { listSharedLeads } from '#src/leads/list-store.ts'
import type { LeadAt } from '#src/leads/store.ts'
import type { Visit } from '#src/web/visit.ts'
import type { MeetingAt } from './store.ts'

/** How long an opening that was shared stays on the table of the unit meeting, in days. Own choice: four weekly meetings. */
const daysOnTheTable = 28

/** The open leads for the table of a unit meeting; undefined for another kind of meeting, and for who may not see leads. IPS-25, item 4: leads are shared in the unit. */
export async function leadsOnTheTable(visit: Visit, { kind, onDay }: Pick<MeetingAt, 'kind' | 'onDay'>): Promise<LeadAt[] | undefined> {
  return kind === 'unit' && visit.may('lead.read') ? listSharedLeads(visit, addDays(onDay, -daysOnTheTable)) : undefined
}
