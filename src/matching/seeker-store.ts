import { sql } from 'kysely'
import type { Participant } from '#src/participants/participant.ts'
import type { Looking } from '#src/participants/store.ts'
import { ProfileContent } from '#src/profiles/profile.ts'
import { emptyProfile, wishesOf } from '#src/profiles/wishes.ts'
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
export async function listSeekers({ db, acting }: Looking, participants: readonly Participant[]): Promise<(Seeker & { participantId: string })[]> {
  const { organisationId } = acting
  if (participants.length === 0) return []
  const { rows } = await sql<{ participantId: string; content: unknown; targets: { title: string; code: string }[]; own: OwnTravelTime[] }>`
    select v.participant_id, v.content,
      (select coalesce(jsonb_agg(jsonb_build_object('title', t.title, 'code', t.occupation_code) order by t.opened_on, t.id), '[]') from plan_target t
        where t.organisation_id = ${organisationId} and t.participant_id = v.participant_id and t.closed_on is null and t.occupation_code is not null) as targets,
      (select coalesce(jsonb_agg(jsonb_build_object('postcode4', w.postcode4, 'minutes', w.minutes, 'way', w.way)), '[]') from travel_time w
        where w.organisation_id = ${organisationId} and w.participant_id = v.participant_id) as own
    from (select distinct on (participant_id) participant_id, content from profile_version where organisation_id = ${organisationId} and participant_id = any (${participants.map(({ id }) => id)}) order by participant_id, number desc) v`.execute(db)
  return rows.flatMap((row) => {
    const participant = participants.find(({ id }) => id === row.participantId)
    return participant ? [{ participantId: participant.id, ...seekerFrom(participant.postcode4, row) }] : []
  })
}

function seekerFrom(postcode4: string | null, { content, targets, own }: { content: unknown; targets: Seeker['targets']; own: readonly OwnTravelTime[] }): Seeker {
  const wishes = wishesOf(ProfileContent.safeParse(content).data ?? emptyProfile)
  const { travelBy, maxTravelMinutes, words } = wishes
  return { wishes, traveller: { postcode4, travelBy, maxTravelMinutes, own }, targets, saidWanted: occupationsSaid(words.now), saidUnwanted: occupationsSaid(words.notWanted) }
}
