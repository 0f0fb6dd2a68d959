import type { Looking } from '#src/participants/store.ts'
import { agendasOf } from './agenda-year.ts'
import { chanceFrom } from './chance.ts'
import { coversOf, handoversOf } from './cover-year.ts'
import { employersOf } from './employers.ts'
import type { OrganisationName } from './roster.ts'
import { writeRows } from './store.ts'
import type { Year } from './year.ts'

/** What stands in the agendas, who is away and who covers, and who was handed over. */
export async function plantCover(looking: Looking, name: OrganisationName, year: Year) {
  const { db, acting: { organisationId, on } } = looking
  await writeRows(looking, 'appointment', agendasOf(name, on, { year, employers: employersOf(name, chanceFrom(`employers ${name}`)) }))
  const { handovers, begins, ends } = handoversOf(name, on, year)
  await writeRows(looking, 'cover', coversOf(name, on))
  for (const { id, untilOn } of ends) await db.updateTable('assignment').set({ untilOn }).where('organisationId', '=', organisationId).where('id', '=', id).execute()
  await writeRows(looking, 'assignment', begins)
  await writeRows(looking, 'handover', handovers)
}
