/** What the week sheet says. */
export const timeWords = {
  nl: {
    title: 'Weekstaat', weekOf: (from: string, until: string) => `${from} tot en met ${until}`, previous: 'Vorige week', next: 'Volgende week',
    withColleague: 'nu bij een collega', filled: 'Gevuld uit je notities, overleg en afspraken. Vul alleen aan wat ontbreekt.', total: 'In totaal', vocational: 'Voor werk en opleiding', outside: 'Buiten kantoor', gap: 'Nog niet verklaard', shareOf: (percent: string, of: string) => `${percent} van ${of}`, nothingYet: 'nog niets',
    day: 'Dag', what: 'Wat', how: 'Hoe lang', where: 'Waar', from: 'Komt uit', sources: { contact: 'notitie', meeting: 'overleg', appointment: 'afspraak', entry: 'zelf ingevuld' }, remove: 'Haal weg', emptyTitle: 'Deze week staat er nog niets', emptyText: 'Leg een contact of overleg vast, of vul hieronder tijd aan.', caption: 'Wat je deze week deed',
    add: 'Tijd aanvullen', onDay: 'Dag', minutes: 'Hoeveel minuten?', category: 'Waaraan?', place: 'Waar?', note: 'Korte omschrijving', save: 'Voeg toe',
    categories: { vocational: 'Begeleiding naar en bij werk', travel: 'Reizen', administration: 'Administratie', meeting: 'Overleg', training: 'Scholing', otherCare: 'Andere zorg', leave: 'Verlof' },
    places: { office: 'Op kantoor', careTeam: 'Bij het behandelteam', home: 'Thuis', community: 'In de buurt', workplace: 'Op het werk', employer: 'Bij een werkgever', remote: 'Op afstand' },
    hours: 'Uren in je contract', hoursPerWeek: 'Uren per week', fromOn: 'Vanaf', saveHours: 'Bewaar', noHours: 'Vul je contracturen in, dan zie je wat nog ontbreekt.', spent: 'Waar de week naartoe ging', trend: 'Administratie, de laatste acht weken', trendNote: 'Alleen jij ziet dit verloop.', week: 'Week van', administration: 'Administratie',
    duration: (hours: number, minutes: string) => `${hours}:${minutes} uur`,
    errors: { dayMissing: 'Kies de dag.', minutesWrong: 'Vul hele minuten in, van 1 tot 1440.', categoryMissing: 'Kies waaraan de tijd besteed is.', choiceWrong: 'Kies iets uit de lijst.', tooLong: 'Dit is te lang. Maak het korter.', hoursWrong: 'Vul uren in tussen 0 en 60, zoals 32 of 28,5.', inFuture: 'Deze dag is nog niet geweest. Kies vandaag of eerder.' },
  },
  en: {
    title: 'Week sheet', weekOf: (from: string, until: string) => `${from} to ${until}`, previous: 'Previous week', next: 'Next week',
    withColleague: 'now with a colleague', filled: 'Filled from your notes, meetings and appointments. Add only what is missing.', total: 'In all', vocational: 'For work and education', outside: 'Outside the office', gap: 'Not accounted for yet', shareOf: (percent: string, of: string) => `${percent} of ${of}`, nothingYet: 'nothing yet',
    day: 'Day', what: 'What', how: 'How long', where: 'Where', from: 'Comes from', sources: { contact: 'note', meeting: 'meeting', appointment: 'appointment', entry: 'filled in' }, remove: 'Take away', emptyTitle: 'Nothing stands in this week yet', emptyText: 'Record a contact or a meeting, or add time below.', caption: 'What you did this week',
    add: 'Add time', onDay: 'Day', minutes: 'How many minutes?', category: 'On what?', place: 'Where?', note: 'Short description', save: 'Add',
    categories: { vocational: 'Support to and at work', travel: 'Travel', administration: 'Administration', meeting: 'Meetings', training: 'Training', otherCare: 'Other care', leave: 'Leave' },
    places: { office: 'At the office', careTeam: 'At the treatment team', home: 'At home', community: 'In the neighbourhood', workplace: 'At work', employer: 'At an employer', remote: 'At a distance' },
    hours: 'Hours in your contract', hoursPerWeek: 'Hours a week', fromOn: 'From', saveHours: 'Save', noHours: 'Fill in the hours of your contract to see what is missing.', spent: 'Where the week went', trend: 'Administration, the last eight weeks', trendNote: 'Only you see this trend.', week: 'Week of', administration: 'Administration',
    duration: (hours: number, minutes: string) => `${hours}:${minutes} hours`,
    errors: { dayMissing: 'Choose the day.', minutesWrong: 'Fill in whole minutes, from 1 to 1440.', categoryMissing: 'Choose what the time went to.', choiceWrong: 'Choose something from the list.', tooLong: 'This is too long. Make it shorter.', hoursWrong: 'Fill in hours between 0 and 60, such as 32 or 28.5.', inFuture: 'This day has not come yet. Choose today or earlier.' },
  },
}
