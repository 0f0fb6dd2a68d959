/** What a coach of the demonstration wrote for whoever took over. */
export const coverTexts = {
  matters: [
    'Belt liever niet, appt wel terug. Dinsdag en donderdag na vier uur is het beste moment.',
    'De chef op het werk is je beste ingang: even langslopen werkt beter dan bellen.',
    'Vraag eerst hoe het thuis gaat, dan komt het gesprek over werk vanzelf.',
    'We zoeken samen, ik loop voorop bij het eerste gesprek. Dat hebben we zo afgesproken.',
    'Let op de reistijd: langer dan een half uur houdt niet lang stand.',
  ],
  waiting: 'Ziet op tegen een nieuwe coach. Kom de eerste keer samen met mij langs, koffie bij de bibliotheek. Wil dichtbij huis werken, liefst met planten.',
  notes: { now: 'Kees zijn eerste werkweek: ga woensdag even langs. Met Wilma van de winkel is het afgesproken.', coming: 'Alles is rustig. Sanne graag een keer bellen na haar dienst.' },
} as const
