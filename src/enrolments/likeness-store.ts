import { sql } from 'kysely'
import { visibleParticipants } from '#src/access/view.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import type { Participant } from '#src/participants/participant.ts'

/** What one knows of somebody who may be in the list already. */
interface Wanted {
  givenName: string
  familyName: string
  bornOn: Day | null
  clientNumber?: string | null
}

const same = (column: 'given_name' | 'family_name', said: string) => sql<boolean>`unaccent(lower(${sql.ref(`participant.${column}`)})) = unaccent(lower(${said}))`

/**
 * People within the visitor's reach who are probably the same: the same client number, the same name with no other date of birth, or the same family
 * name and date of birth. Accents and capitals do not count. Who is outside the reach is never shown, not even that there is somebody.
 */
export async function peopleLike({ db, acting }: Looking, { givenName, familyName, bornOn, clientNumber }: Wanted): Promise<Participant[]> {
  return visibleParticipants(db, acting).selectAll('participant').where((e) => e.or([
    ...(clientNumber ? [e('participant.clientNumber', '=', clientNumber)] : []),
    e.and([same('given_name', givenName), same('family_name', familyName), ...(bornOn ? [e.or([e('participant.bornOn', '=', bornOn), e('participant.bornOn', 'is', null)])] : [])]),
    ...(bornOn ? [e.and([e('participant.bornOn', '=', bornOn), same('family_name', familyName)])] : []),
  ])).orderBy('familyName').orderBy('givenName').limit(5).execute()
}
