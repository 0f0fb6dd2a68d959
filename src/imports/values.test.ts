import fc from 'fast-check'
import { expect, test } from 'vitest'
import { workForms, type WorkForm } from '#src/jobs/work-form.ts'
import { addDays } from '#src/kernel/day.ts'
import { parseDay } from './parse-day.ts'
import { parseFamilyName, parseFullName, spokenName } from './parse-name.ts'
import { parseHours, parseKvk, parseTargetGroup, parseWorkAtStart } from './parse-words.ts'
import { parseWorkForm } from './work-words.ts'

const day = (text: string, born = false) => {
  const parsed = parseDay(text, { today: '2026-11-22', born })
  return 'value' in parsed ? parsed.value : parsed.because
}
const got = <T>(parsed: { value: T } | { because: string }) => ('value' in parsed ? parsed.value : parsed.because)

test.each([
  '3-2-2026', '03-02-26', '03-02-2026', '2026-02-03', '3 feb 2026', '3 februari 2026', '3/2/2026', '3.2.2026', '3 feb. 2026', '3 FEB 26', "3 feb '26", 'di 3 februari 2026',
  'dinsdag 3-2-2026', '3-feb-2026', '3 - 2 - 2026', '20260203', '46056', '2026-02-03T00:00:00', '3-2-2026 0:00', '2026/2/3', '3e februari 2026', '3 february 2026',
])('%s is 3 February 2026', (text) => {
  expect(day(text)).toBe('2026-02-03')
})

test('the day comes before the month, always; what does not exist is impossible', () => {
  expect(day('4-3-2026')).toBe('2026-03-04')
  expect(['2/13/2026', '31-2-2026', '29-2-2025', '32-1-2026', '0-1-2026', '29-2-1900', '99999999'].map((text) => day(text))).toEqual(Array(7).fill('dayImpossible'))
})

test('a year or a month alone is no whole day; other words are unreadable', () => {
  expect(['2026', 'feb 2026', '2-2026', '2026-02', 'Q1 2026', 'begin maart'].map((text) => day(text))).toEqual(Array(6).fill('dayIncomplete'))
  expect(['?', 'onbekend', 'volgt', '3 fob 2026', '1-1', '-5', '3-2-2026 en 4-3-2026'].map((text) => day(text))).toEqual(Array(7).fill('dayUnreadable'))
})

test('nothing said is nothing', () => {
  expect(['', ' ', '-', 'n.v.t.', 'nvt', 'geen'].map((text) => day(text))).toEqual(Array(6).fill(null))
})

test('a birth year of two digits lies in the past, another in this century until ten years ahead', () => {
  expect(day('1-2-98', true)).toBe('1998-02-01')
  expect(day('1-2-27', true)).toBe('1927-02-01')
  expect(day('1-2-04', true)).toBe('2004-02-01')
  expect(day('1-2-27')).toBe('2027-02-01')
  expect(day('1-2-98')).toBe('1998-02-01')
})

test('months in Dutch and English are known, spelled out or short', () => {
  const words = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']
  expect(words.map((word) => day(`5 ${word} 2026`))).toEqual(words.map((_, index) => `2026-${String(index + 1).padStart(2, '0')}-05`))
  expect(['mrt', 'March', 'May', 'Oct', 'sept', 'okt.'].map((word) => String(day(`5 ${word} 2026`)).slice(5, 7))).toEqual(['03', '03', '05', '10', '09', '10'])
})

test('every day written the Dutch way is read as that day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 20_000 }), fc.constantFrom('-', '/', '.', ' '), (count, sign) => {
      const wanted = addDays('2000-01-01', count)
      const [year, month, date] = wanted.split('-').map(Number)
      expect(day([date, month, year].join(sign))).toBe(wanted)
      expect(day(wanted)).toBe(wanted)
    }),
  )
})

test('no text makes a parser throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const parse of [day, parseFullName, parseFamilyName, parseHours, parseKvk, parseTargetGroup, parseWorkAtStart, parseWorkForm]) expect(() => parse(text)).not.toThrow()
    }),
  )
})

test.each([
  ['van den Berg, Amira', 'Amira', 'van den', 'Berg'],
  ['Berg, Amira van den', 'Amira', 'van den', 'Berg'],
  ['Berg, van den, Amira', 'Amira', 'van den', 'Berg'],
  ['Berg van den, Amira', 'Amira', 'van den', 'Berg'],
  ['Amira van den Berg', 'Amira', 'van den', 'Berg'],
  ['A. van den Berg', 'A.', 'van den', 'Berg'],
  ['Van den Berg, Amira', 'Amira', 'van den', 'Berg'],
  ['El Idrissi, Abdel', 'Abdel', null, 'El Idrissi'],
  ['Abdel El Idrissi', 'Abdel', null, 'El Idrissi'],
  ['Kim Yılmaz', 'Kim', null, 'Yılmaz'],
  ['Anna Maria Jansen', 'Anna Maria', null, 'Jansen'],
  ['Jan Peter de Vries', 'Jan Peter', 'de', 'Vries'],
  ["Piet van 't Hof", 'Piet', "van 't", 'Hof'],
  ['Bakker-de Vries, Anna', 'Anna', null, 'Bakker-de Vries'],
  ['Anna Bakker - de Vries', 'Anna', null, 'Bakker-de Vries'],
  ['Jansen', null, null, 'Jansen'],
])('%s is taken apart the Dutch way', (text, givenName, prefix, familyName) => {
  expect(parseFullName(text)).toEqual({ givenName, prefix, familyName })
})

test('a family name gives up its prefix wherever it stands', () => {
  expect(['van der Meer', 'Meer, van der', 'Meer van der', 'Van der Meer'].map((text) => parseFamilyName(text))).toEqual(Array(4).fill({ prefix: 'van der', familyName: 'Meer' }))
  expect(parseFamilyName('De La Cruz')).toEqual({ prefix: 'de', familyName: 'La Cruz' })
  expect(spokenName(parseFullName('Meer, Hugo van der'))).toBe('Hugo van der Meer')
})

test.each<[string, WorkForm]>([
  ['LKS', 'loonkostensubsidie'], ['loonkostensubsidie', 'loonkostensubsidie'], ['Regulier met LKS', 'loonkostensubsidie'], ['regulier', 'regulier'], ['uitzend', 'uitzendwerk'],
  ['detachering', 'detachering'], ['Detachering via ontwikkelbedrijf', 'detachering'], ['beschut', 'beschutWerk'], ['Beschut werk', 'beschutWerk'], ['SW', 'ontwikkelbedrijf'],
  ['ontwikkelbedrijf', 'ontwikkelbedrijf'], ['loondispensatie', 'loondispensatie'], ['proefplaatsing', 'proefplaatsing'], ['WEP', 'werkervaringsplaats'], ['arbeidsmatige dagbesteding', 'dagbesteding'],
  ['vrijwilligerswerk', 'vrijwilligerswerk'], ['ZZP', 'zelfstandig'], ["ZZP'er", 'zelfstandig'],
])('the form of work %s is %s', (text, form) => {
  expect(parseWorkForm(text)).toEqual({ value: form })
})

test('each form of work knows its own name and code', () => {
  for (const [form, { code }] of Object.entries(workForms)) expect([got(parseWorkForm(code)), got(parseWorkForm(form))]).toEqual([form, form])
})

test('a form of work that leaves open who pays, or says two things, is asked, unless the team gave the word a meaning', () => {
  for (const text of ['vast', 'betaald', 'uitzend of LKS', 'geen LKS', 'iets', 'constructor']) expect(parseWorkForm(text)).toEqual({ because: 'workFormUnknown' })
  expect(parseWorkForm('Vast', { vast: 'regulier' })).toEqual({ value: 'regulier' })
})

test('hours are one number between 0 and 60', () => {
  expect(['12', '12,5', '12.5', '12 uur', '24u', '16 uur p/w', 'ca. 20', '0', '-'].map((text) => got(parseHours(text)))).toEqual([12, 12.5, 12.5, 12, 24, 16, 20, 0, null])
  expect(['8-16', '12 tot 16', 'wisselend', '2026-08-16'].map((text) => got(parseHours(text)))).toEqual(Array(4).fill('hoursUnreadable'))
  expect(['61', '168', '-4'].map((text) => got(parseHours(text)))).toEqual(Array(3).fill('hoursOutOfRange'))
})

test('a KvK number gets back the zeros a spreadsheet dropped', () => {
  expect(['12345678', '1234567', '12 34 56 78', '1234.5678', '98765'].map((text) => got(parseKvk(text)))).toEqual(['12345678', '01234567', '12345678', '12345678', '00098765'])
  expect(['123456789', '123456789012', 'abc', '1'].map((text) => got(parseKvk(text)))).toEqual(Array(4).fill('kvkWrong'))
})

test('target groups and work at start are read from the words in use, two at once are asked', () => {
  expect(['GGZ', 'lvb', 'Licht verstandelijk beperkt', 'EPA', 'NAH', '-'].map((text) => got(parseTargetGroup(text)))).toEqual(['ggz', 'lvb', 'lvb', 'ggz', 'other', null])
  expect(['GGZ/LVB', 'blauw'].map((text) => got(parseTargetGroup(text)))).toEqual(Array(2).fill('targetGroupUnknown'))
  expect(['ja', 'nee', 'geen werk', 'Geen', 'onbekend', 'Wajong', 'soms'].map((text) => got(parseWorkAtStart(text)))).toEqual(['employed', 'outOfWork', 'outOfWork', 'outOfWork', null, 'outOfWork', 'workAtStartUnknown'])
})
