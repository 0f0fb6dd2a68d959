/** A profile in easy words, as the person prints it: short sentences, no jargon. The Dutch is held to the rules of `src/words/easy.ts` by a test. */
export const easyProfileWords = {
  nl: {
    title: 'Dit ben ik', of: (name: string) => `Dit is van ${name}.`, day: (day: string) => `Het is van ${day}.`, coach: (name: string) => `Ik maakte het met ${name}.`, wrong: 'Klopt er iets niet?', tell: 'Zeg het. Dan maken we het goed.', readers: 'Mijn coach en mijn team lezen dit.', boss: 'Mijn baas leest dit niet.',
    sections: {
      wishes: 'Dit wil ik graag', place: 'Hier voel ik me goed', times: 'Dan werk ik graag', travel: 'Zo kom ik op het werk', strengths: 'Dit kan ik goed', history: 'Dit werk deed ik', school: 'Dit heb ik geleerd', learns: 'Zo leer ik iets nieuws',
      health: 'Zo gaat het met me', home: 'Mijn huis en mijn vrije tijd', network: 'Mensen die mij helpen', money: 'Mijn geld', practical: 'Dit moet klaar zijn',
    },
    hours: (text: string) => `Ik wil ${text} werken.`, between: (from: string, until: string) => `${from} tot ${until} uur in een week`, atLeast: (from: string) => `${from} uur of meer in een week`, atMost: (until: string) => `${until} uur of minder in een week`,
    days: (list: string) => `Ik werk graag op ${list}.`, parts: (list: string) => `Dit past bij mij: ${list}.`, travelBy: (list: string) => `Ik kom zo: ${list}.`, minutes: (count: string) => `Ik reis niet langer dan ${count} minuten.`, wanted: 'Dit vind ik fijn:', unwanted: 'Dit wil ik liever niet:', nothing: 'Hier staat nog niets.',
    back: 'Terug', hardTitle: 'Nog lastig om te lezen', hard: 'Deze zinnen of woorden zijn lang. Maak ze korter in het profiel, als dat kan.', other: 'English',
  },
  en: {
    title: 'This is me', of: (name: string) => `This is about ${name}.`, day: (day: string) => `It is of ${day}.`, coach: (name: string) => `I made it with ${name}.`, wrong: 'Is something not right?', tell: 'Say it. Then we put it right.', readers: 'My coach and my team read this.', boss: 'My boss does not read this.',
    sections: {
      wishes: 'This is what I want', place: 'Here I feel well', times: 'Then I like to work', travel: 'This is how I get to work', strengths: 'This I do well', history: 'This work I did', school: 'This I learned', learns: 'This is how I learn',
      health: 'This is how I am', home: 'My home and my free time', network: 'People who help me', money: 'My money', practical: 'This must be ready',
    },
    hours: (text: string) => `I want to work ${text}.`, between: (from: string, until: string) => `${from} to ${until} hours a week`, atLeast: (from: string) => `${from} hours or more a week`, atMost: (until: string) => `${until} hours or less a week`,
    days: (list: string) => `I like to work on ${list}.`, parts: (list: string) => `This fits me: ${list}.`, travelBy: (list: string) => `I come like this: ${list}.`, minutes: (count: string) => `I do not travel longer than ${count} minutes.`, wanted: 'This I like:', unwanted: 'This I would rather not:', nothing: 'There is nothing here yet.',
    back: 'Back', hardTitle: 'Still hard to read', hard: 'These sentences or words are long. Make them shorter in the profile, if you can.', other: 'Nederlands',
  },
}
