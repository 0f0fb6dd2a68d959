import type { Action, Visit } from '#src/web/visit.ts'
import { findNotes } from './notes-store.ts'
import { type Found, SearchPage } from './page.tsx'
import { wordsOfQuery } from './query.ts'
import { findEmployers, findLeads, findPeople } from './store.ts'

const nothing: Found = { people: [], employers: [], leads: [], notes: [] }

async function find(visit: Visit, words: readonly string[]): Promise<Found> {
  const people = await findPeople(visit, words)
  const work = visit.may('employer.read')
  return { people, employers: work ? await findEmployers(visit, words) : [], leads: work ? await findLeads(visit, words) : [], notes: await findNotes(visit, words) }
}

export const search: Action = async (visit) => {
  const text = (visit.query.get('q') ?? '').trim().slice(0, 80)
  const words = wordsOfQuery(text)
  const found = words.join('').length < 2 ? nothing : await find(visit, words)
  visit.log({ kind: 'search', objectType: 'search', participantIds: [...new Set([...found.people.map(({ id }) => id), ...found.notes.flatMap(({ participantIds }) => participantIds)])] })
  return visit.page(<SearchPage text={text} words={words} found={found} />)
}
