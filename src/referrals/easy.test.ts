import { expect, test } from 'vitest'
import { enrolmentWords } from '#src/enrolments/words.ts'
import { hardSpots } from '#src/words/easy.ts'
import { letterWords } from './letter-words.ts'
import { selfWords } from './self-words.ts'

test('the form with which somebody refers oneself is easy to read, its faults as well', () => {
  const { title, lead, errors, doneTitle, done, doneRead, back, trap: _, ...fields } = selfWords.nl
  expect(hardSpots({ headings: [title], lines: [lead('GGZ Waterland'), ...Object.values(fields)], known: ['waterland', 'ggz'] })).toEqual([])
  expect(hardSpots({ lines: Object.values(errors) })).toEqual([])
  expect(hardSpots({ headings: [doneTitle], lines: [done, doneRead, back] })).toEqual([])
})

test('every letter when support does not begin is easy to read, and leaves the door open', () => {
  const { title, thanks, because, door } = letterWords.nl
  for (const reason of Object.values(because)) expect(hardSpots({ headings: [title('Jip')], lines: [thanks, reason, door] })).toEqual([])
  expect(door).toContain('welkom')
})

test('the letter when support is closed is easy to read', () => {
  const { letterTitle, openDoorUsual, callCoach, callStepDown } = enrolmentWords.nl
  expect(hardSpots({ headings: [letterTitle('Jip'), callCoach, callStepDown], lines: [openDoorUsual] })).toEqual([])
})
