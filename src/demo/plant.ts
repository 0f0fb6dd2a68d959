import type { Database } from '#src/db/db.ts'
import type { Day } from '#src/kernel/day.ts'
import { plantCast } from './plant-cast.ts'
import { plantYear } from './plant-year.ts'

/** Fills an empty installation with the fictional demonstration: the cast, and a year of life around them. */
export async function plantDemo(database: Database, today: Day): Promise<void> {
  await plantCast(database, today)
  await plantYear(database, today)
}
