import type { AgreementText, EasyText } from '#src/agreements/agreement.ts'
import type { PersonName } from './cast.ts'

/** What somebody of the cast, the employer and the coach agreed, and what the employer asked; moments count back from today. */
export interface AgreedStory {
  shownName: string
  text: Omit<AgreementText, 'reviewOn'>
  easy: EasyText
  /** What was written first, before the text as it is now. */
  before?: Partial<AgreementText>
  employer: string
  employerAgrees: boolean
  remark?: string
  instruments: readonly { instrument: string; percent?: number; authority?: string; phone?: string }[]
  questions: readonly { askedBy: string; ago: number; at: string; question: string; answer?: string; answeredAt?: string }[]
}

/** Data: agreements of the cast. All made up. */
export const agreedStories: Partial<Record<PersonName, AgreedStory>> = {
  sanne: {
    shownName: 'Sanne',
    text: {
      work: 'Platen vullen, deeg afwegen en de werkbank schoonmaken. Elke dag in dezelfde volgorde. Niet aan de oven.', hours: 'Maandag tot en met donderdag van 6 tot 10 uur. Pauze om 8 uur, samen met Anton.',
      guidance: 'Anton Blom doet elke nieuwe taak één keer voor. Fatima werkt de eerste maand elke dinsdag een uur mee, daarna eens per twee weken.', adaptations: 'Een lijst met foto’s hangt bij de werkbank. Eén opdracht tegelijk. Een nieuwe collega stelt zich eerst voor.',
      call: 'Op de werkvloer: Anton. Daarna Fatima Aydin, 06 00 00 20 01. Lukt komen niet, dan belt Sanne voor half zes de bakkerij.',
    },
    easy: {
      work: 'Je werkt bij Bakkerij Blom.\nJe vult platen.\nJe weegt deeg af.\nJe maakt de werkbank schoon.\nJe werkt niet aan de oven.', hours: 'Je werkt op maandag, dinsdag, woensdag en donderdag.\nJe begint om 6 uur.\nOm 8 uur heb je pauze, met Anton.\nOm 10 uur ben je klaar.',
      guidance: 'Anton doet iets nieuws eerst voor.\nDaarna doe jij het.\nFatima komt op dinsdag.', adaptations: 'Er hangt een lijst met foto’s.\nJe krijgt één opdracht tegelijk.\nIemand die nieuw is, zegt eerst zijn naam.', call: 'Is er iets? Zeg het tegen Anton.\nJe kunt ook Fatima bellen.\nBen je ziek? Bel dan de bakkerij.',
    },
    before: { hours: 'Maandag tot en met donderdag van 6 tot 10 uur.' }, employer: 'Ilse Blom', employerAgrees: true, remark: 'Pauze om 8 uur past ons het best.',
    instruments: [{ instrument: 'loonkostensubsidie', percent: 35, authority: 'Gemeente Purmerend, mevrouw Kok', phone: '0299 00 14 14' }, { instrument: 'noRisk', authority: 'UWV', phone: '0299 00 15 15' }],
    questions: [
      { askedBy: 'Ilse Blom', ago: 0, at: '05:50', question: 'Volgende week is het druk voor de feestdagen. Mag Sanne vrijdag een ochtend extra komen, of is dat te veel ineens?' },
      { askedBy: 'Anton Blom', ago: 1, at: '09:20', question: 'De weegschaal is vervangen door een nieuwe. Moet ik die zelf voordoen of komt Fatima daarvoor?', answer: 'Graag zelf één keer voordoen, zoals bij de platen. Ik kom dinsdag kijken hoe het gaat en maak een nieuwe foto voor de lijst.', answeredAt: '11:05' },
    ],
  },
  robin: {
    shownName: 'Robin',
    text: {
      work: 'Planten verpotten en karren klaarzetten in kas 2.', hours: 'Dinsdag tot en met vrijdag van 8.30 tot 12.30 uur.', guidance: 'Jan loopt elke ochtend langs met de kaart van die dag. Lot komt op donderdag.', adaptations: 'De taken staan op een kaart met foto’s. Pauze mag buiten.', call: 'Jan, en anders Lot Veenstra, 06 00 00 20 14.',
    },
    easy: {
      work: 'Je werkt bij Kwekerij De Hoef.\nJe zet planten in een pot.\nJe zet karren klaar.', hours: 'Je werkt van dinsdag tot en met vrijdag.\nJe begint om half 9.\nOm half 1 ben je klaar.', guidance: 'Jan geeft je elke ochtend de kaart.\nLot komt op donderdag.', adaptations: 'Op de kaart staan foto’s.\nJe mag buiten pauze houden.', call: 'Is er iets? Ga naar Jan.\nJe kunt ook Lot bellen.',
    },
    employer: 'Jan de Hoef', employerAgrees: false, instruments: [{ instrument: 'loonkostensubsidie', percent: 50, authority: 'Gemeente Beemster', phone: '0299 00 16 16' }], questions: [],
  },
}
