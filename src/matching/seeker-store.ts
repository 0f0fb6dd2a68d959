import type { Participant } from '#src/participants/participant.ts'
import type { Looking } from '#src/participants/store.ts'
import { listTargets } from '#src/plans/target-store.ts'
import { newestProfiles } from '#src/profiles/store.ts'
import { wishesOf } from '#src/profiles/wishes.ts'
import type { Seeker } from './match.ts'
import { occupationsSaid } from './own-words.ts'
import type { OwnTravelTime } from './trip.ts'

/** A way that somebody found out, as stored. */
export type TravelTime = OwnTravelTime & { id: string }

/** The ways that somebody found out, by postcode. */
export async function listTravelTimes({ db, acting }: Looking, participantId: string): Promise<TravelTime[]> {
  return db.selectFrom('travelTime').select(['id', 'postcode4', 'minutes', 'way']).where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).orderBy('postcode4').execute()
}

/** Keeps how long somebody is on the way to a postcode; a newer time takes the place of the older. */
export async function recordTravelTime({ db, acting }: Looking, participantId: string, time: OwnTravelTime): Promise<void> {
  await db.insertInto('travelTime').values({ organisationId: acting.organisationId, id: crypto.randomUUID(), participantId, ...time })
    .onConflict((conflict) => conflict.columns(['organisationId', 'participantId', 'postcode4']).doUpdateSet({ minutes: time.minutes, way: time.way })).execute()
}

/** Forgets an own travel time, so that the estimate counts again. */
export async function removeTravelTime({ db, acting }: Looking, participantId: string, id: string): Promise<void> {
  await db.deleteFrom('travelTime').where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).where('id', '=', id).execute()
}

/** What some people look for: the newest profile, what is still looked for in the search plan, and own travel times. People without a profile are left out. */
export async function listSeekers(looking: Looking, participants: readonly Participant[]): Promise<(Seeker & { participantId: string })[]> {
  const { db, acting: { organisationId } } = looking
  const profiles = await newestProfiles(looking, participants.map(({ id }) => id))
  const known = participants.filter(({ id }) => profiles.has(id))
  if (known.length === 0) return []
  const targets = await listTargets(looking, known.map(({ id }) => id))
  const times = await db.selectFrom('travelTime').select(['participantId', 'postcode4', 'minutes', 'way']).where('organisationId', '=', organisationId).where('participantId', 'in', known.map(({ id }) => id)).execute()
  return known.map((person) => {
    const wishes = wishesOf(profiles.get(person.id)!)
    const { travelBy, maxTravelMinutes, words } = wishes
    const wanted = targets.filter(({ participantId, closedOn }) => participantId === person.id && closedOn === null).flatMap(({ title, occupationCode }) => (occupationCode === null ? [] : [{ title, code: occupationCode }]))
    return {
      participantId: person.id, wishes, traveller: { postcode4: person.postcode4, travelBy, maxTravelMinutes, own: times.filter(({ participantId }) => participantId === person.id) },
      targets: wanted, saidWanted: occupationsSaid(words.now), saidUnwanted: occupationsSaid(words.notWanted),
    }
  })
}
