/** What stands above every screen, message and print for an employer. */
export const bannerWords = {
  nl: {
    title: (name: string, to: string) => `Wat ${name} wil dat ${to} weet`,
    undecided: (name: string) => `${name} heeft hierover nog niets gekozen. Vertel niets over ${name}, ook niet dat er een coach is. Praat er eerst samen over.`,
    runOut: (name: string, day: string) => `De keuze van ${name} liep tot en met ${day}. Vertel niets tot ${name} opnieuw kiest.`,
    withdrawn: (name: string, day: string) => `${name} nam de keuze terug op ${day}. Vertel niets tot ${name} opnieuw kiest.`,
    tell: 'Vertel wel:', tellNot: 'Vertel niet:', say: 'Zeg het zo:', words: 'Deze woorden mogen:', until: (day: string) => `Geldt tot en met ${day}.`, see: 'Bekijk de keuzes', and: 'en', or: 'of',
    nothing: (name: string) => `niets over ${name}`, coach: 'dat er een coach is', limits: 'wat lastig is en wat helpt', diagnosis: 'wat de diagnose is', rest: 'iets anders over gezondheid, zorg, geld of uitkering',
    kinds: {
      support: 'begeleiding', measures: 'regelingen zoals loonkostensubsidie', benefit: 'de uitkering', money: 'geldzaken', care: 'de zorg', limits: 'wat lastig is', diagnosis: 'de diagnose', medication: 'medicijnen', addiction: 'verslaving', justice: 'justitie',
    },
    toAnyEmployer: 'een werkgever',
    warnTitle: 'Hier staan woorden die niet zijn vrijgegeven', warn: (name: string) => `${name} gaf geen toestemming om dit te vertellen:`, warnWhat: 'Pas de tekst aan. Moet het er echt in, schrijf dan waarom. Dat blijft bewaard.',
    reason: 'Waarom gaat het toch mee?', reasonHint: (name: string) => `Alleen als het niet anders kan, bijvoorbeeld: ${name} vroeg er zelf om in dit gesprek.`, reasonReaders: 'Dit lezen jij, je team en de functionaris gegevensbescherming.',
  },
  en: {
    title: (name: string, to: string) => `What ${name} wants ${to} to know`,
    undecided: (name: string) => `${name} has not chosen anything about this yet. Tell nothing about ${name}, not even that there is a coach. Talk about it together first.`,
    runOut: (name: string, day: string) => `The choice of ${name} held until ${day}. Tell nothing until ${name} chooses again.`,
    withdrawn: (name: string, day: string) => `${name} took the choice back on ${day}. Tell nothing until ${name} chooses again.`,
    tell: 'Do tell:', tellNot: 'Do not tell:', say: 'Say it like this:', words: 'These words are allowed:', until: (day: string) => `Holds until ${day}.`, see: 'See the choices', and: 'and', or: 'or',
    nothing: (name: string) => `anything about ${name}`, coach: 'that there is a coach', limits: 'what is hard and what helps', diagnosis: 'what the diagnosis is', rest: 'anything else about health, care, money or benefits',
    kinds: {
      support: 'support', measures: 'schemes such as a wage subsidy', benefit: 'the benefit', money: 'money matters', care: 'care', limits: 'what is hard', diagnosis: 'the diagnosis', medication: 'medication', addiction: 'addiction', justice: 'justice',
    },
    toAnyEmployer: 'an employer',
    warnTitle: 'There are words here that were not released', warn: (name: string) => `${name} did not agree to telling this:`, warnWhat: 'Change the text. If it really must stay, write why. That is kept.',
    reason: 'Why does it go along all the same?', reasonHint: (name: string) => `Only when there is no other way, for instance: ${name} asked for it in this talk.`, reasonReaders: 'You, your team and the privacy officer read this.',
  },
}
