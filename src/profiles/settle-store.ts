import type { Looking } from '#src/participants/store.ts'
import { type Keep, keeps, keptValue, mergeProfiles } from './merge.ts'
import type { PastJob, ProfileContent, ProfileField, ProfileSection } from './profile.ts'
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

const chosenFor = (form: Sent['form'], field: ProfileField) => keeps.find((keep): keep is Keep => keep === form.get(`keep.${field}`))

/** The fields the form says that two people wrote, with what was chosen for each laid into the profile; a field without a choice is still open. */
function chosen(theirs: ProfileContent, mine: ProfileContent, form: Sent['form']): { content: ProfileContent; open: ProfileField[] } {
  const fields = (form.get('bothWrote') ?? '').split(' ').filter((field): field is ProfileField => field in mine)
  const picked = fields.flatMap((field) => {
    const keep = chosenFor(form, field)
    return keep ? [[field, keptValue(field, { theirs, mine }, keep)] as const] : []
  })
  return { content: { ...mine, ...Object.fromEntries(picked) }, open: fields.filter((field) => !chosenFor(form, field)) }
}

async function once(looking: Looking, participantId: string, sent: Sent): Promise<Settled | 'newer'> {
  const versions = await listProfile(looking, participantId)
  if (versions.some(({ id }) => id === sent.id)) return { how: 'recorded' }
  const newest = versions[0]
  const begun = versions.find(({ number }) => number === sent.session.madeFrom) ?? (sent.session.madeFrom === 0 ? undefined : newest)
  const base = begun?.content ?? emptyProfile
  const theirs = newest?.content ?? emptyProfile
  const { content: mine, open } = chosen(base, withSection(base, sent.section, sent), sent.form)
  if (newest && open.length > 0) return { how: 'both', theirs: newest, mine, content: mine, fields: open }
  const merged = mergeProfiles({ base, theirs, mine })
  if (newest && merged.both.length > 0) return { how: 'both', theirs: newest, mine, content: merged.content, fields: merged.both }
  if (sent.session.jobId === null && newest && changedFields(theirs, merged.content).length === 0) return { how: 'unchanged' }
  const session = { ...sent.session, madeFrom: newest?.number ?? 0 }
  const done = await recordProfile(looking, participantId, { id: sent.id, session, content: merged.content })
  if (done === 'newer') return 'newer'
  return { how: newest && begun !== newest ? 'merged' : 'recorded' }
}

/** Saves what somebody sends as the next version. Words of somebody who saved meanwhile are never lost: they are joined, or one is asked to choose. */
export async function settle(looking: Looking, participantId: string, sent: Sent): Promise<Settled> {
  for (let tries = 0; tries < 4; tries++) {
    const settled = await once(looking, participantId, sent)
    if (settled !== 'newer') return settled
  }
  return { how: 'gone' }
}
