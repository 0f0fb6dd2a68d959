/** What the page of one person says. */
export const dossierWords = {
  nl: {
    born: (day: string, age: number) => `${day}, ${age} jaar`,
    edit: 'Wijzig gegevens', contact: 'Contact vastleggen', newJob: 'Nieuwe baan', lookers: 'Wie keek hier?',
    work: 'Werk', noWork: 'Nog geen werk vastgelegd.', perWeek: (hours: string) => `${hours} uur per week`, editJob: 'Wijzig', endJob: 'Baan beëindigen', jobStates: { soon: 'Begint nog', now: 'Loopt', over: 'Gestopt' },
    applications: 'Sollicitaties', matches: 'Wat past er?', contractUntil: (day: string) => `tot en met ${day}`, paidBy: (who: string) => `loon van ${who}`, workNow: 'Werk nu', workSoon: 'Begint binnenkort', workBefore: 'Eerder werk', unpaidNow: 'Onbetaald: telt niet als betaald werk', together: (hours: string) => `Samen ${hours} uur betaald werk per week.`, 
    around: 'Wie is er voor deze persoon', coach: 'Coach', since: (day: string) => `sinds ${day}`, until: (from: string, to: string) => `${from} tot en met ${to}`, noCoach: 'Er is geen coach. De teamleider kan er een kiezen.', addCoach: 'Coach toevoegen', add: 'Voeg toe', endCoach: 'Stop',
    noContacts: 'Nog geen contact vastgelegd.', happenedLast: 'Het laatste', wholeTimeline: 'De hele tijdlijn', tasks: 'Taken',
    saved: 'Het contact is vastgelegd.', undo: 'Ongedaan maken', numbers: 'Cliëntnummer',
    readers: 'De coaches van deze deelnemer, de teamleider en het behandelteam lezen dit dossier. Elke keer dat iemand kijkt, wordt vastgelegd.',
    emergency: (until: string) => `Je ziet dit dossier via noodtoegang, tot ${until}. De functionaris gegevensbescherming ziet dat.`,
  },
  en: {
    born: (day: string, age: number) => `${day}, aged ${age}`,
    edit: 'Change details', contact: 'Record a contact', newJob: 'New job', lookers: 'Who looked here?',
    work: 'Work', noWork: 'No work recorded yet.', perWeek: (hours: string) => `${hours} hours a week`, editJob: 'Change', endJob: 'End the job', jobStates: { soon: 'To begin', now: 'Running', over: 'Ended' },
    applications: 'Applications', matches: 'What fits?', contractUntil: (day: string) => `until ${day}`, paidBy: (who: string) => `paid by ${who}`, workNow: 'Work now', workSoon: 'Begins soon', workBefore: 'Work before', unpaidNow: 'Unpaid: does not count as paid work', together: (hours: string) => `Together ${hours} hours of paid work a week.`, 
    around: 'Who is there for this person', coach: 'Coach', since: (day: string) => `since ${day}`, until: (from: string, to: string) => `${from} to ${to}`, noCoach: 'There is no coach. The team lead can choose one.', addCoach: 'Add a coach', add: 'Add', endCoach: 'End',
    noContacts: 'No contact recorded yet.', happenedLast: 'The latest', wholeTimeline: 'The whole timeline', tasks: 'Tasks',
    saved: 'The contact has been recorded.', undo: 'Undo', numbers: 'Client number',
    readers: 'The coaches of this participant, the team lead and the treatment team read this file. Every look is recorded.',
    emergency: (until: string) => `You see this file through emergency access, until ${until}. The privacy officer sees that.`,
  },
}
