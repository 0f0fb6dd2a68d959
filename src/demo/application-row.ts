import type { Insertable } from 'kysely'
import { isNo, type Stage } from '#src/applications/stage.ts'
import type { ApplicationStepTable, ApplicationTable } from '#src/db/tables.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import { chanceFrom } from './chance.ts'
import type { LeadRow } from './leads-row.ts'
import { stageNotes } from './leads-texts.ts'

type Row<T> = Omit<Insertable<T>, 'organisationId'>

/** For whom the openings of the demonstration are tried, and what happened. */
export interface Tried {
  applications: Row<ApplicationTable>[]
  steps: Row<ApplicationStepTable>[]
}

const roads: readonly (readonly Stage[])[] = [
  ['considered'], ['considered', 'prepared'], ['considered', 'prepared', 'applied'], ['considered', 'applied', 'interview'], ['considered', 'interview', 'trialDay'], ['considered', 'applied', 'refusedByEmployer'],
  ['considered', 'declinedByPerson'], ['considered', 'interview', 'declinedByPerson'], ['considered', 'applied', 'stopped'], ['prepared', 'interview', 'trialDay', 'offered'],
]
const reasonsOf: Partial<Record<Stage, readonly string[]>> = { refusedByEmployer: ['experience', 'filled', 'hours'], declinedByPerson: ['atmosphere', 'hours', 'travel', 'tasks'], stopped: ['noAnswer', 'health'] }

/** One person who is tried for an opening, as far as that came before a day. */
export function applicationRows(lead: LeadRow, [participantId, staffId]: readonly [string, string], today: Day): Tried {
  const chance = chanceFrom(`application ${lead.id} ${participantId}`)
  const id = chance.id()
  const last = lead.closedOn ?? addDays(today, -1)
  const days = chance.pick(roads).reduce<{ stage: Stage; onDay: Day }[]>((before, stage) => {
    const onDay = addDays(before.at(-1)?.onDay ?? lead.foundOn, chance.between(1, 6))
    return onDay <= last ? [...before, { stage, onDay }] : before
  }, [])
  const road = days.length > 0 ? days : [{ stage: 'considered' as const, onDay: last }]
  const steps = road.map(({ stage, onDay }): Tried['steps'][number] => ({
    id: chance.id(), applicationId: id, participantId, stage, onDay, reason: isNo(stage) ? chance.pick(reasonsOf[stage]!) : null, note: chance.maybe(0.75) ? chance.pick(stageNotes[stage]) : null, staffId, createdAt: `${onDay}T14:00:00.000Z` as Instant,
  }))
  return { applications: [{ id, participantId, leadId: lead.id, employerId: lead.employerId, title: lead.title, planTargetId: null, createdAt: `${road[0]!.onDay}T14:00:00.000Z` as Instant }], steps }
}
