import { expect, test } from 'vitest'
import { hardSpots } from '#src/words/easy.ts'
import { stepIn, stepsOf } from './own-agreement.ts'
import { personWords } from './person-words.ts'

const easy = { work: 'Je vult platen.', hours: 'Je werkt op vier dagen.', guidance: '', adaptations: '', call: 'Bel Fatima.' }

test('one reads from the first message to the last, and a subject without a text is left out', () => {
  expect(stepsOf({ easy })).toEqual(['start', 'work', 'hours', 'call', 'answer', 'name', 'done'])
  expect(stepIn(new URLSearchParams('page=hours'), { easy })).toBe('hours')
  for (const query of ['', 'page=guidance', 'page=nothing']) expect(stepIn(new URLSearchParams(query), { easy })).toBe('start')
})

test('every screen of a participant is easy Dutch: short sentences, plain words', () => {
  const { nl } = personWords
  const screens = [
    { headings: [nl.startTitle], lines: [nl.start('Blom'), nl.saidYes, nl.saidNot, nl.next, nl.reads('Fatima', true), nl.reads('Fatima', false), nl.changed] },
    { headings: Object.values(nl.topics), lines: [nl.next, nl.call('Fatima')] },
    { headings: [nl.answerTitle], lines: [...Object.values(nl.answers), nl.readsAnswer('Fatima', true), nl.readsAnswer('Fatima', false)] },
    { headings: Object.values(nl.nameTitle), lines: [nl.name, nl.remark, nl.remarkHint, nl.ready, ...Object.values(nl.errors)] },
    { headings: [nl.doneTitle], lines: [nl.done.agreed('Fatima'), nl.done.not('Fatima'), nl.again, nl.wantsToTalk] },
  ]
  for (const { headings, lines } of screens) expect(hardSpots({ headings, lines: lines.flatMap((line) => line.split('\n')) })).toEqual([])
})
