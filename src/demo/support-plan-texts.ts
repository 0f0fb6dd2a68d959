import type { SupportPlan } from '#src/plans/plan.ts'
import type { PersonName } from './cast.ts'

/** Data: support plans of the cast, as first written and what changed after the first days. All made up. */
export const supportStories: Partial<Record<PersonName, { first: SupportPlan; then: Partial<SupportPlan> }>> = {
  sanne: {
    first: {
      ownWords: 'Laat het me één keer zien. Dan kan ik het zelf.', hard: 'Drie opdrachten tegelijk. En als iemand van wie ik de naam niet weet iets vraagt.', signs: 'Dan word ik stil en ga ik sneller werken.', helps: 'Eén opdracht tegelijk. Even naar buiten met een glas water.',
      adjustments: 'Een lijst met foto’s bij de werkbank.', onSite: 'Fatima werkt de eerste week elke ochtend mee.', fading: '', crisis: 'Bel mijn moeder. Zij weet wat helpt.', released: ['helps', 'adjustments', 'onSite'],
      helpers: [
        { name: 'Anton Blom', role: 'employer', does: 'doet elke nieuwe taak één keer voor', when: 'elke dag', phone: '', released: true },
        { name: 'Fatima Aydin', role: 'coach', does: 'komt langs en is te bellen', when: 'dinsdag', phone: '06 00 00 20 01', released: true },
        { name: 'Mijn moeder', role: 'family', does: 'helpt met de wekker en het brood', when: 'elke werkdag', phone: '', released: false },
      ],
    },
    then: { onSite: 'Fatima werkt de eerste maand elke dinsdag een uur mee.', fading: 'Na een maand eens per twee weken. Daarna kijken we samen wat nog nodig is.', released: ['helps', 'adjustments', 'onSite', 'fading'] },
  },
}
