/** What team leads of the demonstration wrote when they read along, went along and talked about outcomes. */
export const reviewTexts = {
  stamps: [
    'Mooie mix van nieuwe werkgevers en bijpraten. Vraag je bij het volgende bezoek ook wie er over aannemen gaat?',
    null,
    'Veel telefoon deze week. Lukt het om er volgende week twee te bezoeken?',
    'Fijn dat je na het derde bezoek pas een naam noemde. Dat werkte.',
    null,
  ],
  outings: [
    {
      observed: 'Je liet de chef eerst vertellen hoe een dag daar gaat en schreef mee. Pas bij de koffie vroeg je waar het in de week knelt. Hij liet toen zelf de vroege dienst zien.',
      feedback: 'Het luisteren ging heel goed. Bij het weggaan bleef open wanneer je terugkomt: spreek dat af voordat je opstaat.',
      nextStep: 'Bij de volgende drie bezoeken een dag afspreken voor je weggaat',
    },
    {
      observed: 'Aan de balie zei je eerst dat je van de GGZ komt. De eigenaar werd voorzichtig. Buiten op de parkeerplaats hadden we het erover hoe het ook kan.',
      feedback: 'Begin met wat je voor het bedrijf wilt leren. Oefen samen een openingszin.',
      nextStep: 'Twee openingszinnen oefenen met een collega',
    },
    { observed: 'Twee winkels zonder afspraak. Bij de eerste was niemand, bij de tweede een half uur meegelopen in het magazijn.', feedback: 'Je durft. Noteer wie je sprak meteen in de auto.', nextStep: null },
  ],
  talks: {
    earlier: { discussed: 'Het eerste halfjaar. Er kwamen banen via bekenden, weinig via nieuwe werkgevers.', goal: 'Elke week twee werkgevers bezoeken waar we nog niet kwamen.', told: 'De meeste weken wel, in de vakantie niet.' },
    last: [
      { discussed: 'Meer bezoeken en twee mensen aan het werk. Lastig is dat bezoeken in de middag vaak uitlopen.', goal: 'Elke dinsdag en donderdagochtend vrij houden voor werkgevers.' },
      { discussed: 'Veel steun op het werk gegeven, weinig gezocht. Twee mensen wachten op een eerste bezoek.', goal: 'Voor iedereen die zoekt binnen een maand een werkgever gesproken.' },
      { discussed: 'Een baan stopte na drie weken. Besproken wat de werkgever eerder had willen horen.', goal: 'Na elke start binnen drie dagen langs op de werkplek.' },
    ],
    team: { discussed: 'Het team als geheel: wie al zoekt vindt vaker werk dan vorig kwartaal, wie net begon wacht nog lang op een eerste bezoek.', goal: 'Samen de bedrijven op het bedrijventerrein verdelen, zodat niemand twee keer wordt bezocht.' },
  },
  step: 'Vaste ochtenden in de agenda zetten',
} as const
