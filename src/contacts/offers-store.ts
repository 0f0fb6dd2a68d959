import { employerNames } from '#src/employers/store.ts'
import { listParticipants, type Looking } from '#src/participants/store.ts'
import { type OpenTarget, type Offers, peopleShown } from './offers.ts'
import type { Used } from './habits.ts'

/** How many contacts back one looks to know how a coach works. */
const lookedBack = 60

/** The newest contacts of a coach, as far as they say how this coach works. */
async function usedBy({ db, acting }: Looking, staffId: string): Promise<Used[]> {
  return db.selectFrom('contact').where('organisationId', '=', acting.organisationId).where('staffId', '=', staffId).orderBy('onDay', 'desc').orderBy('createdAt', 'desc').limit(lookedBack)
    .select(['kind', 'modality', 'place', 'minutes', 'participantIds', 'purpose', 'supportKind', 'topic']).execute()
}

async function openTargets({ db, acting }: Looking, participantIds: readonly string[]): Promise<OpenTarget[]> {
  if (participantIds.length === 0) return []
  return db.selectFrom('planTarget').where('organisationId', '=', acting.organisationId).where('participantId', 'in', participantIds)
    .where((e) => e.or([e('closedOn', 'is', null), e('closedOn', '>', acting.on)])).orderBy('openedOn').select(['id', 'title', 'participantId']).execute()
}

async function peopleAt({ db, acting }: Looking, employerName: string): Promise<string[]> {
  if (employerName === '') return []
  const rows = await db.selectFrom('employerPerson as person').innerJoin('employer', (join) => join.onRef('employer.organisationId', '=', 'person.organisationId').onRef('employer.id', '=', 'person.employerId'))
    .where('person.organisationId', '=', acting.organisationId).where('employer.organisationId', '=', acting.organisationId).where('employer.name', '=', employerName).where('person.leftOn', 'is', null)
    .orderBy('person.name').select(['person.name', 'person.function']).execute()
  return rows.map(({ name, function: work }) => [name, work].filter(Boolean).join(', '))
}

/** Who and what is chosen in the form already. */
interface Chosen {
  participantIds: readonly string[]
  employerName: string
  siteId: string
}

/** The sites of an employer to choose between; none when there is nothing to choose. One that closed stands there only when it was chosen. */
async function sitesAt({ db, acting }: Looking, { employerName, siteId }: Chosen): Promise<{ id: string; label: string }[]> {
  if (employerName === '') return []
  const rows = await db.selectFrom('employerSite as site').innerJoin('employer', (join) => join.onRef('employer.organisationId', '=', 'site.organisationId').onRef('employer.id', '=', 'site.employerId'))
    .where('site.organisationId', '=', acting.organisationId).where('employer.organisationId', '=', acting.organisationId).where('employer.name', '=', employerName).where('employer.mergedInto', 'is', null)
    .orderBy('site.name').select(['site.id', 'site.name', 'site.place', 'site.closedOn']).execute()
  const open = rows.filter(({ id, closedOn }) => id === siteId || closedOn === null || closedOn > acting.on)
  return open.length < 2 ? [] : open.map(({ id, name, place }) => ({ id, label: place && !name.includes(place) ? `${name}, ${place}` : name }))
}

/** Everything the form offers to this coach, with who is chosen already in view. */
export async function offersFor(looking: Looking, staffId: string, chosen: Chosen): Promise<Offers> {
  const used = await usedBy(looking, staffId)
  const people = peopleShown(await listParticipants(looking), used, chosen.participantIds)
  return {
    people, used, today: looking.acting.on, employers: await employerNames(looking), employerPeople: await peopleAt(looking, chosen.employerName), sites: await sitesAt(looking, chosen),
    targets: await openTargets(looking, people.first.map(({ id }) => id)),
  }
}
