import type { Day } from '#src/kernel/day.ts'
import { educationFigures } from '#src/outcomes/education.ts'
import type { Name } from '#src/participants/participant.ts'
import type { Looking } from '#src/participants/store.ts'
import { listCareers } from '#src/quarters/store.ts'
import type { Moment } from './overview-filter.ts'
import type { NamedSearch } from './store.ts'

/** Somebody in support who began to learn in the window, with what: never a job. */
export interface NamedLearning extends Name {
  participantId: string
  courses: { id: string; course: string; startedOn: Day | null }[]
}

/** Who of the people in support began a course in the window, as the indicators count it (K9). */
export async function listLearning(looking: Looking, searches: readonly NamedSearch[], { window, on }: Moment): Promise<NamedLearning[]> {
  const { db, acting: { organisationId } } = looking
  const inSupport = new Set(searches.map(({ participantId }) => participantId))
  const { careers } = await listCareers(looking)
  const { counted } = educationFigures(careers.filter(({ personId }) => inSupport.has(personId)), window, on).starts
  if (counted.length === 0) return []
  const rows = await db.selectFrom('education').select(['id', 'participantId', 'course', 'startedOn']).where('organisationId', '=', organisationId).where('id', 'in', counted).orderBy('startedOn').execute()
  const byPerson = Map.groupBy(rows, ({ participantId }) => participantId)
  return searches.flatMap(({ participantId, givenName, prefix, familyName }) => {
    const courses = byPerson.get(participantId)
    return courses ? [{ participantId, givenName, prefix, familyName, courses: courses.map(({ id, course, startedOn }) => ({ id, course, startedOn })) }] : []
  })
}
