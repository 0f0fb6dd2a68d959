/** What the sheet of the participant says, in easy words; held to that by a test. */
export const sheetWords = {
  nl: {
    title: (employer: string) => `Jouw werk bij ${employer}`, of: (name: string) => `Dit blad is van ${name}.`, back: 'Terug', other: 'English', work: 'Jouw werk', hours: 'Jouw tijden', help: 'Wat jou helpt', call: 'Wie kun je bellen?',
    perWeek: (hours: string) => `Je werkt ${hours} uur in de week.`, noHours: 'Vraag je coach naar je tijden.', callCoach: (coach: string) => `Bel ${coach}.`, number: (phone: string) => `Het nummer is ${phone}.`, ask: 'Lukt het niet?\nVraag dan hulp.\nDat mag altijd.', steps: (title: string) => `Stappen: ${title}`, hardTitle: 'Dit is nog moeilijk om te lezen', hard: 'Maak het korter, of lees het samen.', empty: 'Er staan nog geen stappen op.',
  },
  en: {
    title: (employer: string) => `Your work at ${employer}`, of: (name: string) => `This sheet is of ${name}.`, back: 'Back', other: 'Nederlands', work: 'Your work', hours: 'Your times', help: 'What helps you', call: 'Who can you call?',
    perWeek: (hours: string) => `You work ${hours} hours a week.`, noHours: 'Ask your coach for your times.', callCoach: (coach: string) => `Call ${coach}.`, number: (phone: string) => `The number is ${phone}.`, ask: 'Does it not work out?\nAsk for help.\nYou always may.', steps: (title: string) => `Steps: ${title}`, hardTitle: 'This is still hard to read', hard: 'Make it shorter, or read it together.', empty: 'There are no steps on it yet.',
  },
}

/** What the sheet for the workplace says, and the page around it. */
export const workplaceWords = {
  nl: {
    title: (employer: string) => `Blad voor de werkplek: ${employer}`, paper: (name: string) => `Samenwerken met ${name}`, job: (job: string, employer: string) => `${job}, ${employer}`, says: (name: string) => `${name} zegt zelf`, explain: 'Zo leg je het uit', steps: (title: string) => `Stappen: ${title}`, call: 'Wie kun je bellen?', coach: (name: string, phone: string) => `${name}, ${phone}`, noPhone: 'nummer nog niet ingevuld', foot: (name: string) => `Dit blad is samen met ${name} gemaakt. Geef het niet door zonder het te vragen.`, back: 'Naar werk leren',
    notAllowed: 'Dit blad kan er nog niet zijn', notAllowedText: (name: string) => `${name} koos niet dat deze werkgever van de begeleiding weet. Praat er samen over. Daarna kan het blad er wel zijn.`, empty: 'Er zijn nog geen taken', emptyText: 'Schrijf eerst een taak met stappen op.', held: 'Dit staat niet op het blad', heldText: (name: string) => `Hoe je het uitlegt vertelt wat ${name} helpt. Dat mag deze werkgever nu niet weten.`, warn: 'Er wordt niets geprint zolang deze woorden er staan.', saveReason: 'Bewaar de reden en laat het blad zien',
  },
  en: {
    title: (employer: string) => `Sheet for the workplace: ${employer}`, paper: (name: string) => `Working together with ${name}`, job: (job: string, employer: string) => `${job}, ${employer}`, says: (name: string) => `${name} says`, explain: 'How to explain it', steps: (title: string) => `Steps: ${title}`, call: 'Who can you call?', coach: (name: string, phone: string) => `${name}, ${phone}`, noPhone: 'number not filled in yet', foot: (name: string) => `This sheet was made together with ${name}. Do not pass it on without asking.`, back: 'To learning the work',
    notAllowed: 'This sheet cannot be there yet', notAllowedText: (name: string) => `${name} did not choose that this employer knows of the support. Talk about it together. After that there can be a sheet.`, empty: 'There are no tasks yet', emptyText: 'First write a task down, with its steps.', held: 'This is not on the sheet', heldText: (name: string) => `How to explain something tells what helps ${name}. This employer may not know that now.`, warn: 'Nothing is printed while these words are there.', saveReason: 'Keep the reason and show the sheet',
  },
}
