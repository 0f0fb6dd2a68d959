/** What the pages about the end of a job say. */
export const endWords = {
  nl: {
    title: (title: string, employer: string) => `Einde: ${title} bij ${employer}`,
    lead: 'Twee stappen. Eerst wat er gebeurde; daarna wat je ervan leert. De tweede stap kan ook later.',
    endedOn: 'Laatste werkdag', endLearnedOn: 'Wanneer hoorde je het?', endLearnedHint: 'Vanaf die dag tellen de drie dagen om elkaar te spreken.',
    endedBy: 'Wie stopte ermee?', endedByWords: { participant: 'De deelnemer zelf', employer: 'De werkgever', both: 'Samen', neither: 'Niemand: het liep af' },
    endReason: 'Wat was de belangrijkste reden?',
    endReasons: {
      betterJob: 'Betere baan', education: 'Opleiding', dislike: 'Werk beviel niet', health: 'Gezondheid', transport: 'Reizen lukte niet', social: 'Sfeer of collega’s', redundancy: 'Geen werk meer', temporaryEnded: 'Tijdelijk contract liep af',
      performance: 'Werk lukte niet', attendance: 'Te vaak afwezig', conflict: 'Conflict', other: 'Anders', unknown: 'Niet bekend',
    },
    section: 'Einde van de baan', whatNow: 'Wat nu?', reason: 'Reden', learned: 'Wat we leren',
    end: 'Bewaar en ga verder',
    lessonsTitle: (title: string, employer: string) => `Wat leren we van ${title} bij ${employer}?`,
    lessonsLead: 'Praat hier samen over. Wat goed ging, neem je mee naar de volgende baan.',
    wentWell: 'Wat ging goed?', lessons: 'Wat zouden jullie de volgende keer anders doen?', otherReasons: 'Speelde er nog meer mee?', wouldHireAgain: 'Zou de werkgever deze persoon weer aannemen?',
    yes: 'Ja', no: 'Nee', unknown: 'Weet ik niet', save: 'Bewaar', later: 'Later invullen',
    errors: {
      endMissing: 'Kies de laatste werkdag.', reasonMissing: 'Kies een reden.', dayWrong: 'Deze datum bestaat niet. Kies een dag.', choiceWrong: 'Kies iets uit de lijst.', tooLong: 'Dit is te lang. Maak het korter.',
      alreadyEnded: 'Deze baan is al beëindigd. Klopt dat niet? Haal het einde dan eerst terug.', endBeforeStart: 'Deze dag ligt voor de eerste werkdag. Kies een latere dag.',
    },
  },
  en: {
    title: (title: string, employer: string) => `End: ${title} at ${employer}`,
    lead: 'Two steps. First what happened; then what you learn from it. The second step can come later.',
    endedOn: 'Last working day', endLearnedOn: 'When did you hear of it?', endLearnedHint: 'The three days to speak to each other count from that day.',
    endedBy: 'Who ended it?', endedByWords: { participant: 'The participant', employer: 'The employer', both: 'Together', neither: 'Nobody: it ran out' },
    endReason: 'What was the main reason?',
    endReasons: {
      betterJob: 'Better job', education: 'Education', dislike: 'Did not like the work', health: 'Health', transport: 'Travel did not work out', social: 'Atmosphere or colleagues', redundancy: 'No more work', temporaryEnded: 'Temporary contract ended',
      performance: 'The work did not work out', attendance: 'Absent too often', conflict: 'Conflict', other: 'Other', unknown: 'Not known',
    },
    section: 'End of the job', whatNow: 'What now?', reason: 'Reason', learned: 'What we learn',
    end: 'Save and go on',
    lessonsTitle: (title: string, employer: string) => `What do we learn from ${title} at ${employer}?`,
    lessonsLead: 'Talk about this together. What went well goes along to the next job.',
    wentWell: 'What went well?', lessons: 'What would you do differently next time?', otherReasons: 'Did anything else play a part?', wouldHireAgain: 'Would the employer hire this person again?',
    yes: 'Yes', no: 'No', unknown: 'I do not know', save: 'Save', later: 'Fill in later',
    errors: {
      endMissing: 'Choose the last working day.', reasonMissing: 'Choose a reason.', dayWrong: 'This date does not exist. Choose a day.', choiceWrong: 'Choose something from the list.', tooLong: 'This is too long. Make it shorter.',
      alreadyEnded: 'This job has already ended. Is that wrong? Then take the end back first.', endBeforeStart: 'This day lies before the first working day. Choose a later day.',
    },
  },
}
