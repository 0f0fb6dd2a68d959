/** The plans in easy words, as the person prints them. The Dutch is held to the rules of `src/words/easy.ts` by a test. */
export const easyPlanWords = {
  nl: {
    searchTitle: 'Zo zoek ik werk', supportTitle: 'Zo gaat het goed op mijn werk', of: (name: string) => `Dit is van ${name}.`, coach: (name: string) => `Ik maakte het met ${name}.`, review: (day: string) => `We kijken er weer naar op ${day}.`,
    own: 'Dit vind ik belangrijk', targets: 'Dit werk zoek ik', employers: 'Hier gaan we kijken', steps: 'Dit gaan we doen', helpsMe: (name: string) => `${name} helpt mij`, because: (wish: string) => `Want ik zei: ${wish}`,
    parts: { hard: 'Dit kan lastig zijn', signs: 'Zo merk ik dat', helps: 'Dit helpt mij', adjustments: 'Dit is anders voor mij', onSite: 'Dit doet mijn coach op het werk', fading: 'Zo ga ik het zelf doen', crisis: 'Als het niet meer gaat' },
    doers: { participant: 'dat doe ik', coach: 'dat doet mijn coach', both: 'dat doen we samen', careTeam: 'dat doet mijn team', family: 'dat doet mijn familie', employer: 'dat doet mijn baas' }, call: (phone: string) => `Bel: ${phone}.`,
    wrong: 'Klopt er iets niet?', tell: 'Zeg het. Dan maken we het goed.', boss: 'Mijn baas krijgt een eigen papier. Ik kies wat daarop staat.', back: 'Terug', other: 'English',
  },
  en: {
    searchTitle: 'This is how I look for work', supportTitle: 'This is how work goes well', of: (name: string) => `This is about ${name}.`, coach: (name: string) => `I made it with ${name}.`, review: (day: string) => `We look at it again on ${day}.`,
    own: 'This matters to me', targets: 'This work I look for', employers: 'We go and see here', steps: 'This we are going to do', helpsMe: (name: string) => `${name} helps me`, because: (wish: string) => `Because I said: ${wish}`,
    parts: { hard: 'This may be hard', signs: 'This is how I notice', helps: 'This helps me', adjustments: 'This is different for me', onSite: 'This my coach does at work', fading: 'This is how I will do it myself', crisis: 'When I cannot go on' },
    doers: { participant: 'I do that', coach: 'my coach does that', both: 'we do that together', careTeam: 'my team does that', family: 'my family does that', employer: 'my boss does that' }, call: (phone: string) => `Call: ${phone}.`,
    wrong: 'Is something not right?', tell: 'Say it. Then we put it right.', boss: 'My boss gets a paper of their own. I choose what stands on it.', back: 'Back', other: 'Nederlands',
  },
}
