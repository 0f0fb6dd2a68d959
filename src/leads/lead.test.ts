import { expect, test } from 'vitest'
import { parseForm } from '#src/web/form.ts'
import { carvedHours, leadStateOn } from './lead.ts'
import { carvedOf, LeadForm } from './lead-form.ts'
import { sampleLead } from './lead.sample.ts'

const read = (fields: Record<string, string | readonly string[]>) => {
  const entries = Object.entries({ employerName: 'Bakkerij Blom', title: 'bakkershulp', foundOn: '2026-11-02', ...fields }).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as [string, string]))
  return parseForm(LeadForm, new URLSearchParams(entries))
}

test('the last day to apply still counts; after it a lead is late, and closed once somebody closed it', () => {
  const lead = sampleLead({ closesOn: '2026-11-20' })
  expect([leadStateOn(lead, '2026-11-20'), leadStateOn(lead, '2026-11-21'), leadStateOn({ ...lead, closedOn: '2026-11-05' }, '2026-11-20'), leadStateOn(sampleLead(), '2030-01-01')]).toEqual(['open', 'late', 'closed', 'open'])
})

test('employer and work are enough for a lead', () => {
  expect(read({})).toMatchObject({ ok: true, value: { hoursFrom: null, days: [], occupationCode: null, origin: 'found', foundThrough: null } })
})

test('tasks are carved out of several jobs, lines without a task are none, and together they make hours', () => {
  const form = read({ origin: 'made', task1: 'vakken vullen', from1: 'verkoper', hours1: '6,5', from2: 'niemand', task4: 'karton persen', hours4: '3' })
  const carved = form.ok ? carvedOf(form.value) : []
  expect(carved).toEqual([{ task: 'vakken vullen', from: 'verkoper', hours: 6.5 }, { task: 'karton persen', from: null, hours: 3 }])
  expect(carvedHours(carved)).toBe(9.5)
  expect(carvedHours([...carved, { task: 'planten water geven', from: null, hours: null }])).toBeUndefined()
  expect(carvedHours([])).toBeUndefined()
})

test.each([
  ['hours turned round', { hoursFrom: '20', hoursUntil: '12' }, { hoursUntil: 'hoursTurned' }],
  ['an unknown day', { days: 'someday' }, { days: 'choiceWrong' }],
  ['an unknown trait', { traits: 'paars' }, { traits: 'choiceWrong' }],
  ['a postcode that is none', { postcode4: '0123' }, { postcode4: 'postcodeWrong' }],
  ['applying until before it was found', { closesOn: '2026-10-01' }, { closesOn: 'closesBeforeFound' }],
  ['an occupation that may be several', { occupationCode: 'hulp' }, { occupationCode: 'occupationUnclear' }],
])('%s is not taken', (_, fields, errors) => {
  expect(read(fields)).toEqual({ ok: false, errors })
})

test('of a whole postcode only the four digits are kept', () => {
  expect(read({ postcode4: '1441 ab' })).toMatchObject({ ok: true, value: { postcode4: '1441' } })
})
