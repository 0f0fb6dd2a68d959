import type { Education } from '#src/education/education.ts'
import type { PersonName } from './cast.ts'

/** A course of one of the cast; days are counted back from today. Made up. */
export interface EducationStory extends Pick<Education, 'course' | 'school' | 'level' | 'wish' | 'accommodations' | 'support'> {
  hours: number | null
  applied?: number
  started?: number
  untilIn?: number
  ended?: number
  result?: Education['result']
  why?: string
  talks: readonly { ago: number; met: string; said: string }[]
}

export const educationStories: Partial<Record<PersonName, EducationStory>> = {
  sanne: {
    course: 'Assistent brood en banket', school: 'Regio College Waterland', level: 'mbo1', hours: 8, wish: 'Ik wil een papier, dan mag ik ook deeg maken.', accommodations: 'Eén opdracht tegelijk, met een voorbeeld erbij. Een vaste plek voorin.', support: 'Elke maandag samen de week plannen.',
    applied: 110, started: 82, untilIn: 220, talks: [
      { ago: 75, met: 'Mevrouw De Wit, mentor', said: 'Kennisgemaakt met Sanne erbij. Ze krijgt een plek voorin en vraagt alles aan mevrouw De Wit.' },
      { ago: 19, met: 'Mevrouw De Wit, mentor', said: 'De praktijklessen gaan goed. Bij een lange toets raakt ze de draad kwijt; de mentor kijkt of het in twee delen kan.' },
    ],
  },
  amira: { course: 'Heftruckcertificaat', school: 'Rijschool De Vork', level: 'certificate', hours: 16, wish: 'Met dat pasje kan ik overal in een magazijn beginnen.', accommodations: null, support: 'Samen de theorie geoefend met plaatjes.', applied: 130, started: 110, ended: 104, result: 'certificate', why: 'In één keer gehaald. Kort en praktisch leren past het best.', talks: [] },
  bas: { course: 'Groenvoorziening', school: null, level: 'mbo2', hours: null, wish: 'Niet nog een keer in een klas. Wel leren van iemand die het kan.', accommodations: null, support: 'Samen scholen bellen die leren op de werkplek.', talks: [] },
}
