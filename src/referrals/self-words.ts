/** What the page says on which somebody refers oneself, in easy words; `easy.test.ts` reads along. */
export const selfWords = {
  nl: {
    title: 'Ik wil werken',
    lead: (organisation: string) => `${organisation} helpt je om werk te vinden.\nBetaald werk, dat bij je past.\nVul in wie je bent.\nDan nemen wij contact met je op.`,
    who: 'Voor wie is dit?', self: 'Voor mij', relative: 'Voor iemand anders', relativeHint: 'Die persoon moet het weten.',
    givenName: 'Voornaam', familyName: 'Achternaam', reach: 'Telefoon of e-mail',
    wish: 'Wat voor werk wil je?', wishHint: 'Weet je het nog niet? Dat is goed.',
    readers: 'Alleen ons team leest dit. Je baas leest dit niet.',
    urgent: 'Is er haast of gevaar? Bel je huisarts of 112.',
    send: 'Verstuur', trap: 'Laat dit leeg',
    doneTitle: 'Je bent aangemeld', done: 'Dank je wel.\nIemand van ons team neemt contact met je op.\nDan praten we over wat jij wilt.\nJe hoeft nu niets te doen.', doneRead: 'Alleen ons team leest wat je schreef.', back: 'Sluit deze bladzijde. Dan ziet niemand wat je schreef.',
    errors: { whoMissing: 'Kies voor wie dit is.', givenNameMissing: 'Vul de voornaam in.', familyNameMissing: 'Vul de achternaam in.', reachMissing: 'Vul je telefoon of e-mail in.', reachWrong: 'Kijk of het nummer of de e-mail klopt.', tooLong: 'Maak dit korter.' },
  },
  en: {
    title: 'I want to work',
    lead: (organisation: string) => `${organisation} helps you find work.\nPaid work that suits you.\nFill in who you are.\nThen we contact you.`,
    who: 'For whom is this?', self: 'For me', relative: 'For somebody else', relativeHint: 'That person has to know.',
    givenName: 'First name', familyName: 'Family name', reach: 'Phone or e-mail',
    wish: 'What work would you like?', wishHint: 'You do not know yet? That is fine.',
    readers: 'Only our team reads this. Your boss does not.',
    urgent: 'Is it urgent or dangerous? Call your doctor or 112.',
    send: 'Send', trap: 'Leave this empty',
    doneTitle: 'You are signed up', done: 'Thank you.\nSomebody of our team contacts you.\nThen we talk about what you want.\nYou need not do anything now.', doneRead: 'Only our team reads what you wrote.', back: 'Close this page. Then nobody sees what you wrote.',
    errors: { whoMissing: 'Choose for whom this is.', givenNameMissing: 'Fill in the first name.', familyNameMissing: 'Fill in the family name.', reachMissing: 'Fill in your phone or e-mail.', reachWrong: 'See whether the number or e-mail is right.', tooLong: 'Make this shorter.' },
  },
}
