/** What work can be like, in words short enough for a button. */
export const traitWords = {
  nl: {
    groups: { surroundings: 'De plek', people: 'Met wie', work: 'Het werk', rhythm: 'De tijden' },
    traits: {
      quiet: 'rustig', lively: 'levendig', outside: 'buiten', inside: 'binnen', clean: 'schoon', dirtyHands: 'vieze handen',
      withPeople: 'met mensen', withAnimals: 'met dieren', withPlants: 'met planten', withChildren: 'met kinderen', alone: 'veel alleen', together: 'samen', smallTeam: 'klein team', fixedContact: 'vast iemand om vragen aan te stellen',
      physical: 'zwaar werk', lightWork: 'licht werk', sitting: 'zitten', moving: 'veel lopen', withHands: 'met je handen', withFood: 'met eten', withMachines: 'met machines', withComputers: 'met de computer',
      routine: 'elke dag hetzelfde', variety: 'afwisseling', ownPace: 'eigen tempo',
      fixedHours: 'vaste tijden', earlyStart: 'vroeg beginnen', lateStart: 'later beginnen', extraBreaks: 'extra pauze', fewHours: 'weinig uren',
    },
  },
  en: {
    groups: { surroundings: 'The place', people: 'With whom', work: 'The work', rhythm: 'The times' },
    traits: {
      quiet: 'quiet', lively: 'lively', outside: 'outdoors', inside: 'indoors', clean: 'clean', dirtyHands: 'dirty hands',
      withPeople: 'with people', withAnimals: 'with animals', withPlants: 'with plants', withChildren: 'with children', alone: 'mostly alone', together: 'together', smallTeam: 'small team', fixedContact: 'one fixed person to ask',
      physical: 'heavy work', lightWork: 'light work', sitting: 'sitting', moving: 'much walking', withHands: 'with your hands', withFood: 'with food', withMachines: 'with machines', withComputers: 'with the computer',
      routine: 'the same every day', variety: 'variety', ownPace: 'own pace',
      fixedHours: 'fixed hours', earlyStart: 'early start', lateStart: 'later start', extraBreaks: 'extra breaks', fewHours: 'few hours',
    },
  },
}
