import type { Looking } from '#src/participants/store.ts'
import { chanceFrom } from './chance.ts'
import { toldYear } from './disclosure-year.ts'
import { plantProfiles } from './profiles-year.ts'
import { employersOf } from './employers.ts'
import type { OrganisationName } from './roster.ts'
import { writeRows } from './store.ts'
import { livesOf } from './year.ts'

/** Adds what people want told, their profiles and their plans to the year of an organisation. */
export async function plantPlans(looking: Looking, name: OrganisationName): Promise<void> {
  const today = looking.acting.on
  const lives = livesOf(name, { today, employers: employersOf(name, chanceFrom(`employers ${name}`)), busy: new Set() })
  const told = toldYear(name, lives, today)
  await writeRows(looking, 'disclosure_talk', told.talks)
  await writeRows(looking, 'disclosure_decision', told.decisions)
  await plantProfiles(looking)
}
