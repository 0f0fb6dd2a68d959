import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levels } from '#src/disclosure/decision.ts'
import type { MayBeTold } from '#src/disclosure/disclosure.ts'
import { hardSpots } from '#src/words/easy.ts'
import { sheetTexts } from './person-text.ts'
import { heldBack, textsOf, workplaceSheetOf } from './sheet.ts'
import { sheetWords } from './sheet-words.ts'
import { sampleStep, sampleTask } from './task.sample.ts'

const told = (over: Partial<MayBeTold> = {}): MayBeTold => ({ why: 'decided', level: 'limits', coachVisible: true, sentence: 'Ik leer door te kijken.', released: [], releasedKinds: [], decision: undefined, ...over })
const tasks = [{ task: sampleTask(), steps: [sampleStep()] }, { task: sampleTask({ id: 'other', title: 'Vegen', forWorkplace: null }), steps: [] }]
const sheetFor = (may: MayBeTold) => workplaceSheetOf({ tasks, told: may, person: { givenName: 'Sanne' }, at: { title: 'hulp', employer: 'Bakkerij Blom' } })

test('there is no sheet for the workplace while the coach may not be seen there, whatever else may be told', () => {
  fc.assert(fc.property(fc.constantFrom(...levels), (level) => sheetFor(told({ level, coachVisible: false })) === undefined))
})

test('how to explain a task stands there only when what helps may be told; the steps stand there anyway', () => {
  expect(sheetFor(told())!.tasks.map(({ explain }) => explain)).toEqual(['Doe het één keer voor.', null])
  const less = sheetFor(told({ level: 'support' }))!
  expect(less.tasks.map(({ explain, steps }) => [explain, steps.length])).toEqual([[null, 1], [null, 0]])
  expect(textsOf(less).join(' ')).not.toContain('voor.')
})

test('who makes the sheet is told which explanations stay off it', () => {
  expect(heldBack(tasks, told())).toEqual([])
  expect(heldBack(tasks, told({ level: 'support' }))).toEqual(['Platen vullen'])
})

test('every text on the sheet goes through the check of words', () => {
  expect(textsOf(sheetFor(told())!)).toEqual(['Platen vullen', 'Doe het één keer voor.', 'Pak de plaat.', 'Vegen'])
})

const coach = { name: 'Fatima', phone: '06 00 00 20 01' }
const easy = { work: 'Je vult platen.', hours: 'Je begint om 6 uur.', guidance: 'Anton helpt je.', adaptations: '', call: 'Bel Fatima.\nHet nummer is 06 00 00 20 01.' }

test('the sheet of the person says what the three agreed, and the number of the coach once', () => {
  const texts = sheetTexts({ easy, tasks: null, hours: '16', coach }, 'nl')
  expect(texts).toMatchObject({ work: 'Je vult platen.', hours: 'Je begint om 6 uur.', call: easy.call })
  expect(texts.help).toContain('Anton helpt je.')
  expect(sheetTexts({ easy: { ...easy, call: 'Vraag het Anton.' }, tasks: null, hours: null, coach }, 'nl').call).toBe('Vraag het Anton.\nHet nummer is 06 00 00 20 01.')
})

test('where nothing was agreed yet, the sheet says what is known of the job and whom to call', () => {
  expect(sheetTexts({ easy: undefined, tasks: 'Platen vullen, deeg afwegen', hours: '16', coach }, 'nl')).toMatchObject({ work: 'Platen vullen, deeg afwegen.', hours: 'Je werkt 16 uur in de week.', call: 'Bel Fatima.\nHet nummer is 06 00 00 20 01.' })
  expect(sheetTexts({ easy: undefined, tasks: null, hours: null, coach: undefined }, 'nl')).toMatchObject({ work: '', hours: 'Vraag je coach naar je tijden.', call: '' })
})

test('what the sheet of the person says of itself is easy to read', () => {
  const { title, of, work, hours, help, call, perWeek, noHours, callCoach, number, ask, steps, empty } = sheetWords.nl
  expect(hardSpots({ headings: [title('Bakkerij Blom'), work, hours, help, call], lines: [of('Sanne Bos'), perWeek('16'), noHours, callCoach('Fatima'), number('06 00 00 20 01'), ask, steps('Platen vullen'), empty] })).toEqual([])
})
