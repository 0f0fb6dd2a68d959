/** What the screen says about phases: quiet words, never how far somebody is. */
export const phaseWords = {
  nl: {
    title: 'Waar het nu over gaat', none: 'Er loopt geen begeleiding.',
    phases: { intake: 'Kennismaken', placement: 'Werk zoeken', coaching: 'Begeleiden op het werk', adapting: 'Werkplek aanpassen' },
    reasons: {
      supportStarted: 'de begeleiding begon', profileTalk: 'er is over het profiel gepraat', employerContact: 'er was contact met een werkgever', application: 'er loopt een sollicitatie', target: 'er is gekozen welk werk je zoekt',
      searchTalk: 'er is over werk zoeken gepraat', hadWork: 'er was al werk', jobStarted: 'er begon een baan', jobEnded: 'er stopte een baan', adaptationNeeded: 'er is iets nodig op de werkplek',
    },
    since: (day: string, why: string) => `Sinds ${day}: ${why}.`,
    before: 'Hoe het ging', from: (from: string, until: string) => `${from} tot en met ${until}`, still: (from: string) => `sinds ${from}`,
    next: 'Wat er kan gebeuren', nextLine: (when: string, then: string) => `${when}: ${then}`,
    events: {
      supportStarted: 'De begeleiding begint', profileTalk: 'Samen over het profiel praten', employerContact: 'Contact met een werkgever', application: 'Solliciteren', target: 'Kiezen welk werk je zoekt', searchTalk: 'Samen over werk zoeken praten',
      hadWork: 'Er is al werk', jobStarted: 'Een baan begint', jobEnded: 'Een baan stopt', adaptationNeeded: 'Er is iets nodig op de werkplek',
    },
  },
  en: {
    title: 'What it is about now', none: 'There is no support now.',
    phases: { intake: 'Getting to know', placement: 'Looking for work', coaching: 'Coaching at work', adapting: 'Adapting the workplace' },
    reasons: {
      supportStarted: 'support began', profileTalk: 'the profile was talked about', employerContact: 'there was contact with an employer', application: 'there is an application', target: 'it was chosen which work to look for',
      searchTalk: 'looking for work was talked about', hadWork: 'there was work already', jobStarted: 'a job began', jobEnded: 'a job ended', adaptationNeeded: 'something is needed at the workplace',
    },
    since: (day: string, why: string) => `Since ${day}: ${why}.`,
    before: 'How it went', from: (from: string, until: string) => `${from} to ${until}`, still: (from: string) => `since ${from}`,
    next: 'What may happen', nextLine: (when: string, then: string) => `${when}: ${then}`,
    events: {
      supportStarted: 'Support begins', profileTalk: 'Talking about the profile', employerContact: 'Contact with an employer', application: 'Applying', target: 'Choosing which work to look for', searchTalk: 'Talking about looking for work',
      hadWork: 'There is work already', jobStarted: 'A job begins', jobEnded: 'A job ends', adaptationNeeded: 'Something is needed at the workplace',
    },
  },
}
