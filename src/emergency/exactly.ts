import { sql } from 'kysely'
import { visibleParticipants } from '#src/access/view.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Participant } from '#src/participants/participant.ts'
import type { Looking } from '#src/participants/store.ts'

const fullName = sql<string>`unaccent(lower(participant.given_name || ' ' || coalesce(participant.prefix || ' ', '') || participant.family_name))`
const most = 20

/** Who has exactly this client number. */
export async function participantsOfNumber({ db, acting }: Looking, clientNumber: string): Promise<Participant[]> {
  return visibleParticipants(db, acting).where('participant.clientNumber', '=', clientNumber).selectAll('participant').limit(most).execute()
}

/** Who is called exactly this, accents and capitals apart, and was born on that day when a day is given. */
export async function participantsOfName({ db, acting }: Looking, name: string, bornOn?: Day): Promise<Participant[]> {
  const named = visibleParticipants(db, acting).where(fullName, '=', sql<string>`unaccent(lower(${name.replace(/\s+/g, ' ').trim()}))`).selectAll('participant').orderBy('participant.bornOn').limit(most)
  return (bornOn ? named.where('participant.bornOn', '=', bornOn) : named).execute()
}
