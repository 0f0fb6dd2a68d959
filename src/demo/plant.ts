import type { Database } from '#src/db/db.ts'
import type { Day } from '#src/kernel/day.ts'
import { plantCast } from './plant-cast.ts'

/** Fills an empty installation with the fictional demonstration. */
export async function plantDemo(database: Database, today: Day): Promise<void> {
  await plantCast(database, today)
}
