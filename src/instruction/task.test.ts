import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pictograms } from '#src/design/pictograms.ts'
import { directions, hardInStep, movedIn, StepForm, stepPictures, TaskForm } from './task.ts'
import { pictureWords } from './picture-words.ts'

const list = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 8 })

test('moving a step never loses or adds one, and moves no other step more than one place', () => {
  fc.assert(fc.property(list, fc.nat(), fc.constantFrom(...directions), (ids, at, to) => {
    const moved = movedIn(ids, ids[at % ids.length]!, to)
    expect([...moved].sort()).toEqual([...ids].sort())
    for (const id of ids) expect(Math.abs(moved.indexOf(id) - ids.indexOf(id))).toBeLessThanOrEqual(1)
  }))
})

test('moving up and then down puts every step but the first back where it was', () => {
  fc.assert(fc.property(list, fc.nat(), (ids, at) => {
    const place = at % ids.length
    const back = movedIn(movedIn(ids, ids[place]!, 'up'), ids[place]!, 'down')
    expect(back).toEqual(place === 0 ? movedIn(ids, ids[0]!, 'down') : ids)
  }))
})

test('at the edge, and for a step that is not there, nothing moves', () => {
  expect(movedIn(['a', 'b'], 'a', 'up')).toEqual(['a', 'b'])
  expect(movedIn(['a', 'b'], 'b', 'down')).toEqual(['a', 'b'])
  expect(movedIn(['a', 'b'], 'c', 'up')).toEqual(['a', 'b'])
})

test('a step in plain words is not hard; a long sentence, a long word and a passive are', () => {
  expect(hardInStep('Pak de plaat uit het rek.')).toEqual([])
  expect(hardInStep('Pak de plaat.\nZet hem in de kar.')).toEqual([])
  expect(hardInStep('Pak nu de grote plaat uit het hoge rek naast de oven.').map(({ why }) => why)).toEqual(['longSentence'])
  expect(hardInStep('Zet de temperatuurmeter aan.').map(({ why }) => why)).toEqual(['longWord'])
  expect(hardInStep('De plaat wordt gevuld.').map(({ why }) => why)).toEqual(['passive'])
})

test('a picture is one of the set or none', () => {
  const said = (pictogram: string) => StepForm.safeParse({ text: 'Pak de plaat.', pictogram })
  expect(said('').data?.pictogram).toBeNull()
  expect(said('bake').data?.pictogram).toBe('bake')
  expect(said('../bake').success).toBe(false)
  expect(TaskForm.safeParse({ title: 'Vegen' }).data).toEqual({ title: 'Vegen', pictogram: null, forWorkplace: null })
})

test('every picture one can choose is there, and says in words what it shows, in both languages', () => {
  for (const name of stepPictures) {
    expect(pictograms[name]).toBeTruthy()
    expect([pictureWords.nl[name], pictureWords.en[name]].every(Boolean), name).toBe(true)
  }
})
