import { listSites } from '#src/employers/site-store.ts'
import { findEmployer } from '#src/employers/store.ts'
import { listParticipants } from '#src/participants/store.ts'
import type { Action } from '#src/web/visit.ts'
import { listSeekers } from './seeker-store.ts'
import { wishesHere } from './wishes-here.ts'
import { WishesHerePage } from './wishes-page.tsx'
import { employerPlace } from './workplace.ts'

export const showEmployerWishes: Action = async (visit) => {
  const employer = await findEmployer(visit, visit.param('employer'))
  if (!employer) return visit.notFound()
  const participants = await listParticipants(visit)
  const seekers = await listSeekers(visit, participants)
  visit.log({ objectType: 'employer', objectId: employer.id, participantIds: seekers.map(({ participantId }) => participantId) })
  const site = (await listSites(visit, employer.id)).find(({ closedOn }) => closedOn === null)
  return visit.page(<WishesHerePage employer={employer} here={wishesHere(seekers, employerPlace({ traits: employer.traits, postcode4: site?.postcode4 ?? null }))} />)
}
