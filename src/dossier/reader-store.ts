import { openGuestLinks } from '#src/access/guest.ts'
import { doorOf } from '#src/agreements/door-store.ts'
import { findWorkplace } from '#src/agreements/release-store.ts'
import type { Looking } from '#src/participants/store.ts'
import type { Dossier } from './dossier.ts'
import type { Reader } from './reader.ts'

/** Who leads the teams in which somebody is or was supported, by name. */
async function leadsOf({ db, acting: { organisationId, on } }: Looking, teamIds: readonly string[]): Promise<Reader[]> {
  if (teamIds.length === 0) return []
  const rows = await db.selectFrom('membership').innerJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'membership.organisationId').onRef('staff.id', '=', 'membership.staffId'))
    .where('membership.organisationId', '=', organisationId).where('staff.organisationId', '=', organisationId).where('membership.role', '=', 'teamLead').where('membership.teamId', 'in', teamIds).where('membership.withdrawnAt', 'is', null)
    .where('membership.fromOn', '<=', on).where((e) => e.or([e('membership.untilOn', 'is', null), e('membership.untilOn', '>=', on)])).where((e) => e.or([e('staff.endedOn', 'is', null), e('staff.endedOn', '>', on)]))
    .select('staff.name').distinct().orderBy('staff.name').execute()
  return rows.map(({ name }) => ({ part: 'teamLead', name, on: null }))
}

/** Employers whose page is open now, and the person's own link, if somebody holds one. */
async function guestsOf(looking: Looking, { participant, jobs }: Dossier): Promise<Reader[]> {
  const readers: Reader[] = []
  for (const { id, employerId, employer } of jobs) {
    const links = await openGuestLinks(looking, id)
    const door = links.some(({ audience }) => audience === 'employer') ? await doorOf(looking, { jobId: id, participantId: participant.id, employerId }) : undefined
    if (door?.open) readers.push({ part: 'employer', name: employer, on: (await findWorkplace(looking, id))?.releasedOn ?? null })
    if (links.some(({ audience }) => audience === 'participant')) readers.push({ part: 'person', name: participant.givenName, on: null })
  }
  return readers
}

/** Everybody who can read about a person today, and how much: the file for who works for the person, one page for who holds a link. */
export async function readersOf(looking: Looking, dossier: Dossier): Promise<Reader[]> {
  const { assignments, enrolments, around, today } = dossier
  const coaches = assignments.filter(({ untilOn, fromOn }) => fromOn <= today && (untilOn === null || untilOn >= today))
  const covers = around.away.filter(({ staffId }) => coaches.some((one) => one.staffId === staffId))
  const treating = [...new Set(enrolments.flatMap(({ treatmentTeam }) => treatmentTeam ?? []))]
  return [
    ...coaches.map(({ coach }): Reader => ({ part: 'coach', name: coach, on: null })), ...covers.map(({ by, untilOn }): Reader => ({ part: 'cover', name: by, on: untilOn })),
    ...(await leadsOf(looking, [...new Set(enrolments.map(({ teamId }) => teamId))])), ...treating.map((name): Reader => ({ part: 'treatmentTeam', name, on: null })), ...(await guestsOf(looking, dossier)),
  ]
}
