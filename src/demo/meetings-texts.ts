/** What was said and decided in the meetings of the demonstration. */
export const meetingTexts = {
  points: [
    { said: 'Komt weer vaker buiten en praat uit zichzelf over werk. De verpleegkundige ziet hetzelfde.', decision: 'Samen met de ambulant begeleider langs een werkgever die avonddiensten heeft.' },
    { said: 'Medicatie wordt aangepast. De eerste weken misschien slaperig in de ochtend.', decision: 'Zoeken naar werk dat na tien uur begint. De coach vraagt wat de deelnemer daarvan vindt.' },
    { said: 'Twijfelt of de baas iets mag weten. Wil er nog een keer rustig over praten.', decision: 'Gesprek over vertellen plannen, voor het eerste sollicitatiegesprek.' },
    { said: 'Goede week gehad. De chef belde zelf om dat te zeggen.', decision: null },
    { said: 'Slaapt slecht door geldzorgen. Weet niet wat werken betekent voor de uitkering.', decision: 'Sociaal raadslieden vragen om een berekening bij 16 en bij 24 uur.' },
    { said: 'Zegt afspraken af, maar appt wel terug. Wil blijven zoeken.', decision: 'Volgende keer thuis afspreken, met de casemanager erbij.' },
    { said: 'Wil dat haar zus meedenkt over het eerste gesprek.', decision: null },
  ],
  thoughtOf: 'Twee mensen die in het gesprek over het behandelplan zeiden dat ze wel zouden willen werken.',
  mdt: 'Volgende week eerst de mensen die net zijn aangemeld.',
  unit: ['Nieuwe plek bij de bibliotheek besproken, en de kringloop zoekt twee mensen voor de ochtend.', 'Wie kent iemand bij het ziekenhuis? Noor vraagt het na.', 'Drie vacatures gedeeld. Afgesproken wie wanneer langsgaat, zodat een werkgever niet twee keer wordt gebeld.'],
  supervision: 'Besproken: hoe je bij een derde bezoek over een naam begint, en wanneer juist niet.',
  uwv: { partner: 'UWV Werkbedrijf, kantoor Purmerend', note: 'Aanvragen voor jobcoaching lopen gemiddeld vier weken. Er is één vaste contactpersoon.' },
  steering: 'Cijfers van het kwartaal besproken. Budget voor een vierde coach gaat naar de volgende vergadering.',
  tasks: {
    unit: ['Bel de kringloop terug over de ochtenden', 'Vraag bij het ziekenhuis wie over de keuken gaat', 'Zet de contactpersoon van UWV bij de werkgevers'],
    own: ['Kaartjes laten bijdrukken', 'Fietspomp terugbrengen naar team West'],
    mdt: 'Vraag een berekening aan bij de sociaal raadslieden',
  },
} as const
