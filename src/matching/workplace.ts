import { isTrait } from '#src/employers/trait.ts'
import type { LeadFound, EmployerFound } from './store.ts'
import type { Workplace } from './match.ts'

/** An opening as a place to work: what it says itself goes before what is known of its employer. */
export function leadPlace(lead: Pick<LeadFound, 'traits' | 'employerTraits' | 'workPostcode4' | 'occupationCode' | 'hoursFrom' | 'hoursUntil' | 'days' | 'partsOfDay' | 'tasks' | 'carvedFrom'>): Workplace {
  const { workPostcode4, occupationCode, hoursFrom, hoursUntil, days, partsOfDay, traits, employerTraits, tasks, carvedFrom } = lead
  return { kind: 'lead', postcode4: workPostcode4, traits: (traits.length > 0 ? traits : employerTraits).filter(isTrait), occupationCode, hoursFrom, hoursUntil, days, partsOfDay, tasks: [...(tasks === null ? [] : [tasks]), ...carvedFrom.map(({ task }) => task)] }
}

/** An employer as a place to work: what it is like there, and where. */
export function employerPlace({ traits, postcode4 }: Pick<EmployerFound, 'postcode4'> & { traits: readonly string[] }): Workplace {
  return { kind: 'employer', postcode4, traits: traits.filter(isTrait), occupationCode: null, hoursFrom: null, hoursUntil: null, days: [], partsOfDay: [], tasks: [] }
}
