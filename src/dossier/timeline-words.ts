/** What the timeline of one person says. */
export const timelineWords = {
  nl: {
    title: 'Wat er gebeurde', none: 'Hier staat nog niets.', noneOfKind: 'Hiervan is nog niets vastgelegd.', all: 'Alles', filter: 'Wat wil je zien?', older: 'Eerder', newest: 'Naar het nieuwste',
    kinds: { contact: 'Contacten', work: 'Werk', search: 'Zoeken', learning: 'Leren', plan: 'Profiel en plan', meeting: 'Overleg', support: 'Begeleiding' },
    what: {
      noShow: 'Niet gekomen', jobStarted: 'Begonnen', jobEnded: 'Gestopt', terms: 'Andere uren of loon', feedback: 'Gesprek met de werkgever', learning: 'Taak geoefend', adaptation: 'Aanpassing op het werk', profile: 'Profiel bijgewerkt', searchPlan: 'Zoekplan', supportPlan: 'Steunplan',
      disclosure: 'Gesprek over vertellen', advice: 'Advies over inkomen', discussed: 'Besproken in overleg', started: 'Begeleiding begonnen', closed: 'Begeleiding afgesloten', handover: 'Overgedragen aan', education: 'Opleiding', educationStarted: 'Opleiding begonnen', educationEnded: 'Opleiding klaar of gestopt', schoolTalk: 'Gesprek met de school',
    },
    next: (step: string, day: string) => `Daarna: ${step}, ${day}`, nextOnly: (day: string) => `Daarna: ${day}`,
  },
  en: {
    title: 'What happened', none: 'Nothing here yet.', noneOfKind: 'Nothing of this was recorded yet.', all: 'Everything', filter: 'What do you want to see?', older: 'Earlier', newest: 'To the newest',
    kinds: { contact: 'Contacts', work: 'Work', search: 'Search', learning: 'Learning', plan: 'Profile and plan', meeting: 'Meetings', support: 'Support' },
    what: {
      noShow: 'Did not come', jobStarted: 'Began', jobEnded: 'Ended', terms: 'Other hours or pay', feedback: 'Talk with the employer', learning: 'Task practised', adaptation: 'Adaptation at work', profile: 'Profile updated', searchPlan: 'Search plan', supportPlan: 'Support plan',
      disclosure: 'Talk about telling', advice: 'Advice about income', discussed: 'Discussed in a meeting', started: 'Support began', closed: 'Support closed', handover: 'Handed over to', education: 'Education', educationStarted: 'Education started', educationEnded: 'Education finished or stopped', schoolTalk: 'Talk with the school',
    },
    next: (step: string, day: string) => `After that: ${step}, ${day}`, nextOnly: (day: string) => `After that: ${day}`,
  },
}
