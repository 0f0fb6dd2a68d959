import type { SearchPlan, SupportPlan } from './plan.ts'

/** A support plan of Sanne at the bakery, with two parts and one helper released. */
export function aSupportPlan(over: Partial<SupportPlan> = {}): SupportPlan {
  return {
    ownWords: 'Eerst laten zien.', hard: 'Als het druk is.', signs: 'Dan word ik stil.', helps: 'Een vaste volgorde.', adjustments: '', onSite: 'Fatima werkt de eerste week mee.', fading: '', crisis: 'Bel mijn moeder.', released: ['helps', 'onSite'],
    helpers: [{ name: 'Fatima Aydin', role: 'coach', does: 'komt langs', when: 'maandag', phone: '06 00 00 10 20', released: true }, { name: 'Mama', role: 'family', does: 'brengt', when: '', phone: '', released: false }], ...over,
  }
}

/** A search plan with one target. */
export function aSearchPlan(over: Partial<SearchPlan> = {}): SearchPlan {
  return { ownWords: 'Samen naar binnen.', targets: [{ id: 't', title: 'hulp in een bakkerij', occupationCode: '7512', servesWish: 'Vroeg in de ochtend.' }], employers: [{ name: 'Bakkerij Blom', why: 'dichtbij', who: 'both' }], steps: [], ...over }
}
