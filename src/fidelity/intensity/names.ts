import type { Text } from '../scales/scale.ts'
import type { Intensity } from './intensity.ts'

/** The indicators by name. They are the project's own: no published scale for people with an intellectual disability exists yet. */
export const intensityNames: Readonly<Record<keyof Intensity, Text>> = {
  L1: { nl: 'Minuten van de coach per deelnemer per week', en: 'Coach minutes per participant-week' },
  L2: { nl: 'Meewerken op de werkplek en afbouw', en: 'Working along on site and its fading' },
  L3: { nl: 'Opnieuw uitleggen binnen 14 dagen', en: 'Explaining again within 14 days' },
  L4: { nl: 'Hoe snel een vraag een antwoord krijgt', en: 'How fast a question gets an answer' },
  L5: { nl: 'Zorgverleners en organisaties rond een deelnemer', en: 'Carers and organisations around a participant' },
  L6: { nl: 'Naasten', en: 'Relatives' },
  L7: { nl: 'Dezelfde coach en eerste bezoek', en: 'Continuity of the coach and first visit' },
  L8: { nl: 'Stappen in het werk die zelfstandig gaan', en: 'Steps of the work done independently' },
  L9: { nl: 'Gewogen caseload', en: 'Weighted caseload' },
  L10: { nl: 'Soorten werk en overgangen daartussen', en: 'Forms of work and moves between them' },
}
