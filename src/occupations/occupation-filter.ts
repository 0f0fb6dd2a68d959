import { type Occupation, occupations } from './occupation.ts'
import { searchOccupations } from './search.ts'

/** How many occupations one page shows. */
export const occupationsPerPage = 50

/** The unit groups that a text may mean, the likeliest first, or all of them in the order of their codes; within a wider group when one is given. */
export function occupationsFor(search: string, group: string): Occupation[] {
  const found = search.trim() === '' ? occupations.filter(({ level }) => level === 'unit') : searchOccupations(search, 436).map(({ occupation }) => occupation)
  return found.filter(({ code }) => code.startsWith(group))
}
