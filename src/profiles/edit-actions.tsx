import type { DraftContent } from '#src/drafts/draft.ts'
import { findDraft } from '#src/drafts/store.ts'
import type { Participant } from '#src/participants/participant.ts'
import { findParticipant } from '#src/participants/store.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { EditSectionPage } from './edit-page.tsx'
import { valuesOfSection } from './fields.tsx'
import { type ProfileSection, profileSections } from './profile.ts'
import { profileDrafts } from './profile-draft.ts'
import { listProfile, profileJobs } from './store.ts'
import { emptyProfile } from './wishes.ts'

/** A part of somebody's profile, as an address names it. */
export interface PartOf {
  participant: Participant
  section: ProfileSection
}

/** The part that an address names; undefined when there is no such part or the person is not there. */
export async function partOf(visit: Visit): Promise<PartOf | undefined> {
  const participant = await findParticipant(visit, visit.param('participant'))
  const section = visit.param('section')
  return participant && Object.hasOwn(profileSections, section) ? { participant, section: section as ProfileSection } : undefined
}

/** The job that is the reason to look at the profile, when the address names one of this person. */
async function reasonOf(visit: Visit, participantId: string) {
  const wanted = visit.query.get('job')
  const job = wanted ? (await profileJobs(visit, participantId)).find(({ id }) => id === wanted) : undefined
  return job ? { values: { jobId: job.id, occasion: visit.query.get('occasion') === 'jobEnd' ? 'jobEnd' : 'jobStart' }, lessons: job.lessons ?? undefined } : { values: { occasion: 'session' }, lessons: undefined }
}

export const editSection: Action = async (visit) => {
  const part = await partOf(visit)
  if (!part) return visit.notFound()
  const { participant, section } = part
  visit.log({ objectType: 'profile', objectId: participant.id, participantIds: [participant.id] })
  const [newest] = await listProfile(visit, participant.id)
  const reason = await reasonOf(visit, participant.id)
  const resumed = await findDraft(visit, { form: profileDrafts[section], subject: participant.id })
  const kept: DraftContent = resumed?.content ?? {}
  const values = { ...valuesOfSection(newest?.content ?? emptyProfile, section), sessionOn: visit.today, sources: newest?.sessionOn === visit.today ? newest.sources : ['person'], ...reason.values, ...kept }
  const madeFrom = Number(kept['madeFrom'] ?? newest?.number ?? 0)
  const around = { resumed, discarded: visit.query.get('discarded') === participant.id, lessons: reason.lessons, today: visit.today }
  return visit.page(<EditSectionPage {...part} id={crypto.randomUUID()} madeFrom={madeFrom} values={values} {...around} />)
}
