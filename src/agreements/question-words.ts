/** What the pages say on which a coach answers employers. */
export const questionWords = {
  nl: {
    title: 'Vragen van werkgevers', sub: 'De langst wachtende staat boven.', open: 'Wachten op antwoord', openCaption: 'Vragen zonder antwoord', answered: 'Beantwoord', answeredCaption: 'Beantwoorde vragen, nieuwste eerst',
    columns: { question: 'Vraag', about: 'Over', waits: 'Gevraagd', took: 'Beantwoord' }, none: 'Er wacht geen vraag', noneText: 'Een werkgever stelt een vraag op de bladzijde met de link.', noneAnswered: 'Nog niets beantwoord.',
    ago: { minutes: (count: number) => (count === 0 ? 'zojuist' : count === 1 ? '1 minuut geleden' : `${count} minuten geleden`), hours: (count: number) => `${count} uur geleden`, days: (count: number) => (count === 1 ? '1 dag geleden' : `${count} dagen geleden`) },
    took: { minutes: (count: number) => (count <= 1 ? 'na 1 minuut' : `na ${count} minuten`), hours: (count: number) => `na ${count} uur`, days: (count: number) => (count === 1 ? 'na 1 dag' : `na ${count} dagen`) },
    oneTitle: (employer: string) => `Vraag van ${employer}`, askedBy: (name: string, when: string) => `${name}, ${when}`, someone: 'Iemand van de werkgever', answer: 'Jouw antwoord', answerReaders: (employer: string) => `Dit leest ${employer} op de bladzijde met de link.`, send: 'Verstuur het antwoord', improve: 'Verbeter het antwoord', by: (name: string, when: string) => `Antwoord van ${name}, ${when}`,
    closed: 'De bladzijde van deze werkgever is dicht. Het antwoord is daar niet te lezen. Bel zelf, als dat mag.', agreement: 'Naar de afspraken',
    errors: { answerMissing: 'Schrijf een antwoord.', tooLong: 'Dit is te lang. Maak het korter.' },
  },
  en: {
    title: 'Questions of employers', sub: 'The longest waiting comes first.', open: 'Waiting for an answer', openCaption: 'Questions without an answer', answered: 'Answered', answeredCaption: 'Answered questions, newest first',
    columns: { question: 'Question', about: 'About', waits: 'Asked', took: 'Answered' }, none: 'No question is waiting', noneText: 'An employer asks a question on the page with the link.', noneAnswered: 'Nothing answered yet.',
    ago: { minutes: (count: number) => (count === 0 ? 'just now' : count === 1 ? '1 minute ago' : `${count} minutes ago`), hours: (count: number) => (count === 1 ? '1 hour ago' : `${count} hours ago`), days: (count: number) => (count === 1 ? '1 day ago' : `${count} days ago`) },
    took: { minutes: (count: number) => (count <= 1 ? 'after 1 minute' : `after ${count} minutes`), hours: (count: number) => (count === 1 ? 'after 1 hour' : `after ${count} hours`), days: (count: number) => (count === 1 ? 'after 1 day' : `after ${count} days`) },
    oneTitle: (employer: string) => `Question of ${employer}`, askedBy: (name: string, when: string) => `${name}, ${when}`, someone: 'Somebody at the employer', answer: 'Your answer', answerReaders: (employer: string) => `${employer} reads this on the page with the link.`, send: 'Send the answer', improve: 'Improve the answer', by: (name: string, when: string) => `Answer of ${name}, ${when}`,
    closed: 'The page of this employer is closed. The answer cannot be read there. Call yourself, if that is allowed.', agreement: 'To the agreement',
    errors: { answerMissing: 'Write an answer.', tooLong: 'This is too long. Make it shorter.' },
  },
}
