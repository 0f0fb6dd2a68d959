/** What pages say about talks with the employer on how it goes. */
export const feedbackWords = {
  nl: {
    section: 'Wat de werkgever vindt', add: 'Gesprek vastleggen', title: (employer: string) => `Gesprek met ${employer} over hoe het gaat`, none: 'Nog geen gesprek vastgelegd.', next: (day: string) => `Volgende gesprek: ${day}.`, nextLate: (day: string) => `Het volgende gesprek was afgesproken op ${day}.`,
    onDay: 'Wanneer', givenBy: 'Met wie?', givenByHint: 'Naam en functie.', goesWell: 'Wat gaat goed?', couldBeBetter: 'Wat kan beter?', agreed: 'Wat spraken jullie af?', nextOn: 'Wanneer spreken jullie elkaar weer?',
    save: 'Bewaar', change: 'Wijzig', remove: 'Verwijder dit gesprek', caption: 'Gesprekken met de werkgever over deze baan',
    readers: 'Dit lezen de coaches van deze deelnemer, de teamleider en het behandelteam. De werkgever leest dit niet.',
    errors: { onDayMissing: 'Kies de dag.', dayWrong: 'Deze datum bestaat niet. Kies een dag.', inFuture: 'Deze dag is nog niet geweest. Kies vandaag of eerder.', nothingSaid: 'Schrijf op wat goed gaat, wat beter kan of wat jullie afspraken.', nextBeforeTalk: 'Deze dag ligt voor het gesprek. Kies een latere dag.', tooLong: 'Dit is te lang. Maak het korter.', choiceWrong: 'Kies iets uit de lijst.' },
  },
  en: {
    section: 'What the employer thinks', add: 'Record a talk', title: (employer: string) => `Talk with ${employer} about how it goes`, none: 'No talk recorded yet.', next: (day: string) => `Next talk: ${day}.`, nextLate: (day: string) => `The next talk was agreed for ${day}.`,
    onDay: 'When', givenBy: 'With whom?', givenByHint: 'Name and function.', goesWell: 'What goes well?', couldBeBetter: 'What could be better?', agreed: 'What did you agree?', nextOn: 'When do you speak again?',
    save: 'Save', change: 'Change', remove: 'Remove this talk', caption: 'Talks with the employer about this job',
    readers: 'The coaches of this participant, the team lead and the treatment team read this. The employer does not.',
    errors: { onDayMissing: 'Choose the day.', dayWrong: 'This date does not exist. Choose a day.', inFuture: 'This day has not come yet. Choose today or earlier.', nothingSaid: 'Write down what goes well, what could be better or what you agreed.', nextBeforeTalk: 'This day lies before the talk. Choose a later day.', tooLong: 'This is too long. Make it shorter.', choiceWrong: 'Choose something from the list.' },
  },
}
