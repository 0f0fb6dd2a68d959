/** What the pages about going along with a coach say. */
export const mentoringWords = {
  nl: {
    add: 'Schrijf op', addTitle: 'Mee op pad', editTitle: 'Wijzig', edit: 'Wijzig', team: 'Wanneer ging je mee?', teamCaption: 'Per coach de laatste keer samen op pad', coach: 'Coach', since: (month: string) => `coach sinds ${month}`,
    last: 'Laatste keer samen', never: 'nog niet', visits: 'Bezoeken, laatste vier weken', visitsOf: (visits: string, asked: string) => `${visits}, gevraagd ${asked}`, next: 'Wat daarna komt',
    source: 'IPS-25, punt 8: de teamleider gaat elke maand mee met coaches die nieuw zijn of voor wie het zoeken bij werkgevers lastig is, en geeft hun terug wat opviel. De bezoeken zijn die uit punt 17.',
    log: 'Samen op pad', logCaption: 'Elke keer samen op pad, de nieuwste eerst', day: 'Dag', where: 'Waar', none: 'Nog niets opgeschreven', noneText: 'Ga een ochtend mee en schrijf op wat je zag. Een volgende stap wordt een taak van de coach.', noneOwn: 'Gaat je teamleider een keer mee, dan lees je hier wat opviel.',
    whoCoach: 'Met wie ging je mee?', onDay: 'Wanneer', employer: 'Bij welke werkgever?', observed: 'Wat zag je?', observedHint: 'Wat de coach deed en zei, en wat dat deed bij de werkgever. Schrijf niet over een deelnemer.', feedback: 'Wat gaf je terug?', nextStep: 'Volgende stap', nextStepHint: 'Wordt een taak van de coach.', nextOn: 'Uiterlijk',
    readers: 'Alleen deze coach en de teamleiders van het team lezen dit.', save: 'Bewaar', title: (coach: string) => `Mee op pad met ${coach}`, with: (leader: string) => `${leader} ging mee`, tasks: 'Wat daarna komt', noTasks: 'Geen volgende stap afgesproken.',
    errors: { coachMissing: 'Kies met wie je meeging.', dayMissing: 'Kies de dag.', dayWrong: 'Deze datum bestaat niet. Kies een dag.', inFuture: 'Deze dag is nog niet geweest. Kies vandaag of eerder.', observedMissing: 'Schrijf op wat je zag.', nextOnMissing: 'Kies wanneer de stap gedaan is.', nextStepMissing: 'Schrijf op wat de stap is.', tooLong: 'Dit is te lang. Maak het korter.' },
  },
  en: {
    add: 'Write down', addTitle: 'Out together', editTitle: 'Change', edit: 'Change', team: 'When did you go along?', teamCaption: 'For each coach the last time out together', coach: 'Coach', since: (month: string) => `coach since ${month}`,
    last: 'Last time together', never: 'not yet', visits: 'Visits, last four weeks', visitsOf: (visits: string, asked: string) => `${visits}, asked ${asked}`, next: 'What comes next',
    source: 'IPS-25, item 8: the team lead goes along every month with coaches who are new or for whom looking with employers is hard, and gives back what stood out. The visits are those of item 17.',
    log: 'Out together', logCaption: 'Every time out together, newest first', day: 'Day', where: 'Where', none: 'Nothing written down yet', noneText: 'Go along for a morning and write down what you saw. A next step becomes a task of the coach.', noneOwn: 'When your team lead goes along, you read here what stood out.',
    whoCoach: 'With whom did you go along?', onDay: 'When', employer: 'At which employer?', observed: 'What did you see?', observedHint: 'What the coach did and said, and what that did to the employer. Do not write about a participant.', feedback: 'What did you give back?', nextStep: 'Next step', nextStepHint: 'Becomes a task of the coach.', nextOn: 'By',
    readers: 'Only this coach and the team leads of the team read this.', save: 'Save', title: (coach: string) => `Out with ${coach}`, with: (leader: string) => `${leader} went along`, tasks: 'What comes next', noTasks: 'No next step agreed.',
    errors: { coachMissing: 'Choose with whom you went along.', dayMissing: 'Choose the day.', dayWrong: 'This date does not exist. Choose a day.', inFuture: 'This day has not come yet. Choose today or earlier.', observedMissing: 'Write down what you saw.', nextOnMissing: 'Choose when the step is done.', nextStepMissing: 'Write down what the step is.', tooLong: 'This is too long. Make it shorter.' },
  },
}
