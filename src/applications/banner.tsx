import { DisclosureBanner } from '#src/disclosure/banner.tsx'
import { toldTo } from '#src/disclosure/store.ts'
import type { Participant } from '#src/participants/participant.ts'
import type { Visit } from '#src/web/visit.ts'

/** What this person wants the employer to know: stands above everything one is about to say there. */
export async function bannerFor(visit: Visit, participant: Participant, employer: { id: string; name: string } | undefined) {
  const told = await toldTo(visit, participant.id, employer ? { employerId: employer.id } : { recipient: 'anyEmployer' })
  return <DisclosureBanner participant={participant} told={told} to={employer?.name} />
}
