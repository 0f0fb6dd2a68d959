import type { Looking } from '#src/participants/store.ts'
import { type Laid, layTogether } from './laid.ts'
import { type PastJob, profileChoices, type ProfileContent, type ProfileField, type ProfileSection } from './profile.ts'
import { type SessionForm, withSection } from './profile-form.ts'
import { listProfile, type ProfileLine, recordProfile } from './store.ts'
import { changedFields, emptyProfile } from './wishes.ts'

/** One part of the profile as somebody sends it. */
export interface Sent {
  id: string
  section: ProfileSection
  session: SessionForm
  values: Record<string, unknown>
  pastJobs: PastJob[]
  /** The form itself, for what was chosen after two people wrote at once. */
  form: Pick<URLSearchParams, 'get'>
}

/** What became of it: a new version, also with somebody else's words in it; nothing new; or two people wrote the same fields and one has to choose. */
export type Settled =
  | { how: 'recorded' | 'merged' | 'unchanged' | 'gone' }
  | { how: 'both'; theirs: ProfileLine; mine: ProfileContent; content: ProfileContent; fields: ProfileField[] }

async function once(looking: Looking, participantId: string, sent: Sent): Promise<Settled | 'newer'> {
  const versions = await listProfile(looking, participantId)
  if (versions.some(({ id }) => id === sent.id)) return { how: 'recorded' }
  const laid: Laid<ProfileLine, ProfileContent> = layTogether({ versions, madeFrom: sent.session.madeFrom, empty: emptyProfile, mine: (base: ProfileContent) => withSection(base, sent.section, sent), form: sent.form, order: profileChoices })
  const { newest, mine, content } = laid
  if (newest && laid.both.length > 0) return { how: 'both', theirs: newest, mine, content, fields: laid.both }
  if (sent.session.jobId === null && newest && changedFields(newest.content, content).length === 0) return { how: 'unchanged' }
  const session = { ...sent.session, madeFrom: newest?.number ?? 0 }
  const done = await recordProfile(looking, participantId, { id: sent.id, session, content })
  if (done === 'newer') return 'newer'
  return { how: laid.merged ? 'merged' : 'recorded' }
}

/** Tries again until nobody else was first; undefined when that keeps happening. */
export async function untilFirst<T>(attempt: () => Promise<T | 'newer'>): Promise<T | undefined> {
  for (let tries = 0; tries < 4; tries++) {
    const done = await attempt()
    if (done !== 'newer') return done
  }
  return undefined
}

/** Saves what somebody sends as the next version. Words of somebody who saved meanwhile are never lost: they are joined, or one is asked to choose. */
export async function settle(looking: Looking, participantId: string, sent: Sent): Promise<Settled> {
  return (await untilFirst(() => once(looking, participantId, sent))) ?? { how: 'gone' }
}
