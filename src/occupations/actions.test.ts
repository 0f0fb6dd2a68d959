import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseForm } from '#src/web/form.ts'
import { z } from 'zod'
import { openWorld, type World } from '#test/world.ts'
import { OccupationCode, surelyMeant } from './occupation-code.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const read = (...sent: string[]) => parseForm(z.object({ occupationCode: OccupationCode }), new URLSearchParams(sent.map((text) => ['occupationCode', text])))

test.each([['', null], ['9412', '9412'], ['keukenhulp', '9412'], ['Vakkenvullers', '9334'], ['afwasser', '9412']])('the field reads %s as %s', (typed, code) => {
  expect(read(typed)).toEqual({ ok: true, value: { occupationCode: code } })
})

test('a text that may mean several occupations, or none, asks for a choice; the choice counts', () => {
  expect(read('hulp')).toEqual({ ok: false, errors: { occupationCode: 'occupationUnclear' } })
  expect(read('magazijnmedewerker')).toEqual({ ok: false, errors: { occupationCode: 'occupationUnclear' } })
  expect(read('xqzwv')).toEqual({ ok: false, errors: { occupationCode: 'occupationUnknown' } })
  expect(read('9999')).toEqual({ ok: false, errors: { occupationCode: 'occupationUnknown' } })
  expect(read('magazijnmedewerker', '4321')).toEqual({ ok: true, value: { occupationCode: '4321' } })
  expect(read('magazijnmedewerker', '')).toEqual({ ok: true, value: { occupationCode: null } })
  expect(surelyMeant('vakken vullen')).toBe('9334')
})

test('what somebody types leads to occupations to choose from', async () => {
  const fatima = await world.as('fatima')
  const part = await fatima.get('/occupations/suggestions?q=allround%20schoonmaker%20bij%20Blom&name=work')
  expect(part.html).toContain('name="work" value="9112"')
  expect(part.text).toContain('Geen van deze')
  expect((await fatima.get('/occupations/suggestions?q=xqzwv')).text).toBe('')
})

test('all 436 occupations can be looked through, searched in everyday words and narrowed', async () => {
  const fatima = await world.as('fatima')
  expect((await fatima.get('/occupations')).text).toContain('436 beroepen')
  const found = await fatima.get('/occupations?q=afwasser')
  expect(found.text).toContain('keukenhulp 9412 · Kitchen helpers')
  expect((await fatima.get('/occupations?q=afwasser&group=5')).text).not.toContain('Kitchen helpers')
  expect((await fatima.get('/occupations?q=xqzwv')).text).toContain('Geen beroep dat hierop lijkt')
})
