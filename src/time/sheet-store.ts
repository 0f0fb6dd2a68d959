import type { Selectable } from 'kysely'
import { beyondReach } from '#src/access/beyond.ts'
import type { WeekSheetTable } from '#src/db/tables.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'
import { historiesOf } from '#src/phases/store.ts'
import { byPhase, type PhasePart } from './phase-minutes.ts'
import { hoursOn, stretchesOf } from './store.ts'
import type { Stretch } from './week.ts'

/** A week that a coach signed off; before that nobody else sees it. */
export type SignedWeek = Pick<Selectable<WeekSheetTable>, 'staffId' | 'weekOn' | 'doneAt'>

/** The weeks that these people signed off since a Monday. */
export async function signedWeeks({ db, acting }: Looking, staffIds: readonly string[], from: Day): Promise<SignedWeek[]> {
  if (staffIds.length === 0) return []
  return db.selectFrom('weekSheet').select(['staffId', 'weekOn', 'doneAt']).where('organisationId', '=', acting.organisationId).where('staffId', 'in', staffIds).where('weekOn', '>=', from).execute()
}

/** Signs the own week off; done twice it is once. */
export async function signWeek({ db, acting }: Looking, weekOn: Day, { teamId, doneAt }: { teamId: string | null; doneAt: Instant }): Promise<void> {
  await db.insertInto('weekSheet').values({ organisationId: acting.organisationId, id: crypto.randomUUID(), staffId: acting.staffId!, teamId, weekOn, doneAt })
    .onConflict((conflict) => conflict.columns(['organisationId', 'staffId', 'weekOn']).doNothing()).execute()
}

/** Takes the own signature back. False when there is none. */
export async function unsignWeek({ db, acting }: Looking, weekOn: Day): Promise<boolean> {
  const gone = await db.deleteFrom('weekSheet').where('organisationId', '=', acting.organisationId).where('staffId', '=', acting.staffId!).where('weekOn', '=', weekOn).executeTakeFirst()
  return gone.numDeletedRows === 1n
}

/** Help by phase, for stretches of a coach; whose phases the visitor may not see stays unknown. */
export async function phaseMinutes(looking: Looking, stretches: readonly Stretch[]): Promise<{ part: PhasePart; minutes: number }[]> {
  return byPhase(stretches, await historiesOf(looking, [...new Set(stretches.flatMap(({ participantIds }) => participantIds))]))
}

/** What a signed week of a coach came to, for whoever leads that coach: sums only, so it is asked for beyond the notes one may read. */
export async function weekSums(looking: Looking, staffId: string, weekOn: Day) {
  const of = { db: looking.db, acting: { ...looking.acting, staffId } }
  const stretches = await beyondReach(looking, () => stretchesOf(of, weekOn, addDays(weekOn, 6)))
  return { stretches, hoursPerWeek: await hoursOn(of, addDays(weekOn, 6)), phases: await phaseMinutes(looking, stretches) }
}
