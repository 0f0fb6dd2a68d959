/** What the pages say on which a coach asks for a hand-over. */
export const askWords = {
  nl: {
    title: 'Vraag om overdracht', sub: 'Je teamleider krijgt de vraag als taak en regelt wie het overneemt. Tot die tijd blijf jij de coach. Ben je er een paar dagen niet, leg dan waarneming vast.',
    who: 'Wie', from: 'Vanaf wanneer', why: 'Waarom', readers: 'Dit lezen je teamleider en wie het dossier van deze deelnemers mag zien. Schrijf niets over je eigen gezondheid.', lead: 'Aan wie vraag je het?', ask: 'Vraag het',
    noLead: 'Je team heeft nu geen teamleider om het aan te vragen.', nobody: 'Je begeleidt nu niemand.', task: (name: string, count: number) => (count === 1 ? `Overdracht gevraagd: ${name}` : `Overdracht gevraagd van ${count} deelnemers`), asked: (name: string) => `${name} vroeg om deze overdracht:`,
    errors: { formWrong: 'Open dit formulier opnieuw.', leadMissing: 'Kies aan wie.', peopleMissing: 'Kies minstens één deelnemer.', dayMissing: 'Kies een dag.', whyMissing: 'Schrijf kort waarom.', tooLong: 'Dit is te lang. Maak het korter.', alreadyPast: 'Deze dag is al geweest. Kies een latere dag.' },
  },
  en: {
    title: 'Ask for a hand-over', sub: 'Your team lead gets the question as a task and arranges who takes over. Until then you stay the coach. Away for some days only? Then record cover.',
    who: 'Who', from: 'From when', why: 'Why', readers: 'Your team lead and whoever may see the file of these participants read this. Write nothing about your own health.', lead: 'Whom do you ask?', ask: 'Ask',
    noLead: 'Your team has no team lead to ask now.', nobody: 'You accompany nobody now.', task: (name: string, count: number) => (count === 1 ? `Hand-over asked: ${name}` : `Hand-over asked of ${count} participants`), asked: (name: string) => `${name} asked for this hand-over:`,
    errors: { formWrong: 'Open this form again.', leadMissing: 'Choose whom.', peopleMissing: 'Choose at least one participant.', dayMissing: 'Choose a day.', whyMissing: 'Write briefly why.', tooLong: 'This is too long. Make it shorter.', alreadyPast: 'This day has passed. Choose a later day.' },
  },
}
