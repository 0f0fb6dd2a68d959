/** What the pages say on which a participant reads the own agreement: easy Dutch, sentences of ten words at most, each on its own line. */
export const personWords = {
  nl: {
    startTitle: 'Jouw afspraken over werk', start: (employer: string) => `Dit gaat over jouw werk.\nJe werkt bij ${employer}.\nLees het rustig.\nDaarna zeg je wat je vindt.`, saidYes: 'Je zei al: ja.', saidNot: 'Je zei al: nee.', changed: 'De tekst is nieuw.\nLees hem nog een keer.',
    next: 'Verder', topics: { work: 'Wat ga je doen?', hours: 'Wanneer werk je?', guidance: 'Wie helpt je?', adaptations: 'Wat is anders voor jou?', call: 'Wie bel je?' },
    answerTitle: 'Ben je het eens?', answers: { yes: 'Ja', no: 'Nee', talk: 'Ik wil eerst praten' },
    nameTitle: { yes: 'Wat is jouw naam?', no: 'Wat wil je anders?', talk: 'Waar wil je over praten?' }, name: 'Jouw naam', remark: 'Schrijf het hier', remarkHint: 'Dit hoeft niet.', ready: 'Klaar',
    doneTitle: 'Dank je wel', done: { agreed: (coach: string) => `Je bent het eens.\n${coach} ziet jouw antwoord.`, not: (coach: string) => `Je bent het niet eens.\n${coach} ziet jouw antwoord.\nJullie praten samen.` }, again: 'Ik wil iets anders zeggen', wantsToTalk: 'Ik wil eerst praten.',
    call: (name: string) => `Bel ${name}`, reads: (coach: string, boss: boolean) => (boss ? `${coach} leest dit.\nJe baas leest dit ook.` : `${coach} leest dit.\nJe baas leest dit niet.`), readsAnswer: (coach: string, boss: boolean) => (boss ? `${coach} leest jouw antwoord.\nJe baas ziet ja of nee.` : `${coach} leest jouw antwoord.\nJe baas leest het niet.`), coach: 'Jouw coach',
    errors: { nameMissing: 'Schrijf jouw naam op.', answerMissing: 'Kies ja of nee.', tooLong: 'Dit is te lang. Maak het korter.' },
  },
  en: {
    startTitle: 'Your agreement about work', start: (employer: string) => `This is about your work.\nYou work at ${employer}.\nTake your time to read it.\nThen you say what you think.`, saidYes: 'You already said: yes.', saidNot: 'You already said: no.', changed: 'The text is new.\nRead it once more.',
    next: 'Next', topics: { work: 'What will you do?', hours: 'When do you work?', guidance: 'Who helps you?', adaptations: 'What is different for you?', call: 'Whom do you call?' },
    answerTitle: 'Do you agree?', answers: { yes: 'Yes', no: 'No', talk: 'I want to talk first' },
    nameTitle: { yes: 'What is your name?', no: 'What do you want to be different?', talk: 'What do you want to talk about?' }, name: 'Your name', remark: 'Write it here', remarkHint: 'You do not have to.', ready: 'Done',
    doneTitle: 'Thank you', done: { agreed: (coach: string) => `You agree.\n${coach} sees your answer.`, not: (coach: string) => `You do not agree.\n${coach} sees your answer.\nYou will talk together.` }, again: 'I want to say something else', wantsToTalk: 'I want to talk first.',
    call: (name: string) => `Call ${name}`, reads: (coach: string, boss: boolean) => (boss ? `${coach} reads this.\nYour boss reads this too.` : `${coach} reads this.\nYour boss does not read this.`), readsAnswer: (coach: string, boss: boolean) => (boss ? `${coach} reads your answer.\nYour boss sees yes or no.` : `${coach} reads your answer.\nYour boss does not read it.`), coach: 'Your coach',
    errors: { nameMissing: 'Write your name.', answerMissing: 'Choose yes or no.', tooLong: 'This is too long. Make it shorter.' },
  },
}
