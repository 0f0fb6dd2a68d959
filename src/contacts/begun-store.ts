import { answersOf, type Draft } from '#src/drafts/draft.ts'
import { dropDraft, findDraft, listDrafts } from '#src/drafts/store.ts'
import { isId } from '#src/kernel/id.ts'
import { nameOf, type Participant } from '#src/participants/participant.ts'
import { findParticipants } from '#src/participants/store.ts'
import type { Visit } from '#src/web/visit.ts'
import type { Begun } from './new-page.tsx'
import { areContacts } from './store.ts'

const peopleIn = ({ content }: Draft) => answersOf(content, 'participantIds').filter((id) => isId(id))

/** The drafts about nobody, or only about people within reach: what was begun about somebody who went to a colleague is read by nobody here. */
async function readable(visit: Visit, drafts: readonly Draft[]): Promise<{ drafts: Draft[]; people: Participant[] }> {
  const people = await findParticipants(visit, [...new Set(drafts.flatMap(peopleIn))])
  return { people, drafts: drafts.filter((draft) => peopleIn(draft).every((id) => people.some((person) => person.id === id))) }
}

/** A note that was begun and is gone on with; undefined when it is not there, or about somebody who is beyond reach now. */
export async function resumedOf(visit: Visit, subject: string): Promise<Draft | undefined> {
  const draft = isId(subject) ? await findDraft(visit, { form: 'contact', subject }) : undefined
  return draft && (await readable(visit, [draft])).drafts[0]
}

/** The drafts of the visitor, without any that was saved after all: a draft may arrive at the server later than its note. */
async function draftsOf(visit: Visit): Promise<Draft[]> {
  const drafts = await listDrafts(visit, 'contact')
  const saved = await areContacts(visit, drafts.map(({ subject }) => subject))
  for (const subject of saved) await dropDraft(visit, { form: 'contact', subject })
  return drafts.filter(({ subject }) => !saved.includes(subject))
}

/** What the visitor began and did not save, besides the draft that is gone on with. */
export async function begunOf(visit: Visit, resumed: Draft | undefined): Promise<Begun> {
  const { drafts: others, people } = await readable(visit, (await draftsOf(visit)).filter(({ id }) => id !== resumed?.id))
  const names = ({ content }: Draft) => people.filter(({ id }) => answersOf(content, 'participantIds').includes(id)).map(nameOf).join(', ')
  const discarded = visit.query.get('discarded')
  visit.log({ objectType: 'draft', participantIds: people.map(({ id }) => id) })
  return { others, resumed, names, discarded: isId(discarded) ? discarded : undefined }
}
