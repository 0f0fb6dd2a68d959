/** What pages say about adaptations of the workplace. */
export const adaptationWords = {
  nl: {
    section: 'Aanpassingen op het werk', add: 'Aanpassing toevoegen', newTitle: 'Aanpassing op het werk', none: 'Nog geen aanpassing vastgelegd.', change: 'Wijzig', save: 'Bewaar', remove: 'Verwijder deze aanpassing',
    need: 'Wat is er nodig?', needHint: 'In gewone woorden. Bijvoorbeeld: een rustige plek om pauze te houden.', kind: 'Wat verandert er?',
    kinds: { task: 'De taken', time: 'De tijden', place: 'De plek', tools: 'De spullen', guidance: 'De begeleiding', social: 'De omgang' },
    askedBy: 'Wie vroeg erom?', askers: { participant: 'De deelnemer', employer: 'De werkgever', coach: 'De coach', careTeam: 'Het behandelteam', relative: 'Een naaste' }, asked: (who: string) => `gevraagd door: ${who}`,
    what: 'Wat is er afgesproken?', money: 'Kosten', cost: 'Wat kost het?', costHint: 'In euro. Kost het niets? Vul 0 in.', payer: 'Wie betaalt?', free: 'kost niets', paidBy: (amount: string, payer: string) => `${amount}, betaald door ${payer}`,
    life: 'Van vraag tot gebruik', lifeHint: 'Vul in wat er al is. De rest komt later.', requestedAt: 'Bij wie aangevraagd?', requestedAtHint: 'Bijvoorbeeld: UWV, gemeente, of de werkgever zelf.', at: (who: string) => `bij ${who}`,
    requestedOn: 'Aangevraagd op', decidedOn: 'Besloten op', granted: 'Wat was het besluit?', yes: 'Toegekend', no: 'Afgewezen', unknown: 'Nog niet bekend', inUseOn: 'In gebruik sinds', reviewedOn: 'Samen bekeken of het helpt op', stoppedOn: 'Gestopt op',
    effect: 'Helpt het?', effectPerson: 'In de woorden van de deelnemer', effectEmployer: 'In de woorden van de werkgever', person: (said: string) => `Deelnemer: ${said}`, employer: (said: string) => `Werkgever: ${said}`,
    states: { needed: 'Nodig', requested: 'Aangevraagd', granted: 'Toegekend', refused: 'Afgewezen', inUse: 'In gebruik', stopped: 'Gestopt' },
    days: {
      requested: (day: string) => `aangevraagd ${day}`, granted: (day: string) => `toegekend ${day}`, refused: (day: string) => `afgewezen ${day}`, decided: (day: string) => `besloten ${day}`, inUse: (day: string) => `in gebruik ${day}`, reviewed: (day: string) => `bekeken ${day}`, stopped: (day: string) => `gestopt ${day}`,
    },
    look: 'Bekijk samen of het helpt.', beforeBuying: 'Vraag een vergoeding aan voor je iets koopt.',
    readers: 'Dit lezen de coaches van deze deelnemer, de teamleider en het behandelteam. De werkgever leest dit niet.',
    errors: {
      needMissing: 'Vul in wat er nodig is.', kindMissing: 'Kies wat er verandert.', askedByMissing: 'Kies wie erom vroeg.', tooLong: 'Dit is te lang. Maak het korter.', costWrong: 'Vul een bedrag in, zoals 120 of 89,95.', dayWrong: 'Deze datum bestaat niet. Kies een dag.', choiceWrong: 'Kies iets uit de lijst.',
      decidedBeforeRequest: 'Deze dag ligt voor de aanvraag. Controleer beide datums.', decisionDayMissing: 'Kies de dag van het besluit.', reviewedBeforeUse: 'Deze dag ligt voor het gebruik. Controleer beide datums.', stoppedBeforeUse: 'Deze dag ligt voor het gebruik. Controleer beide datums.',
    },
  },
  en: {
    section: 'Adaptations at work', add: 'Add an adaptation', newTitle: 'Adaptation at work', none: 'No adaptation recorded yet.', change: 'Change', save: 'Save', remove: 'Remove this adaptation',
    need: 'What is needed?', needHint: 'In plain words. For instance: a quiet place for a break.', kind: 'What changes?',
    kinds: { task: 'The tasks', time: 'The times', place: 'The place', tools: 'The tools', guidance: 'The guidance', social: 'How people deal with each other' },
    askedBy: 'Who asked for it?', askers: { participant: 'The participant', employer: 'The employer', coach: 'The coach', careTeam: 'The treatment team', relative: 'A relative' }, asked: (who: string) => `asked by: ${who}`,
    what: 'What was agreed?', money: 'Cost', cost: 'What does it cost?', costHint: 'In euros. Does it cost nothing? Fill in 0.', payer: 'Who pays?', free: 'costs nothing', paidBy: (amount: string, payer: string) => `${amount}, paid by ${payer}`,
    life: 'From question to use', lifeHint: 'Fill in what is there. The rest comes later.', requestedAt: 'Requested at whom?', requestedAtHint: 'For instance: UWV, the municipality, or the employer.', at: (who: string) => `at ${who}`,
    requestedOn: 'Requested on', decidedOn: 'Decided on', granted: 'What was decided?', yes: 'Granted', no: 'Refused', unknown: 'Not known yet', inUseOn: 'In use since', reviewedOn: 'Looked together whether it helps on', stoppedOn: 'Stopped on',
    effect: 'Does it help?', effectPerson: 'In the words of the participant', effectEmployer: 'In the words of the employer', person: (said: string) => `Participant: ${said}`, employer: (said: string) => `Employer: ${said}`,
    states: { needed: 'Needed', requested: 'Requested', granted: 'Granted', refused: 'Refused', inUse: 'In use', stopped: 'Stopped' },
    days: {
      requested: (day: string) => `requested ${day}`, granted: (day: string) => `granted ${day}`, refused: (day: string) => `refused ${day}`, decided: (day: string) => `decided ${day}`, inUse: (day: string) => `in use ${day}`, reviewed: (day: string) => `reviewed ${day}`, stopped: (day: string) => `stopped ${day}`,
    },
    look: 'Look together whether it helps.', beforeBuying: 'Ask for a reimbursement before buying anything.',
    readers: 'The coaches of this participant, the team lead and the treatment team read this. The employer does not.',
    errors: {
      needMissing: 'Fill in what is needed.', kindMissing: 'Choose what changes.', askedByMissing: 'Choose who asked for it.', tooLong: 'This is too long. Make it shorter.', costWrong: 'Fill in an amount, such as 120 or 89.95.', dayWrong: 'This date does not exist. Choose a day.', choiceWrong: 'Choose something from the list.',
      decidedBeforeRequest: 'This day lies before the request. Check both dates.', decisionDayMissing: 'Choose the day of the decision.', reviewedBeforeUse: 'This day lies before the use. Check both dates.', stoppedBeforeUse: 'This day lies before the use. Check both dates.',
    },
  },
}
